"""Which display the room looks at, and when the displays have changed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

STILL = 400
"""Milliseconds without a change after which displays and windows lie still."""


def second_display(displays: Sequence[QScreen], console: QScreen | None) -> QScreen | None:
    """Return the first display that shows something else than the console's, None for none.

    A display that mirrors the console's has the same place, and is not a second one.
    """
    if console is None:
        return None
    here = console.geometry()
    return next(
        (each for each in displays if each is not console and each.geometry() != here), None
    )


class Displays(QObject):
    """Tells when displays came, went, moved or changed size, or the console went to another one.

    A cable or a lid is several changes in a row, some of them before the window manager has put
    the windows where they belong: `settled` comes after the last.
    """

    settled = Signal()

    def __init__(self, console: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._console = console
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(STILL)
        self._still.timeout.connect(self.settled)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._added)
        app.screenRemoved.connect(self._wait)
        for display in app.screens():
            display.geometryChanged.connect(self._wait)
        self._followed = False

    def follow_console(self) -> None:
        """From now on, look where the console is; it has a window by now."""
        handle = self._console.windowHandle()
        if handle is not None and not self._followed:
            self._followed = True
            handle.screenChanged.connect(self._wait)

    def _added(self, display: QScreen) -> None:
        display.geometryChanged.connect(self._wait)
        self._wait()

    def _wait(self) -> None:
        self._still.start()
