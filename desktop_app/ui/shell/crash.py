"""Errors that nobody expected: every hook leads to the log and to one report that can be copied."""

import contextlib
import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from functools import partial
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

from desktop_app.domain.errors import ExpectedError

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
    """Collects unexpected errors of all threads; `told` carries the report of each new one.

    `expected` carries what nobody had asked for a sentence about, such as a store that could
    not be reached while a screen followed a change: it has its sentence, and is no crash.
    """

    told = Signal(str)
    expected = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[str] = set()
        self._undo = contextlib.ExitStack()

    def undone_by(self, step: Callable[[], object]) -> None:
        """Remember how to take a hook off again."""
        self._undo.callback(step)

    def release(self) -> None:
        """Take all hooks off and close the log."""
        self._undo.close()

    def report(self, error: BaseException) -> None:
        """Log an error, and tell it unless the same one was told before.

        An error in painting comes again with every frame: two errors are the same when they
        are of one kind and rise at one line.
        """
        if isinstance(error, ExpectedError):
            _LOG.warning("%s", error)
            self.expected.emit(error)
            return
        text = "".join(traceback.format_exception(error))
        _LOG.critical("%s", text)
        frames = traceback.extract_tb(error.__traceback__)
        last = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else str(error)
        fault = f"{type(error).__name__} {last}"
        if fault not in self._seen:
            self._seen.add(fault)
            self.told.emit(f"{_surroundings()}\n\n{text}")


class _Log(logging.Handler):
    """Writes to a file that is turned over when it is large.

    What does so is loaded with the first record: a start has none, and would wait for it.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; without a place for the log the program works as well as with one."""
        with contextlib.suppress(OSError):
            if self._file is None:
                self._file = self._opened()
            self._file.emit(record)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
        super().close()

    def _opened(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        found = RotatingFileHandler(
            self._path, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8"
        )
        found.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        return found


def route_errors(app: QCoreApplication, folder: Path) -> Crashes:
    """Lead all unexpected errors, and what Qt says, to the log in `folder` and to `Crashes`."""
    crashes = Crashes()
    crashes.setParent(app)
    # Without a place for the log the program works as well as with one.
    with contextlib.suppress(OSError):
        _open_log(folder, crashes)

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

    crashes.undone_by(partial(setattr, sys, "excepthook", sys.excepthook))
    crashes.undone_by(partial(setattr, threading, "excepthook", threading.excepthook))
    sys.excepthook = on_error
    threading.excepthook = on_thread_error
    crashes.undone_by(partial(qInstallMessageHandler, qInstallMessageHandler(_on_message)))
    return crashes


def _open_log(folder: Path, crashes: Crashes) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    handler = _Log(folder / "startpunkt.log")
    crashes.undone_by(handler.close)
    _LOG.setLevel(logging.INFO)
    _LOG.addHandler(handler)
    crashes.undone_by(partial(_LOG.removeHandler, handler))
    # Open until the end: it is written to while the program dies.
    fault = (folder / "fault.log").open("w", encoding="utf-8")
    crashes.undone_by(fault.close)
    faulthandler.enable(fault)
    crashes.undone_by(faulthandler.disable)


def _on_message(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
    _LOG.log(_LEVELS.get(kind, logging.WARNING), "Qt: %s", text)


def _surroundings() -> str:
    import platform
    from importlib.metadata import version

    return (
        f"Startpunkt {version('startpunkt')}, Python {platform.python_version()}, "
        f"Qt {qVersion()}, {platform.platform()}"
    )
