"""The titles round a radar: wrapped, kept apart and inside the drawing, clear of the web."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import cos

from desktop_app.charts.drawing import Anchor, Shape, Tone
from desktop_app.charts.web_room import WebRoom
from desktop_app.domain.results import DimensionResult

_APART = 0.35
"""Between two labels, in type sizes."""
_NARROWEST = 4.0
"""The least width of a label, in type sizes."""
_MOST_LINES = 3
_SETTLING = 3
"""How often titles are broken anew for the width of the place that this gives them."""


@dataclass(frozen=True)
class Label:
    """A title in lines with its figures below, and the width there is for it."""

    result: DimensionResult
    lines: tuple[str, ...]
    x: float
    top: float
    anchor: Anchor
    room: float


def placed(room: WebRoom) -> tuple[Label, ...] | None:
    """Return the labels of all axes; None where they cannot all be legible."""
    right, left = _side(room, room.right, 1), _side(room, room.left, -1)
    if right is None or left is None:
        return None
    ends = [0, room.count // 2] if room.has_lowest else [0]
    labels = (*(_end(room, axis) for axis in ends), *right, *left)
    return labels if all(_fits(room, label) for label in labels) else None


def _fits(room: WebRoom, label: Label) -> bool:
    figures = room.strong.width(room.figures(label.result))
    return label.room >= max(figures, _NARROWEST * room.type_size)


def label_shapes(room: WebRoom, labels: Sequence[Label]) -> Iterator[Shape]:
    """Draw labels."""
    for label in labels:
        key, x = label.result.dimension.id, label.x
        yield from room.text.block(label.lines, x, label.top, Tone.INK, label.anchor, key)
        below = label.top + len(label.lines) * room.text.leading
        figures = (room.figures(label.result),)
        yield from room.strong.block(figures, x, below, Tone.INK, label.anchor, key)


def _end(room: WebRoom, axis: int) -> Label:
    """Place the label above or below the web."""
    result = room.found.dimensions[axis]
    x, y = room.centre
    width = 2 * min(x, room.width - x)
    lines = tuple(room.text.cut(line, width) for line in room.end_lines(axis))
    above = y - room.radius - room.end_gap - (len(lines) + 1) * room.text.leading
    top = above if axis == 0 else y + room.radius + room.end_gap
    return Label(result, lines, x, top, Anchor.MIDDLE, width)


def _side(room: WebRoom, axes: Sequence[int], direction: int) -> tuple[Label, ...] | None:
    """Place the labels of one side from above; `direction` is 1 at the right, -1 at the left."""
    y = room.centre[1]
    top = y - room.radius
    bottom = y + room.radius if room.has_lowest else room.height
    for most in range(_MOST_LINES, 0, -1):
        labels = _settled(room, axes, (top, bottom), direction, most)
        if labels[0].top >= top - 0.01:
            return labels
    return None


def _settled(
    room: WebRoom, axes: Sequence[int], span: tuple[float, float], direction: int, most: int
) -> tuple[Label, ...]:
    """Break the titles for the width that they have where they come to stand."""
    chosen = [room.found.dimensions[axis] for axis in axes]
    x, y = room.centre
    outside = room.width - x if direction == 1 else x
    wanted = [y - room.reach * cos(room.angle(axis)) for axis in axes]
    widths = [outside - room.clear(middle, 0) for middle in wanted]
    for _ in range(_SETTLING):
        blocks = [
            room.text.lines(result.dimension.title, width, most)
            for result, width in zip(chosen, widths, strict=True)
        ]
        heights = [(len(lines) + 1) * room.text.leading for lines in blocks]
        tops = stacked(wanted, heights, *span, _APART * room.type_size)
        places = list(zip(tops, heights, strict=True))
        widths = [outside - room.clear(top, height) for top, height in places]
    anchor = Anchor.START if direction == 1 else Anchor.END
    return tuple(
        Label(
            result,
            tuple(room.text.cut(line, width) for line in lines),
            x + direction * (outside - width),
            top,
            anchor,
            width,
        )
        for result, lines, width, top in zip(chosen, blocks, widths, tops, strict=True)
    )


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
