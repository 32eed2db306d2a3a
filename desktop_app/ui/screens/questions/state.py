"""What the question screen shows, as one value."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from desktop_app.domain.consensus import Spread
from desktop_app.domain.wording import Sentence


class Mark(StrEnum):
    """How far a question has come, as its mark in the progress and in lists."""

    AGREED = "agreed"
    NOT_APPLICABLE = "not_applicable"
    PARKED = "parked"
    OPEN = "open"


class Panel(StrEnum):
    """The one field that is open below the level cards."""

    NONE = "none"
    REASON = "reason"
    NOTE = "note"
    DISSENT = "dissent"


@dataclass(frozen=True)
class LevelChoice:
    """A level the room can agree on; `votes` is None where no votes were counted."""

    value: int
    name: str
    text: str
    votes: int | None
    agreed: bool
    suggested: bool


@dataclass(frozen=True)
class Votes:
    """The votes of the question's round, lowest level first; `expected` is the participants."""

    counts: tuple[int, ...]
    abstained: int
    expected: int | None
    consensus: float | None
    spread: Spread | None
    suggestion: int | None

    @property
    def given(self) -> int:
        """Votes and abstentions together."""
        return sum(self.counts) + self.abstained


@dataclass(frozen=True)
class Asked:
    """The question at hand with the room's answer; `place` of `of` within its dimension."""

    id: str
    dimension: str
    place: int
    of: int
    prompt: str
    help: str
    evidence: tuple[str, ...]
    levels: tuple[LevelChoice, ...]
    votes: Votes
    level: int | None
    not_applicable: str | None
    note: str
    dissent: str
    parked: bool

    @property
    def handled(self) -> bool:
        """True when the room has agreed, or found the question not applicable."""
        return self.level is not None or self.not_applicable is not None


@dataclass(frozen=True)
class Stop:
    """A question as a place to go to; `number` counts from 1 through the whole model."""

    question: str
    number: int
    dimension: str
    prompt: str
    mark: Mark
    level: int | None


@dataclass(frozen=True)
class Segment:
    """A dimension in the progress; `current` is the place of the question at hand, from 0."""

    dimension: str
    title: str
    marks: tuple[Mark, ...]
    current: int | None

    @property
    def handled(self) -> int:
        """Questions that need no more of the room's time."""
        return sum(mark in {Mark.AGREED, Mark.NOT_APPLICABLE} for mark in self.marks)


@dataclass(frozen=True)
class Pace:
    """Whole minutes left (below 0: over time), and minutes for each question left."""

    minutes_left: int
    per_question: Fraction | None


@dataclass(frozen=True)
class QuestionsState:
    """The screen: the question at hand, and where it stands among all.

    `at_end` shows what is left instead of a question. `counting` is true where votes are
    counted before the room agrees. `notice` is a sentence that is said once. The longest prompt
    and level text of the model let the screen keep one layout for all questions. `saved` is
    false while something typed is not in the store; the question at hand shows it all the same.
    """

    assessment: str
    organisation: str
    asked: Asked
    segments: tuple[Segment, ...]
    stops: tuple[Stop, ...]
    number: int
    counting: bool
    finished: bool
    reopening: bool
    at_end: bool
    panel: Panel
    help_shown: bool
    clock_shown: bool
    pace: Pace | None
    notice: Sentence | None
    longest_prompt: str
    longest_text: str
    saved: bool = True

    @property
    def total(self) -> int:
        """All questions of the model."""
        return len(self.stops)

    @property
    def handled(self) -> int:
        """Questions that need no more of the room's time."""
        return sum(segment.handled for segment in self.segments)

    @property
    def left(self) -> tuple[Stop, ...]:
        """The questions that are parked or unanswered, in the model's order."""
        return tuple(stop for stop in self.stops if stop.mark in {Mark.PARKED, Mark.OPEN})
