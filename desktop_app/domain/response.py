"""The room's answer to one question, and the votes before it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True)
class VoteRound:
    """How many hands for each level, lowest first; abstentions are apart.

    `revealed` is False while the room may not see the counts.
    """

    counts: tuple[int, ...]
    abstained: int = 0
    at: datetime | None = None
    revealed: bool = True
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def votes(self) -> int:
        """The number of votes, without abstentions."""
        return sum(self.counts)


class Handling(StrEnum):
    """How far a question has come."""

    AGREED = "agreed"
    NOT_APPLICABLE = "not_applicable"
    UNANSWERED = "unanswered"


@dataclass(frozen=True)
class Response:
    """The answer to a question: agreed (a level), not applicable (a reason) or unanswered."""

    question: str
    level: int | None = None
    not_applicable: str | None = None
    note: str = ""
    dissent: str = ""
    parked: bool = False
    rounds: tuple[VoteRound, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def handling(self) -> Handling:
        """Agreed, not applicable or unanswered."""
        if self.level is not None:
            return Handling.AGREED
        return Handling.UNANSWERED if self.not_applicable is None else Handling.NOT_APPLICABLE

    @property
    def last_round(self) -> VoteRound | None:
        """The latest revealed round that has votes."""
        for vote_round in reversed(self.rounds):
            if vote_round.revealed and vote_round.votes:
                return vote_round
        return None
