"""The number of a level on the colour of the level."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import RADIUS, Look


class LevelBadge(QWidget):
    """A square with a level's number; a pale one with a dash where there is no level yet."""

    def __init__(self, look: Look, number: int | None, place: int = 0, steps: int = 1) -> None:
        super().__init__()
        self._look = look
        self._text = "–" if number is None else str(number)
        known = number is not None
        self._fill = look.palette.level(place, steps) if known else look.palette.surface
        side = look.px(40)
        self.setFixedSize(side, side)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the square and the number."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.tokens.control), 1))
        painter.setBrush(QColor(self._fill))
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, RADIUS, RADIUS)
        painter.setFont(self._look.font(TextSize.HEADING, semibold=True))
        painter.setPen(QColor(self._look.palette.ink_on(self._fill)))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
