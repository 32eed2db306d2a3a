"""The column of choices: scrolls when it must, and never squeezes what is in it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.page import Page

_ANY = 16_777_215
_SHARE = 0.45
"""Of the height, for the choices above the preview."""
_LEAST = 530
"""Pixels at 100 % that choices and preview need beside each other."""


class Side(Page):
    """A page of at most `width` pixels at 100 %, as high inside as its lines need at its width."""

    def __init__(self, look: Look, width: int, margin: int) -> None:
        super().__init__(look, width=0, margin=margin)
        self._widest = look.px(width) + margin
        self.setMaximumWidth(self._widest)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = self.widget()
        assert ground is not None
        ground.installEventFilter(self)

    def lie_above(self, above: bool) -> None:
        """Take the whole width above the preview, or its own beside it."""
        self.setMaximumWidth(_ANY if above else self._widest)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Measure anew when anything in the column has changed."""
        if watched is self.widget() and event.type() is QEvent.Type.LayoutRequest:
            self._measure()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew in another width."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        ground = self.widget()
        layout = None if ground is None else ground.layout()
        if ground is not None and layout is not None:
            beside = self.verticalScrollBar().sizeHint().width()
            narrowest = layout.totalMinimumSize().width() + beside
            self.setMinimumWidth(min(narrowest, self.maximumWidth()))
            ground.setMinimumHeight(layout.totalHeightForWidth(self.viewport().width()))


class Halves(QWidget):
    """The choices beside the preview, or above it where the window has no room for both."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._least = look.px(_LEAST)
        self._side: Side | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)

    def fill(self, side: Side, preview: QLayout) -> None:
        """Put the two in their places."""
        self._side = side
        self._row.addWidget(side, 1)
        self._row.addLayout(preview, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the row where it gets too narrow."""
        super().resizeEvent(event)
        above = self.width() < self._least
        if self._side is not None:
            self._side.setMinimumHeight(round(self.height() * _SHARE) if above else 0)
        turned = QBoxLayout.Direction.TopToBottom if above else QBoxLayout.Direction.LeftToRight
        if self._side is not None and self._row.direction() is not turned:
            self._side.lie_above(above)
            self._row.setDirection(turned)
