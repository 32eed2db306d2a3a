"""Spreadsheets as plain text cells, whatever they were saved as; hostile ones are refused."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

from desktop_app.domain.errors import InvalidFileError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.cell_text import cell_text
from desktop_app.exchange.reading import decoded, read_bytes

MOST_ROWS = 20_000
MOST_COLUMNS = 2_500
MOST_CELLS = 2_000_000
MOST_UNPACKED = 120_000_000
"""The most that all parts of a workbook may take when unpacked, in bytes."""
MOST_SHEETS = 50

_NO_WORKBOOK = QT_TRANSLATE_NOOP(
    "Errors",
    "The file {name} cannot be read as an Excel workbook. Save it as .xlsx, without a password, "
    "and try again.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Errors", "The spreadsheet {name} is larger than any list of results. Save less of it."
)
_UNKNOWN = QT_TRANSLATE_NOOP("Errors", "Results are read from .xlsx and .csv; {name} is neither.")
_SEPARATORS = ";\t,"
_ANSI = "cp1252"
"""What Excel on Windows saves CSV in when nobody asks it for UTF-8."""

Cells = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Sheet:
    """A sheet: its name and its rows from the first, all of the same width."""

    name: str
    rows: Cells

    @property
    def turned(self) -> "Sheet":
        """The sheet with its columns as rows."""
        return Sheet(self.name, tuple(zip(*self.rows, strict=True)))


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """Return the sheets of a file that are not empty; one, for CSV.

    Days are ISO dates, whole numbers have no decimals; of a formula the value it had counts.

    Raises:
        InvalidFileError: neither kind of file, damaged, or larger than any list of results.
    """
    content = read_bytes(path)
    match path.suffix.lower():
        case ".csv":
            sheets = [Sheet(path.stem, _even(_lines(content, path.name)))]
        case ".xlsx":
            sheets = _workbook(content, path.name)
        case _:
            raise InvalidFileError(_UNKNOWN.filled(name=path.name))
    if any(_is_too_large(sheet) for sheet in sheets):
        raise InvalidFileError(_TOO_LARGE.filled(name=path.name))
    return tuple(sheet for sheet in sheets if sheet.rows)


def _is_too_large(sheet: Sheet) -> bool:
    width = len(sheet.rows[0]) if sheet.rows else 0
    height = len(sheet.rows)
    return width > MOST_COLUMNS or height > MOST_ROWS or width * height > MOST_CELLS


def _lines(content: bytes, name: str) -> list[list[str]]:
    try:
        text = decoded(content, name)
    except InvalidFileError:
        if b"\0" in content:
            raise
        text = content.decode(_ANSI, "replace")
    first = text.partition("\n")[0]
    separator = max(_SEPARATORS, key=first.count)
    try:
        rows = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=False)
        return [[cell.strip() for cell in row] for row in rows]
    except csv.Error as error:
        raise InvalidFileError(_TOO_LARGE.filled(name=name)) from error


def _workbook(content: bytes, name: str) -> list[Sheet]:
    try:
        with ZipFile(BytesIO(content)) as archive:
            size = sum(part.file_size for part in archive.infolist())
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise InvalidFileError(_NO_WORKBOOK.filled(name=name)) from error
    if size > MOST_UNPACKED:
        raise InvalidFileError(_TOO_LARGE.filled(name=name))
    try:
        return list(_sheets(content))
    except Exception as error:
        # The reader raises whatever a damaged part happens to lead to; the file is to blame.
        raise InvalidFileError(_NO_WORKBOOK.filled(name=name)) from error


def _sheets(content: bytes) -> Iterator[Sheet]:
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(content), read_only=True, data_only=True)
    try:
        for sheet in book.worksheets[:MOST_SHEETS]:
            rows = sheet.iter_rows(
                max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS + 1, values_only=True
            )
            yield Sheet(sheet.title, _even([[cell_text(value) for value in row] for row in rows]))
    finally:
        book.close()


def _even(rows: Sequence[Sequence[str]]) -> Cells:
    """Cut empty rows and columns off the ends, and make all rows as wide as the widest."""
    width = max((_width(row) for row in rows), default=0)
    height = max((number for number, row in enumerate(rows, 1) if _width(row)), default=0)
    return tuple((*row[:width], *[""] * (width - len(row))) for row in rows[:height])


def _width(row: Sequence[str]) -> int:
    return max((number for number, cell in enumerate(row, 1) if cell), default=0)
