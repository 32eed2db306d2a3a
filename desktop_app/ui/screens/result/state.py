"""What the result screen shows, as values."""

from dataclasses import dataclass

from desktop_app.domain.results import Results


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
