"""How the time of a workshop was used: which question was in the room, when, and how long."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

BETWEEN = ""
"""The question of a stint in which the room was at none: a pause, a look at the result."""

NEW_SITTING = timedelta(hours=4)
"""A break at least as long divides two sittings; a shorter one, for instance lunch, does not."""


@dataclass(frozen=True)
class Stint:
    """Whole seconds that the room gave a question from `began` on, pauses left out."""

    began: datetime
    question: str
    seconds: int


@dataclass(frozen=True)
class TimeUsed:
    """All stints of an assessment, in the order in which they began."""

    stints: tuple[Stint, ...] = ()

    @property
    def seconds(self) -> int:
        """All time used."""
        return sum(stint.seconds for stint in self.stints)

    @property
    def by_question(self) -> Mapping[str, int]:
        """Seconds by question id, in the order in which the questions first came up."""
        found: dict[str, int] = {}
        for stint in self.stints:
            if stint.question != BETWEEN:
                found[stint.question] = found.get(stint.question, 0) + stint.seconds
        return found

    def of(self, question_id: str) -> int:
        """Seconds that a question has taken, over all its stints."""
        return sum(stint.seconds for stint in self.stints if stint.question == question_id)

    def sitting(self, now: datetime) -> "TimeUsed":
        """Return the time used since the room sat down: back to the last long break."""
        later, kept = now, 0
        for stint in reversed(self.stints):
            if later - (stint.began + timedelta(seconds=stint.seconds)) >= NEW_SITTING:
                break
            later, kept = stint.began, kept + 1
        return TimeUsed(self.stints[len(self.stints) - kept :])

    def ended(self, stint: Stint) -> "TimeUsed":
        """Return the same with a stint put in; it takes the place of one that began with it."""
        others = (each for each in self.stints if each.began != stint.began)
        return TimeUsed(tuple(sorted((*others, stint), key=lambda each: each.began)))
