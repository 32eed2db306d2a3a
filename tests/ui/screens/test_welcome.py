"""The first start: three steps that can be skipped, over a real window with an empty store."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.bootstrap import surface
from desktop_app.bootstrap import window as opening
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.ui.screens.home.welcome import Welcome
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.field import Chooser
from tests.ui.finding import button, dialog_of, named, shown, texts

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def over() -> list[bool]:
    """An entry for each time that the welcome was over."""
    return []


@pytest.fixture
def dialog(window: MainWindow, bench: Workbench, over: list[bool]) -> Dialog:
    return Welcome(window, bench, partial(over.append, True)).open()


def test_three_steps_lead_to_the_first_workshop(
    window: MainWindow, dialog: Dialog, over: list[bool], bench: Workbench, qtbot: QtBot
) -> None:
    assert "Step 1 of 3" in texts(dialog)
    qtbot.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Return)
    assert "Step 2 of 3" in texts(dialog)
    where = "".join(texts(dialog)).replace("\u200b", "")
    assert bench.upkeep.address in where
    qtbot.mouseClick(button(dialog, "Back"), LEFT)
    assert "Step 1 of 3" in texts(dialog)
    qtbot.mouseClick(button(dialog, "Next"), LEFT)
    qtbot.mouseClick(button(dialog, "Next"), LEFT)
    assert "Step 3 of 3" in texts(dialog)
    assert over == []
    qtbot.mouseClick(button(dialog, "Begin"), LEFT)
    assert over == [True]
    assert shown(window, Dialog) == []
    assert bench.assessments.overviews() == ()


@pytest.mark.parametrize("by_key", [True, False])
def test_it_can_be_skipped_at_once(
    dialog: Dialog, over: list[bool], qtbot: QtBot, by_key: bool
) -> None:
    if by_key:
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(button(dialog, "Skip"), LEFT)
    assert over == [True]


def test_the_last_step_makes_the_demo(
    window: MainWindow, dialog: Dialog, over: list[bool], bench: Workbench, qtbot: QtBot
) -> None:
    for _ in range(2):
        qtbot.mouseClick(button(dialog, "Next"), LEFT)
    qtbot.mouseClick(button(dialog, "Try the demo"), LEFT)
    assert over == [True]
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=30_000)
    assert bench.demo.is_there()
    assert "Workshops" in texts(window)


def test_another_language_is_spoken_at_once(
    window: MainWindow, dialog: Dialog, over: list[bool], kept: list[Preferences], qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.arrived):
        named(dialog, Chooser, "welcome-language").choose("nn")
    qtbot.waitUntil(lambda: len(shown(window, Dialog)) == 1)
    assert "Steg 1 av 3" in texts(dialog_of(window))
    assert kept[-1].language == "nn"
    assert over == []
    qtbot.mouseClick(button(dialog_of(window), "Hopp over"), LEFT)
    assert over == [True]


def test_it_comes_once_and_only_over_an_empty_store(
    window: MainWindow, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[MainWindow] = []

    def open_one(self: Welcome) -> None:
        opened.append(window)
        self._over()

    monkeypatch.setattr(Welcome, "open", open_one)
    opening.greet(window, bench)
    assert len(opened) == 1
    assert window.preferences.welcomed
    assert surface.preferences().welcomed
    opening.greet(window, bench)
    window.preferences = Preferences()
    bench.demo.fill()
    opening.greet(window, bench)
    assert len(opened) == 1
