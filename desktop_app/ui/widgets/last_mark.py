"""The level of last time: its number stands on a pale ground, as a round before is a pale bar."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.ui.theme.fonts import metrics_of
from desktop_app.ui.theme.look import Look


def paint_last(painter: QPainter, look: Look, at: QPointF, pixels: int, digits: int) -> None:
    """Paint the ground of a number of some digits that stands `at` in type of `pixels`."""
    metrics = metrics_of(pixels, semibold=True)
    width, beside = metrics.horizontalAdvance("0" * digits), pixels * 0.17
    line = QRectF(at.x() - beside, at.y(), width + 2 * beside, metrics.height())
    ground = line.adjusted(0, metrics.descent() * 0.4, 0, -metrics.descent() * 0.4)
    painter.save()
    painter.setPen(QPen(QColor(look.tokens.control), 1))
    painter.setBrush(QColor(look.palette.line))
    painter.drawRoundedRect(ground, 4, 4)
    painter.restore()
