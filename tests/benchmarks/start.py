"""Starts the window over a store, and says what the start and the models in it cost.

    python start.py STORE

Prints two processor times in seconds: of the whole start, until the window shows its first
screen with its content, and of that what reading model files took.
"""

import sys
from time import process_time


def main(store: str) -> None:
    """Start, measure and close."""
    from desktop_app.bootstrap import window
    from desktop_app.catalog import reading

    spent = 0.0
    load, fill = reading.read_document, window.Start.fill

    def timed(path):  # type: ignore[no-untyped-def]
        nonlocal spent
        before = process_time()
        try:
            return load(path)
        finally:
            spent += process_time() - before

    def filled(*arguments) -> None:  # type: ignore[no-untyped-def]
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        fill(*arguments)
        QTimer.singleShot(0, QApplication.quit)

    reading.read_document = timed
    window.Start.fill = filled  # type: ignore[method-assign,assignment]
    assert window.open_window(store, "") == 0
    print(process_time(), spent)  # noqa: T201 - what the caller reads


if __name__ == "__main__":
    main(sys.argv[1])
