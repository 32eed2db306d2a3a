"""The lines of a radar: rings, axes, the polygon of scores and the dashed line of targets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from math import ceil, cos, pi, sin

from desktop_app.charts.drawing import (
    Anchor,
    Disc,
    Measure,
    Point,
    Polygon,
    Polyline,
    Shape,
    Text,
    Tone,
)
from desktop_app.charts.lettering import Lettering
from desktop_app.charts.rows import diamond
from desktop_app.charts.speech import whole
from desktop_app.charts.web_labels import WebLabels
from desktop_app.domain.results import Results
from desktop_app.domain.wording import Wording

_DASH = (0.45, 0.3)
"""On and off of the targets' line, in type sizes."""


@dataclass(frozen=True)
class Web:
    """The room of a radar with 3 to 12 axes; the first points straight up."""

    found: Results
    words: Wording
    measure: Measure
    width: float
    height: float
    type_size: float

    @property
    def small(self) -> Lettering:
        """The type of the ring numbers and of the legend."""
        return Lettering(self.measure, self.type_size * 0.88)

    @property
    def legend(self) -> float:
        """The height of the legend; a radar without targets needs none."""
        return 1.8 * self.type_size if self._has_targets else 0.0

    @property
    def _has_targets(self) -> bool:
        return any(d.target is not None for d in self.found.dimensions)

    @cached_property
    def labels(self) -> WebLabels:
        """The titles and figures round the web, and the room they leave for it."""
        return WebLabels(
            self.found,
            self.words,
            self.measure,
            self.width,
            self.height - self.legend,
            self.type_size,
        )

    def point(self, axis: int, share: float) -> Point:
        """Return the point of an axis at a share (0–1) of the radius."""
        angle = 2 * pi * axis / len(self.found.dimensions)
        reach = share * self.labels.radius
        x, y = self.labels.centre
        return x + reach * sin(angle), y - reach * cos(angle)

    def share(self, value: Fraction | int) -> float:
        """Return how far out a value lies; the lowest level is the innermost ring, not the middle.

        So a missing score cannot be taken for the lowest level.
        """
        model = self.found.model
        return float((Fraction(value) - model.lowest + 1) / (model.highest - model.lowest + 1))

    def shapes(self) -> Iterator[Shape]:
        """Draw everything, from the background forwards."""
        yield from self._rings()
        yield from self._scores()
        yield from self._targets()
        yield from self._ring_numbers()
        yield from self.labels.shapes()
        if self._has_targets:
            yield from self._legend()

    def _rings(self) -> Iterator[Shape]:
        axes = range(len(self.found.dimensions))
        thin = 0.08 * self.type_size
        for level in self.found.model.levels:
            share = self.share(level.value)
            yield Polygon(tuple(self.point(a, share) for a in axes), None, Tone.LINE, thin)
        for axis in axes:
            yield Polyline((self.labels.centre, self.point(axis, 1)), Tone.LINE, thin)

    def _ring_numbers(self) -> Iterator[Shape]:
        model, small = self.found.model, self.small
        spacing = self.labels.radius / len(model.levels)
        every = max(1, ceil(0.95 * small.leading / max(spacing, 0.01)))
        for level in model.levels:
            if (model.highest - level.value) % every == 0:
                x, y = self.point(0, self.share(level.value))
                number = whole(level.value, self.words)
                left, base = x - 0.35 * self.type_size, y + 0.9 * small.size
                yield Text(left, base, number, small.size, Tone.MUTED, Anchor.END)

    def _scores(self) -> Iterator[Shape]:
        values = [d.score.value for d in self.found.dimensions]
        points = [None if v is None else self.point(a, self.share(v)) for a, v in enumerate(values)]
        for run in runs(points):
            closed = len(run) == len(points)
            area = run if closed else (self.labels.centre, *run)
            yield Polygon(area, Tone.BRAND, opacity=0.18)
            line = (*run, run[0]) if closed else run
            yield Polyline(line, Tone.BRAND, 0.16 * self.type_size)
        for result, point in zip(self.found.dimensions, points, strict=True):
            if point is not None:
                yield Disc(*point, 0.3 * self.type_size, Tone.BRAND, key=result.dimension.id)

    def _targets(self) -> Iterator[Shape]:
        targets = [d.target for d in self.found.dimensions]
        points = [
            None if t is None else self.point(a, self.share(t)) for a, t in enumerate(targets)
        ]
        for run in runs(points):
            line = (*run, run[0]) if len(run) == len(points) else run
            yield Polyline(line, Tone.ACCENT, 0.14 * self.type_size, self._dash)
        for result, point in zip(self.found.dimensions, points, strict=True):
            if point is not None:
                yield diamond(*point, 0.42 * self.type_size, result.dimension.id)

    @property
    def _dash(self) -> tuple[float, ...]:
        return tuple(part * self.type_size for part in _DASH)

    def _legend(self) -> Iterator[Shape]:
        size, small = self.type_size, self.small
        middle = self.height - 0.7 * size
        now = small.cut(self.words.translate("Chart", "Now"), 0.35 * self.width)
        target = small.cut(self.words.translate("Chart", "Target"), 0.35 * self.width)
        used = small.width(now) + small.width(target) + 6.6 * size
        x = max((self.width - used) / 2, 0.0)
        yield Polyline(((x, middle), (x + 2 * size, middle)), Tone.BRAND, 0.16 * size)
        yield Disc(x + size, middle, 0.3 * size, Tone.BRAND)
        x += 2.5 * size
        yield Text(x, small.centred(middle), now, small.size)
        x += small.width(now) + 1.6 * size
        yield Polyline(((x, middle), (x + 2 * size, middle)), Tone.ACCENT, 0.14 * size, self._dash)
        yield diamond(x + size, middle, 0.42 * size, "")
        yield Text(x + 2.5 * size, small.centred(middle), target, small.size)


def runs(points: Sequence[Point | None]) -> tuple[tuple[Point, ...], ...]:
    """Return the stretches of two or more neighbouring points; the last neighbours the first."""
    if all(point is not None for point in points):
        return (tuple(point for point in points if point is not None),)
    start = next(place for place, point in enumerate(points) if point is None)
    found: list[list[Point]] = [[]]
    for point in (*points[start:], *points[:start]):
        if point is None:
            found.append([])
        else:
            found[-1].append(point)
    return tuple(tuple(run) for run in found if len(run) > 1)
