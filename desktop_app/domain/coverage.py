"""How many questions are handled, so that no figure stands without its coverage."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.response import Handling, Response


@dataclass(frozen=True)
class Coverage:
    """Numbers of questions agreed, not applicable and unanswered."""

    agreed: int
    not_applicable: int
    unanswered: int

    @property
    def total(self) -> int:
        """All questions."""
        return self.agreed + self.not_applicable + self.unanswered

    @property
    def handled(self) -> int:
        """Questions that need no more of the room's time."""
        return self.agreed + self.not_applicable

    @property
    def preliminary(self) -> bool:
        """True while any question is unanswered."""
        return self.unanswered > 0


def coverage(responses: Iterable[Response]) -> Coverage:
    """Count the responses by how far they have come."""
    found = [response.handling for response in responses]
    return Coverage(
        agreed=found.count(Handling.AGREED),
        not_applicable=found.count(Handling.NOT_APPLICABLE),
        unanswered=found.count(Handling.UNANSWERED),
    )
