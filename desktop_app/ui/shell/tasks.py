"""Work that takes more than a blink: off the window's thread, one at a time, with a way out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal
from shiboken6 import isValid

from desktop_app.domain.errors import ExpectedError

T = TypeVar("T")


class CancelledError(Exception):
    """The user does not want the result any more."""


class Progress(QObject):
    """How far a task has come; the task calls it, also to learn that it shall stop."""

    advanced = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self._cancelled = False

    def at(self, share: float) -> None:
        """Say that `share` (0–1) is done; CancelledError when the user has cancelled."""
        if self._cancelled:
            raise CancelledError
        self.advanced.emit(share)

    def cancel(self) -> None:
        """Ask the task to stop at its next `at`, and drop its result."""
        self._cancelled = True

    @property
    def cancelled(self) -> bool:
        """True when the user has cancelled."""
        return self._cancelled


@dataclass(frozen=True)
class _Outcome:
    """What came of a task: a value or an error, and whom it concerns."""

    owner: QObject
    progress: Progress
    finished: Callable[[], None]


class Tasks(QObject):
    """Runs tasks one after the other and brings their results back to the window's thread."""

    started = Signal(str, object)
    ended = Signal()
    _came = Signal(object)

    def __init__(
        self, failed: Callable[[ExpectedError], None], crashed: Callable[[BaseException], None]
    ) -> None:
        super().__init__()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._failed = failed
        self._crashed = crashed
        self._running: list[Progress] = []
        self._came.connect(self._settle)

    def run(
        self,
        owner: QObject,
        text: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
    ) -> Progress:
        """Start `work` on another thread; `done` gets its result while `owner` still lives.

        `text` names the work beside the progress bar. An ExpectedError becomes a message,
        any other error a crash report.
        """
        progress = Progress()
        self._running.append(progress)

        def labour() -> None:
            try:
                found = work(progress)
            except CancelledError:
                finished = _nothing
            except ExpectedError as error:
                finished = _later(self._failed, error)
            except Exception as error:
                finished = _later(self._crashed, error)
            else:
                finished = _later(done, found)
            self._came.emit(_Outcome(owner, progress, finished))

        self.started.emit(text, progress)
        self._pool.start(labour)
        return progress

    @property
    def busy(self) -> bool:
        """True while a task runs or waits."""
        return bool(self._running)

    def close(self) -> None:
        """Cancel what runs and wait for it to end."""
        for progress in self._running:
            progress.cancel()
        self._pool.waitForDone()

    def _settle(self, outcome: _Outcome) -> None:
        self._running.remove(outcome.progress)
        self.ended.emit()
        if isValid(outcome.owner) and not outcome.progress.cancelled:
            outcome.finished()


def _nothing() -> None:
    """Do nothing: the result of a cancelled task."""


def _later(run: Callable[[T], None], value: T) -> Callable[[], None]:
    return lambda: run(value)
