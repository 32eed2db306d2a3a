"""The titles round a radar: wrapped, kept apart and inside the drawing, clear of the web."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import cos, pi, sqrt

from desktop_app.charts.drawing import Anchor, Measure, Point, Shape, Tone
from desktop_app.charts.lettering import Lettering
from desktop_app.charts.speech import score, whole
from desktop_app.domain.results import DimensionResult, Results
from desktop_app.domain.wording import Wording

_GAP = 0.9
"""Between the web and a label, in type sizes."""
_APART = 0.35
"""Between two labels, in type sizes."""
_SIDE = (0.17, 0.29)
"""The least and the most that labels at one side take of the width."""


@dataclass(frozen=True)
class WebLabels:
    """Labels for the axes of a radar in a room of `width` × `height`."""

    found: Results
    words: Wording
    measure: Measure
    width: float
    height: float
    type_size: float

    @property
    def text(self) -> Lettering:
        """The type of the titles."""
        return Lettering(self.measure, self.type_size)

    @property
    def strong(self) -> Lettering:
        """The type of the figures."""
        return Lettering(self.measure, self.type_size, bold=True)

    @property
    def count(self) -> int:
        """The number of axes."""
        return len(self.found.dimensions)

    @cached_property
    def side(self) -> float:
        """The width kept free for labels at each side of the web."""
        widest = max(
            [self.strong.width(self.figures(d)) for d in self.found.dimensions]
            + [
                self.text.width(word)
                for d in self.found.dimensions
                for word in d.dimension.title.split()
            ]
        )
        least, most = (share * self.width for share in _SIDE)
        return min(max(widest, least), most)

    @property
    def _row(self) -> float:
        """The height of the label above the web, and of the one below it."""
        return (self._row_lines + 1) * self.text.leading + 0.4 * self.type_size

    @cached_property
    def _row_lines(self) -> int:
        ends = [0, self.count // 2] if self._has_lowest else [0]
        titles = [self.found.dimensions[axis].dimension.title for axis in ends]
        return max(len(self.text.lines(title, 0.6 * self.width, 2)) for title in titles)

    @property
    def _has_lowest(self) -> bool:
        return self.count % 2 == 0

    @cached_property
    def radius(self) -> float:
        """The radius of the web."""
        below = 1.0 if self._has_lowest else cos(pi / self.count)
        foot = self._row if self._has_lowest else self.text.leading
        by_height = (self.height - self._row - foot) / (1 + below)
        by_width = self.width / 2 - self.side - _GAP * self.type_size
        return max(min(by_height, by_width), self.type_size)

    @cached_property
    def centre(self) -> Point:
        """The middle of the web."""
        below = self.radius * (1.0 if self._has_lowest else cos(pi / self.count))
        foot = self._row if self._has_lowest else self.text.leading
        spare = self.height - self._row - foot - self.radius - below
        return self.width / 2, self._row + self.radius + max(spare, 0) / 2

    def figures(self, result: DimensionResult) -> str:
        """Return the score, and the target where there is one."""
        said = score(result.score.value, self.words)
        if result.target is None:
            return said
        text = self.words.translate("Chart", "{score} (target {target})")
        return text.format(score=said, target=whole(result.target, self.words))

    def shapes(self) -> Iterator[Shape]:
        """Draw the labels."""
        yield from self._row_label(0, self.centre[1] - self.radius - self._row)
        half = (self.count - 1) // 2
        yield from self._side_labels(range(1, half + 1), 1)
        if self._has_lowest:
            yield from self._row_label(
                self.count // 2, self.centre[1] + self.radius + 0.4 * self.type_size
            )
        yield from self._side_labels(range(self.count - 1, self.count - 1 - half, -1), -1)

    def _row_label(self, axis: int, top: float) -> Iterator[Shape]:
        result = self.found.dimensions[axis]
        lines = self.text.lines(result.dimension.title, 0.6 * self.width, 2)
        if axis == 0:
            top += (self._row_lines - len(lines)) * self.text.leading
        yield from self._label(result, lines, self.text, self.centre[0], top, Anchor.MIDDLE)

    def _side_labels(self, axes: Sequence[int], direction: int) -> Iterator[Shape]:
        """Draw the labels of one side from above; `direction` is 1 at the right, -1 at the left."""
        chosen = [self.found.dimensions[axis] for axis in axes]
        top = self.centre[1] - self.radius
        bottom = self.centre[1] + self.radius if self._has_lowest else self.height
        text, blocks = self._fitting(chosen, bottom - top)
        heights = [(len(lines) + 1) * text.leading for lines in blocks]
        x, y = self.centre
        reach = self.radius + _GAP * self.type_size
        wanted = [y - reach * cos(2 * pi * axis / self.count) for axis in axes]
        tops = stacked(wanted, heights, top, bottom, _APART * self.type_size)
        anchor = Anchor.START if direction == 1 else Anchor.END
        for result, lines, upper, height in zip(chosen, blocks, tops, heights, strict=True):
            nearest = max(upper - y, y - upper - height, 0.0)
            clear = sqrt(max(reach**2 - nearest**2, 0.0))
            yield from self._label(result, lines, text, x + direction * clear, upper, anchor)

    def _fitting(
        self, chosen: Sequence[DimensionResult], room: float
    ) -> tuple[Lettering, list[tuple[str, ...]]]:
        """Return titles broken into as many lines as there is room for, and their type."""
        width = self.width / 2 - self.radius - _GAP * self.type_size
        text = self.text
        for most in (3, 2, 1):
            blocks = [text.lines(result.dimension.title, width, most) for result in chosen]
            lines = sum(len(block) + 1 for block in blocks)
            used = lines * text.leading + len(blocks) * _APART * self.type_size
            if used <= room:
                return text, blocks
        small = Lettering(self.measure, self.type_size * room / used)
        return small, [small.lines(result.dimension.title, width, 1) for result in chosen]

    def _label(
        self,
        result: DimensionResult,
        lines: tuple[str, ...],
        text: Lettering,
        x: float,
        top: float,
        anchor: Anchor,
    ) -> Iterator[Shape]:
        key = result.dimension.id
        yield from text.block(lines, x, top, Tone.INK, anchor, key)
        strong = Lettering(self.measure, text.size, bold=True)
        below = top + len(lines) * text.leading
        yield from strong.block((self.figures(result),), x, below, Tone.INK, anchor, key)


def stacked(
    wanted: Sequence[float], heights: Sequence[float], top: float, bottom: float, apart: float
) -> list[float]:
    """Return upper edges, as near as can be to the wanted middles, in order and not overlapping.

    All lie between `top` and `bottom` if their heights and the distances `apart` fit there.
    """
    tops: list[float] = []
    edge = top
    for middle, height in zip(wanted, heights, strict=True):
        edge = max(edge, middle - height / 2)
        tops.append(edge)
        edge += height + apart
    edge = bottom
    for place in range(len(tops) - 1, -1, -1):
        tops[place] = min(tops[place], edge - heights[place])
        edge = tops[place] - apart
    return tops
