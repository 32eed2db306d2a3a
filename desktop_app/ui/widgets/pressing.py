"""What every button of ours has in common: Space and Enter press it while it has the focus."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from shiboken6 import isValid

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Select, *_ENTER)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class PaintedButton(QAbstractButton):
    """A button that paints itself; the mouse presses it without moving the focus."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class PressingKeys(QObject):
    """Keeps Space and Enter for the button with the focus, although a screen has them too.

    It listens to that one button alone. A method of the buttons would be called with whatever
    happens to any of them, which is felt at every key press.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys before a shortcut does, and press with Enter too.

        A key that is held presses once: what it opens is not answered by the same press.
        """
        if not isinstance(event, QKeyEvent) or event.key() not in _PRESSING:
            return False
        if event.type() is QEvent.Type.ShortcutOverride and event.modifiers() in _PLAIN:
            event.accept()
            return True
        pressed = event.type() is QEvent.Type.KeyPress and event.key() in _ENTER
        if pressed and isinstance(watched, QAbstractButton) and not event.isAutoRepeat():
            watched.click()
        return pressed

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if isinstance(before, QWidget) and isValid(before):
            before.removeEventFilter(self)
        if isinstance(now, PaintedButton | QPushButton):
            now.installEventFilter(self)
