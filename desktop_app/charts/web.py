"""The lines of a radar: rings, axes, the polygon of scores and the dashed line of targets."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
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
from desktop_app.charts.web_labels import label_shapes, placed
from desktop_app.charts.web_room import WebRoom
from desktop_app.domain.results import DimensionResult, Results
from desktop_app.domain.wording import Wording

_DASH = (0.45, 0.3)
"""On and off of the targets' line, in type sizes."""
_DOTS = (0.14, 0.24)
"""On and off of last time's line, in type sizes."""


_LEGEND = 1.8
"""The height of the legend, in type sizes; a radar without targets needs none."""
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
) -> tuple[Shape, ...] | None:
    """Return the shapes of a radar with 3 axes or more; None where they could not be read."""
    targets = any(d.target is not None for d in found.dimensions)
    legend = _LEGEND * type_size if targets or before else 0.0
    room = WebRoom(found, words, measure, width, height - legend, type_size)
    while room.radius >= _SMALLEST * type_size:
        labels = placed(room)
        if labels is not None:
            after = _legend(room, height, targets, bool(before)) if targets or before else ()
            return (*_Web(room, before).shapes(), *label_shapes(room, labels), *after)
        room = replace(room, squeeze=room.squeeze + 1)
    return None


@dataclass(frozen=True)
class _Web:
    """The web itself; the first axis points straight up."""

    room: WebRoom
    before: Mapping[str, Fraction] = field(default_factory=dict)

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

    def _former_scores(self) -> Iterator[Shape]:
        values = [self.before.get(d.dimension.id) for d in self._dimensions]
        points = [None if v is None else self.point(a, self.share(v)) for a, v in enumerate(values)]
        for run in runs(points):
            line = (*run, run[0]) if len(run) == len(points) else run
            yield Polyline(line, Tone.MUTED, 0.13 * self._size, _dash(self._size, _DOTS))
        for result, point in zip(self._dimensions, points, strict=True):
            if point is not None:
                yield _ring(*point, self._size, result.dimension.id)

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
            yield Polyline(line, Tone.ACCENT, 0.14 * self._size, _dash(self._size))
        for result, point in zip(self._dimensions, points, strict=True):
            if point is not None:
                yield diamond(*point, 0.42 * self._size, result.dimension.id)


def _legend(room: WebRoom, height: float, targets: bool, before: bool) -> Iterator[Shape]:
    size, width = room.type_size, room.width
    small = _small(room)
    middle = height - 0.7 * size
    say = room.words.translate
    entries = [(say("Chart", "Now"), _now)]
    entries += [(say("Chart", "Target"), _target)] if targets else []
    entries += [(say("Chart", "Last time"), _last_time)] if before else []
    texts = [small.cut(text, 0.7 * width / len(entries) - 3 * size) for text, _ in entries]
    used = sum(small.width(text) + 2.5 * size for text in texts) + 1.6 * size * (len(texts) - 1)
    x = max((width - used) / 2, 0.0)
    for text, (_, sample) in zip(texts, entries, strict=True):
        yield from sample(x, middle, size)
        yield Text(x + 2.5 * size, small.centred(middle), text, small.size)
        x += 2.5 * size + small.width(text) + 1.6 * size


def _now(x: float, middle: float, size: float) -> Iterator[Shape]:
    yield Polyline(((x, middle), (x + 2 * size, middle)), Tone.BRAND, 0.16 * size)
    yield Disc(x + size, middle, 0.3 * size, Tone.BRAND)


def _target(x: float, middle: float, size: float) -> Iterator[Shape]:
    yield Polyline(((x, middle), (x + 2 * size, middle)), Tone.ACCENT, 0.14 * size, _dash(size))
    yield diamond(x + size, middle, 0.42 * size, "")


def _last_time(x: float, middle: float, size: float) -> Iterator[Shape]:
    dots = _dash(size, _DOTS)
    yield Polyline(((x, middle), (x + 2 * size, middle)), Tone.MUTED, 0.13 * size, dots)
    yield _ring(x + size, middle, size, "")


def _ring(x: float, y: float, size: float, key: str) -> Disc:
    return Disc(x, y, 0.26 * size, Tone.SURFACE, Tone.MUTED, 0.12 * size, key=key)


def _small(room: WebRoom) -> Lettering:
    return Lettering(room.measure, room.type_size * 0.88)


def _dash(size: float, pattern: tuple[float, ...] = _DASH) -> tuple[float, ...]:
    return tuple(part * size for part in pattern)


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
