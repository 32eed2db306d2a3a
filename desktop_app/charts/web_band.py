"""The band of a radar: where the middle half of the others stands on each axis."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from desktop_app.charts.drawing import Point, Polygon, Polyline, Shape, Tone

Bands = Mapping[str, tuple[Fraction, Fraction]]
"""Lower and upper quartile by dimension id."""

_OPACITY = 0.22


def band(ends: Sequence[tuple[Point, Point] | None], size: float) -> Iterator[Shape]:
    """Fill the room between inner and outer point of neighbouring axes; None leaves a gap."""
    inner = runs([None if pair is None else pair[0] for pair in ends])
    outer = runs([None if pair is None else pair[1] for pair in ends])
    closed = all(pair is not None for pair in ends)
    for near, far in zip(inner, outer, strict=True):
        # A ring is one polygon with a seam: out and round, in and round the other way.
        close = 1 if closed else 0
        low, high = (*near, *near[:close]), (*far, *far[:close])
        yield Polygon((*high, *reversed(low)), Tone.MUTED, opacity=_OPACITY)
        for line in (low, high):
            yield Polyline(line, Tone.MUTED, 0.06 * size)


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
