"""A small rounded label with an icon, for a state: saved, preliminary, not applicable."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look


class Chip(QWidget):
    """Words in a pill; the tone is the colour of words and icon, on its pale ground."""

    def __init__(
        self, look: Look, text: str, *, icon: str = "", tone: str = "", ground: str = ""
    ) -> None:
        super().__init__()
        self._look = look
        self._tone = tone or look.palette.muted
        self._sign = look.icon(icon, self._tone) if icon else None
        self._ground = ground or look.tokens.tint
        self._text = ""
        self.setFont(look.font(TextSize.CAPTION, semibold=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say(text)

    @property
    def text(self) -> str:
        """The words in the pill."""
        return self._text

    def say(self, text: str) -> None:
        """Change the words."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for icon and words."""
        metrics = QFontMetrics(self.font())
        gap = 6 if self._text else 0
        side = self._look.px(18) + gap if self._sign else 0
        width = metrics.horizontalAdvance(self._text) + side + 24
        return QSize(width, metrics.height() + 8)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the pill, its icon and its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._ground))
        area = QRectF(self.rect())
        painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
        left = 12
        if self._sign:
            side = self._look.px(18)
            top = (self.height() - side) // 2
            self._sign.paint(painter, left, top, side, side)
            left += side + 6
        painter.setPen(QColor(self._tone))
        words = self.rect().adjusted(left, 0, -8, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._text)
