"""Open the window: it paints first, and the store and all that is heavy come after."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.crash import route_errors
from desktop_app.ui.shell.setup import Setup
from desktop_app.ui.shell.window import MainWindow

FRAME = (16, 48)
"""What the frame of a window takes at most, in pixels; nobody knows before it is shown."""


@dataclass(frozen=True)
class Folders:
    """Where the fonts lie, and where the log is written."""

    fonts: Path
    log: Path


def show_whole(window: QWidget) -> None:
    """Show a window in its size, or as large as its display where that is too small for it."""
    room, frame = window.screen().availableSize(), QSize(*FRAME)
    if window.size().boundedTo(room - frame) == window.size():
        window.show()
    else:
        window.showMaximized()


def run_window(
    setup: Callable[[Callable[[BaseException], None]], Setup],
    folders: Folders,
    arguments: list[str],
    furnish: Callable[[MainWindow], None],
    fill: Callable[[MainWindow], None],
    after: Callable[[], None],
) -> int:
    """Show the window as `furnish` leaves it, let `fill` bring the first screen, and stay.

    `after` is called when the first screen has been painted.

    `setup` makes what the window needs, given what reports an error that nobody expected.
    Returns the exit code of the application.
    """
    app = make_application(arguments, folders.fonts)
    crashes = route_errors(app, folders.log)
    window = MainWindow(setup(crashes.report))
    crashes.told.connect(window.show_crash)
    crashes.expected.connect(window.fail)
    furnish(window)
    show_whole(window)

    def begin() -> None:
        try:
            fill(window)
        finally:
            # What waits to be painted comes before the next timer.
            QTimer.singleShot(0, window, after)

    QTimer.singleShot(0, window, begin)
    return app.exec()
