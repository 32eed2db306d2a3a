"""Opens a window, and says what that cost until it was painted.

    python starting.py bare | first STORE | home STORE

`bare` is a window of PySide6 with nothing in it, `first` the program until its window is first
painted, `home` the program until it shows what is in its store. Prints the processor time since
the process began, in seconds, and the memory it holds, in MB.
"""

import sys
from pathlib import Path
from time import process_time


def told() -> None:
    """Say what it cost so far, and end."""
    cost = process_time()
    status = Path("/proc/self/status").read_text(encoding="ascii")
    held = int(status.partition("VmRSS:")[2].split()[0]) / 1000
    print(cost, held)  # noqa: T201 - what the caller reads
    from PySide6.QtWidgets import QApplication

    QApplication.quit()


def bare() -> int:
    """Show a window with nothing in it."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    app.processEvents()
    QTimer.singleShot(0, told)
    return app.exec()


def program(store: str, *, filled: bool) -> int:
    """Show the program's window over a store: painted for the first time, or filled too."""
    from desktop_app.bootstrap import window

    fill = window._fill

    def then(*arguments) -> None:  # type: ignore[no-untyped-def]
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()
        if filled:
            fill(*arguments)
            QApplication.processEvents()
        told()

    setattr(window, "_fill", then)  # noqa: B010 - a function in the place of another
    return window.open_window(store, "")


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        sys.exit(bare())
    sys.exit(program(sys.argv[2], filled=sys.argv[1] == "home"))
