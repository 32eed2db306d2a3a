"""From a key press to committed and painted, against what the disk and Qt take by themselves.

`uv run pytest -m benchmark -n 0 --no-cov tests/benchmarks/test_answering_speed.py`
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis.stateful import run_state_machine_as_test
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app import paths
from desktop_app.domain.assessment import Voting
from desktop_app.domain.response import Response, VoteRound
from desktop_app.services.workbench import Workbench
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.place import QUESTIONS, Place
from desktop_app.ui.shell.window import MainWindow
from tests.gallery import make_window
from tests.ui.screens.random_keys import RandomKeys, patience
from tests.ui.screens.workshops import ID, bench_at, model, workshop

pytestmark = pytest.mark.benchmark

Key = Qt.Key
SIZE = (1280, 800)
OTHERS = 999
TIMES = 5
SIZES = {35: (5,) * 7, 2_000: (286,) * 6 + (284,)}
VOTING = [Key.Key_1, Key.Key_4, Key.Key_2, Key.Key_Backspace, Key.Key_5, Key.Key_3]
COURSE = [*VOTING, Key.Key_Space, Key.Key_Return, Key.Key_Right, Key.Key_2, Key.Key_Left]


class Bare(QWidget):
    """A widget that paints nothing but its ground."""

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        QPainter(self).fillRect(self.rect(), QColor("white"))


class Floor:
    """One row committed by SQLite alone, and a bare widget painted."""

    def __init__(self, path: Path) -> None:
        self._rows = sqlite3.connect(path, isolation_level=None)
        for line in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "CREATE TABLE t (a)"):
            self._rows.execute(line)
        self._bare = Bare()
        self._bare.resize(*SIZE)
        self._bare.show()

    def seconds(self) -> float:
        """What one commit and one painting take now."""
        begun = perf_counter()
        self._rows.execute("BEGIN IMMEDIATE")
        self._rows.execute("INSERT INTO t VALUES (1)")
        self._rows.execute("COMMIT")
        self._bare.repaint()
        return perf_counter() - begun

    def close(self) -> None:
        self._rows.close()
        self._bare.close()


def filled(path: Path, questions: int) -> Workbench:
    """A store with a thousand assessments; the one to answer has so many questions."""
    bench = bench_at(path, lambda: datetime.now(UTC))
    made = replace(workshop(model(*SIZES[questions]), Voting.HANDS), participants=None)
    other = workshop(model(*SIZES[35]))
    answers = {
        question.id: Response(question.id, level=3, rounds=(VoteRound((0, 2, 4, 1, 0)),))
        for question in other.model.questions
    }
    with bench.answering._store.writing() as books:
        books.assessments.add(made)
        for number in range(OTHERS):
            books.assessments.add(replace(other, id=f"other-{number}", responses=answers))
    return bench


@contextmanager
def at_the_questions(bench: Workbench) -> Iterator[MainWindow]:
    window = make_window(bench, "nb", "light")
    window.resize(*SIZE)
    window.go(Place(QUESTIONS, ID))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.activateWindow()
    QApplication.processEvents()
    yield window
    window.close()


def pressed(window: MainWindow, key: Qt.Key) -> float:
    """Seconds until what a key changes is on the disk and on the screen."""
    begun = perf_counter()
    QTest.keyClick(QApplication.focusWidget() or window, key)
    QApplication.processEvents()
    return perf_counter() - begun


@pytest.mark.timeout(600)
@pytest.mark.parametrize("questions", list(SIZES))
def test_a_key_is_committed_and_painted_at_once(questions: int, tmp_path: Path) -> None:

    if QApplication.instance() is None:
        make_application(["startpunkt"], paths.fonts())
    bench = filled(tmp_path / "store.db", questions)
    floor, spent = [], []
    with closing(Floor(tmp_path / "floor.db")) as bare, at_the_questions(bench) as window:
        for key in COURSE:
            pressed(window, key)
        for _ in range(20):
            for key in COURSE:
                floor.append(bare.seconds())
                spent.append(pressed(window, key))
    bench.answering._store.close()
    each = sum(floor) / len(floor)
    fast = sum(one <= TIMES * each for one in spent) / len(spent)
    middle = sorted(spent)[len(spent) // 2]
    slow = sorted(spent)[int(len(spent) * 0.99)]
    figures = f"floor {each * 1e3:.1f} ms, middle {middle * 1e3:.1f} ms, 99 % {slow * 1e3:.1f} ms"
    assert fast >= 0.99, f"{fast:.1%} within {TIMES} times: {figures}"


@pytest.mark.timeout(900)
def test_ten_thousand_keys() -> None:
    run_state_machine_as_test(RandomKeys, settings=patience(10_000, steps=200))
