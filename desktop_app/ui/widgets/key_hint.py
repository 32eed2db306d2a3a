"""The name of a key, drawn as a key cap."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look


class KeyHint(QWidget):
    """A small cap with the key's name."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        self._look = look
        self._text = text
        self.setFont(look.font(TextSize.CAPTION))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room for the cap."""
        metrics = QFontMetrics(self.font())
        high = metrics.height() + 4
        return QSize(max(metrics.horizontalAdvance(self._text) + 14, high), high)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the cap."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.tokens.control), 1))
        painter.setBrush(QColor(self._look.palette.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(QColor(self._look.palette.muted))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
