"""Sending an assessment to somebody, and taking in what others send."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from uuid6 import uuid7

from desktop_app.domain.assessment import Assessment, HistoryEntry
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.exchange.assessment_file import read_assessment
from desktop_app.exchange.reading import read_bytes
from desktop_app.services.change import Change
from desktop_app.services.exporting import Exporting
from desktop_app.storage.books import Books
from desktop_app.storage.store import Store

CLOCKS_DIFFER = timedelta(hours=1)
"""How far ahead the clock of a sender may be before its times are not believed."""


class Novelty(StrEnum):
    """How a file's assessment stands to the copy in the store."""

    NEW = "new"
    IDENTICAL = "identical"
    NEWER = "newer"
    OLDER = "older"


class Conflict(StrEnum):
    """What to do when the store has another version of the assessment.

    NEWER replaces it by a newer one whose time can be believed, and else keeps it.
    """

    KEEP = "keep"
    REPLACE = "replace"
    BOTH = "both"
    NEWER = "newer"


@dataclass(frozen=True)
class Arrival:
    """A file that could be taken in, and what that would do."""

    path: Path
    assessment: Assessment
    novelty: Novelty


class Exchanging:
    """Files in and out."""

    def __init__(self, store: Store, clock: Callable[[], datetime], program: str) -> None:
        self._store = store
        self._clock = clock
        self._exporting = Exporting(store, clock, program)

    def export(self, assessment_id: str, path: Path, words: Wording) -> None:
        """Write an assessment whole to a file; its ending says in which form."""
        self._exporting.export(assessment_id, path, words)

    def look_at(self, path: Path) -> Arrival:
        """Read a file and say what taking it in would do; changes nothing."""
        assessment = read_assessment(read_bytes(path), path.name)
        with self._store.reading() as books:
            return Arrival(path, assessment, novelty(books, assessment))

    def take_in(self, arrivals: Sequence[Arrival], conflict: Conflict) -> tuple[Change, ...]:
        """Write arrivals to the store, all or none; identical ones change nothing."""
        changes = []
        with self._store.writing() as books:
            for arrival in arrivals:
                taken, _ = put(books, arrival.assessment, conflict, self._clock())
                if taken is not None:
                    changes.append(Change(taken, QT_TRANSLATE_NOOP("Undo", "Import")))
        return tuple(changes)


def put(
    books: Books, assessment: Assessment, conflict: Conflict, now: datetime
) -> tuple[str | None, Novelty]:
    """Write an assessment that came from outside, and say how it stood to the copy here.

    Return the id under which it was written, None where nothing was. A change that is said to
    lie in the future, because the clock of the sender was wrong, counts as made `now`: it would
    stay the latest one for ever.
    """
    found = novelty(books, assessment)
    if conflict is Conflict.NEWER:
        newer = found is Novelty.NEWER and not is_ahead(assessment, now)
        conflict = Conflict.REPLACE if newer else Conflict.KEEP
    arrived = replace(assessment, changed_at=min(assessment.changed_at, now))
    if found is Novelty.NEW:
        books.assessments.add(arrived)
    elif found is Novelty.IDENTICAL or conflict is Conflict.KEEP:
        return None, found
    elif conflict is Conflict.REPLACE:
        books.assessments.replace(arrived)
    else:
        arrived = replace(arrived, id=str(uuid7()))
        books.assessments.add(arrived)
    entry = HistoryEntry(now, "import", "", None, found.value)
    books.history.append(arrived.id, [entry])
    return arrived.id, found


def is_ahead(assessment: Assessment, now: datetime) -> bool:
    """Tell whether a file says that it was changed in the future, so that a clock was wrong."""
    return assessment.changed_at > now + CLOCKS_DIFFER


def novelty(books: Books, assessment: Assessment) -> Novelty:
    """Say how an assessment stands to the copy in the store."""
    try:
        present = books.assessments.get(assessment.id)
    except NotFoundError:
        return Novelty.NEW
    return compared(assessment, present)


def compared(assessment: Assessment, present: Assessment) -> Novelty:
    """Say how an assessment stands to another copy of it."""
    if _content(present) == _content(assessment):
        return Novelty.IDENTICAL
    return Novelty.NEWER if assessment.changed_at > present.changed_at else Novelty.OLDER


def _content(assessment: Assessment) -> Assessment:
    """The assessment without when it was written, where the room stopped and what it timed."""
    return replace(
        assessment, changed_at=datetime.min.replace(tzinfo=UTC), place="", board_clock=None
    )
