"""Paint a drawing with a QPainter: on the screen, in a picture or in an SVG file."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from desktop_app.charts.drawing import (
    Anchor,
    Box,
    Colour,
    Disc,
    Drawing,
    Point,
    Polygon,
    Polyline,
    Shape,
    Text,
)
from desktop_app.charts.palette import Palette, in_palette
from desktop_app.ui.theme.fonts import type_of
from desktop_app.ui.theme.look import Look


def colour_of(colour: Colour, palette: Palette) -> QColor:
    """Return what a colour looks like in a palette."""
    return QColor(in_palette(colour, palette))


def paint(painter: QPainter, drawing: Drawing, look: Look) -> None:
    """Paint all shapes in their order, one unit of the drawing to one of the painter."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for shape in drawing.shapes:
        _paint_shape(painter, shape, look)


def outline(shape: Shape, look: Look) -> QPainterPath:
    """Return the area of a shape, where a press means it."""
    path = QPainterPath()
    match shape:
        case Polyline():
            path.addPolygon(_polygon(shape.points))
        case Polygon():
            path.addPolygon(_polygon(shape.points))
            path.closeSubpath()
        case Box():
            path.addRect(QRectF(shape.x, shape.y, shape.width, shape.height))
        case Disc():
            path.addEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
        case Text():
            width = look.measure(shape.text, shape.size, shape.bold)
            left = _start(shape, width)
            path.addRect(QRectF(left, shape.y - shape.size, width, shape.size * 1.3))
    return path


def _paint_shape(painter: QPainter, shape: Shape, look: Look) -> None:
    palette = look.palette
    match shape:
        case Polyline():
            painter.setPen(_pen(shape.stroke, shape.width, shape.dash, palette))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(_polygon(shape.points))
        case Polygon():
            painter.setPen(_pen(shape.stroke, shape.width, shape.dash, palette))
            _fill(painter, shape.fill, palette, shape.opacity)
            painter.drawPolygon(_polygon(shape.points))
        case Box():
            painter.setPen(_pen(shape.stroke, shape.line, (), palette))
            _fill(painter, shape.fill, palette)
            area = QRectF(shape.x, shape.y, shape.width, shape.height)
            painter.drawRoundedRect(area, shape.radius, shape.radius)
        case Disc():
            painter.setPen(_pen(shape.stroke, shape.line, (), palette))
            _fill(painter, shape.fill, palette)
            painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
        case Text():
            _paint_text(painter, shape, look)


def _paint_text(painter: QPainter, shape: Text, look: Look) -> None:
    font = type_of(round(shape.size), semibold=shape.bold)
    # As it was measured: hinted letters are wider at small sizes.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.setFont(font)
    painter.setPen(colour_of(shape.tone, look.palette))
    left = _start(shape, look.measure(shape.text, shape.size, shape.bold))
    painter.save()
    painter.translate(left, shape.y)
    painter.scale(shape.size / font.pixelSize(), shape.size / font.pixelSize())
    painter.drawText(QPointF(0, 0), shape.text)
    painter.restore()


def _start(shape: Text, width: float) -> float:
    if shape.anchor is Anchor.START:
        return shape.x
    return shape.x - (width / 2 if shape.anchor is Anchor.MIDDLE else width)


def _pen(stroke: Colour | None, width: float, dash: tuple[float, ...], palette: Palette) -> QPen:
    if stroke is None:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(colour_of(stroke, palette), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap if dash else Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if dash:
        # Qt counts dashes in widths of the pen.
        pen.setDashPattern([length / max(width, 0.01) for length in dash])
    return pen


def _fill(painter: QPainter, fill: Colour | None, palette: Palette, opacity: float = 1.0) -> None:
    if fill is None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        return
    colour = colour_of(fill, palette)
    colour.setAlphaF(opacity)
    painter.setBrush(colour)


def _polygon(points: tuple[Point, ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
