"""A table as CSV that opens rightly with a double click, in Norwegian and in English."""

import csv
from datetime import date
from fractions import Fraction
from io import StringIO

from desktop_app.domain.wording import Wording
from desktop_app.exchange.table import Cell, Column, Table

_DECIMAL_COMMA = ("nb", "nn")
_FORMULAS = tuple("=+-@＝＋－＠")
_BREAKS = tuple("\t\r\n")


def as_csv(table: Table, words: Wording) -> bytes:
    """Return the table as UTF-8 with a byte order mark, as Excel needs it.

    Norwegian: semicolons and decimal commas; English: commas and decimal points. A text that a
    spreadsheet would take for a formula gets an apostrophe in front.
    """
    text = StringIO(newline="")
    separator = ";" if words.language in _DECIMAL_COMMA else ","
    rows = csv.writer(text, delimiter=separator, lineterminator="\r\n")
    rows.writerow([harmless(column.heading) for column in table.columns])
    for row in table.rows:
        pairs = zip(row, table.columns, strict=True)
        rows.writerow([_said(cell, column, words) for cell, column in pairs])
    return text.getvalue().encode("utf-8-sig", "replace")


def _said(cell: Cell, column: Column, words: Wording) -> str:
    match cell:
        case None:
            return ""
        case str():
            return harmless(cell)
        case int():
            return str(cell)
        case date():
            return cell.isoformat()
        case _:
            return words.number(Fraction(cell), column.decimals)


def harmless(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula: it gets an apostrophe in front."""
    risky = text.startswith(_BREAKS) or text.lstrip().startswith(_FORMULAS)
    return f"'{text}" if risky else text
