"""Votes as dots, with their number beside: never colour or form alone."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.text_block import draw_text

_MOST = 12


def draw_dots(painter: QPainter, look: Look, votes: int, area: QRectF, pixels: int) -> None:
    """Draw as many dots as the line holds after the number, in type of `pixels`."""
    painter.setPen(QPen(QColor(look.palette.ink)))
    number = str(votes)
    draw_text(painter, number, area.topLeft(), pixels, int(area.width()), semibold=True)
    side, pitch = pixels * 0.5, pixels * 0.7
    left = area.left() + look.measure(number, pixels, True) + pixels * 0.4
    down = area.top() + pixels * 0.62 - side / 2 + pixels * 0.06
    held = int((area.right() - left - side) / pitch) + 1
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.palette.accent))
    for place in range(min(votes, _MOST, max(held, 0))):
        corner = QPointF(left + place * pitch, down)
        painter.drawEllipse(QRectF(corner.x(), corner.y(), side, side))
