"""Sending an assessment to somebody, and taking in what others send."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from uuid6 import uuid7

from desktop_app.domain.assessment import Assessment, HistoryEntry
from desktop_app.domain.errors import ExpectedError, NotFoundError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.exchange.assessment_file import read_assessment, write_assessment
from desktop_app.exchange.reading import read_bytes
from desktop_app.exchange.spreadsheet import write_csv, write_xlsx
from desktop_app.exchange.writing import write_beside
from desktop_app.services.change import Change
from desktop_app.storage.books import Books
from desktop_app.storage.store import Store

UNKNOWN_ENDING = QT_TRANSLATE_NOOP(
    "Errors", "Startpunkt writes .startpunkt, .csv and .xlsx; {name} ends in something else."
)


class Novelty(StrEnum):
    """How a file's assessment stands to the copy in the store."""

    NEW = "new"
    IDENTICAL = "identical"
    NEWER = "newer"
    OLDER = "older"


class Conflict(StrEnum):
    """What to do when the store has another version of the assessment."""

    KEEP = "keep"
    REPLACE = "replace"
    BOTH = "both"


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
        self._program = program

    def export(self, assessment_id: str, path: Path, words: Wording) -> None:
        """Write an assessment to a file; its ending says in which form."""
        with self._store.reading() as books:
            assessment = books.assessments.get(assessment_id)
        match path.suffix.lower():
            case ".startpunkt":
                text = write_assessment(assessment, at=self._clock().astimezone(), by=self._program)
                with write_beside(path) as stream:
                    stream.write(text.encode())
            case ".csv":
                write_csv(assessment, words, path)
            case ".xlsx":
                write_xlsx(assessment, words, path)
            case _:
                raise ExpectedError(UNKNOWN_ENDING.filled(name=path.name))

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
    """The assessment without when it was written and where the room stopped."""
    return replace(assessment, changed_at=datetime.min.replace(tzinfo=UTC), place="")
