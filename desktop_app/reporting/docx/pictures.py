"""Draws a chart as a picture, for documents that hold no drawings of ours."""

from functools import lru_cache, singledispatchmethod
from io import BytesIO
from itertools import pairwise
from math import hypot
from pathlib import Path

from PIL import Image, ImageColor, ImageDraw, ImageFont

from desktop_app.charts.drawing import (
    Anchor,
    Box,
    Colour,
    Disc,
    Drawing,
    Point,
    Polygon,
    Polyline,
    Text,
)
from desktop_app.charts.palette import Palette, in_palette
from desktop_app.reporting.pdf.fonts import FILES, Fonts

DOTS = 3.0
"""Dots of the finished picture for each point: 216 to the inch."""
_FINER = 2
"""How much larger it is drawn at first, so that lines come out smooth."""
_ANCHORS = {Anchor.START: "ls", Anchor.MIDDLE: "ms", Anchor.END: "rs"}
RGBA = tuple[int, ...]


class Picture:
    """Paints drawings on white, in the colours of a palette and the fonts of a folder."""

    def __init__(self, palette: Palette, fonts: Fonts, folder: Path) -> None:
        self._palette = palette
        self._fonts = fonts
        self._folder = folder
        self._scale = DOTS * _FINER
        self._image = Image.new("RGBA", (1, 1))
        self._draw = ImageDraw.Draw(self._image)

    def png(self, drawing: Drawing) -> bytes:
        """Return a drawing as PNG; the same drawing gives the same bytes."""
        size = (round(drawing.width * self._scale), round(drawing.height * self._scale))
        self._image = Image.new("RGBA", size, "white")
        self._draw = ImageDraw.Draw(self._image)
        for shape in drawing.shapes:
            self._shape(shape)
        small = self._image.convert("RGB").reduce(_FINER)
        stream = BytesIO()
        small.save(stream, "PNG", compress_level=6, dpi=(DOTS * 72, DOTS * 72))
        return stream.getvalue()

    def _ink(self, role: Colour, opacity: float = 1.0) -> RGBA:
        colour = in_palette(role, self._palette)
        return (*ImageColor.getrgb(colour)[:3], round(255 * opacity))

    def _dots(self, points: tuple[Point, ...]) -> list[tuple[float, float]]:
        return [(x * self._scale, y * self._scale) for x, y in points]

    @singledispatchmethod
    def _shape(self, shape: object) -> None:
        raise TypeError(shape)

    @_shape.register
    def _(self, shape: Polyline) -> None:
        self._line(shape.points, shape.stroke, shape.width, shape.dash)

    @_shape.register
    def _(self, shape: Polygon) -> None:
        if shape.fill is not None:
            self._fill(shape.points, self._ink(shape.fill, shape.opacity))
        if shape.stroke is not None:
            closed = (*shape.points, shape.points[0])
            self._line(closed, shape.stroke, shape.width, shape.dash)

    @_shape.register
    def _(self, shape: Box) -> None:
        if shape.width < 0 or shape.height < 0:
            return
        far = (shape.x + shape.width, shape.y + shape.height)
        corners = self._dots(((shape.x, shape.y), far))
        self._draw.rounded_rectangle(
            corners,
            shape.radius * self._scale,
            None if shape.fill is None else self._ink(shape.fill),
            None if shape.stroke is None else self._ink(shape.stroke),
            self._thick(shape.line),
        )

    @_shape.register
    def _(self, shape: Disc) -> None:
        self._draw.circle(
            (shape.x * self._scale, shape.y * self._scale),
            shape.radius * self._scale,
            None if shape.fill is None else self._ink(shape.fill),
            None if shape.stroke is None else self._ink(shape.stroke),
            self._thick(shape.line),
        )

    @_shape.register
    def _(self, shape: Text) -> None:
        font = _font(self._folder / FILES[shape.bold], round(shape.size * self._scale, 2))
        self._draw.text(
            (shape.x * self._scale, shape.y * self._scale),
            self._fonts.legible(shape.text),
            self._ink(shape.tone),
            font,
            _ANCHORS[shape.anchor],
        )

    def _fill(self, points: tuple[Point, ...], ink: RGBA) -> None:
        if ink[-1] == 255:
            self._draw.polygon(self._dots(points), ink)
            return
        layer = Image.new("RGBA", self._image.size)
        ImageDraw.Draw(layer).polygon(self._dots(points), ink)
        self._image.alpha_composite(layer)

    def _thick(self, width: float) -> int:
        return max(round(width * self._scale), 1)

    def _line(
        self, points: tuple[Point, ...], stroke: Colour, width: float, dash: tuple[float, ...]
    ) -> None:
        ink, thick = self._ink(stroke), self._thick(width)
        for run in dashed(points, dash) if dash else (points,):
            self._draw.line(self._dots(run), ink, thick, joint="curve")


def dashed(points: tuple[Point, ...], dash: tuple[float, ...]) -> tuple[tuple[Point, Point], ...]:
    """Cut a line through points into its dashes; `dash` is lengths on and off."""
    found: list[tuple[Point, Point]] = []
    place, left = 0, dash[0]
    for (x0, y0), (x1, y1) in pairwise(points):
        length, gone = hypot(x1 - x0, y1 - y0), 0.0
        while gone < length:
            step = min(left, length - gone)
            if place % 2 == 0:
                ends = (gone / length, (gone + step) / length)
                start, end = ((x0 + (x1 - x0) * e, y0 + (y1 - y0) * e) for e in ends)
                found.append((start, end))
            gone, left = gone + step, left - step
            if left <= 1e-9:
                place += 1
                left = dash[place % len(dash)]
    return tuple(found)


@lru_cache(maxsize=64)
def _font(path: Path, size: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(
        BytesIO(path.read_bytes()), size, layout_engine=ImageFont.Layout.BASIC
    )
