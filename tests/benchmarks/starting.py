"""Opens a window, and says what that cost until it was painted.

    python starting.py bare | first STORE | home STORE | settled STORE

`bare` is a window of PySide6 with nothing in it, `first` the program until its window is first
painted, `home` the program until it shows what is in its store, `settled` until what it loads
while that is looked at is there too. Prints the processor time since the process began, in
seconds, and the memory it holds, in MB.
"""

import os
import sys
import threading
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


def program(store: str, until: str) -> int:
    """Start the program over a store, as its icon does."""
    from desktop_app.bootstrap import settling

    settling.begin()
    from desktop_app.bootstrap import window
    from desktop_app.cli.program import run

    fill, after = window.Start.fill, window.Start.after

    def then(start, shown) -> None:  # type: ignore[no-untyped-def]
        from PySide6.QtWidgets import QApplication

        QApplication.processEvents()
        if until != "first":
            fill(start, shown)
            QApplication.processEvents()
        if until != "settled":
            told()

    def settle(start) -> None:  # type: ignore[no-untyped-def]
        if until == "settled":
            after(start)
            for thread in set(threading.enumerate()) - {threading.current_thread()}:
                thread.join()
            told()

    window.Start.fill = then  # type: ignore[method-assign,assignment]
    window.Start.after = settle  # type: ignore[method-assign,assignment]
    os.environ["STARTPUNKT_STORE"] = store
    return run([])


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        sys.exit(bare())
    sys.exit(program(sys.argv[2], sys.argv[1]))
