"""The first sheet of an Excel workbook as lines of text, refused where it is no honest one."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from desktop_app.domain.errors import InvalidFileError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.cell_text import cell_text

MOST_UNPACKED = 60_000_000
"""The most that all parts of a workbook may take when unpacked, in bytes."""
MOST_COLUMNS = 50

_NO_WORKBOOK = QT_TRANSLATE_NOOP(
    "Errors",
    "The file {name} cannot be read as an Excel workbook. Save it as .xlsx, without a password, "
    "and try again.",
)
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Errors", "The workbook {name} is too large for a list of registrations."
)


def read_first_sheet(content: bytes, name: str, most: int) -> list[tuple[int, list[str]]]:
    """Return the rows that are not blank with their numbers from 1, at most `most` and one more.

    Days are ISO dates, whole numbers have no decimals; of a formula the value it had counts.

    Raises:
        InvalidFileError: no workbook, or larger than any list.
    """
    _check(content, name)
    try:
        return list(_rows(content, most))
    except Exception as error:
        # The reader raises whatever a damaged part happens to lead to; the file is to blame.
        raise InvalidFileError(_NO_WORKBOOK.filled(name=name)) from error


def _check(content: bytes, name: str) -> None:
    try:
        with ZipFile(BytesIO(content)) as archive:
            size = sum(part.file_size for part in archive.infolist())
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise InvalidFileError(_NO_WORKBOOK.filled(name=name)) from error
    if size > MOST_UNPACKED:
        raise InvalidFileError(_TOO_LARGE.filled(name=name))


def _rows(content: bytes, most: int) -> Iterator[tuple[int, list[str]]]:
    from openpyxl import load_workbook

    book = load_workbook(BytesIO(content), read_only=True, data_only=True)
    try:
        values = book.worksheets[0].iter_rows(max_col=MOST_COLUMNS, values_only=True)
        left = most + 1
        for number, row in enumerate(values, 1):
            cells = _cells(row)
            if any(cells):
                yield number, cells
                left -= 1
            if not left:
                return
    finally:
        book.close()


def _cells(row: Sequence[object]) -> list[str]:
    cells = [cell_text(value) for value in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells
