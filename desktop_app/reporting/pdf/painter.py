"""Draws a chart on a page as vectors."""

from functools import singledispatchmethod

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

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
from desktop_app.reporting.pdf.fonts import Fonts
from desktop_app.reporting.pdf.ink import colour, set_line

_ANCHORS = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}
"""Which part of a text's width lies before its x."""


class Painter:
    """Paints drawings on a canvas whose origin is the drawing's lower left corner."""

    def __init__(self, canvas: Canvas, palette: Palette, fonts: Fonts) -> None:
        self._canvas = canvas
        self._palette = palette
        self._fonts = fonts
        self._height = 0.0

    def paint(self, drawing: Drawing) -> None:
        """Paint the shapes in their order; lengths are points."""
        self._height = drawing.height
        self._canvas.saveState()
        self._canvas.setLineJoin(1)
        for shape in drawing.shapes:
            self._shape(shape)
        self._canvas.restoreState()

    def hex(self, role: Colour) -> str:
        """Return the #RRGGBB of a role."""
        return in_palette(role, self._palette)

    @singledispatchmethod
    def _shape(self, shape: object) -> None:
        raise TypeError(shape)

    @_shape.register
    def _(self, shape: Polyline) -> None:
        self._pen(shape.stroke, shape.width, shape.dash)
        self._canvas.drawPath(self._path(shape.points), stroke=1, fill=0)

    @_shape.register
    def _(self, shape: Polygon) -> None:
        stroke, fill = self._inks(shape.stroke, shape.width, shape.fill, shape.dash)
        path = self._path(shape.points)
        path.close()
        if shape.opacity < 1:
            self._canvas.setFillAlpha(shape.opacity)
        self._canvas.drawPath(path, stroke=stroke, fill=fill)
        if shape.opacity < 1:
            self._canvas.setFillAlpha(1)

    @_shape.register
    def _(self, shape: Box) -> None:
        stroke, fill = self._inks(shape.stroke, shape.line, shape.fill)
        left, bottom = shape.x, self._height - shape.y - shape.height
        self._canvas.roundRect(
            left, bottom, shape.width, shape.height, shape.radius, stroke=stroke, fill=fill
        )

    @_shape.register
    def _(self, shape: Disc) -> None:
        stroke, fill = self._inks(shape.stroke, shape.line, shape.fill)
        self._canvas.circle(shape.x, self._height - shape.y, shape.radius, stroke, fill)

    @_shape.register
    def _(self, shape: Text) -> None:
        self._canvas.setFillColor(colour(self.hex(shape.tone)))
        self._canvas.setFont(self._fonts.name(bold=shape.bold), shape.size)
        back = _ANCHORS[shape.anchor] * self._fonts.width(shape.text, shape.size, shape.bold)
        set_line(self._canvas, self._fonts, shape.text, shape.x - back, self._height - shape.y)

    def _path(self, points: tuple[Point, ...]) -> PDFPathObject:
        path = self._canvas.beginPath()
        (x, y), *others = points
        path.moveTo(x, self._height - y)
        for x, y in others:
            path.lineTo(x, self._height - y)
        return path

    def _inks(
        self, stroke: Colour | None, width: float, fill: Colour | None, dash: tuple[float, ...] = ()
    ) -> tuple[int, int]:
        if stroke is not None:
            self._pen(stroke, width, dash)
        if fill is not None:
            self._canvas.setFillColor(colour(self.hex(fill)))
        return int(stroke is not None), int(fill is not None)

    def _pen(self, stroke: Colour, width: float, dash: tuple[float, ...]) -> None:
        self._canvas.setStrokeColor(colour(self.hex(stroke)))
        self._canvas.setLineWidth(width)
        self._canvas.setDash(list(dash), 0)
