"""Two people have said otherwise to the same: neither goes away silently."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.history import response_changes
from desktop_app.domain.outcome import Outcome
from desktop_app.domain.response import Response
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

UNSETTLED = "unsettled "
"""Begins the kind of an entry in the history whose new value was wanted but not written."""

ELSEWHERE = "elsewhere "
"""Begins the kind of an entry whose new value is what another laptop made of what changed here."""

CLASHED = QT_TRANSLATE_NOOP(
    "Errors",
    "Somebody else has answered this question meanwhile. Their answer stands; "
    "both are kept in the history.",
)
CHANGED_MEANWHILE = QT_TRANSLATE_NOOP(
    "Errors", "Somebody else has changed this meanwhile. It stays as it is now."
)


BOTH_CHANGED = QT_TRANSLATE_NOOP(
    "Errors",
    "Somebody else has changed the same meanwhile. What they wrote stands; "
    "both are kept in the history.",
)


@dataclass(frozen=True)
class Clash:
    """The response that is stored, and mine; `what` names the step that was wanted."""

    assessment: str
    what: Sentence
    theirs: Response
    mine: Response


class ClashError(RefusedError):
    """Somebody else's answer stands; `clash` has both, so that one can be chosen."""

    def __init__(self, clash: Clash) -> None:
        super().__init__(CLASHED)
        self.clash = clash


@dataclass(frozen=True)
class Overtaken:
    """What stands of an assessment's board and plan, and what mine would make of it."""

    assessment: str
    what: Sentence
    theirs: Outcome
    mine: Outcome


class OvertakenError(RefusedError):
    """Somebody else's change of the same stands; `what` names the step that was wanted.

    Where mine can be written over theirs, `overtaken` has both.
    """

    def __init__(self, what: Sentence, overtaken: Overtaken | None = None) -> None:
        super().__init__(BOTH_CHANGED)
        self.what = what
        self.overtaken = overtaken


def unsettled(
    seen_to_mine: Iterable[HistoryEntry], theirs_to_mine: Iterable[HistoryEntry]
) -> Iterator[HistoryEntry]:
    """Yield from theirs to mine what I wanted to change, as entries that were not written."""
    wanted = {(each.kind, each.subject) for each in seen_to_mine}
    for entry in theirs_to_mine:
        if (entry.kind, entry.subject) in wanted:
            yield replace(entry, kind=UNSETTLED + entry.kind)


def clash_entries(theirs: Response, mine: Response, at: datetime) -> Iterator[HistoryEntry]:
    """Yield an entry for each part that differs, so that what was wanted is kept as well."""
    for entry in response_changes(theirs, mine, at):
        yield replace(entry, kind=UNSETTLED + entry.kind)
