"""A row for each dimension beside a scale of levels: what charts of several organisations share."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from desktop_app.charts.drawing import Anchor, Measure, Polyline, Shape, Text, Tone
from desktop_app.charts.lettering import Lettering
from desktop_app.charts.speech import whole
from desktop_app.domain.model import Dimension, MaturityModel
from desktop_app.domain.wording import Wording

_LEAST_ROW, _TALLEST_ROW = 1.6, 6.0
"""The height of a row, in type sizes."""

Mark = Callable[["ScaleRows", Dimension, float, float], Iterator[Shape]]
"""Draws a dimension: (rows, dimension, middle of the row, height of the row)."""


@dataclass(frozen=True)
class ScaleRows:
    """The room of the chart; `top` is left free above, `margin` at the right for figures."""

    model: MaturityModel
    words: Wording
    measure: Measure
    width: float
    height: float
    type_size: float
    top: float = 0.0
    margin: float = 0.0

    @property
    def text(self) -> Lettering:
        """The type of titles."""
        return Lettering(self.measure, self.type_size)

    @property
    def small(self) -> Lettering:
        """The type of the numbers on the scale."""
        return Lettering(self.measure, self.type_size * 0.9)

    @property
    def strong(self) -> Lettering:
        """The type of figures."""
        return Lettering(self.measure, self.type_size, bold=True)

    @property
    def head(self) -> float:
        """Where the rows begin."""
        return self.top + self.small.leading + 0.3 * self.type_size

    @property
    def shown(self) -> tuple[Dimension, ...]:
        """The dimensions that have a row; all but those for which there is no room."""
        every = self.model.dimensions
        room = int((self.height - self.head) / (_LEAST_ROW * self.type_size))
        return every if len(every) <= room else every[: max(room - 1, 0)]

    @property
    def row(self) -> float:
        """The height of a row."""
        rows = len(self.shown) + (len(self.shown) < len(self.model.dimensions))
        return min((self.height - self.head) / max(rows, 1), _TALLEST_ROW * self.type_size)

    @cached_property
    def titles(self) -> float:
        """The width of the titles."""
        widest = max((self.text.width(d.title) for d in self.shown), default=0.0)
        return min(widest, 0.36 * self.width)

    @property
    def left(self) -> float:
        """Where the lowest level stands."""
        return self.titles + 1.2 * self.type_size

    @property
    def right(self) -> float:
        """Where the highest level stands."""
        return max(self.width - self.margin - self.type_size, self.left + self.type_size)

    def x(self, value: Fraction | int) -> float:
        """Return where a score stands on the scale."""
        span = self.model.highest - self.model.lowest
        share = float((Fraction(value) - self.model.lowest) / span)
        return self.left + share * (self.right - self.left)

    def shapes(self, mark: Mark) -> Iterator[Shape]:
        """Draw scale and titles, and each dimension by `mark`."""
        bottom = self.head + len(self.shown) * self.row
        for level in self.model.levels:
            x = self.x(level.value)
            yield Polyline(((x, self.head), (x, bottom)), Tone.LINE, 0.08 * self.type_size)
            number, base = whole(level.value, self.words), self.small.baseline(self.top)
            yield Text(x, base, number, self.small.size, Tone.MUTED, Anchor.MIDDLE)
        for place, dimension in enumerate(self.shown):
            middle = self.head + (place + 0.5) * self.row
            most = max(1, min(int(self.row / self.text.leading), 3))
            lines = self.text.lines(dimension.title, self.titles, most)
            yield from self.text.block(lines, 0, middle - len(lines) * self.text.leading / 2)
            yield from mark(self, dimension, middle, self.row)
        left_out = len(self.model.dimensions) - len(self.shown)
        if left_out:
            more = self.words.translate("Chart", "and %n more dimension(s)", None, left_out)
            base = self.text.centred(self.head + (len(self.shown) + 0.5) * self.row)
            yield Text(0, base, self.text.cut(more, self.width), self.type_size, Tone.MUTED)
