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
_MOST_SIDE = 0.29
"""The most that labels at one side claim of the width; what is wider is broken."""
_TALL = 4
"""The lines of a tall label, which nears the web's widest part more than its axis does."""
_ROW = 0.6
"""The most that the labels above and below the web take of the width."""


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
        """The type of the titles; figures are bold."""
        return Lettering(self.measure, self.type_size)

    @property
    def count(self) -> int:
        """The number of axes."""
        return len(self.found.dimensions)

    @property
    def gap(self) -> float:
        """The distance between web and labels."""
        return _GAP * self.type_size

    @property
    def has_lowest(self) -> bool:
        """Tell whether an axis points straight down."""
        return self.count % 2 == 0

    @property
    def right(self) -> range:
        """The axes at the right, from above."""
        return range(1, (self.count - 1) // 2 + 1)

    @property
    def left(self) -> range:
        """The axes at the left, from above."""
        return range(self.count - 1, self.count // 2, -1)

    @property
    def head(self) -> float:
        """The height of the label above the web; where there is one below, it has the same."""
        ends = [0, self.count // 2] if self.has_lowest else [0]
        titles = [self.found.dimensions[axis].dimension.title for axis in ends]
        lines = max(len(self.text.lines(title, _ROW * self.width, 2)) for title in titles)
        return (lines + 1) * self.text.leading + self.gap / 2

    @property
    def foot(self) -> float:
        """The room below the web."""
        return self.head if self.has_lowest else self.text.leading

    @property
    def _below(self) -> float:
        """How far the web reaches below its centre, as a share of the radius."""
        return 1.0 if self.has_lowest else cos(pi / self.count)

    def _claim(self, axis: int) -> tuple[float, float]:
        """How far out the label begins, as a share of the radius, and the width it needs."""
        result = self.found.dimensions[axis]
        strong = Lettering(self.measure, self.type_size, bold=True)
        needs = [self.text.width(word) for word in result.dimension.title.split()]
        needs.append(strong.width(self.figures(result)))
        half = _TALL * self.text.leading / 2 / self._by_height
        nearest = max(abs(cos(self.angle(axis))) - half, 0.0)
        return sqrt(1 - nearest**2), min(max(needs), _MOST_SIDE * self.width)

    def angle(self, axis: int) -> float:
        """Return the direction of an axis, clockwise from straight up, in radians."""
        return 2 * pi * axis / self.count

    @property
    def _by_height(self) -> float:
        """The radius for which there is height."""
        room = (self.height - self.head - self.foot) / (1 + self._below)
        return max(room, self.type_size)

    @cached_property
    def radius(self) -> float:
        """The radius of the web: the largest that leaves the labels their room."""
        right, left = list(map(self._claim, self.right)), list(map(self._claim, self.left))
        by_width = min(
            (self.width - need - other_need) / (out + other_out)
            for out, need in right
            for other_out, other_need in left
        )
        return max(min(self._by_height, by_width - self.gap), self.type_size)

    @cached_property
    def centre(self) -> Point:
        """The middle of the web: of the drawing, or aside where one side's labels are wider."""
        reach = self.radius + self.gap
        least = max(reach * out + need for out, need in map(self._claim, self.left))
        most = min(self.width - reach * out - need for out, need in map(self._claim, self.right))
        x = min(max(self.width / 2, least), max(most, least))
        used = self.head + self.radius * (1 + self._below) + self.foot
        return x, self.head + self.radius + max(self.height - used, 0.0) / 2

    def figures(self, result: DimensionResult) -> str:
        """Return the score, and after an arrow the target where there is one."""
        said = score(result.score.value, self.words)
        if result.target is None:
            return said
        text = self.words.translate("Chart", "{score} → {target}")
        return text.format(score=said, target=whole(result.target, self.words))

    def shapes(self) -> Iterator[Shape]:
        """Draw the labels."""
        y = self.centre[1]
        yield from self._row_label(0, bottom=y - self.radius - self.gap / 2)
        yield from self._side_labels(self.right, 1)
        if self.has_lowest:
            yield from self._row_label(self.count // 2, top=y + self.radius + self.gap / 2)
        yield from self._side_labels(self.left, -1)

    def _row_label(self, axis: int, *, top: float = 0.0, bottom: float = 0.0) -> Iterator[Shape]:
        result = self.found.dimensions[axis]
        x = self.centre[0]
        room = min(_ROW * self.width, 2 * x, 2 * (self.width - x))
        lines = self.text.lines(result.dimension.title, room, 2)
        upper = top or bottom - (len(lines) + 1) * self.text.leading
        yield from self._label(result, lines, self.text, (x, upper), Anchor.MIDDLE)

    def _side_labels(self, axes: Sequence[int], direction: int) -> Iterator[Shape]:
        """Draw the labels of one side from above; `direction` is 1 at the right, -1 at the left."""
        chosen = [self.found.dimensions[axis] for axis in axes]
        x, y = self.centre
        top = y - self.radius
        bottom = y + self.radius if self.has_lowest else self.height
        wanted = [y - (self.radius + self.gap) * cos(self.angle(axis)) for axis in axes]
        for most in (3, 2, 1):
            text = self.text
            blocks, tops = self._settled(chosen, wanted, (top, bottom), direction, most)
            if tops[0] >= top - 0.01:
                break
        else:
            used = len(blocks) * (2 * text.leading + _APART * self.type_size)
            text = Lettering(self.measure, text.size * (bottom - top) / used)
            heights = [2 * text.leading] * len(blocks)
            tops = stacked(wanted, heights, top, bottom, _APART * text.size)
        anchor = Anchor.START if direction == 1 else Anchor.END
        for result, lines, upper in zip(chosen, blocks, tops, strict=True):
            clear = self._clear(upper, (len(lines) + 1) * text.leading)
            yield from self._label(result, lines, text, (x + direction * clear, upper), anchor)

    def _settled(
        self,
        chosen: Sequence[DimensionResult],
        wanted: Sequence[float],
        room: tuple[float, float],
        direction: int,
        most: int,
    ) -> tuple[list[tuple[str, ...]], list[float]]:
        """Break the titles for the width that they have where they come to stand."""
        x = self.centre[0]
        outside = self.width - x if direction == 1 else x
        widths = [outside - self._clear(middle, 0) for middle in wanted]
        for _ in range(3):
            blocks = [
                self.text.lines(result.dimension.title, width, most)
                for result, width in zip(chosen, widths, strict=True)
            ]
            heights = [(len(lines) + 1) * self.text.leading for lines in blocks]
            tops = stacked(wanted, heights, *room, _APART * self.type_size)
            widths = [
                outside - self._clear(upper, height)
                for upper, height in zip(tops, heights, strict=True)
            ]
        fitting = [
            tuple(self.text.cut(line, width) for line in lines)
            for lines, width in zip(blocks, widths, strict=True)
        ]
        return fitting, tops

    def _clear(self, top: float, height: float) -> float:
        """Return how far from the centre a label stands clear of the web."""
        y = self.centre[1]
        nearest = max(top - y, y - top - height, 0.0)
        return sqrt(max((self.radius + self.gap) ** 2 - nearest**2, 0.0))

    def _label(
        self,
        result: DimensionResult,
        lines: tuple[str, ...],
        text: Lettering,
        at: Point,
        anchor: Anchor,
    ) -> Iterator[Shape]:
        (x, top), key = at, result.dimension.id
        yield from text.block(lines, x, top, Tone.INK, anchor, key)
        strong = Lettering(self.measure, text.size, bold=True)
        below = top + len(lines) * text.leading
        yield from strong.block((self.figures(result),), x, below, Tone.INK, anchor, key)


def stacked(
    wanted: Sequence[float], heights: Sequence[float], top: float, bottom: float, apart: float
) -> list[float]:
    """Return upper edges, as near as can be to the wanted middles, in order and not overlapping.

    All lie between `top` and `bottom` if their heights and the distances `apart` fit there;
    what does not fit stands out above.
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
