"""A chart as a picture: for the clipboard, as PNG and as SVG."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from desktop_app.charts.drawing import Drawing
from desktop_app.ui.charts.painter import paint
from desktop_app.ui.theme.look import Look

SHARPNESS = 3
"""Pixels of a picture to one of the screen, so that it can be printed and enlarged."""


def as_image(drawing: Drawing, look: Look, sharpness: int = SHARPNESS) -> QImage:
    """Return the drawing on its ground."""
    size = QSize(round(drawing.width), round(drawing.height))
    image = QImage(size * sharpness, QImage.Format.Format_RGB32)
    image.fill(QColor(look.palette.surface))
    painter = QPainter(image)
    painter.scale(sharpness, sharpness)
    paint(painter, drawing, look)
    painter.end()
    return image


def as_png(drawing: Drawing, look: Look) -> bytes:
    """Return the drawing as the content of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = as_image(drawing, look)
    image.setText("Title", drawing.title)
    image.setText("Description", drawing.alt)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def as_svg(drawing: Drawing, look: Look) -> bytes:
    """Return the drawing as the content of an SVG file, with its words for screen readers."""
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(drawing.title)
    generator.setDescription(drawing.alt)
    generator.setSize(QSize(round(drawing.width), round(drawing.height)))
    generator.setViewBox(QRectF(0, 0, drawing.width, drawing.height))
    painter = QPainter(generator)
    painter.fillRect(QRectF(0, 0, drawing.width, drawing.height), QColor(look.palette.surface))
    painter.setPen(Qt.PenStyle.NoPen)
    paint(painter, drawing, look)
    painter.end()
    return bytes(content.data())
