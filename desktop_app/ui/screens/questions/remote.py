"""A presenter remote that sends its key twice: the second of two presses in a moment is noise."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

MOMENT = 60
"""Milliseconds between two presses that no thumb makes."""

_KEYS = (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class Remote:
    """Looks at the time at which the system saw each press, not at when its turn came."""

    def __init__(self) -> None:
        self._last: tuple[int, int] = (0, 0)

    def doubles(self, event: QKeyEvent) -> bool:
        """Tell whether a press of a remote's key comes right after the same one.

        A key that is held repeats, which is no double. Asked at the first word of a press,
        before any shortcut runs.
        """
        if event.type() is not QEvent.Type.ShortcutOverride or event.key() not in _KEYS:
            return False
        if event.isAutoRepeat() or not event.timestamp():
            return False
        key, at = self._last
        since = event.timestamp() - at
        if key == event.key() and 0 <= since < MOMENT:
            return True
        self._last = (event.key(), event.timestamp())
        return False
