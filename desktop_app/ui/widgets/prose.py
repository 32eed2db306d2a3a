"""Running text that others wrote: any length, and a word that is too long is broken."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.text_block import cut_text, draw_text, text_height
from desktop_app.ui.widgets.tip import plain

_USUAL = 480
_MOST_TIP = 600
"""Characters that a tip shows."""


class Prose(QWidget):
    """Words in the size of a role, as high as they need to be at their width.

    More than `lines` lines are cut with an ellipsis (0: never); the tip then has them whole.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        size: TextSize = TextSize.BODY,
        *,
        semibold: bool = False,
        colour: str | None = None,
        lines: int = 0,
    ) -> None:
        super().__init__()
        self._pixels = look.px(size)
        self._semibold = semibold
        self._lines = lines
        self._colour = QColor(colour or look.palette.ink)
        self.text = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(text)

    def say(self, text: str) -> None:
        """Change the words."""
        self.text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return that a narrower text is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the words at a width, in pixels."""
        return text_height(self.said_at(width), self._pixels, width, semibold=self._semibold)

    def said_at(self, width: int) -> str:
        """Words that are shown at a width."""
        if not self._lines:
            return self.text
        return cut_text(self.text, self._pixels, width, self._lines, semibold=self._semibold)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer all the words where some are cut."""
        super().resizeEvent(event)
        whole = self.said_at(self.width()) == self.text
        self.setToolTip("" if whole else plain(self.text[:_MOST_TIP]))

    def sizeHint(self) -> QSize:
        """Return a width that reads well."""
        return QSize(_USUAL, self.heightForWidth(_USUAL))

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few letters."""
        return QSize(self._pixels * 6, self._pixels)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the words."""
        painter = QPainter(self)
        painter.setPen(self._colour)
        at = QPointF(0, 0)
        draw_text(
            painter,
            self.said_at(self.width()),
            at,
            self._pixels,
            self.width(),
            semibold=self._semibold,
        )
