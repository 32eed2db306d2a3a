"""What differs between two values of a response, as entries of the history."""

from collections.abc import Iterator
from datetime import datetime

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.response import Response, VoteRound

_PARTS = ("level", "not_applicable", "note", "dissent", "parked")


def response_changes(old: Response, new: Response, at: datetime) -> Iterator[HistoryEntry]:
    """Yield an entry for each part of a response that differs; the subject is the question."""
    for part in _PARTS:
        before, after = getattr(old, part), getattr(new, part)
        if before != after:
            yield HistoryEntry(at, part, new.question, before, after)
    before, after = _plain(old.rounds), _plain(new.rounds)
    if before != after:
        yield HistoryEntry(at, "rounds", new.question, before, after)


def _plain(rounds: tuple[VoteRound, ...]) -> list[dict[str, object]]:
    return [
        {"counts": list(r.counts), "abstained": r.abstained, "revealed": r.revealed} for r in rounds
    ]
