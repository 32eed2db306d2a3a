"""What stands on a printed page: texts, list entries, figures and columns."""

from collections.abc import Sequence

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable

from desktop_app.charts.drawing import Drawing
from desktop_app.reporting.pdf.painter import Painter
from desktop_app.reporting.pdf.setting import (
    CHART_SIZE,
    ENTRY,
    ENTRY_FIGURE,
    ENTRY_REMARK,
    GUTTER,
    Setting,
    Style,
)
from desktop_app.reporting.story import Figure, Item

_NO_LIMIT = 1_000_000


class TextLines(Flowable):
    """Text set in lines; never read as markup. `most` bounds the lines (0: never)."""

    def __init__(
        self, text: str, style: Style, setting: Setting, most: int = 0, right: bool = False
    ) -> None:
        super().__init__()
        self._text = text
        self._style = style
        self._setting = setting
        self._most = most
        self._right = right
        self._lines: tuple[str, ...] = ()
        self._broken = False
        self._type = style.lettering(setting.fonts.measure)

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Break the text into lines of that width."""
        if not self._broken:
            self._lines = self._type.lines(self._text, available, self._most or _NO_LIMIT)
        self.width = available
        self.height = self._style.above + len(self._lines) * self._type.leading
        return self.width, self.height

    def split(self, available: float, height: float) -> list[Flowable]:
        """Cut where the page ends; nothing where not even a line fits."""
        self.wrap(available, height)
        fit = int((height - self._style.above) / self._type.leading)
        if fit < 1:
            return []
        return [self._part(self._lines[:fit]), self._part(self._lines[fit:])]

    def _part(self, lines: tuple[str, ...]) -> "TextLines":
        """Return some of the lines; a page is as wide as the next, so they stay as they are."""
        part = TextLines(self._text, self._style, self._setting, right=self._right)
        part._lines, part._broken = lines, True
        return part

    def draw(self) -> None:
        """Set the lines, the first at the top."""
        canvas, fonts = self.canv, self._setting.fonts
        canvas.setFillColor(HexColor(self._setting.colour(self._style)))
        canvas.setFont(fonts.name(bold=self._style.bold), self._style.size)
        for place, line in enumerate(self._lines):
            base = self._type.baseline(self._style.above + place * self._type.leading)
            if self._right:
                canvas.drawRightString(self.width, self.height - base, fonts.legible(line))
            else:
                canvas.drawString(0, self.height - base, fonts.legible(line))


class Stack(Flowable):
    """Flowables below each other that stay together."""

    def __init__(self, parts: Sequence[Flowable]) -> None:
        super().__init__()
        self._parts = parts
        self._heights: list[float] = []

    def wrap(self, available: float, height: float) -> tuple[float, float]:
        """Wrap every part at the same width."""
        self._heights = [part.wrap(available, height)[1] for part in self._parts]
        self.width, self.height = available, sum(self._heights)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the parts from above."""
        top = self.height
        for part, height in zip(self._parts, self._heights, strict=True):
            top -= height
            part.drawOn(self.canv, 0, top)


class SideBySide(Flowable):
    """Stacks beside each other, aligned at the top; `shares` divide the width."""

    def __init__(self, stacks: Sequence[Stack], shares: Sequence[float]) -> None:
        super().__init__()
        self._stacks = stacks
        self._shares = shares
        self._widths: list[float] = []

    def wrap(self, available: float, height: float) -> tuple[float, float]:
        """Wrap the stacks at their parts of the width."""
        room = available - GUTTER * (len(self._stacks) - 1)
        self._widths = [room * share / sum(self._shares) for share in self._shares]
        sizes = [
            stack.wrap(width, height)
            for stack, width in zip(self._stacks, self._widths, strict=True)
        ]
        self.width, self.height = available, max(tall for _, tall in sizes)
        return self.width, self.height

    def draw(self) -> None:
        """Draw the stacks from the left."""
        x = 0.0
        for stack, width in zip(self._stacks, self._widths, strict=True):
            stack.drawOn(self.canv, x, self.height - stack.height)
            x += width + GUTTER


class Entry(Flowable):
    """An entry of a list: a mark, the text, a figure at the right, a remark below."""

    def __init__(self, item: Item, mark: str, setting: Setting, most: int) -> None:
        super().__init__()
        self._item = item
        self._mark = mark
        self._setting = setting
        self._indent = 11.0 if mark else 0.0
        self._text = TextLines(item.text, ENTRY, setting, most)
        self._remark = TextLines(item.remark, ENTRY_REMARK, setting, most) if item.remark else None

    def wrap(self, available: float, height: float) -> tuple[float, float]:
        """Break text and remark beside the figure's column."""
        figure = ENTRY_FIGURE.lettering(self._setting.fonts.measure).width(self._item.figure)
        room = available - self._indent - (figure + 6 if figure else 0)
        self.width = available
        self.height = self._text.wrap(room, height)[1]
        if self._remark:
            self.height += self._remark.wrap(available - self._indent, height)[1]
        return self.width, self.height

    def draw(self) -> None:
        """Draw the parts in the order in which they are read."""
        lettering, fonts = ENTRY.lettering(self._setting.fonts.measure), self._setting.fonts
        base = self.height - lettering.baseline(ENTRY.above)
        ink = HexColor(self._setting.palette.ink)
        self.canv.setFillColor(ink)
        self.canv.setFont(fonts.strong, ENTRY_FIGURE.size)
        self.canv.drawString(0, base, fonts.legible(self._mark))
        self._text.drawOn(self.canv, self._indent, self.height - self._text.height)
        self.canv.setFillColor(ink)
        self.canv.setFont(fonts.strong, ENTRY_FIGURE.size)
        self.canv.drawRightString(self.width, base, fonts.legible(self._item.figure))
        if self._remark:
            self._remark.drawOn(self.canv, self._indent, 0)


class FigureOnPage(Flowable):
    """A chart that fills the width; its height is what it wants times `stretch`."""

    def __init__(self, figure: Figure, stretch: float, setting: Setting) -> None:
        super().__init__()
        self._figure = figure
        self._stretch = stretch
        self._setting = setting
        self._drawing: Drawing | None = None

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Take the whole width."""
        self.width, self.height = available, self._figure.height * self._stretch
        return self.width, self.height

    def draw(self) -> None:
        """Draw the chart as vectors."""
        measure = self._setting.fonts.measure
        drawing = self._figure.chart(measure, self.width, self.height, CHART_SIZE)
        Painter(self.canv, self._setting.palette, self._setting.fonts).paint(drawing)


class Line(Flowable):
    """A thin line across the width."""

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self._setting = setting

    def wrap(self, available: float, _height: float) -> tuple[float, float]:
        """Take the whole width and a little air."""
        self.width, self.height = available, 13.0
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line in the middle of its air."""
        self.canv.setStrokeColor(HexColor(self._setting.palette.line))
        self.canv.setLineWidth(0.8)
        self.canv.line(0, self.height / 2, self.width, self.height / 2)
