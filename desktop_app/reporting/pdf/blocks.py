"""Turns the blocks of a story into what stands on a page, and into what is read aloud."""

from collections.abc import Sequence
from functools import singledispatchmethod

from desktop_app.reporting.paper_blocks import Leaf, Poster, TickRows
from desktop_app.reporting.pdf import setting as style
from desktop_app.reporting.pdf.contents import ContentsList
from desktop_app.reporting.pdf.entries import entry
from desktop_app.reporting.pdf.figures import FigureOnPage, Line
from desktop_app.reporting.pdf.groups import Column, SideBySide, Stack
from desktop_app.reporting.pdf.leaves import LeafBreak
from desktop_app.reporting.pdf.piece import Break, Piece
from desktop_app.reporting.pdf.poster import poster
from desktop_app.reporting.pdf.structure import Element, Outline
from desktop_app.reporting.pdf.table_rows import table
from desktop_app.reporting.pdf.text_lines import FLOWS, LinkLines, Manner, TextLines
from desktop_app.reporting.pdf.tick_rows import tick_rows
from desktop_app.reporting.story import (
    Block,
    Columns,
    Contents,
    Figure,
    Heading,
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

_BULLET = "–"
_FIGURE_RANK = style.LOWEST_HEADING + 1
"""The heading of a figure is below every other, and not in the contents."""
_KEEPS = Manner(keeps=True)


class Builder:
    """Makes pieces for pages, and the `document` that they are read as, in the same order.

    Figures are as tall as they want, times `stretch`. A `tight` page gives a list's entries
    one line each. Posters fill `page`, the height of a page's room.
    """

    def __init__(
        self, setting: style.Setting, stretch: float = 1.0, tight: bool = False, page: float = 0.0
    ) -> None:
        self._setting = setting
        self._page = page
        self._stretch = stretch
        self._tight = tight
        self.document = Element("Document")
        self.outline = Outline()

    def stretched(self, stretch: float) -> "Builder":
        """Return a fresh builder of the same kind with another stretch."""
        return Builder(self._setting, stretch, self._tight)

    def pieces(self, blocks: Sequence[Block]) -> list[Piece]:
        """Return the pieces of the blocks, in order."""
        return [piece for block in blocks for piece in self._block(block)]

    def _text(
        self,
        text: str,
        kind: style.Style,
        manner: Manner = FLOWS,
        element: Element | None = None,
    ) -> list[Piece]:
        if not self._shows(text):
            return []
        return [TextLines(text, kind, self._setting, element or self._add("P"), manner)]

    def _shows(self, text: str) -> bool:
        """Whether there is anything to see of a text."""
        return bool(self._setting.fonts.legible(text).strip())

    def _add(self, kind: str, language: str = "") -> Element:
        return self.document.add(kind, language)

    def _heading(
        self, heading: Heading, rank: int, kind: style.Style, most: int = 0
    ) -> list[Piece]:
        text = heading.text
        if not self._shows(text):
            return []
        place = self.outline.add(text, rank, heading.anchor, heading.listed, heading.language)
        element = self._add(f"H{place.depth}", heading.language)
        return [TextLines(text, kind, self._setting, element, Manner(most, keeps=True), place)]

    @singledispatchmethod
    def _block(self, block: object) -> list[Piece]:
        raise TypeError(block)

    @_block.register
    def _(self, block: Title) -> list[Piece]:
        return [
            *self._text(block.above, style.ABOVE_TITLE, Manner(1, keeps=True)),
            *self._heading(Heading(block.text), 0, style.TITLE, 2),
            *self._text(block.below, style.BELOW_TITLE, Manner(2)),
        ]

    @_block.register
    def _(self, block: Heading) -> list[Piece]:
        rank = min(block.level, style.LOWEST_HEADING)
        return self._heading(block, rank, self._setting.text.headings[rank])

    @_block.register
    def _(self, block: Paragraph) -> list[Piece]:
        if not self._shows(block.text):
            return []
        if block.role is Role.QUOTE:
            element = self._add("BlockQuote", block.language).add("P")
        else:
            element = self._add("P", block.language)
        kind, manner = self._setting.text.paragraphs[block.role], Manner(block.lines)
        return self._text(block.text, kind, manner, element)

    @_block.register
    def _(self, block: Link) -> list[Piece]:
        if not self._shows(block.text):
            return []
        element, kind = self._add("P").add("Link"), self._setting.text.paragraphs[block.role]
        return [LinkLines(block, kind, self._setting, element, self.outline)]

    @_block.register
    def _(self, block: KeyFigure) -> list[Piece]:
        parts = [
            *self._text(block.label, style.FIGURE_LABEL, Manner(1)),
            *self._text(block.value, style.FIGURE_VALUE, Manner(1)),
            *self._text(block.statement, style.FIGURE_STATEMENT, Manner(3)),
        ]
        for note in block.notes:
            parts += self._text(note, style.FIGURE_NOTE, Manner(3))
        return [Stack(parts)]

    @_block.register
    def _(self, block: Figure) -> list[Piece]:
        head = self._heading(
            Heading(block.heading), _FIGURE_RANK, self._setting.text.figure_heading, 1
        )
        whole = self._add("Sect") if self._shows(block.caption) else self.document
        figure = FigureOnPage(block, self._stretch, self._setting, whole.add("Figure"))
        caption: list[Piece] = []
        if self._shows(block.caption):
            kind, element = self._setting.text.paragraphs[Role.NOTE], whole.add("Caption")
            caption = self._text(block.caption, kind, Manner(2), element)
        return [Stack([*head, figure, *caption])]

    @_block.register
    def _(self, block: ListBlock) -> list[Piece]:
        if not block.items:
            return []
        lines = 1 if self._tight else block.lines
        whole = self._add("L")
        whole.numbering = "Decimal" if block.numbered else "Disc"
        return [
            entry(item, f"{place}." if block.numbered else _BULLET, self._setting, lines, whole)
            for place, item in enumerate(block.items, 1)
        ]

    @_block.register
    def _(self, block: Columns) -> list[Piece]:
        stacks = [Column(self.pieces(column)) for column in block.columns]
        return [SideBySide(stacks, block.shares)]

    @_block.register
    def _(self, block: Together) -> list[Piece]:
        return [Stack(self.pieces(block.blocks))]

    @_block.register
    def _(self, block: Contents) -> list[Piece]:
        head = self._heading(
            Heading(block.heading, listed=False), 1, self._setting.text.headings[1]
        )
        depth = min(block.depth, style.LOWEST_HEADING)
        return [*head, ContentsList(self.outline, depth, self._setting, self._add("TOC"))]

    @_block.register
    def _(self, block: TableBlock) -> list[Piece]:
        whole = self._add("Table")
        caption: list[Piece] = []
        if self._shows(block.caption):
            caption = self._text(block.caption, style.CAPTION, _KEEPS, whole.add("Caption"))
        return [*caption, table(block, self._setting, whole)]

    @_block.register
    def _(self, _block: Rule) -> list[Piece]:
        return [Line()]

    @_block.register
    def _(self, _block: PageBreak) -> list[Piece]:
        return [Break()]

    @_block.register
    def _(self, block: Leaf) -> list[Piece]:
        return [LeafBreak(block.footer)]

    @_block.register
    def _(self, block: TickRows) -> list[Piece]:
        return [tick_rows(block, self._setting, self._add("Table"))] if block.rows else []

    @_block.register
    def _(self, block: Poster) -> list[Piece]:
        return [poster(block, self._page, self._setting, self.document, self.outline)]
