"""What a use case changed, so that screens can follow and the step can be undone."""

from dataclasses import dataclass

from desktop_app.domain.assessment import Voting
from desktop_app.domain.gathering import Gathering
from desktop_app.domain.outcome import Outcome
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
    """Several responses before and after, changed as one."""

    steps: tuple[ResponseStep, ...]


@dataclass(frozen=True)
class VotingStep:
    """How the room votes, before and after."""

    before: Voting
    after: Voting


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
class OutcomeStep:
    """What an assessment leads to, before and after: board, actions and stories."""

    before: Outcome
    after: Outcome


@dataclass(frozen=True)
class GatheringStep:
    """A gathering before and after; `from_file` where it is what another laptop wrote."""

    before: Gathering
    after: Gathering
    from_file: bool = False

    @property
    def inverse(self) -> "GatheringStep":
        """The step back."""
        return GatheringStep(self.after, self.before, self.from_file)


Step = ResponseStep | ResponsesStep | TargetStep | VotingStep
"""A step in the answers themselves."""


def inverse(step: Step) -> Step:
    """Return the step back."""
    match step:
        case ResponseStep(before, after):
            return ResponseStep(after, before)
        case ResponsesStep(steps):
            return ResponsesStep(tuple(ResponseStep(s.after, s.before) for s in reversed(steps)))
        case TargetStep(dimension, before, after):
            return TargetStep(dimension, after, before)
        case _:
            return VotingStep(step.after, step.before)


@dataclass(frozen=True)
class Change:
    """A step in an assessment, or in a gathering, whose id then stands in `assessment`.

    A change of the register of organisations is of the assessment "".

    `what` names it for the undo menu; `step` is None where the change has no inverse (details,
    state, import)."""

    assessment: str
    what: Sentence
    step: Step | PileStep | OutcomeStep | GatheringStep | RegisterStep | None = None

    @property
    def question(self) -> str | None:
        """Id of the question that changed, if one did."""
        return self.step.after.question if isinstance(self.step, ResponseStep) else None
