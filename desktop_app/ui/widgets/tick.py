"""A tick whose words go on in the next line where room is short."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.text import body


class Tick(QWidget):
    """A box to tick and what it means; `box` is the control."""

    def __init__(self, look: Look, text: str, name: str) -> None:
        super().__init__()
        self.box = CheckBox(look)
        self.box.setObjectName(name)
        self.box.setAccessibleName(text)
        self.box.setFixedHeight(look.px(24))
        self._words = body(look, text)
        self._words.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(4)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a press on the words tick the box."""
        if (
            watched is self._words
            and isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and event.button() is Qt.MouseButton.LeftButton
        ):
            self.box.click()
            return True
        return super().eventFilter(watched, event)
