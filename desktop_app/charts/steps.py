"""Where the steps of a staircase stand, with few broad steps or with many narrow ones."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop_app.charts.drawing import (
    Anchor,
    Box,
    Disc,
    LevelTone,
    OnLevelTone,
    Polygon,
    Polyline,
    Shape,
    Text,
    Tone,
)
from desktop_app.charts.lettering import Lettering

_MOST_LINES = 3
_GAP = 0.2
"""Between two steps, in type sizes."""
_PAD = 0.6
"""Between a step's edge and its text, in type sizes."""
_HEAD = 1.55
"""Radius of the marker's head, in type sizes."""
_STEM = 0.8
"""Height of the marker's point below its head, in type sizes."""


@dataclass(frozen=True)
class Stairs:
    """What is drawn: texts of the steps, the step reached (0 is the lowest), and the room."""

    names: tuple[str, ...]
    numbers: tuple[str, ...]
    reached: int | None
    score: str
    counts: tuple[int, ...] | None
    said_counts: tuple[str, ...]
    top: float
    width: float
    height: float
    text: Lettering

    @property
    def size(self) -> float:
        """The type size."""
        return self.text.size

    @property
    def count(self) -> int:
        """The number of steps."""
        return len(self.names)

    @property
    def column(self) -> float:
        """The width of a broad step with the gap after it."""
        return (self.width + _GAP * self.size) / self.count

    @property
    def name_room(self) -> float:
        """The width that a name has on a broad step."""
        return self.column - (_GAP + 2 * _PAD) * self.size

    @property
    def strong(self) -> Lettering:
        """The type of numbers and scores."""
        return replace(self.text, size=self.size * 1.3, bold=True)

    @property
    def names_fit(self) -> bool:
        """Tell whether broad steps hold the names without breaking inside ordinary words."""
        widest = max(self.text.width(word) for name in self.names for word in name.split() or [""])
        return self.name_room >= min(widest, 8 * self.size) and self.column >= 4 * self.size


def wide_steps(stairs: Stairs) -> Iterator[Shape]:
    """Broad steps: number and name on the step, the marker standing on its tread."""
    size, text, strong = stairs.size, stairs.text, stairs.strong
    headroom = (2 * _HEAD + _STEM) * size
    names = [text.lines(name, stairs.name_room, _MOST_LINES) for name in stairs.names]
    within = [strong.leading + len(found) * text.leading + 2 * _PAD * size for found in names]
    above = [_above(stairs, place, headroom) for place in range(stairs.count)]
    lowest, rise = _slope(stairs, within, above)
    for place in range(stairs.count):
        x, y = place * stairs.column, lowest - place * rise
        ink = OnLevelTone(place, stairs.count)
        yield _step(stairs, place, x, y, stairs.column - _GAP * size)
        left, top = x + _PAD * size, y + _PAD * size
        yield from strong.block((stairs.numbers[place],), left, top, ink)
        yield from text.block(names[place], left, top + strong.leading, ink)
    if stairs.counts is not None:
        yield from _others(stairs, lowest, rise, headroom)
    if stairs.reached is not None:
        share = 0.5 if stairs.counts is None else 0.7
        x = stairs.reached * stairs.column
        y = lowest - stairs.reached * rise
        yield _tread(x, y, stairs.column - _GAP * size, size)
        yield from _pin(stairs, x + share * (stairs.column - _GAP * size), y)


def _slope(stairs: Stairs, within: list[float], above: list[float]) -> tuple[float, float]:
    """Return the tread of the lowest step and the rise: as steep as all that is said allows.

    `within` is the room that each step needs for its name, `above` what stands on it.
    """
    most = stairs.height - stairs.top

    def rise(foot: float) -> float:
        return min((most - foot - above[place]) / place for place in range(1, stairs.count))

    # The names of higher steps need not fit on the lowest; the less it has, the steeper they rise.
    foot = within[0]
    for place, room in enumerate(within):
        if foot + place * rise(foot) < room:
            foot = max(foot, room)
    foot = min(foot, most - max(above))
    return stairs.height - foot, rise(foot)


def _above(stairs: Stairs, place: int, headroom: float) -> float:
    """Room that is needed above a step: for the marker, or for the bar of others and its number."""
    if place == stairs.reached:
        return headroom
    if stairs.counts is None:
        return 0.0
    return _bar(stairs, place, headroom) + stairs.text.leading + 0.2 * stairs.size


def _bar(stairs: Stairs, place: int, headroom: float) -> float:
    counts = stairs.counts or ()
    room = headroom - stairs.text.leading - 0.2 * stairs.size
    return room * counts[place] / (max(counts, default=0) or 1)


def _others(stairs: Stairs, lowest: float, rise: float, headroom: float) -> Iterator[Shape]:
    """Pale bars that stand on the treads: how many other organisations there are."""
    for place, (count, number) in enumerate(
        zip(stairs.counts or (), stairs.said_counts, strict=True)
    ):
        x, y = (place + 0.1) * stairs.column, lowest - place * rise
        bar = _bar(stairs, place, headroom)
        width = 0.28 * stairs.column
        if count:
            yield Box(x, y - bar, width, bar, Tone.LINE, Tone.MUTED, 0.5)
        base = y - bar - 0.3 * stairs.size
        said = stairs.text.cut(number, 0.4 * stairs.column)
        yield Text(x + width / 2, base, said, stairs.size, Tone.MUTED, Anchor.MIDDLE)


def narrow_steps(stairs: Stairs) -> Iterator[Shape]:
    """Narrow steps: the names lie in front of the risers, the score stands on the step."""
    size, text, strong = stairs.size, stairs.text, stairs.strong
    margin = min(4 * size, 0.2 * stairs.width)
    column = (stairs.width - margin + _GAP * size) / stairs.count
    foot = strong.leading + 2 * _HEAD * size + _PAD * size
    if stairs.counts is not None:
        foot += text.leading
    top = stairs.top + text.leading
    lowest = stairs.height - min(foot, stairs.height - top)
    rise = (lowest - top) / (stairs.count - 1)
    for place in range(stairs.count):
        x, y = margin + place * column, lowest - place * rise
        middle = x + (column - _GAP * size) / 2
        ink = OnLevelTone(place, stairs.count)
        yield _step(stairs, place, x, y, column - _GAP * size)
        number = strong.cut(stairs.numbers[place], column)
        base = strong.baseline(y + 0.2 * size)
        yield Text(middle, base, number, strong.size, ink, Anchor.MIDDLE, bold=True)
        if stairs.counts is not None:
            said = text.cut(stairs.said_counts[place], column)
            base = stairs.height - 0.4 * size
            yield Text(middle, base, said, size, ink, Anchor.MIDDLE)
        if rise >= text.leading or place == stairs.reached:
            yield from _name_before_riser(stairs, place, x + column - _GAP * size, y)
        if place == stairs.reached:
            yield _tread(x, y, column - _GAP * size, size)
            radius = min(_HEAD * size, (column - _GAP * size) / 2)
            yield from _head(stairs, middle, y + strong.leading + _HEAD * size, radius)


def _name_before_riser(stairs: Stairs, place: int, right: float, tread: float) -> Iterator[Shape]:
    text = replace(stairs.text, bold=place == stairs.reached)
    base = tread - 0.28 * stairs.size
    name = text.cut(stairs.names[place], right)
    yield Text(right, base, name, text.size, Tone.INK, Anchor.END, text.bold)


def _step(stairs: Stairs, place: int, x: float, y: float, width: float) -> Box:
    fill = LevelTone(place, stairs.count)
    return Box(x, y, width, stairs.height - y, fill)


def _tread(x: float, y: float, width: float, size: float) -> Shape:
    return Polyline(((x, y), (x + width, y)), Tone.ACCENT, 0.25 * size)


def _pin(stairs: Stairs, x: float, y: float) -> Iterator[Shape]:
    size = stairs.size
    room = 0.45 if stairs.counts is None else 0.25
    radius = min(_HEAD * size, room * stairs.column)
    centre = y - _STEM * size - radius
    half = 0.45 * radius
    yield Polygon(
        ((x - half, centre + 0.8 * radius), (x, y), (x + half, centre + 0.8 * radius)), Tone.ACCENT
    )
    yield from _head(stairs, x, centre, radius)


def _head(stairs: Stairs, x: float, y: float, radius: float) -> Iterator[Shape]:
    line = 0.18 * stairs.size
    yield Disc(x, y, radius - line / 2, Tone.SURFACE, Tone.ACCENT, line)
    room = 1.7 * radius
    score = replace(stairs.strong, size=stairs.size * 1.2)
    shrunk = replace(score, size=min(score.size, score.size * room / score.width(stairs.score)))
    yield Text(x, shrunk.centred(y), stairs.score, shrunk.size, Tone.INK, Anchor.MIDDLE, bold=True)
