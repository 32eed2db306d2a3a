"""The lines of a radar: rings, axes, the polygon of scores and the dashed line of targets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, cos, sin

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
from desktop_app.charts.web_band import Bands, band, runs
from desktop_app.charts.web_labels import label_shapes, placed
from desktop_app.charts.web_legend import Legend, dashes, dots, ring, used_kinds
from desktop_app.charts.web_room import WebRoom
from desktop_app.domain.results import DimensionResult, Results
from desktop_app.domain.wording import Wording

_SMALLEST = 3.0
"""The least radius, in type sizes; below it, the rings cannot be told apart."""


def web(
    found: Results,
    words: Wording,
    measure: Measure,
    width: float,
    height: float,
    type_size: float,
    before: Mapping[str, Fraction],
    bands: Bands,
) -> tuple[Shape, ...] | None:
    """Return the shapes of a radar with 3 axes or more; None where they could not be read."""
    targets = any(d.target is not None for d in found.dimensions)
    kinds = used_kinds(targets=targets, before=bool(before), bands=bool(bands))
    legend = Legend(kinds, words, measure, width, type_size)
    room = WebRoom(found, words, measure, width, height - legend.height, type_size)
    while room.radius >= _SMALLEST * type_size:
        labels = placed(room)
        if labels is not None:
            after = legend.shapes(height)
            return (*_Web(room, before, bands).shapes(), *label_shapes(room, labels), *after)
        room = replace(room, squeeze=room.squeeze + 1)
    return None


@dataclass(frozen=True)
class _Web:
    """The web itself; the first axis points straight up."""

    room: WebRoom
    before: Mapping[str, Fraction]
    bands: Bands

    @property
    def _size(self) -> float:
        return self.room.type_size

    @property
    def _dimensions(self) -> tuple[DimensionResult, ...]:
        return self.room.found.dimensions

    def point(self, axis: int, share: float) -> Point:
        """Return the point of an axis at a share (0–1) of the radius."""
        angle = self.room.angle(axis)
        reach = share * self.room.radius
        x, y = self.room.centre
        return x + reach * sin(angle), y - reach * cos(angle)

    def share(self, value: Fraction | int) -> float:
        """Return how far out a value lies; the lowest level is the innermost ring, not the middle.

        So a missing score cannot be taken for the lowest level.
        """
        model = self.room.found.model
        return float((Fraction(value) - model.lowest + 1) / (model.highest - model.lowest + 1))

    def shapes(self) -> Iterator[Shape]:
        """Draw everything, from the background forwards."""
        yield from self._rings()
        yield from self._others()
        yield from self._former_scores()
        yield from self._scores()
        yield from self._targets()
        yield from self._ring_numbers()

    def _rings(self) -> Iterator[Shape]:
        axes = range(len(self._dimensions))
        thin = 0.08 * self._size
        for level in self.room.found.model.levels:
            share = self.share(level.value)
            yield Polygon(tuple(self.point(a, share) for a in axes), None, Tone.LINE, thin)
        for axis in axes:
            yield Polyline((self.room.centre, self.point(axis, 1)), Tone.LINE, thin)

    def _ring_numbers(self) -> Iterator[Shape]:
        model, small = self.room.found.model, _small(self.room)
        spacing = self.room.radius / len(model.levels)
        every = max(1, ceil(0.95 * small.leading / max(spacing, 0.01)))
        for level in model.levels:
            if (model.highest - level.value) % every == 0:
                x, y = self.point(0, self.share(level.value))
                number = whole(level.value, self.room.words)
                left, base = x - 0.35 * self._size, y - 0.05 * small.size
                yield Text(left, base, number, small.size, Tone.MUTED, Anchor.END)

    def _others(self) -> Iterator[Shape]:
        found = [self.bands.get(d.dimension.id) for d in self._dimensions]
        ends = [
            None
            if pair is None
            else (self.point(axis, self.share(pair[0])), self.point(axis, self.share(pair[1])))
            for axis, pair in enumerate(found)
        ]
        yield from band(ends, self._size)

    def _former_scores(self) -> Iterator[Shape]:
        values = [self.before.get(d.dimension.id) for d in self._dimensions]
        points = [None if v is None else self.point(a, self.share(v)) for a, v in enumerate(values)]
        for run in runs(points):
            line = (*run, run[0]) if len(run) == len(points) else run
            yield Polyline(line, Tone.MUTED, 0.13 * self._size, dots(self._size))
        for result, point in zip(self._dimensions, points, strict=True):
            if point is not None:
                yield ring(*point, self._size, result.dimension.id)

    def _scores(self) -> Iterator[Shape]:
        values = [d.score.value for d in self._dimensions]
        points = [None if v is None else self.point(a, self.share(v)) for a, v in enumerate(values)]
        for run in runs(points):
            closed = len(run) == len(points)
            area = run if closed else (self.room.centre, *run)
            yield Polygon(area, Tone.BRAND, opacity=0.18)
            line = (*run, run[0]) if closed else run
            yield Polyline(line, Tone.BRAND, 0.16 * self._size)
        for result, point in zip(self._dimensions, points, strict=True):
            if point is not None:
                yield Disc(*point, 0.3 * self._size, Tone.BRAND, key=result.dimension.id)

    def _targets(self) -> Iterator[Shape]:
        targets = [d.target for d in self._dimensions]
        points = [
            None if t is None else self.point(a, self.share(t)) for a, t in enumerate(targets)
        ]
        for run in runs(points):
            line = (*run, run[0]) if len(run) == len(points) else run
            yield Polyline(line, Tone.ACCENT, 0.14 * self._size, dashes(self._size))
        for result, point in zip(self._dimensions, points, strict=True):
            if point is not None:
                yield diamond(*point, 0.42 * self._size, result.dimension.id)


def _small(room: WebRoom) -> Lettering:
    return Lettering(room.measure, room.type_size * 0.88)
