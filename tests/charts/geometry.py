"""Where shapes lie, so that tests can ask whether any leaves the drawing or covers another."""

from collections.abc import Iterator
from itertools import combinations

from desktop_app.charts.drawing import Anchor, Box, Disc, Drawing, Polygon, Polyline, Shape, Text
from desktop_app.charts.lettering import ASCENT, DESCENT
from tests.charts.samples import MEASURE

Extent = tuple[float, float, float, float]
"""Left, top, right, bottom."""

CAPITALS = 0.72
"""The height of letters without a ring or accent, as a share of the type size."""
TAILS = 0.22
"""The depth of ordinary letters below the line."""


def extent(shape: Shape) -> Extent:
    """Return the smallest rectangle round a shape; texts with their tallest letters."""
    if isinstance(shape, Text):
        left, right = across(shape)
        return left, shape.y - ASCENT * shape.size, right, shape.y + DESCENT * shape.size
    if isinstance(shape, Box):
        return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
    if isinstance(shape, Disc):
        r = shape.radius
        return shape.x - r, shape.y - r, shape.x + r, shape.y + r
    xs, ys = zip(*shape.points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def across(text: Text) -> tuple[float, float]:
    """Return where a text begins and ends."""
    width = MEASURE(text.text, text.size, text.bold)
    left = text.x - {Anchor.START: 0.0, Anchor.MIDDLE: width / 2, Anchor.END: width}[text.anchor]
    return left, left + width


def texts(drawing: Drawing) -> list[Text]:
    return [shape for shape in drawing.shapes if isinstance(shape, Text)]


def said(drawing: Drawing) -> list[str]:
    return [text.text for text in texts(drawing)]


def boxes(drawing: Drawing) -> list[Box]:
    return [shape for shape in drawing.shapes if isinstance(shape, Box)]


def discs(drawing: Drawing) -> list[Disc]:
    return [shape for shape in drawing.shapes if isinstance(shape, Disc)]


def polygons(drawing: Drawing) -> list[Polygon]:
    return [shape for shape in drawing.shapes if isinstance(shape, Polygon)]


def polylines(drawing: Drawing) -> list[Polyline]:
    return [shape for shape in drawing.shapes if isinstance(shape, Polyline)]


def outside(drawing: Drawing, slack: float = 0.5) -> list[Shape]:
    """Return the shapes that leave the drawing by more than `slack`."""
    return [
        shape
        for shape in drawing.shapes
        if not (
            (box := extent(shape))[0] >= -slack
            and box[1] >= -slack
            and box[2] <= drawing.width + slack
            and box[3] <= drawing.height + slack
        )
    ]


def overlapping(drawing: Drawing) -> Iterator[tuple[Text, Text]]:
    """Yield the pairs of texts whose letters touch."""
    for first, second in combinations(texts(drawing), 2):
        if first.text and second.text and _touch(_ink(first), _ink(second)):
            yield first, second


def _ink(text: Text) -> Extent:
    left, right = across(text)
    return left, text.y - CAPITALS * text.size, right, text.y + TAILS * text.size


def _touch(first: Extent, second: Extent) -> bool:
    slack = 0.05
    return (
        first[0] < second[2] - slack
        and second[0] < first[2] - slack
        and first[1] < second[3] - slack
        and second[1] < first[3] - slack
    )
