"""Tables as an Excel workbook, the same bytes each time; the only place that knows openpyxl."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from desktop_app.exchange.table import Cell, Table

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell as SheetCell
    from openpyxl.worksheet.worksheet import Worksheet

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_LONGEST_TEXT = 32_767
_FIRST_YEAR = 1900
"""Spreadsheets count days from here."""
_DAY = "mm-dd-yy"
_MOMENT = "m/d/yy h:mm"
"""The two formats that spreadsheets show after the habits of the reader's own country."""
_CORE = "docProps/core.xml"
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The first time that a ZIP archive can name."""


def as_workbook(tables: Sequence[Table], at: datetime) -> bytes:
    """Return a workbook with a sheet for each table, said to be written at `at`.

    Numbers and dates are real ones, the heads stay in view and can filter. No text is ever a
    formula; characters that the format cannot hold are replaced by U+FFFD.
    """
    from openpyxl import Workbook

    book = Workbook()
    for table in tables:
        _write(book.create_sheet(table.title), table)
    book.remove(book.worksheets[0])
    raw = BytesIO()
    book.save(raw)
    return _without_clock(raw, book, at)


def _write(sheet: "Worksheet", table: Table) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    wrapped = Alignment(wrap_text=True, vertical="top")
    heads = [_cell(sheet, column.heading, 0) for column in table.columns]
    for head in heads:
        head.font = Font(bold=True)
        head.fill = PatternFill("solid", start_color="D5E3E4")
    rows = [
        [
            _cell(sheet, value, column.decimals)
            for value, column in zip(row, table.columns, strict=True)
        ]
        for row in table.rows
    ]
    for cells in (heads, *rows):
        for cell in cells:
            cell.alignment = wrapped
        sheet.append(cells)
    letters = [get_column_letter(place + 1) for place in range(len(table.columns))]
    for letter, column in zip(letters, table.columns, strict=True):
        sheet.column_dimensions[letter].width = column.width
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{letters[-1]}{len(table.rows) + 1}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _cell(sheet: "Worksheet", value: Cell, decimals: int) -> "SheetCell":
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet)
    match value:
        case None | "":
            pass
        case datetime() if value.year >= _FIRST_YEAR:
            cell.value = value.replace(tzinfo=None)
            cell.number_format = _MOMENT
        case date() if value.year >= _FIRST_YEAR:
            cell.value = value
            cell.number_format = _DAY
        case str() | date():
            cell.value = _writable(str(value))
            cell.data_type = "s"
        case int():
            cell.value = value
            cell.number_format = "0"
        case _:
            cell.value = float(value)
            cell.number_format = "0." + "0" * decimals if decimals else "0"
    return cell


def _writable(text: str) -> str:
    """Replace what the format cannot hold; "_x0041_" would otherwise be read as a letter."""
    unified = text.replace("\r\n", "\n").replace("\r", "\n")
    return _ESCAPE.sub("_x005F_", _UNWRITABLE.sub("\ufffd", unified))[:_LONGEST_TEXT]


def _without_clock(raw: BytesIO, book: "Workbook", at: datetime) -> bytes:
    """Pack the workbook anew, so that nothing in it depends on when it was made."""
    from openpyxl.xml.functions import tostring

    moment = at.replace(tzinfo=None, microsecond=0)
    book.properties.creator = "Startpunkt"
    book.properties.created = moment
    book.properties.modified = moment
    packed = BytesIO()
    with ZipFile(raw) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = tostring(book.properties.to_tree()) if name == _CORE else old.read(name)
            part = ZipInfo(name, _EARLIEST)
            part.compress_type = ZIP_DEFLATED
            new.writestr(part, content)
    return packed.getvalue()
