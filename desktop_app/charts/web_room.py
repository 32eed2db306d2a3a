"""How large a radar can be and where its middle lies, once its titles have their room."""

from dataclasses import dataclass
from functools import cached_property
from math import cos, pi, sqrt

from desktop_app.charts.drawing import Measure, Point
from desktop_app.charts.lettering import Lettering
from desktop_app.charts.speech import score, whole
from desktop_app.domain.results import DimensionResult, Results
from desktop_app.domain.wording import Wording

_GAP = 0.9
"""Between the web and a label, in type sizes."""
_MOST_SIDE = 0.29
"""The most that labels at one side claim of the width; what is wider is broken."""
_TALL = 4
"""The lines of a tall label, which nears the web's widest part more than its axis does."""
_ROW = 0.6
"""The most that the labels above and below the web take of the width."""


@dataclass(frozen=True)
class WebRoom:
    """A room of `width` × `height` for a radar with its labels, without its legend.

    `squeeze` makes the web smaller than it could be, by so many type sizes.
    """

    found: Results
    words: Wording
    measure: Measure
    width: float
    height: float
    type_size: float
    squeeze: float = 0.0

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

    @property
    def gap(self) -> float:
        """The distance between web and labels."""
        return _GAP * self.type_size

    @property
    def end_gap(self) -> float:
        """The distance between web and the labels above and below, past the last ring's number."""
        return 0.9 * self.gap

    @property
    def reach(self) -> float:
        """How far from the centre labels begin."""
        return self.radius + self.gap

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

    def angle(self, axis: int) -> float:
        """Return the direction of an axis, clockwise from straight up, in radians."""
        return 2 * pi * axis / self.count

    def figures(self, result: DimensionResult) -> str:
        """Return the score, and after an arrow the target where there is one."""
        said = score(result.score.value, self.words)
        if result.target is None:
            return said
        text = self.words.translate("Chart", "{score} → {target}")
        return text.format(score=said, target=whole(result.target, self.words))

    def end_lines(self, axis: int) -> tuple[str, ...]:
        """Return the title of the uppermost or lowest axis in at most two lines."""
        title = self.found.dimensions[axis].dimension.title
        return self.text.lines(title, _ROW * self.width, 2)

    @property
    def _head(self) -> float:
        """The height of the label above the web; where there is one below, it has the same."""
        ends = [0, self.count // 2] if self.has_lowest else [0]
        lines = max(len(self.end_lines(axis)) for axis in ends)
        return (lines + 1) * self.text.leading + self.end_gap

    @property
    def _foot(self) -> float:
        return self._head if self.has_lowest else self.text.leading

    @property
    def _below(self) -> float:
        """How far the web reaches below its centre, as a share of the radius."""
        return 1.0 if self.has_lowest else cos(pi / self.count)

    @cached_property
    def _by_height(self) -> float:
        """The radius for which there is height."""
        return (self.height - self._head - self._foot) / (1 + self._below)

    def _claim(self, axis: int) -> tuple[float, float]:
        """How far out the label begins, as a share of the radius, and the width it needs."""
        result = self.found.dimensions[axis]
        needs = [self.text.width(word) for word in result.dimension.title.split()]
        needs.append(self.strong.width(self.figures(result)))
        reckoned = max(min(self._by_height, self.width / 4), self.type_size)
        half = _TALL * self.text.leading / 2 / reckoned
        nearest = max(abs(cos(self.angle(axis))) - half, 0.0)
        return sqrt(1 - nearest**2), min(max(needs), _MOST_SIDE * self.width)

    @cached_property
    def radius(self) -> float:
        """The radius of the web: the largest that leaves the labels their room; at least 1."""
        right, left = list(map(self._claim, self.right)), list(map(self._claim, self.left))
        by_width = min(
            (self.width - need - other_need) / (out + other_out)
            for out, need in right
            for other_out, other_need in left
        )
        largest = min(self._by_height, by_width - self.gap)
        return max(largest - self.squeeze * self.type_size, 1.0)

    @cached_property
    def centre(self) -> Point:
        """The middle of the web: of the drawing, or aside where one side's labels are wider."""
        least = max(self.reach * out + need for out, need in map(self._claim, self.left))
        most = min(
            self.width - self.reach * out - need for out, need in map(self._claim, self.right)
        )
        x = min(max(self.width / 2, least), max(most, least))
        used = self._head + self.radius * (1 + self._below) + self._foot
        return x, self._head + self.radius + max(self.height - used, 0.0) / 3

    def clear(self, top: float, height: float) -> float:
        """Return how far from the centre a label between those heights stands clear of the web."""
        y = self.centre[1]
        nearest = max(top - y, y - top - height, 0.0)
        return sqrt(max(self.reach**2 - nearest**2, 0.0))
