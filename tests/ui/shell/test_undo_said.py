"""What is seen and heard of undo and redo, and which of them a field keeps for its own typing."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.follow_up import Story
from desktop_app.services.workbench import Workbench
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.global_keys import global_keys
from desktop_app.ui.shell.head import Head
from desktop_app.ui.shell.place import ACTIONS, GATHERINGS, HOME, RESULT, Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.target_slider import TargetSlider
from tests.network_gathering import announce_gathering
from tests.ui.conftest import OpenWindow
from tests.ui.finding import named, shown, texts
from tests.ui.screens.workshops import ID, model, put, workshop

Ctrl = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier

WORDS = {
    "nb": ("Angret: Endre målet", "Gjort om: Endre målet"),
    "nn": ("Angra: Endre målet", "Gjort om: Endre målet"),
    "en": ("Undone: Change the target", "Redone: Change the target"),
}


def chip(window: MainWindow) -> str:
    (head,) = shown(window, Head)
    return head.saved.accessibleName()


def with_a_target(bench: Workbench, open_window: OpenWindow, language: str) -> MainWindow:
    put(bench, workshop(model(2, 1)))
    window = open_window(Place(RESULT, ID), language=language)
    QTest.keyClick(named(window, TargetSlider, "target-leadership"), Qt.Key.Key_4)
    return window


@pytest.mark.parametrize("language", WORDS)
def test_the_head_says_what_was_undone_and_what_was_redone(
    bench: Workbench, open_window: OpenWindow, language: str
) -> None:
    window = with_a_target(bench, open_window, language)
    saved = chip(window)
    undone, redone = WORDS[language]
    QTest.keyClick(window, Qt.Key.Key_Z, Ctrl)
    assert chip(window) == undone
    QTest.keyClick(window, Qt.Key.Key_Y, Ctrl)
    assert chip(window) == redone
    QTest.keyClick(window, Qt.Key.Key_Z, Ctrl)
    QTest.keyClick(window, Qt.Key.Key_Z, Ctrl | Shift)
    assert chip(window) == redone
    window.go(Place(ACTIONS, ID))
    assert chip(window).split()[0] == saved.split()[0]


def test_the_next_change_says_again_that_it_was_saved(
    bench: Workbench, open_window: OpenWindow
) -> None:
    window = with_a_target(bench, open_window, "en")
    QTest.keyClick(window, Qt.Key.Key_Z, Ctrl)
    QTest.keyClick(named(window, TargetSlider, "target-leadership"), Qt.Key.Key_3)
    assert chip(window).startswith("Saved ")


def test_nothing_is_said_to_be_undone_where_that_was_refused(
    bench: Workbench, open_window: OpenWindow
) -> None:
    window = with_a_target(bench, open_window, "en")
    bench.assessments.finish(ID)
    QTest.keyClick(window, Qt.Key.Key_Z, Ctrl)
    assert "Undone" not in chip(window)


def test_undo_away_from_its_assessment_is_said_in_a_message(
    bench: Workbench, open_window: OpenWindow
) -> None:
    window = with_a_target(bench, open_window, "en")
    window.go(HOME)
    QTest.keyClick(window, Qt.Key.Key_Z, Ctrl)
    assert shown(window, Head) == []
    assert "Undone: Change the target" in texts(window)
    assert dict(bench.assessments.get(ID).targets) == {}


def test_the_head_of_another_assessment_does_not_say_it(
    bench: Workbench, open_window: OpenWindow
) -> None:
    put(bench, replace(workshop(model(2, 1)), id="other"))
    window = with_a_target(bench, open_window, "en")
    window.go(Place(RESULT, "other"))
    QTest.keyClick(window, Qt.Key.Key_Z, Ctrl)
    assert "Undone" not in chip(window)
    assert "Undone: Change the target" in texts(window)


def test_where_a_gathering_shows_its_step_no_message_stands_in_the_way(
    bench: Workbench, open_window: OpenWindow
) -> None:
    own = announce_gathering(bench)
    window = open_window(Place(GATHERINGS, detail=own))
    change = bench.sharing_stories.tell(own, Story("Form"), "")
    gatherings = bench.gatherings
    window.undo.push(change, gatherings.undo, gatherings.redo, "New story")
    QTest.keyClick(window, Qt.Key.Key_Z, Ctrl)
    assert bench.gatherings.get(own).told.stories == ()
    assert "Undone: New story" not in texts(window)


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_key_of_redo_brings_typing_back_before_a_step(
    bench: Workbench,
    open_window: OpenWindow,
    kind: Callable[[MainWindow], QLineEdit | QPlainTextEdit],
) -> None:
    window = with_a_target(bench, open_window, "en")
    window.undo.back()
    field = kind(window)
    field.show()
    field.setFocus()
    QTest.keyClicks(field, "abc")
    field.undo()
    (redo,) = (action for action in global_keys(window) if "Ctrl+Y" in action.keys)
    redo.run()
    text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
    assert text == "abc"
    assert dict(bench.assessments.get(ID).targets) == {}
    redo.run()
    assert dict(bench.assessments.get(ID).targets) == {"leadership": 4}


def test_in_a_dialog_the_key_of_redo_brings_typing_back(
    bench: Workbench, open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = with_a_target(bench, open_window, "en")
    dialog = Dialog(window, window.look, "A form")
    field = QLineEdit()
    dialog.body.addWidget(field)
    dialog.open()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "abc")
    field.undo()
    (redo,) = dialog.findChildren(QShortcut)
    assert redo.key().toString() == "Ctrl+Y"
    redo.activated.emit()
    assert field.text() == "abc"
