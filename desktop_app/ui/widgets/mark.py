"""An icon that stands by itself and cannot be pressed."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.look import Look


class Mark(QWidget):
    """A line icon in a colour; `side` in pixels at 100 %."""

    def __init__(self, look: Look, name: str, colour: str, side: int = 24) -> None:
        super().__init__()
        self._icon = look.icon(name, colour)
        self.setFixedSize(look.px(side), look.px(side))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the icon over the whole mark."""
        self._icon.paint(QPainter(self), self.rect())
