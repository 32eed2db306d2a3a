"""Charts with one row for each dimension: title, scale, score, target, and spread of votes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import ceil

from desktop_app.charts.drawing import Anchor, Measure, Polygon, Polyline, Shape, Text, Tone
from desktop_app.charts.lettering import Lettering
from desktop_app.charts.speech import score, spread_word, whole
from desktop_app.domain.results import DimensionResult, Results
from desktop_app.domain.wording import Wording

_PAD = 0.9
"""Between two columns, in type sizes."""
_ONE_LINE = 1.45
"""The lowest row, in type sizes: one line and a little air."""
_LEAST_SCALE = 9.0
"""The least width of the scale, in type sizes; columns make way for it."""
_TALLEST = 3.6
"""The tallest row, in type sizes; what is left below stays free."""

Mark = Callable[["Rows", DimensionResult, float, float], Iterator[Shape]]
"""Draws a dimension's score on its scale: (rows, result, middle of the row, its height)."""


@dataclass(frozen=True)
class Column:
    """A column at the right: its heading, a text for each row, and its width."""

    heading: str
    texts: tuple[str, ...]
    width: float


@dataclass(frozen=True)
class Rows:
    """The room of a row chart and its columns, from left to right."""

    found: Results
    words: Wording
    measure: Measure
    width: float
    height: float
    type_size: float

    @property
    def text(self) -> Lettering:
        """The type of titles and words."""
        return Lettering(self.measure, self.type_size)

    @property
    def strong(self) -> Lettering:
        """The type of scores."""
        return Lettering(self.measure, self.type_size, bold=True)

    @property
    def small(self) -> Lettering:
        """The type of column headings and of the numbers on the scale."""
        return Lettering(self.measure, self.type_size * 0.88)

    @property
    def head(self) -> float:
        """The height of the line with the headings."""
        return self.small.leading + 0.3 * self.type_size

    @property
    def shown(self) -> tuple[DimensionResult, ...]:
        """The dimensions that have a row; all but those for which there is no room."""
        room = int((self.height - self.head) / (_ONE_LINE * self.type_size))
        every = self.found.dimensions
        return every if len(every) <= room else every[: max(room - 1, 0)]

    @property
    def row(self) -> float:
        """The height of a row."""
        rows = len(self.shown) + (1 if self.left_out else 0)
        return min((self.height - self.head) / max(rows, 1), _TALLEST * self.type_size)

    @property
    def left_out(self) -> int:
        """How many dimensions have no row."""
        return len(self.found.dimensions) - len(self.shown)

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """The columns at the right: score, target, spread; as many as leave room for the scale."""
        columns = tuple(self._columns())
        while len(columns) > 1 and self._scale_room(columns) < _LEAST_SCALE * self.type_size:
            columns = columns[:-1]
        return columns

    def _columns(self) -> Iterator[Column]:
        translate, every = self.words.translate, self.found.dimensions
        scores = [score(d.score.value, self.words) for d in self.shown]
        yield self._column(translate("Chart", "Score"), scores)
        if any(d.target is not None for d in every):
            targets = [whole(d.target, self.words) for d in self.shown]
            yield self._column(translate("Chart", "Target"), targets)
        if any(d.consensus is not None for d in every):
            spreads = [spread_word(d.consensus, self.words) for d in self.shown]
            yield self._column(translate("Chart", "Consensus"), spreads)

    def _column(self, heading: str, texts: list[str]) -> Column:
        widest = max(self.small.width(heading), *map(self.strong.width, [*texts, "0"]))
        return Column(heading, tuple(texts), min(widest, 0.2 * self.width))

    def _scale_room(self, columns: tuple[Column, ...]) -> float:
        pad = _PAD * self.type_size
        used = sum(column.width + pad for column in columns)
        return self.width - used - 1.2 * pad - self.left

    @cached_property
    def titles(self) -> float:
        """The width of the titles."""
        widest = max((self.text.width(d.dimension.title) for d in self.shown), default=0.0)
        return min(widest, 0.34 * self.width)

    @property
    def left(self) -> float:
        """Where the scale begins: the lowest level."""
        return self.titles + 1.6 * _PAD * self.type_size

    @property
    def right(self) -> float:
        """Where the scale ends: the highest level."""
        return self.left + max(self._scale_room(self.columns), self.type_size)

    def x(self, value: Fraction | int) -> float:
        """Return where a score stands on the scale."""
        model = self.found.model
        share = float((Fraction(value) - model.lowest) / (model.highest - model.lowest))
        return self.left + share * (self.right - self.left)

    def shapes(self, mark: Mark) -> Iterator[Shape]:
        """Draw everything, the scores by `mark`."""
        yield from self._scale()
        for place, result in enumerate(self.shown):
            middle = self.head + (place + 0.5) * self.row
            yield from self._title(result, middle)
            yield from mark(self, result, middle, self.row)
            if result.target is not None:
                yield diamond(
                    self.x(result.target), middle, 0.45 * self.type_size, result.dimension.id
                )
            yield from self._figures(place, result, middle)
        if self.left_out:
            more = self.words.translate("Chart", "and %n more dimension(s)", None, self.left_out)
            base = self.text.centred(self.head + (len(self.shown) + 0.5) * self.row)
            yield Text(0, base, self.text.cut(more, self.width), self.type_size, Tone.MUTED)

    def _scale(self) -> Iterator[Shape]:
        bottom = self.head + len(self.shown) * self.row
        base = self.small.baseline(0)
        model = self.found.model
        every = self._numbered_every()
        for level in model.levels:
            x = self.x(level.value)
            yield Polyline(((x, self.head), (x, bottom)), Tone.LINE, 0.08 * self.type_size)
            if (level.value - model.lowest) % every == 0:
                number = whole(level.value, self.words)
                yield Text(x, base, number, self.small.size, Tone.MUTED, Anchor.MIDDLE)
        for column, right in zip(self.columns, self._rights(), strict=True):
            cut = self.small.cut(column.heading, column.width)
            yield Text(right, base, cut, self.small.size, Tone.MUTED, Anchor.END)

    def _numbered_every(self) -> int:
        """Return how many levels lie from one number on the scale to the next."""
        model = self.found.model
        widest = max(self.small.width(whole(level.value, self.words)) for level in model.levels)
        spacing = (self.right - self.left) / (model.highest - model.lowest)
        return ceil((widest + 0.4 * self.type_size) / spacing)

    def _rights(self) -> tuple[float, ...]:
        right, edges = self.width, []
        for column in reversed(self.columns):
            edges.append(right)
            right -= column.width + _PAD * self.type_size
        return tuple(reversed(edges))

    def _title(self, result: DimensionResult, middle: float) -> Iterator[Shape]:
        most = max(1, int(self.row / self.text.leading))
        lines = self.text.lines(result.dimension.title, self.titles, min(most, 3))
        top = middle - len(lines) * self.text.leading / 2
        yield from self.text.block(lines, 0, top, key=result.dimension.id)

    def _figures(self, place: int, result: DimensionResult, middle: float) -> Iterator[Shape]:
        for column, right in zip(self.columns, self._rights(), strict=True):
            style = self.strong if column is self.columns[0] else self.text
            cut = style.cut(column.texts[place], column.width)
            yield Text(
                right,
                style.centred(middle),
                cut,
                style.size,
                Tone.INK,
                Anchor.END,
                style.bold,
                result.dimension.id,
            )


def diamond(x: float, y: float, radius: float, key: str) -> Polygon:
    """Return the mark of a target; its shape tells it from a score without colour."""
    points = ((x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y))
    return Polygon(points, Tone.SURFACE, Tone.ACCENT, 0.3 * radius, key=key)
