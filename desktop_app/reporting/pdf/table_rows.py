"""Makes the table of a story's block: its rows for the page, and its cells for the ear."""

from desktop_app.reporting.pdf.setting import CELL, CELL_HEAD, CELL_MARKED, Setting
from desktop_app.reporting.pdf.structure import Element
from desktop_app.reporting.pdf.table import Row, Table
from desktop_app.reporting.pdf.text_lines import Manner, TextLines
from desktop_app.reporting.story import TableBlock


def table(block: TableBlock, setting: Setting, whole: Element) -> Table:
    """Return a table whose cells belong to the element `whole`.

    Rows that are shorter than others are filled up with empty cells.
    """
    columns = max(len(block.headers), *map(len, block.rows), 1)
    head = None
    if any(text.strip() for text in block.headers):
        line = whole.add("THead").add("TR")
        head = Row(
            [
                _cell(text, place, block, setting, line.add("TH", scope="Column"))
                for place, text in enumerate(_filled(block.headers, columns))
            ]
        )
    body = whole.add("TBody") if block.rows else whole
    rows = [
        Row(
            [
                _cell(text, place, block, setting, _element(place, block, line), row)
                for place, text in enumerate(_filled(texts, columns))
            ],
            row in block.marked,
        )
        for row, texts in enumerate(block.rows)
        for line in [body.add("TR")]
    ]
    return Table(head, rows, block.shares or (0.0,) * columns, setting)


def _filled(texts: tuple[str, ...], columns: int) -> tuple[str, ...]:
    return texts + ("",) * (columns - len(texts))


def _element(place: int, block: TableBlock, line: Element) -> Element:
    language = block.languages[place] if place < len(block.languages) else ""
    if place == 0 and block.row_heads:
        return line.add("TH", language, scope="Row")
    return line.add("TD", language)


def _cell(
    text: str, place: int, block: TableBlock, setting: Setting, element: Element, row: int = -1
) -> TextLines:
    if row < 0:
        style = CELL_HEAD
    elif row in block.marked:
        style = CELL_MARKED
    else:
        style = CELL
    manner = Manner(right=place in block.numeric)
    return TextLines(text, style, setting, element, manner)
