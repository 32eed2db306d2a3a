"""What all faces of the wall share: measures that follow its height, and the line at the top."""

from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.projector.state import WallState
from desktop_app.ui.theme.fonts import type_of
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.text_block import text_height
from desktop_app.ui.wording import QtWording

LEAST_SHARE = 0.03
"""Smallest type for a whole room, as a share of the wall's height."""


class Face(QWidget):
    """Shows one kind of scene on the whole wall; others derive and fill in `take` and `lay_out`."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__()
        self.look = look
        self.words = words
        self.state: WallState | None = None

    @property
    def least(self) -> int:
        """The least size of type that a whole room can read, in pixels."""
        return max(ceil(self.height() * LEAST_SHARE), 1)

    @property
    def margin(self) -> int:
        """Pixels between the edge of the wall and what stands on it."""
        return max(self.width() // 40, 8)

    def show_state(self, state: WallState) -> None:
        """Show a state."""
        before, self.state = self.state, state
        self.take(state, before)
        self.lay_out()
        self.update()

    def take(self, state: WallState, before: WallState | None) -> None:
        """Take over what a state says; `before` is what this face showed last."""

    def lay_out(self) -> None:
        """Give everything its place and its size of type."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit everything into the new size."""
        super().resizeEvent(event)
        if self.state is not None:
            self.lay_out()

    def clock_words(self) -> str:
        """The time left in words, "" where no clock runs."""
        clock = None if self.state is None else self.state.clock
        if clock is None:
            return ""
        left, translate = clock.minutes_left, self.words.translate
        if left < 0:
            return translate("Room", "%n minute(s) over time", None, -left)
        return translate("Room", "%n minute(s) left", None, left)


class HeadLine(QWidget):
    """One line of the smallest type: words at the left, words at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._left = self._right = ""
        self._pixels = 16

    def say(self, left: str, *right: str) -> None:
        """Change the words; what is said at the right is joined by dots."""
        self._left, self._right = left, "  ·  ".join(part for part in right if part)
        self.setAccessibleName("  ·  ".join(part for part in (left, self._right) if part))
        self.update()

    def place(self, area: QRect, pixels: int) -> None:
        """Take a place in a size of type."""
        self._pixels = pixels
        self.setGeometry(area)
        self.update()

    @staticmethod
    def height_in(pixels: int) -> int:
        """Height of the line in a size of type."""
        return text_height("0", pixels, 10 * pixels, semibold=True)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the words; those at the left give way."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        area = self.rect()
        painter.setFont(type_of(self._pixels))
        beside = painter.fontMetrics().horizontalAdvance(self._right)
        painter.drawText(
            area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._right
        )
        painter.setFont(type_of(self._pixels, semibold=True))
        room = area.width() - beside - (self._pixels if beside else 0)
        left = painter.fontMetrics().elidedText(self._left, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, left)
