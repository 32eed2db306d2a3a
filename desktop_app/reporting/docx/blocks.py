"""Turns the blocks of a story into paragraphs, tables and pictures that can be edited."""

from collections.abc import Iterable, Sequence
from functools import singledispatchmethod
from io import BytesIO

from docx.document import Document
from docx.enum.text import WD_BREAK
from docx.shared import Pt
from docx.text.paragraph import Paragraph as Line

from desktop_app.charts.palette import Palette
from desktop_app.reporting.anchors import Anchors
from desktop_app.reporting.docx import xml
from desktop_app.reporting.docx.pictures import Picture
from desktop_app.reporting.docx.styles import CELL, KEY_FIGURE, LISTS, ROLES, style
from desktop_app.reporting.docx.tables import add_table
from desktop_app.reporting.pdf.fonts import Fonts
from desktop_app.reporting.plain_text import sound
from desktop_app.reporting.story import (
    Block,
    Columns,
    Contents,
    Figure,
    Heading,
    Item,
    KeyFigure,
    Link,
    ListBlock,
    PageBreak,
    Paragraph,
    Role,
    Rule,
    TableBlock,
    Title,
    Together,
)

_TYPE = 8.6
"""Type size of charts, in points."""
_NARROW = 340.0
"""Charts of columns are drawn for this width at least: in a document, columns follow each other."""


class Writer:
    """Writes blocks at the end of a document whose text is `width` points wide.

    Columns follow below each other, as they are read: that is what can be edited.
    """

    def __init__(
        self,
        document: Document,
        palette: Palette,
        fonts: Fonts,
        picture: Picture,
        anchors: Anchors,
        width: float,
    ) -> None:
        self._document = document
        self._palette = palette
        self._fonts = fonts
        self._picture = picture
        self._anchors = anchors
        self._width = width
        self._share = 1.0
        self._marks = 0

    def write(self, blocks: Iterable[Block]) -> None:
        """Write the blocks, in order."""
        for block in blocks:
            self._block(block)

    def _line(self, text: str, name: str, language: str = "") -> Line | None:
        if not text.strip():
            return None
        line = self._document.add_paragraph(style=style(self._document, name))
        xml.speak(line.add_run(sound(text)), language)
        return line

    @singledispatchmethod
    def _block(self, block: object) -> None:
        raise TypeError(block)

    @_block.register
    def _(self, block: Title) -> None:
        self._line(block.above, ROLES[Role.QUIET])
        # A heading, not the style Title: that is what screen readers find their way by.
        self._line(block.text, "Heading 1")
        self._line(block.below, ROLES[Role.LEAD])

    @_block.register
    def _(self, block: Heading) -> None:
        if not block.text.strip():
            return
        place = self._anchors.next(block)
        line = self._line(block.text, f"Heading {place.depth}", block.language)
        if line is not None:
            self._marks += 1
            xml.add_bookmark(line, place.name, self._marks)

    @_block.register
    def _(self, block: Paragraph) -> None:
        line = self._line(block.text, ROLES[block.role], block.language)
        if line is not None and block.role is Role.QUOTE:
            xml.add_line(line, "left", self._palette.line, 6)

    @_block.register
    def _(self, block: Link) -> None:
        if not block.text.strip():
            return
        line = self._document.add_paragraph(style=style(self._document, ROLES[block.role]))
        text, address = sound(block.text), sound(block.address)
        if address.startswith("#"):
            run = xml.add_inner_link(line, text, self._anchors.name_of(address[1:]))
        else:
            run = xml.add_outer_link(line, text, address)
        run.font.underline = True

    @_block.register
    def _(self, block: KeyFigure) -> None:
        self._line(block.label, ROLES[Role.QUIET])
        self._line(block.value, KEY_FIGURE)
        self._line(block.statement, ROLES[Role.LEAD])
        for note in block.notes:
            self._line(note, ROLES[Role.NOTE])

    @_block.register
    def _(self, block: Figure) -> None:
        heading = self._line(block.heading, ROLES[Role.LEAD])
        width = min(max(self._width * self._share, _NARROW), self._width)
        drawing = block.chart(self._fonts.measure, width, block.height, _TYPE)
        line = self._document.add_paragraph()
        picture = self._picture.png(drawing)
        shape = line.add_run().add_picture(BytesIO(picture), Pt(width), Pt(block.height))
        for side in "TBLR":
            # LibreOffice takes 9 points where nothing is said, and pushes the picture off the text.
            shape._inline.set(f"dist{side}", "0")
        properties = shape._inline.docPr
        properties.set("descr", sound(drawing.alt))
        properties.set("title", sound(drawing.title))
        if heading is not None:
            heading.paragraph_format.keep_with_next = True
        if block.caption.strip():
            line.paragraph_format.keep_with_next = True
            self._line(block.caption, "Caption")

    @_block.register
    def _(self, block: ListBlock) -> None:
        name = LISTS[block.numbered]
        lines = [self._item(item, name) for item in block.items]
        if lines and block.numbered:
            xml.restart_numbers(lines, style(self._document, name))

    def _item(self, item: Item, name: str) -> Line:
        line = self._document.add_paragraph(style=style(self._document, name))
        xml.speak(line.add_run(sound(item.text)), item.language)
        if item.figure:
            line.add_run(f"  {sound(item.figure)}").bold = True
        if item.remark:
            line.add_run().add_break(WD_BREAK.LINE)
            line.add_run(sound(item.remark)).font.size = Pt(8.5)
        return line

    @_block.register
    def _(self, block: Columns) -> None:
        outer = self._share
        for column, share in zip(block.columns, block.shares, strict=True):
            self._share = outer * share / sum(block.shares)
            self.write(column)
        self._share = outer

    @_block.register
    def _(self, block: Together) -> None:
        body = self._document.element.body
        before = len(body)
        self.write(block.blocks)
        written: Sequence[object] = list(body)[before - 1 : -1]
        for paragraph in self._document.paragraphs[-len(written) :][:-1] if written else ():
            paragraph.paragraph_format.keep_with_next = True

    @_block.register
    def _(self, block: Contents) -> None:
        self._line(block.heading, "Heading 2")
        for place in self._anchors.listed(block.depth):
            line = self._document.add_paragraph()
            line.paragraph_format.left_indent = Pt(12.0 * (place.depth - 2))
            xml.add_inner_link(line, sound(place.text), place.name)

    @_block.register
    def _(self, block: TableBlock) -> None:
        if block.caption.strip():
            line = self._line(block.caption, "Caption")
            if line is not None:
                line.paragraph_format.keep_with_next = True
        add_table(self._document, block, self._palette, self._width, CELL)

    @_block.register
    def _(self, _block: Rule) -> None:
        line = self._document.add_paragraph()
        line.paragraph_format.space_after = Pt(6)
        line.paragraph_format.line_spacing = Pt(4)
        xml.add_line(line, "bottom", self._palette.line)

    @_block.register
    def _(self, block: PageBreak) -> None:
        if not block.unless_fits:
            self._document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
