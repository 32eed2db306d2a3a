"""Charts with one row for each dimension: title, scale, score, target, and spread of votes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

from desktop_app.charts.drawing import Anchor, Measure, Polygon, Polyline, Shape, Text, Tone
from desktop_app.charts.lettering import Lettering
from desktop_app.charts.speech import score, spread_word, whole
from desktop_app.domain.results import DimensionResult, Results
from desktop_app.domain.wording import Wording

_PAD = 0.9
"""Between two columns, in type sizes."""
_ONE_LINE = 1.45
"""The lowest row, in type sizes: one line and a little air."""
_TALLEST = 3.6
"""The tallest row, in type sizes; what is left below stays free."""

Mark = Callable[["Rows", DimensionResult, float, float], Iterator[Shape]]
"""Draws a dimension's score on its scale: (rows, result, middle of the row, its height)."""


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
    def columns(self) -> tuple[tuple[str, float], ...]:
        """Headings and widths of the columns at the right: score, target, spread."""
        tr = self.words.translate
        columns = [(tr("Chart", "Score"), [score(d.score.value, self.words) for d in self.shown])]
        if any(d.target is not None for d in self.found.dimensions):
            columns.append(
                (tr("Chart", "Target"), [whole(d.target, self.words) for d in self.shown])
            )
        if any(d.consensus is not None for d in self.found.dimensions):
            columns.append(
                (
                    tr("Chart", "Consensus"),
                    [spread_word(d.consensus, self.words) for d in self.shown],
                )
            )
        most = 0.2 * self.width
        return tuple(
            (
                heading,
                min(max(self.small.width(heading), *map(self.strong.width, (*texts, "0"))), most),
            )
            for heading, texts in columns
        )

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
        used = sum(width + _PAD * self.type_size for _, width in self.columns)
        return self.width - used - 1.2 * _PAD * self.type_size

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
            yield from self._figures(result, middle)
        if self.left_out:
            more = self.words.translate("Chart", "and %n more dimension(s)", None, self.left_out)
            base = self.text.centred(self.head + (len(self.shown) + 0.5) * self.row)
            yield Text(0, base, self.text.cut(more, self.width), self.type_size, Tone.MUTED)

    def _scale(self) -> Iterator[Shape]:
        bottom = self.head + len(self.shown) * self.row
        base = self.small.baseline(0)
        for level in self.found.model.levels:
            x = self.x(level.value)
            yield Polyline(((x, self.head), (x, bottom)), Tone.LINE, 0.08 * self.type_size)
            number = whole(level.value, self.words)
            yield Text(x, base, number, self.small.size, Tone.MUTED, Anchor.MIDDLE)
        for (heading, width), right in zip(self.columns, self._rights(), strict=True):
            cut = self.small.cut(heading, width)
            yield Text(right, base, cut, self.small.size, Tone.MUTED, Anchor.END)

    def _rights(self) -> tuple[float, ...]:
        right, edges = self.width, []
        for _, width in reversed(self.columns):
            edges.append(right)
            right -= width + _PAD * self.type_size
        return tuple(reversed(edges))

    def _title(self, result: DimensionResult, middle: float) -> Iterator[Shape]:
        most = max(1, int(self.row / self.text.leading))
        lines = self.text.lines(result.dimension.title, self.titles, min(most, 3))
        top = middle - len(lines) * self.text.leading / 2
        yield from self.text.block(lines, 0, top, key=result.dimension.id)

    def _figures(self, result: DimensionResult, middle: float) -> Iterator[Shape]:
        texts = [score(result.score.value, self.words)]
        if len(self.columns) > 1 and any(d.target is not None for d in self.found.dimensions):
            texts.append(whole(result.target, self.words))
        if len(texts) < len(self.columns):
            texts.append(spread_word(result.consensus, self.words))
        for place, (text, right) in enumerate(zip(texts, self._rights(), strict=True)):
            style = replace(self.text, bold=place == 0)
            cut = style.cut(text, self.columns[place][1])
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
