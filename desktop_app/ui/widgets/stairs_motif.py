"""The five steps of the scale as an ornament: what the program is about, at a glance."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.look import RADIUS, Look

_STEPS = 5
_GAP = 4


class StairsMotif(QWidget):
    """Five blocks that rise from the lowest level to the highest; it says nothing aloud.

    `marked` puts a mark on the middle one.
    """

    def __init__(self, look: Look, *, marked: bool = True) -> None:
        super().__init__()
        self._look = look
        self._marked = marked
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the ornament's size."""
        return QSize(320, 220)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the steps, and the mark on the middle one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colours = self._look.palette
        wide = (self.width() - _GAP * (_STEPS - 1)) / _STEPS
        room = self.height() - 28
        for place in range(_STEPS):
            high = room * (place + 1) / _STEPS
            left = place * (wide + _GAP)
            painter.setBrush(QColor(colours.level(place, _STEPS)))
            block = QRectF(left, self.height() - high, wide, high)
            painter.drawRoundedRect(block, RADIUS, RADIUS)
            if self._marked and place == _STEPS // 2:
                radius = 9
                painter.setBrush(QColor(colours.accent))
                middle = left + wide / 2
                top = self.height() - high - 2.6 * radius
                painter.drawEllipse(QRectF(middle - radius, top, 2 * radius, 2 * radius))
