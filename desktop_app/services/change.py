"""What a use case changed, so that screens can follow and the step can be undone."""

from dataclasses import dataclass

from desktop_app.domain.paper import Ballot
from desktop_app.domain.register import Holding
from desktop_app.domain.response import Response
from desktop_app.domain.wording import Sentence


@dataclass(frozen=True)
class ResponseStep:
    """A response before and after."""

    before: Response
    after: Response


@dataclass(frozen=True)
class TargetStep:
    """A dimension's target before and after; None is no target."""

    dimension: str
    before: int | None
    after: int | None


@dataclass(frozen=True)
class ResponsesStep:
    """Many responses that are changed at once."""

    steps: tuple[ResponseStep, ...]

    @property
    def inverse(self) -> "ResponsesStep":
        """The step back."""
        return ResponsesStep(tuple(ResponseStep(s.after, s.before) for s in self.steps))


@dataclass(frozen=True)
class PileStep:
    """Ballots of the pile before and after; a place that only one side has came or went."""

    before: tuple[Ballot, ...]
    after: tuple[Ballot, ...]


@dataclass(frozen=True)
class RegisterStep:
    """Organisations before and after; the same assessments on both sides."""

    before: tuple[Holding, ...]
    after: tuple[Holding, ...]

    @property
    def inverse(self) -> "RegisterStep":
        """The step back."""
        return RegisterStep(self.after, self.before)


@dataclass(frozen=True)
class Change:
    """A step in an assessment: `what` names it for the undo menu; `step` is None where the
    change has no inverse (details, state, import). A change of the register is of assessment "".
    """

    assessment: str
    what: Sentence
    step: ResponseStep | TargetStep | ResponsesStep | PileStep | RegisterStep | None = None

    @property
    def question(self) -> str | None:
        """Id of the question that changed, if one did."""
        return self.step.after.question if isinstance(self.step, ResponseStep) else None
