"""Two people have answered one question differently: neither answer goes away silently."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.history import response_changes
from desktop_app.domain.response import Response
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

UNSETTLED = "unsettled "
"""Begins the kind of an entry in the history whose new value was wanted but not written."""

CLASHED = QT_TRANSLATE_NOOP(
    "Errors",
    "Somebody else has answered this question meanwhile. Their answer stands; "
    "both are kept in the history.",
)
CHANGED_MEANWHILE = QT_TRANSLATE_NOOP(
    "Errors", "Somebody else has changed this meanwhile. It stays as it is now."
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


def clash_entries(theirs: Response, mine: Response, at: datetime) -> Iterator[HistoryEntry]:
    """Yield an entry for each part that differs, so that what was wanted is kept as well."""
    for entry in response_changes(theirs, mine, at):
        yield replace(entry, kind=UNSETTLED + entry.kind)
