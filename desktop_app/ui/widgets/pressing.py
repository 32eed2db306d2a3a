"""What every button of ours has in common: Space and Enter press it while it has the focus."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

_PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


def keeps_for_pressing(event: QEvent) -> bool:
    """Tell whether a button with the focus takes this key before a shortcut of the screen."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.key() in _PRESSING and event.modifiers() in _PLAIN


def is_enter(event: QKeyEvent) -> bool:
    """Tell whether the key is Enter, on either part of the keyboard."""
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PaintedButton(QAbstractButton):
    """A button that paints itself; the mouse presses it without moving the focus."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def event(self, event: QEvent) -> bool:
        """Keep Space and Enter for pressing, although a screen may use them as shortcuts."""
        if keeps_for_pressing(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too."""
        if is_enter(event):
            self.click()
        else:
            super().keyPressEvent(event)
