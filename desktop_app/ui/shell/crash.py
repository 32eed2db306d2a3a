"""Errors that nobody expected: every hook leads to the log and to one report that can be copied."""

import contextlib
import faulthandler
import logging
import platform
import sys
import threading
import traceback
from importlib.metadata import version
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

_LOG = logging.getLogger("startpunkt")
_LOG_BYTES = 1_000_000
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Crashes(QObject):
    """Collects unexpected errors of all threads; `told` carries the report of each new one."""

    told = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[str] = set()

    def report(self, error: BaseException) -> None:
        """Log an error, and tell it unless the same one was told before.

        An error in painting comes again with every frame: two errors are the same when they
        are of one kind and rise at one line.
        """
        text = "".join(traceback.format_exception(error))
        _LOG.critical("%s", text)
        frames = traceback.extract_tb(error.__traceback__)
        last = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else str(error)
        fault = f"{type(error).__name__} {last}"
        if fault not in self._seen:
            self._seen.add(fault)
            self.told.emit(f"{_surroundings()}\n\n{text}")


def route_errors(app: QCoreApplication, folder: Path) -> Crashes:
    """Lead all unexpected errors, and what Qt says, to the log in `folder` and to `Crashes`."""
    crashes = Crashes()
    crashes.setParent(app)
    _open_log(folder)

    def on_error(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            app.quit()
        else:
            crashes.report(error.with_traceback(trace))

    def on_thread_error(found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            crashes.report(found.exc_value)

    sys.excepthook = on_error
    threading.excepthook = on_thread_error
    qInstallMessageHandler(_on_message)
    return crashes


def _open_log(folder: Path) -> None:
    _LOG.setLevel(logging.INFO)
    # Without a place for the log the program works as well as with one.
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "startpunkt.log", maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8"
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        _LOG.addHandler(handler)
        # Kept open on purpose: it is written to while the program dies.
        faulthandler.enable((folder / "fault.log").open("w", encoding="utf-8"))


def _on_message(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
    _LOG.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)


def _surroundings() -> str:
    return (
        f"Startpunkt {version('startpunkt')}, Python {platform.python_version()}, "
        f"Qt {qVersion()}, {platform.platform()}"
    )
