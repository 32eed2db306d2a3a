"""The column of choices: scrolls when it must, and never squeezes what is in it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.page import Page


class Side(Page):
    """A page of fixed width whose content is as high as its lines need at that width."""

    def __init__(self, look: Look, width: int, margin: int) -> None:
        super().__init__(look, width=0, margin=margin)
        self.setFixedWidth(look.px(width) + margin)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        ground = self.widget()
        assert ground is not None
        ground.installEventFilter(self)

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
            ground.setMinimumHeight(layout.totalHeightForWidth(self.viewport().width()))
