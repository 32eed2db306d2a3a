"""What a use case changed, so that screens can follow and the step can be undone."""

from dataclasses import dataclass

from desktop_app.domain.gathering import Gathering
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
class GatheringStep:
    """A gathering before and after."""

    before: Gathering
    after: Gathering


@dataclass(frozen=True)
class Change:
    """A step in an assessment, or in a gathering, whose id then stands in `assessment`.

    `what` names it for the undo menu; `step` is None where the change has no inverse (details,
    state, import)."""

    assessment: str
    what: Sentence
    step: ResponseStep | TargetStep | GatheringStep | None = None

    @property
    def question(self) -> str | None:
        """Id of the question that changed, if one did."""
        return self.step.after.question if isinstance(self.step, ResponseStep) else None
