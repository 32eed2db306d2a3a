"""How much of something is done, as a thin line."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.look import Look

_HEIGHT = 8


class ProgressLine(QWidget):
    """A line that is filled from the left; its words stand beside it."""

    def __init__(self, look: Look, done: int, total: int) -> None:
        super().__init__()
        self._look = look
        self._share = min(done / total, 1.0) if total else 0.0
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        painter.setBrush(QColor(self._look.palette.line))
        painter.drawRoundedRect(whole, _HEIGHT / 2, _HEIGHT / 2)
        if self._share:
            painter.setBrush(QColor(self._look.palette.brand))
            filled = QRectF(0, 0, max(whole.width() * self._share, _HEIGHT), _HEIGHT)
            painter.drawRoundedRect(filled, _HEIGHT / 2, _HEIGHT / 2)
