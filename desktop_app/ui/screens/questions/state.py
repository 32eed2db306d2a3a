"""What the question screen shows, as one value."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from desktop_app.domain.assessment import Voting
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


class Shield(StrEnum):
    """How a secret round stands: not open, the next one votes, or thanks for the last vote."""

    DOWN = "down"
    VOTING = "voting"
    THANKS = "thanks"


@dataclass(frozen=True)
class LevelChoice:
    """A level the room can agree on."""

    value: int
    name: str
    text: str
    summary: str
    agreed: bool
    suggested: bool


@dataclass(frozen=True)
class Figures:
    """What a revealed round says; counts lowest level first."""

    number: int
    counts: tuple[int, ...]
    abstained: int
    consensus: float | None
    spread: Spread | None
    suggestion: int | None


@dataclass(frozen=True)
class Votes:
    """The rounds of a question: `now` is None while the present one is hidden or not begun.

    `given` is votes and abstentions together, of `expected` participants; `earlier` are the
    revealed rounds before the present one, which has the number `round`.
    """

    round: int
    given: int
    expected: int | None
    now: Figures | None
    earlier: tuple[Figures, ...]

    @property
    def hidden(self) -> bool:
        """True while there are votes that nobody may see."""
        return self.given > 0 and self.now is None

    @property
    def suggestion(self) -> int | None:
        """The level that the revealed votes suggest."""
        return self.now.suggestion if self.now is not None else None

    @property
    def too_many(self) -> bool:
        """True when more have voted than take part."""
        return self.expected is not None and self.given > self.expected


@dataclass(frozen=True)
class Asked:
    """The question at hand with the room's answer; `place` of `of` within its dimension.

    `last_level` was agreed last time; None until the votes are shown or the level is agreed, so
    that it sways nobody.
    """

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
    last_level: int | None

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
    parked: bool = False
    divided: bool = False
    dissent: bool = False


@dataclass(frozen=True)
class Segment:
    """A dimension in the progress; `current` is the place of the question at hand, from 0.

    `handled` are the questions that need no more of the room's time.
    """

    dimension: str
    title: str
    marks: tuple[Mark, ...]
    current: int | None
    handled: int


@dataclass(frozen=True)
class Pace:
    """Whole minutes left (below 0: over time), and minutes for each question left."""

    minutes_left: int
    per_question: Fraction | None


@dataclass(frozen=True)
class ClockFace:
    """The clock beside the minutes left: the question at hand, and whether the rest fits.

    `box` is the minutes that a question may take. `waiting` are the questions to defer so that
    the others fit. `slept` is a stop because the machine slept.
    """

    seconds: int
    box: int | None
    paused: bool
    slept: bool
    waiting: tuple[str, ...]

    @property
    def over_box(self) -> bool:
        """True when the question has taken more than its time box."""
        return self.box is not None and self.seconds > self.box * 60


@dataclass(frozen=True)
class DimensionEnd:
    """What is shown when the room leaves a dimension: its result, and what divided the room."""

    dimension: str
    title: str
    score: Fraction | None
    level: int | None
    level_name: str
    agreed: int
    total: int
    aside: int
    consensus: float | None
    spread: Spread | None
    divided: Stop | None
    divided_figures: Figures | None
    seconds: int
    next_title: str | None


@dataclass(frozen=True)
class QuestionsState:
    """The screen: the question at hand, and where it stands among all.

    `at_end` shows what is left instead of a question, `dimension_end` a dimension's result.
    `polling` is true where the room votes before it agrees, `counting` where votes can be
    counted here now. `notice` is a sentence that is said once. The longest prompt
    and level text of the model let the screen keep one layout for all questions. `saved` is
    false while something typed is not in the store; the question at hand shows it all the same.
    """

    assessment: str
    organisation: str
    asked: Asked
    segments: tuple[Segment, ...]
    stops: tuple[Stop, ...]
    number: int
    voting: Voting
    counting: bool
    shield: Shield
    finished: bool
    reopening: bool
    at_end: bool
    panel: Panel
    help_shown: bool
    clock_shown: bool
    pace: Pace | None
    clock: ClockFace
    dimension_end: DimensionEnd | None
    notice: Sentence | None
    longest_prompt: str
    longest_text: str
    saved: bool = True

    @property
    def polling(self) -> bool:
        """True where the room votes before it agrees."""
        return self.voting is not Voting.DIRECT

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
