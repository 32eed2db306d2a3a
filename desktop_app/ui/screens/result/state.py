"""What the result screen shows, as values."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.domain.comparison import Comparison, Filters
from desktop_app.domain.results import Results
from desktop_app.domain.trend import Trend


@dataclass(frozen=True)
class Lead:
    """A line that leads to a question or dimension: what it is, and its figure in words."""

    dimension: str
    question: str
    title: str
    figure: str


@dataclass(frozen=True)
class LeadList:
    """A short list under a heading; `empty` says why there is nothing in it."""

    heading: str
    leads: tuple[Lead, ...]
    empty: str


@dataclass(frozen=True)
class TargetRow:
    """A dimension in the table: its figures in words, and the target that can be set."""

    dimension: str
    title: str
    score: str
    level: str
    target: int | None
    gap: str
    consensus: str
    coverage: str


@dataclass(frozen=True)
class AmongRow:
    """A dimension among the others, in words: own score, middle half, median, ends, own place."""

    title: str
    own: str
    middle: str
    median: str
    ends: str
    place: str


@dataclass(frozen=True)
class AmongState:
    """The others. `sentence` says all there is to say where they are too few for figures.

    `years` are those that can be chosen; `names` has level, number and names, only while names
    are switched on.
    """

    filters: Filters
    named: bool
    years: tuple[int, ...]
    comparison: Comparison
    sentence: str
    rows: tuple[AmongRow, ...]
    names: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class YearsState:
    """The years before. `before` has last time's scores by dimension id, where they compare.

    `sentence` is empty where nothing compares; `actions` are title and status of last time's.
    """

    trend: Trend
    before: Mapping[str, Fraction]
    sentence: str
    moved: LeadList
    actions: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ResultState:
    """The whole screen; `score` is "–" without any answer, `preliminary` is "" when complete."""

    score: str
    level: str
    coverage: str
    preliminary: str
    found: Results
    lists: tuple[LeadList, ...]
    rows: tuple[TargetRow, ...]
    lowest: int
    highest: int
    locked: bool
    among: AmongState
    years: YearsState | None
