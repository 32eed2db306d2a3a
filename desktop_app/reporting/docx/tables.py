"""Tables of a document: heads that are heads, columns as wide as the story wants them."""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Length, Pt
from docx.table import _Cell

from desktop_app.charts.palette import Palette
from desktop_app.reporting.docx import xml
from desktop_app.reporting.plain_text import sound
from desktop_app.reporting.story import TableBlock


def add_table(
    document: Document, block: TableBlock, palette: Palette, width: float, style: str
) -> None:
    """Add a table, `width` points wide, with its cells in the paragraph style of that name.

    Rows that are shorter than others are filled up with empty cells.
    """
    columns = max(len(block.headers), *map(len, block.rows), 1)
    has_head = any(text.strip() for text in block.headers)
    texts = ((block.headers,) if has_head else ()) + block.rows
    if not texts:
        return
    table = document.add_table(len(texts), columns)
    table.autofit = False
    xml.line_rows(table, palette.line)
    xml.look_of_heads(table, first_row=has_head, first_column=block.row_heads)
    widths = _widths(block, columns, width)
    for column, wide in zip(table.columns, widths, strict=True):
        column.width = wide
    for number, (row, values) in enumerate(zip(table.rows, texts, strict=True)):
        is_head = has_head and number == 0
        if is_head:
            xml.as_head(row)
        xml.stay_whole(row)
        marked = number - int(has_head) in block.marked and not is_head
        for place, cell in enumerate(row.cells):
            cell.width = widths[place]
            text = values[place] if place < len(values) else ""
            strong = is_head or marked or (place == 0 and block.row_heads)
            language = block.languages[place] if place < len(block.languages) else ""
            _fill(cell, text, style, strong=strong, language="" if is_head else language)
            if place in block.numeric:
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
            if marked:
                xml.shade(cell, palette.surface)
    document.add_paragraph().paragraph_format.line_spacing = Pt(6)


def _widths(block: TableBlock, columns: int, width: float) -> tuple[Length, ...]:
    shares = block.shares or (1.0,) * columns
    return tuple(Pt(width * share / sum(shares)) for share in shares)


def _fill(cell: _Cell, text: str, style: str, *, strong: bool, language: str) -> None:
    line = cell.paragraphs[0]
    line.style = style
    run = line.add_run(sound(text))
    run.bold = strong or None
    xml.speak(run, language)
