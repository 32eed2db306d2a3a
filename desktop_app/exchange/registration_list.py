"""Lists of who comes, pasted or in a file, in whatever form people keep them."""

import csv
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from desktop_app.domain.errors import InvalidFileError
from desktop_app.domain.gathering import MOST_PEOPLE, MOST_REGISTRATIONS, organisation_key
from desktop_app.domain.organisation import Sector
from desktop_app.domain.sector_words import sector_of_word
from desktop_app.domain.text import LONGEST_TEXT
from desktop_app.domain.typed_date import typed_date
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.exchange.complaints import MORE, MOST_SHOWN, WRONG
from desktop_app.exchange.places import shortened
from desktop_app.exchange.reading import decoded, read_bytes
from desktop_app.exchange.registration_columns import Column, columns_of

Rows = list[tuple[int, list[str]]]
"""Lines that are not blank, by their number from 1, with their cells."""

_EMPTY = QT_TRANSLATE_NOOP("Errors", "There is nothing in the list.")
_WRONG_LIST = QT_TRANSLATE_NOOP(
    "Errors", "The list cannot be used as it stands. Nothing was changed."
)
_TOO_LONG = QT_TRANSLATE_NOOP(
    "Errors", "The list has {count} lines; at most {most} are allowed. Nothing was changed."
)
_NO_ORGANISATION = QT_TRANSLATE_NOOP("Errors", "{place}: the organisation is missing")
_NO_NUMBER = QT_TRANSLATE_NOOP(
    "Errors", "{place}: “{found}” is not a number of people from 1 to {most}"
)
_NO_SECTOR = QT_TRANSLATE_NOOP(
    "Errors",
    "{place}: the sector “{found}” is not known; write for instance departement or kommune",
)
_NO_DATE = QT_TRANSLATE_NOOP(
    "Errors", "{place}: “{found}” is not a date; write it like 14.9.2017 or 2017-09-14"
)
_LONG_TEXT = QT_TRANSLATE_NOOP(
    "Errors", "{place}: has {length} characters; at most {limit} are allowed"
)
_TOO_MANY_CELLS = QT_TRANSLATE_NOOP("Errors", "{place}: nobody knows what “{found}” means here")
_OPEN_QUOTE = QT_TRANSLATE_NOOP("Errors", "{place}: a quotation mark is not closed")
_LINE = QT_TRANSLATE_NOOP("Errors", "line {line}")
_CELL = QT_TRANSLATE_NOOP("Errors", "cell {cell}")
_SAME_NAME = QT_TRANSLATE_NOOP(
    "Errors", "{name} of {organisation} stands both in {first} and in {place}. Both are kept."
)


@dataclass(frozen=True)
class Listed:
    """A line of the list: an organisation with a number of people, or one person's name."""

    organisation: str
    people: int = 1
    sector: Sector | None = None
    name: str = ""
    registered_on: date | None = None


@dataclass(frozen=True)
class Listing:
    """What a list holds; `remarks` are worth knowing, but nothing is wrong."""

    lines: tuple[Listed, ...]
    remarks: tuple[Sentence, ...] = ()


def read_registration_text(text: str, around: date) -> Listing:
    """Return who is in a pasted list, with columns apart by tabs, semicolons or commas.

    A line of headings is used where there is one; without it, a number is the people, a known
    word the sector, a date when they registered, and any other text a name. A date without a
    year is the next such day from `around` on.

    Raises:
        InvalidFileError: `details` has a sentence for each thing that is wrong, with its line.
    """
    return _Reading(_line, around).read(_rows(text), _WRONG_LIST)


def read_registration_file(path: Path, around: date) -> Listing:
    """Return who is in a file: .xlsx by its first sheet, else text as a pasted list.

    Raises:
        InvalidFileError: as for a pasted list, with cells of a workbook by their names; also
            for what is no workbook or no text.
    """
    content = read_bytes(path)
    wrong = WRONG.filled(name=path.name)
    if path.suffix.lower() == ".xlsx":
        from desktop_app.exchange.sheet_reading import read_first_sheet

        rows = read_first_sheet(content, path.name, MOST_REGISTRATIONS + 1)
        return _Reading(_cell, around).read(rows, wrong)
    return _Reading(_line, around).read(_rows(decoded(content, path.name)), wrong)


def _rows(text: str) -> Rows:
    lines = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    # Names of organisations have commas in them; they part columns only if nothing else does.
    apart = "\t;" if any(sign in text for sign in "\t;") else ","
    return [(number, _cells(line, apart)) for number, line in lines]


def _cells(line: str, apart: str) -> list[str]:
    sign = next((sign for sign in apart if sign in line), apart[-1])
    if line.count('"') % 2:
        return [line]
    return [cell.strip() for cell in next(csv.reader([line], delimiter=sign))]


def _line(number: int, _column: int) -> Sentence:
    return _LINE.filled(line=number)


def _cell(number: int, column: int) -> Sentence:
    from openpyxl.utils import get_column_letter

    return _CELL.filled(cell=f"{get_column_letter(column + 1)}{number}")


class _Reading:
    """Reads a list line by line and gathers what is wrong with it."""

    def __init__(self, place: Callable[[int, int], Sentence], around: date) -> None:
        self._place = place
        self._around = around
        self._problems: list[Sentence] = []
        self._seen: dict[tuple[str, str], Sentence] = {}
        self._remarks: list[Sentence] = []

    def read(self, rows: Rows, wrong: Sentence) -> Listing:
        if not rows:
            raise InvalidFileError(_EMPTY)
        columns = columns_of(rows[0][1])
        if columns:
            rows = rows[1:]
        if len(rows) > MOST_REGISTRATIONS:
            raise InvalidFileError(_TOO_LONG.filled(count=len(rows), most=MOST_REGISTRATIONS))
        lines = [self._listed(number, cells, columns) for number, cells in rows]
        if self._problems:
            details = self._problems[:MOST_SHOWN]
            if len(self._problems) > MOST_SHOWN:
                details.append(MORE.filled(count=len(self._problems) - MOST_SHOWN))
            raise InvalidFileError(wrong, tuple(details))
        if not lines:
            raise InvalidFileError(_EMPTY)
        return Listing(tuple(lines), tuple(self._remarks[:MOST_SHOWN]))

    def _listed(self, number: int, cells: Sequence[str], columns: Sequence[Column]) -> Listed:
        if len(cells) == 1 and cells[0].count('"') % 2:
            self._complain(_OPEN_QUOTE, number, 0)
            return Listed("")
        found = Listed("")
        for place, kind, text in _with_whole_names(_kinds(cells, columns, self._kind)):
            if len(text) > LONGEST_TEXT:
                sentence = _LONG_TEXT.filled(length=len(text), limit=LONGEST_TEXT)
                self._complain(sentence, number, place)
            else:
                found = self._with(found, kind, text, (number, place))
        if not found.organisation:
            self._complain(_NO_ORGANISATION, number, 0)
        elif found.name:
            self._look_for_twins(found, number)
        return found

    def _kind(self, text: str) -> Column:
        """What a cell is in a list without headings, after the organisation."""
        if text.isascii() and text.lstrip("-").isdigit() and len(text) < len("20170914"):
            return Column.PEOPLE
        if typed_date(text, self._around) is not None:
            return Column.DATE
        return Column.NAME if sector_of_word(text) is None else Column.SECTOR

    def _with(self, found: Listed, kind: Column, text: str, at: tuple[int, int]) -> Listed:
        match kind:
            case Column.ORGANISATION:
                return replace(found, organisation=text)
            case Column.PEOPLE:
                return replace(found, people=self._people(text, at))
            case Column.SECTOR:
                sector = sector_of_word(text)
                if sector is None:
                    self._complain(_NO_SECTOR.filled(found=shortened(text)), *at)
                return replace(found, sector=sector)
            case Column.DATE:
                day = typed_date(text, self._around)
                if day is None:
                    self._complain(_NO_DATE.filled(found=shortened(text)), *at)
                return replace(found, registered_on=day)
            case Column.NAME if not found.name:
                return replace(found, name=text)
        self._complain(_TOO_MANY_CELLS.filled(found=shortened(text)), *at)
        return found

    def _people(self, text: str, at: tuple[int, int]) -> int:
        if text.isascii() and text.isdigit() and 1 <= int(text[:9]) <= MOST_PEOPLE:
            return int(text[:9])
        self._complain(_NO_NUMBER.filled(found=shortened(text), most=MOST_PEOPLE), *at)
        return 1

    def _look_for_twins(self, found: Listed, number: int) -> None:
        one = organisation_key(found.organisation), organisation_key(found.name)
        place = self._place(number, 0)
        if one in self._seen:
            values = {"name": found.name, "organisation": found.organisation}
            remark = _SAME_NAME.filled(first=self._seen[one], place=place, **values)
            self._remarks.append(remark)
        self._seen.setdefault(one, place)

    def _complain(self, sentence: Sentence, number: int, place: int) -> None:
        self._problems.append(sentence.filled(place=self._place(number, place)))


def _kinds(
    cells: Sequence[str], columns: Sequence[Column], kind: Callable[[str], Column]
) -> Iterator[tuple[int, Column, str]]:
    """Yield the cells that are not blank with their places and what they hold."""
    for place, text in enumerate(cells):
        if not text:
            continue
        if columns:
            column = columns[place] if place < len(columns) else Column.UNKNOWN
            if column is not Column.OTHER:
                yield place, column, text
        else:
            yield place, Column.ORGANISATION if place == 0 else kind(text), text


def _with_whole_names(
    cells: Iterator[tuple[int, Column, str]],
) -> Iterator[tuple[int, Column, str]]:
    """Yield the cells with given and family name as one; a name that stands whole goes before."""
    halves: dict[Column, tuple[int, str]] = {}
    whole = False
    for place, kind, text in cells:
        if kind in (Column.GIVEN_NAME, Column.FAMILY_NAME):
            halves.setdefault(kind, (place, text))
        else:
            whole = whole or kind is Column.NAME
            yield place, kind, text
    found = [halves[kind] for kind in (Column.GIVEN_NAME, Column.FAMILY_NAME) if kind in halves]
    if found and not whole:
        yield found[0][0], Column.NAME, " ".join(text for _, text in found)
