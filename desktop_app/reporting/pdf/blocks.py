"""Turns the blocks of a story into what stands on a page."""

from collections.abc import Sequence
from functools import singledispatchmethod

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, KeepTogether, Table, TableStyle
from reportlab.platypus import PageBreak as NewPage

from desktop_app.reporting.pdf import setting as style
from desktop_app.reporting.pdf.flowables import (
    Entry,
    FigureOnPage,
    Line,
    SideBySide,
    Stack,
    TextLines,
)
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


class Builder:
    """Makes flowables.

    Figures are as tall as they want, times `stretch`. A `tight` page gives a list's entries
    one line each.
    """

    def __init__(self, setting: style.Setting, stretch: float = 1.0, tight: bool = False) -> None:
        self._setting = setting
        self._stretch = stretch
        self._tight = tight

    def stretched(self, stretch: float) -> "Builder":
        """Return the same builder with another stretch."""
        return Builder(self._setting, stretch, self._tight)

    def flowables(self, blocks: Sequence[Block]) -> list[Flowable]:
        """Return the flowables of the blocks, in order."""
        return [flowable for block in blocks for flowable in self._block(block)]

    def _text(self, text: str, kind: style.Style, lines: int = 0) -> list[Flowable]:
        return [TextLines(text, kind, self._setting, lines)] if text.strip() else []

    @singledispatchmethod
    def _block(self, block: object) -> list[Flowable]:
        raise TypeError(block)

    @_block.register
    def _(self, block: Title) -> list[Flowable]:
        return [
            *self._text(block.above, style.ABOVE_TITLE, 1),
            *self._text(block.text, style.TITLE, 2),
            *self._text(block.below, style.BELOW_TITLE, 2),
        ]

    @_block.register
    def _(self, block: Heading) -> list[Flowable]:
        return self._text(block.text, style.HEADINGS[min(block.level, style.LOWEST_HEADING)])

    @_block.register
    def _(self, block: Paragraph) -> list[Flowable]:
        return self._text(block.text, style.PARAGRAPHS[block.role], block.lines)

    @_block.register
    def _(self, block: Link) -> list[Flowable]:
        return self._text(block.text, style.PARAGRAPHS[block.role])

    @_block.register
    def _(self, block: Contents) -> list[Flowable]:
        return self._text(block.heading, style.HEADINGS[1])

    @_block.register
    def _(self, block: Together) -> list[Flowable]:
        return [KeepTogether(self.flowables(block.blocks))]

    @_block.register
    def _(self, block: KeyFigure) -> list[Flowable]:
        parts = [
            *self._text(block.label, style.FIGURE_LABEL, 1),
            *self._text(block.value, style.FIGURE_VALUE, 1),
            *self._text(block.statement, style.FIGURE_STATEMENT, 3),
        ]
        for note in block.notes:
            parts += self._text(note, style.FIGURE_NOTE, 3)
        return [Stack(parts)]

    @_block.register
    def _(self, block: Figure) -> list[Flowable]:
        return [
            Stack(
                [
                    *self._text(block.heading, style.HEADINGS[2], 1),
                    FigureOnPage(block, self._stretch, self._setting),
                    *self._text(block.caption, style.PARAGRAPHS[Role.NOTE], 2),
                ]
            )
        ]

    @_block.register
    def _(self, block: ListBlock) -> list[Flowable]:
        lines = 1 if self._tight else block.lines
        return [
            Entry(item, f"{place}." if block.numbered else _BULLET, self._setting, lines)
            for place, item in enumerate(block.items, 1)
        ]

    @_block.register
    def _(self, block: Columns) -> list[Flowable]:
        stacks = [Stack(self.flowables(column)) for column in block.columns]
        return [SideBySide(stacks, block.shares)]

    @_block.register
    def _(self, block: TableBlock) -> list[Flowable]:
        rows = [
            [
                self._cell(text, style.CELL_HEAD, place, block)
                for place, text in enumerate(block.headers)
            ]
        ]
        for row in block.rows:
            rows.append(
                [self._cell(text, style.CELL, place, block) for place, text in enumerate(row)]
            )
        line = HexColor(self._setting.palette.line)
        rules = TableStyle(
            [
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, line),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), 2),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ]
        )
        return [
            Table(rows, repeatRows=1, style=rules),
            *self._text(block.caption, style.PARAGRAPHS[Role.NOTE]),
        ]

    def _cell(self, text: str, kind: style.Style, place: int, block: TableBlock) -> Flowable:
        return TextLines(text, kind, self._setting, right=place in block.numeric)

    @_block.register
    def _(self, _block: Rule) -> list[Flowable]:
        return [Line(self._setting)]

    @_block.register
    def _(self, _block: PageBreak) -> list[Flowable]:
        return [NewPage()]
