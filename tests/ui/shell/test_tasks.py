"""Tasks run off the window's thread and bring back a value, a message or nothing."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import Sentence
from desktop_app.ui.shell.tasks import Progress, Tasks


class Desk:
    """Tasks, and all that they bring."""

    def __init__(self) -> None:
        self.failed: list[ExpectedError] = []
        self.crashed: list[BaseException] = []
        self.tasks = Tasks(self.failed.append, self.crashed.append)
        self.owner = QObject()


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.tasks.close()


def test_a_result_comes_back_to_the_windows_thread(desk: Desk, qtbot: QtBot) -> None:
    found: list[tuple[int, bool]] = []
    here = threading.get_ident()

    def work(progress: Progress) -> int:
        progress.at(0.5)
        return threading.get_ident()

    with qtbot.waitSignal(desk.tasks.ended):
        desk.tasks.run(
            desk.owner,
            "Counting",
            work,
            lambda there: found.append((there, threading.get_ident() == here)),
        )
        assert desk.tasks.busy
    assert found[0][0] != here
    assert found[0][1]
    assert not desk.tasks.busy


def test_progress_is_told(desk: Desk, qtbot: QtBot) -> None:
    shares: list[float] = []

    def begun(_text: str, progress: Progress) -> None:
        progress.advanced.connect(shares.append)

    def work(progress: Progress) -> None:
        progress.at(0.25)
        progress.at(1.0)

    desk.tasks.started.connect(begun)
    with qtbot.waitSignal(desk.tasks.ended):
        desk.tasks.run(desk.owner, "Counting", work, lambda _: None)
    assert shares == [0.25, 1.0]


def test_an_expected_error_is_a_message_and_any_other_a_crash(desk: Desk, qtbot: QtBot) -> None:
    def fail(_: Progress) -> None:
        raise ExpectedError(Sentence("Errors", "The disk is full."))

    def crash(_: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.waitSignals([desk.tasks.ended] * 2):
        desk.tasks.run(desk.owner, "", fail, lambda _: None)
        desk.tasks.run(desk.owner, "", crash, lambda _: None)
    qtbot.waitUntil(lambda: not desk.tasks.busy)
    assert [str(error) for error in desk.failed] == ["The disk is full."]
    assert [type(error) for error in desk.crashed] == [ZeroDivisionError]


def test_a_cancelled_task_stops_and_brings_nothing(desk: Desk, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    found: list[object] = []
    reached: list[str] = []

    def work(progress: Progress) -> None:
        begun.set()
        go_on.wait(5)
        progress.at(0.5)
        reached.append("too far")

    progress = desk.tasks.run(desk.owner, "", work, found.append)
    begun.wait(5)
    progress.cancel()
    with qtbot.waitSignal(desk.tasks.ended):
        go_on.set()
    assert (found, reached) == ([], [])


def test_a_result_that_comes_after_the_cancelling_is_dropped(desk: Desk, qtbot: QtBot) -> None:
    found: list[object] = []
    begun, go_on = threading.Event(), threading.Event()

    def work(_: Progress) -> int:
        begun.set()
        go_on.wait(5)
        return 1

    progress = desk.tasks.run(desk.owner, "", work, found.append)
    begun.wait(5)
    progress.cancel()
    with qtbot.waitSignal(desk.tasks.ended):
        go_on.set()
    assert found == []


def test_nothing_is_brought_to_an_owner_that_is_gone(desk: Desk, qtbot: QtBot) -> None:
    found: list[object] = []
    owner = QObject()
    with qtbot.waitSignal(desk.tasks.ended):
        desk.tasks.run(owner, "", lambda _: 1, found.append)
        delete(owner)
    assert found == []


def test_closing_waits_for_what_runs(desk: Desk) -> None:
    ended: list[str] = []

    def work(_: Progress) -> None:
        threading.Event().wait(0.05)
        ended.append("ended")

    desk.tasks.run(desk.owner, "", work, lambda _: None)
    desk.tasks.close()
    assert ended == ["ended"]
