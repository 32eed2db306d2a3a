"""The cells of a workbook: what stands in each, as its author would say."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from math import isfinite
from pathlib import Path
from posixpath import join, normpath

from desktop_app.catalog.problem import UnreadableError
from desktop_app.catalog.workbook_package import Package
from desktop_app.catalog.workbook_parts import (
    DAMAGED,
    Attributes,
    Budget,
    Links,
    Part,
    SharedTexts,
    SheetNames,
    Styles,
    read_part,
    unescaped,
)
from desktop_app.domain.model_limits import MOST_PROBLEMS
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

MOST_CELLS = 150_000
"""The most cells with content on one sheet."""
MOST_CHARACTERS = 5_000_000
"""The most characters on one sheet; a text that many cells share counts each time."""
MOST_SHEETS = 100

_FOLDER = "xl"
_BOOK = "xl/workbook.xml"
_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_RANGE = re.compile(rf"{_REFERENCE.pattern}(?::{_REFERENCE.pattern})?")

_TOO_FULL = QT_TRANSLATE_NOOP(
    "Errors", "the sheet “{sheet}” holds more than a model can: at most {cells} filled cells"
)
_TOO_MANY_SHEETS = QT_TRANSLATE_NOOP(
    "Errors", "the workbook has {count} sheets; at most {limit} are allowed"
)


class Kind(StrEnum):
    """What sort of content a cell has."""

    TEXT = "text"
    NUMBER = "number"
    TRUTH = "truth"
    DATE = "date"
    FORMULA = "formula"
    ERROR = "error"


_KINDS = {"b": Kind.TRUTH, "e": Kind.ERROR, "d": Kind.DATE}


@dataclass(frozen=True)
class Cell:
    """A cell with content; `row` and `column` count from 1."""

    row: int
    column: int
    kind: Kind
    text: str

    @property
    def value(self) -> str | int | float:
        """The text, or the number that the cell holds."""
        if self.kind is not Kind.NUMBER:
            return self.text
        number = float(self.text)
        return int(number) if number.is_integer() else number


@dataclass(frozen=True)
class Merged:
    """Cells made one: corners in the upper left and lower right, both within."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def name(self) -> str:
        """How spreadsheets call it: A2:A6."""
        return f"{cell_name(self.top, self.left)}:{cell_name(self.bottom, self.right)}"


@dataclass
class Sheet:
    """A sheet; `rows` has the filled cells by row and column, the upper rows first."""

    title: str
    rows: dict[int, dict[int, Cell]] = field(default_factory=dict)
    merged: list[Merged] = field(default_factory=list)


def cell_name(row: int, column: int) -> str:
    """Return how spreadsheets call a cell; both count from 1."""
    letters = ""
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"{letters}{row}"


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """Return the sheets of an Excel workbook (.xlsx), as they stand in the file.

    Raises:
        UnreadableError: where the file is something else, damaged, or larger than any model.
    """
    package, budget = Package(path), Budget()
    book, links = SheetNames(budget), Links(budget)
    read_part(package, _BOOK, book)
    read_part(package, f"{_FOLDER}/_rels/workbook.xml.rels", links)
    if len(book.sheets) > MOST_SHEETS:
        raise UnreadableError(_TOO_MANY_SHEETS.filled(count=len(book.sheets), limit=MOST_SHEETS))
    texts, styles = SharedTexts(budget), Styles(budget)
    for kind, into in (("sharedStrings", texts), ("styles", styles)):
        target = _place(links.kinds.get(kind, ""))
        if package.has(target):
            read_part(package, target, into)
    sheets = []
    for title, link in book.sheets:
        cells = _Cells(budget, title, texts.texts, styles)
        read_part(package, _place(links.targets.get(link, "")), cells)
        sheets.append(cells.sheet)
    return tuple(sheets)


def _place(target: str) -> str:
    """Return the name of a part in the archive: targets are relative unless they begin with /."""
    return normpath(join("/" + _FOLDER, target)).lstrip("/")


class _Cells(Part):
    """Takes the cells of one sheet."""

    def __init__(self, budget: Budget, title: str, texts: list[str], styles: Styles) -> None:
        super().__init__(budget)
        self.sheet = Sheet(title)
        self._texts = texts
        self._styles = styles
        self._row = 0
        self._column = 0
        self._cell: Attributes = {}
        self._pieces: list[str] = []
        self._formula = False
        self._silent = False
        self._cells = 0
        self._length = 0

    def opened(self, name: str, attributes: Attributes) -> None:
        """Begin a row, a cell, or what stands in it."""
        match name:
            case "row":
                number = attributes.get("r", "")
                self._row = int(number) if number.isascii() and number.isdigit() else self._row + 1
                self._column = 0
            case "c":
                self._begin_cell(attributes)
            case "f":
                self._formula = True
            case "rPh":
                self._silent = True
            case "v" | "t":
                self.begin_text()
            case "mergeCell":
                self._merge(attributes.get("ref", ""))

    def closed(self, name: str) -> None:
        """End a cell, or what stands in it."""
        match name:
            case "c":
                self._end_cell()
            case "rPh":
                self._silent = False
            case "v" | "t":
                text = self.end_text()
                if not self._silent:
                    self._pieces.append(text)

    def _begin_cell(self, attributes: Attributes) -> None:
        place = attributes.get("r")
        if place is None:
            self._column += 1
        else:
            self._row, self._column = self._corner(_REFERENCE.fullmatch(place), 0)
        self._cell, self._pieces, self._formula = attributes, [], False

    def _end_cell(self) -> None:
        kind, text = self._content("".join(self._pieces))
        if kind is not Kind.FORMULA and not text.strip():
            return
        self._cells += 1
        self._length += len(text)
        if self._cells > MOST_CELLS or self._length > MOST_CHARACTERS:
            raise UnreadableError(_TOO_FULL.filled(sheet=self.sheet.title[:60], cells=MOST_CELLS))
        cell = Cell(self._row, self._column, kind, text)
        self.sheet.rows.setdefault(self._row, {})[self._column] = cell

    def _content(self, written: str) -> tuple[Kind, str]:
        kind = self._cell.get("t", "n")
        if self._formula:
            return Kind.FORMULA, written
        if kind == "s":
            return Kind.TEXT, self._shared(written)
        if kind in ("inlineStr", "str"):
            return Kind.TEXT, unescaped(written)
        return (_KINDS[kind], written) if kind in _KINDS else self._number(written)

    def _number(self, written: str) -> tuple[Kind, str]:
        try:
            number = float(written)
        except ValueError:
            return Kind.TEXT, written
        if not isfinite(number):
            return Kind.ERROR, written
        dated = self._styles.is_date(self._cell.get("s", ""))
        return Kind.DATE if dated else Kind.NUMBER, written

    def _shared(self, written: str) -> str:
        if not (written.isascii() and written.isdigit()) or int(written) >= len(self._texts):
            raise UnreadableError(DAMAGED.filled(part=self.sheet.title[:60]))
        return self._texts[int(written)]

    def _merge(self, written: str) -> None:
        found = _RANGE.fullmatch(written)
        top, left = self._corner(found, 0)
        alone = found is not None and found[3] is None
        bottom, right = (top, left) if alone else self._corner(found, 2)
        if len(self.sheet.merged) <= MOST_PROBLEMS:
            self.sheet.merged.append(Merged(top, left, bottom, right))

    def _corner(self, found: re.Match[str] | None, group: int) -> tuple[int, int]:
        if found is None:
            raise UnreadableError(DAMAGED.filled(part=self.sheet.title[:60]))
        column = 0
        for letter in found[group + 1]:
            column = column * 26 + ord(letter) - ord("A") + 1
        return int(found[group + 2]), column
