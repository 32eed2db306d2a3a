"""Sending assessments away, one or all, with or without what only the room should know."""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.exchange.assessment_file import write_assessment
from desktop_app.exchange.finding import ENDING
from desktop_app.exchange.redaction import WHOLE, Redaction, pseudonym, redacted
from desktop_app.exchange.spreadsheet import write_csv, write_xlsx
from desktop_app.exchange.writing import write_beside
from desktop_app.storage.books import Books
from desktop_app.storage.store import Store

UNKNOWN_ENDING = QT_TRANSLATE_NOOP(
    "Errors", "Startpunkt writes .startpunkt, .csv and .xlsx; {name} ends in something else."
)
NO_FOLDER = QT_TRANSLATE_NOOP(
    "Errors", "{name} is a file, not a folder. Nothing was written. Choose another folder."
)
_LONGEST_NAME = 60
_NOT_IN_NAMES = re.compile(r"[^\w .-]+")


class Exporting:
    """Writes assessments to files, with something left out where that is wished."""

    def __init__(self, store: Store, clock: Callable[[], datetime], program: str) -> None:
        self._store = store
        self._clock = clock
        self._program = program

    def copy(self, assessment_id: str, wish: Redaction, words: Wording) -> Assessment:
        """Return an assessment with what `wish` says left out."""
        with self._store.reading() as books:
            names = books.assessments.first_of_each() if wish.hides else {}
            return _copy(books, assessment_id, wish, names, words)

    def export(
        self, assessment_id: str, path: Path, words: Wording, wish: Redaction = WHOLE
    ) -> None:
        """Write an assessment to a file; its ending says in which form.

        In spreadsheets, counts of fewer than five voters are always left out.
        """
        found = self.copy(assessment_id, wish, words)
        match path.suffix.lower():
            case ".startpunkt":
                self._write(found, path)
            case ".csv":
                write_csv(found, words, path)
            case ".xlsx":
                write_xlsx(found, words, path)
            case _:
                raise ExpectedError(UNKNOWN_ENDING.filled(name=path.name))

    def ids(self, wish: Redaction = WHOLE) -> tuple[str, ...]:
        """Ids of all assessments that an export of all would write.

        Without votes only what is finished: nothing else is compared.
        """
        with self._store.reading() as books:
            return books.assessments.ids(finished=not wish.votes)

    def export_all(self, folder: Path, words: Wording, wish: Redaction = WHOLE) -> Iterator[Path]:
        """Write every assessment to a file of its own in a folder; yield each when it is whole.

        Not to go on is to cancel. ExpectedError where a file cannot be written; what was
        yielded before is whole.
        """
        if folder.is_file():
            raise ExpectedError(NO_FOLDER.filled(name=folder.name))
        with suppress(OSError):
            # Where this fails, the first file says why.
            folder.mkdir(parents=True, exist_ok=True)
        used: set[str] = set()
        with self._store.reading() as books:
            names = books.assessments.first_of_each() if wish.hides else {}
        for assessment_id in self.ids(wish):
            with self._store.reading() as books:
                found = _copy(books, assessment_id, wish, names, words)
            path = folder / _file_name(found, used)
            self._write(found, path)
            yield path

    def _write(self, assessment: Assessment, path: Path) -> None:
        text = write_assessment(assessment, at=self._clock().astimezone(), by=self._program)
        with write_beside(path) as stream:
            stream.write(text.encode())


def _copy(
    books: Books, assessment_id: str, wish: Redaction, names: dict[str, str], words: Wording
) -> Assessment:
    found = books.assessments.get(assessment_id)
    if not wish.hides:
        return found
    word = words.translate("Spreadsheet", "Anonymous")
    first = names.get(found.organisation.identity, found.id)
    return redacted(found, wish, pseudonym(word, first))


def _file_name(assessment: Assessment, used: set[str]) -> str:
    """Return a name that any system can hold, and that no other file of the run has."""
    whose = " ".join(_NOT_IN_NAMES.sub(" ", assessment.organisation.name).split())
    base = f"{whose[:_LONGEST_NAME].strip(' .')} {assessment.held_on.isoformat()}".strip()
    name, number = base, 1
    while name.casefold() in used:
        number += 1
        name = f"{base} {number}"
    used.add(name.casefold())
    return name + ENDING
