"""Every hook leads to the log and to one report of each error."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, qWarning
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.shell.crash import Crashes, route_errors

pytestmark = pytest.mark.qt_no_exception_capture


@pytest.fixture
def routed(qapp: QCoreApplication, tmp_path: Path) -> Iterator[tuple[Crashes, Path]]:
    hooks = sys.excepthook, threading.excepthook
    crashes = route_errors(qapp, tmp_path / "logs")
    yield crashes, tmp_path / "logs" / "startpunkt.log"
    crashes.release()
    assert (sys.excepthook, threading.excepthook) == hooks


def test_a_report_names_the_program_and_the_error(routed: tuple[Crashes, Path]) -> None:
    crashes, log = routed
    told: list[str] = []
    crashes.told.connect(told.append)
    crashes.report(ZeroDivisionError("of the room"))
    assert len(told) == 1
    assert told[0].startswith("Startpunkt ")
    assert "ZeroDivisionError: of the room" in told[0]
    assert "ZeroDivisionError: of the room" in log.read_text(encoding="utf-8")


def test_an_error_that_repeats_with_every_painting_is_told_once(
    routed: tuple[Crashes, Path], qtbot: QtBot
) -> None:
    crashes, log = routed
    told: list[str] = []
    crashes.told.connect(told.append)

    class Broken(QWidget):
        def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            raise ValueError("cannot paint")

    broken = Broken()
    qtbot.addWidget(broken)
    broken.show()
    for _ in range(3):
        broken.update()
        qtbot.wait(20)
    assert len(told) == 1
    assert log.read_text(encoding="utf-8").count("ValueError: cannot paint") >= 3


def test_errors_of_other_threads_are_told(routed: tuple[Crashes, Path], qtbot: QtBot) -> None:
    crashes, _ = routed
    with qtbot.waitSignal(crashes.told) as waited:
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
    assert "ZeroDivisionError" in waited.args[0]


def test_the_interpreters_hook_reports(routed: tuple[Crashes, Path]) -> None:
    crashes, _ = routed
    told: list[str] = []
    crashes.told.connect(told.append)
    error = KeyError("lost")
    sys.excepthook(KeyError, error, None)
    assert "KeyError: 'lost'" in told[0]


def test_what_qt_says_is_in_the_log(routed: tuple[Crashes, Path]) -> None:
    _, log = routed
    qWarning("a word from Qt")
    assert "WARNING Qt: a word from Qt" in log.read_text(encoding="utf-8")


def test_without_a_place_for_the_log_errors_are_still_told(
    qapp: QCoreApplication, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    crashes = route_errors(qapp, tmp_path / "file")
    told: list[str] = []
    crashes.told.connect(told.append)
    crashes.report(ValueError("x"))
    crashes.release()
    assert len(told) == 1


def test_the_user_may_stop_the_program_from_the_terminal(
    routed: tuple[Crashes, Path], qapp: QCoreApplication
) -> None:
    crashes, _ = routed
    told: list[str] = []
    crashes.told.connect(told.append)
    QTimer.singleShot(0, lambda: sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None))
    assert qapp.exec() == 0
    assert told == []
