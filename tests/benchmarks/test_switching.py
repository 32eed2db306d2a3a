"""From one screen to another, against painting a bare widget; and what hours of work leave behind.

`uv run pytest -m benchmark -n 0 --no-cov tests/benchmarks/test_switching.py`
"""

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from time import process_time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow

from desktop_app import paths
from desktop_app.bootstrap.assembly import workbench
from desktop_app.services.workbench import Workbench
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.place import (
    ACTIONS,
    DISCUSSION,
    HOME,
    PREPARATION,
    QUESTIONS,
    RESULT,
    SETTINGS,
    SUMMARY,
    Place,
)
from desktop_app.ui.shell.window import MainWindow
from tests.benchmarks.measuring import Row, Table
from tests.benchmarks.test_answering_speed import Bare
from tests.gallery import make_window

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(900)]

STEPS = (PREPARATION, QUESTIONS, RESULT, DISCUSSION, ACTIONS, SUMMARY)
SIZE = (1280, 800)
SWITCHES = 100


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Workbench]:
    with workbench(str(tmp_path / "store.db")) as opened:
        opened.demo.fill()
        yield opened


@contextmanager
def window_over(bench: Workbench) -> Iterator[MainWindow]:
    if QApplication.instance() is None:
        make_application(["startpunkt"], paths.fonts())
    window = make_window(bench, "nb", "light")
    window.resize(*SIZE)
    settle(window)
    yield window
    window.close()


def settle(window: MainWindow) -> None:
    """Paint, throw away what is gone, and wait for what runs beside."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    while window.tasks.busy:
        QApplication.processEvents()


def under_way(bench: Workbench) -> str:
    return next(o.id for o in bench.assessments.overviews() if o.state == "in_progress")


def places(bench: Workbench) -> Iterator[Place]:
    """Every screen in turn, again and again."""
    assessment = under_way(bench)
    return cycle([HOME, *(Place(step, assessment) for step in STEPS), SETTINGS])


def cost(action: Callable[[], object]) -> float:
    before = process_time()
    action()
    QApplication.processEvents()
    return process_time() - before


def test_a_switch_against_a_bare_widget(table: Table, bench: Workbench) -> None:
    with window_over(bench) as window:
        beside = QMainWindow()
        beside.resize(*SIZE)
        beside.show()
        for place in islice(places(bench), 8):
            window.go(place)
            settle(window)
        spent, floor, painted = [], [], []
        for place in islice(places(bench), SWITCHES):
            floor.append(cost(partial(beside.setCentralWidget, Bare())))
            spent.append(cost(partial(window.go, place)))
            settle(window)
            assert window._screen is not None
            painted.append(cost(window._screen.widget.repaint))
        beside.close()
    bare = median(floor)
    # What no switch can do without, for comparison: the limit is that of the switch.
    table.rows.append(Row("painting 95 of 100 screens once more", slowest(painted), bare, 10))
    name = "95 of 100 switches, against putting a bare widget there"
    table.hold(name, cost=slowest(spent), floor=bare, limit=10)


def slowest(spent: list[float]) -> float:
    """What 95 of 100 stay below."""
    return sorted(spent)[int(len(spent) * 0.95) - 1]


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux tells it")
def test_hours_of_work_leave_nothing_behind(table: Table, bench: Workbench, tmp_path: Path) -> None:
    with window_over(bench) as window:
        work = Work(window, bench, tmp_path)
        # A first part goes through everything once, as the first minutes do; then the whole.
        work.part(answers=50, switches=16, toggles=4, reports=5)
        first = held()
        for _ in range(9):
            work.part(answers=50, switches=6, toggles=2, reports=0)
        work.part(answers=0, switches=0, toggles=0, reports=5)
        name = "memory (MB) after 500 answers and 70 switches, against a tenth of it"
        table.hold(name, cost=held() / 1000, floor=first / 1000, limit=1.1)


class Work:
    """What a facilitator does in hours, done in a minute."""

    def __init__(self, window: MainWindow, bench: Workbench, folder: Path) -> None:
        self._window = window
        self._bench = bench
        self._folder = folder
        self._places = places(bench)
        self._keys = cycle((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4))

    def part(self, *, answers: int, switches: int, toggles: int, reports: int) -> None:
        """Answer, look round, show the room its wall and print."""
        self._window.go(Place(QUESTIONS, under_way(self._bench)))
        for number in range(answers):
            self._press(next(self._keys))
            self._press(Qt.Key.Key_Right if number % 30 < 15 else Qt.Key.Key_Left)
        for _ in range(toggles):
            self._press(Qt.Key.Key_F5)
        for place in islice(self._places, switches):
            self._window.go(place)
            settle(self._window)
        for _ in range(reports):
            made = self._bench.printing.pdf(under_way(self._bench), "full", "nb")
            (self._folder / "report.pdf").write_bytes(made)

    def _press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self._window, key)
        settle(self._window)


def held() -> float:
    """Memory that the process holds, in MB, once what is gone is thrown away."""
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1000
