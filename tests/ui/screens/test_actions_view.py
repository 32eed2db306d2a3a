"""Actions in the real window: from a gap, by the form, on the field, and read back."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.bootstrap.assembly import assemble
from desktop_app.charts.effort_effect import field
from desktop_app.domain.follow_up import Action, ActionStatus, Origin
from desktop_app.domain.response import Response
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from desktop_app.ui.charts.matrix import Matrix
from desktop_app.ui.projector.window import Projector
from desktop_app.ui.screens.actions.read_back import ReadBack
from desktop_app.ui.shell.place import ACTIONS, PREPARATION, Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Chooser
from desktop_app.ui.widgets.lead_button import LeadButton
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.widgets.text_block import TextBlock
from tests.ui.conftest import OpenWindow
from tests.ui.finding import button, named, shown, texts
from tests.ui.screens.workshops import ID, model, put, workshop

Shift = Qt.KeyboardModifier.ShiftModifier
NOW = replace(
    workshop(model(2, 1)),
    responses={"leadership.1": Response("leadership.1", level=2)},
    targets={"leadership": 5},
)
OLD = Action("old", "Old plan", owner="IT", due=date(2026, 5, 1))


@pytest.fixture
def window(bench: Workbench, open_window: OpenWindow) -> MainWindow:
    put(bench, NOW)
    put(bench, replace(NOW, id="last", held_on=date(2025, 11, 1), actions=(OLD,)))
    return open_window(Place(ACTIONS, ID))


def actions(bench: Workbench) -> tuple[Action, ...]:
    return bench.assessments.get(ID).actions


def press(window: MainWindow, *keys: Qt.Key, shift: bool = False) -> None:
    held = Shift if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or window, key, held)


def write(text: str) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def test_esc_leads_out_of_the_form_so_that_the_next_action_is_a_key_away(
    window: MainWindow, bench: Workbench
) -> None:
    named(window, QWidget, "gap-leadership.1").setFocus()
    press(window, Qt.Key.Key_Return)
    write("First")
    press(window, Qt.Key.Key_Escape)
    line = QApplication.focusWidget()
    assert isinstance(line, LeadButton)
    assert line.isVisible()
    press(window, Qt.Key.Key_N)
    write("Second")
    press(window, Qt.Key.Key_Escape, Qt.Key.Key_W)
    write("Director")
    press(window, Qt.Key.Key_Escape)
    found = [(each.title, each.owner) for each in actions(bench)]
    assert found[-2:] == [("First", ""), ("Second", "Director")]


def test_undo_of_an_action_leaves_the_focus_in_the_plan(
    window: MainWindow, bench: Workbench
) -> None:
    for _ in range(2):
        press(window, Qt.Key.Key_N, Qt.Key.Key_Escape)
    first, second = (each.id for each in actions(bench))
    assert named(window, LeadButton, f"action-{second}").hasFocus()
    window.undo.back()
    assert named(window, LeadButton, f"action-{first}").hasFocus()
    window.undo.back()
    assert named(window, Chooser, "action-filter").hasFocus(), "not a button that leads away"


def test_a_gap_becomes_an_action_with_owner_and_date(window: MainWindow, bench: Workbench) -> None:
    named(window, QWidget, "gap-leadership.1").setFocus()
    press(window, Qt.Key.Key_Return)
    write("Write the plan down")
    press(window, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    write("Director")
    press(window, Qt.Key.Key_Tab)
    write("after Easter")
    press(window, Qt.Key.Key_Tab)
    assert any("That is no date" in text for text in texts(window))
    due = named(window, QLineEdit, "action-due")
    assert due.text() == "after Easter"
    due.setFocus()
    due.selectAll()
    write("1.3.2027")
    press(window, Qt.Key.Key_Tab)
    (action,) = actions(bench)
    assert (action.title, action.owner, action.due) == (
        "Write the plan down",
        "Director",
        date(2027, 3, 1),
    )
    assert action.origin.question == "leadership.1"
    assert due.text() == "1 March 2027"
    effort = named(window, Chooser, "action-effort")
    press(window, Qt.Key.Key_Down)
    assert effort.value == "1"
    assert actions(bench)[0].effort == 1
    window.undo.back()
    assert actions(bench)[0].effort is None


def test_effort_and_effect_by_keys_and_by_dragging(
    window: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    named(window, QWidget, "new-action").setFocus()
    press(window, Qt.Key.Key_Return)
    named(window, QWidget, "effort-effect").setFocus()
    press(window, Qt.Key.Key_Right, shift=True)
    press(window, Qt.Key.Key_Right, shift=True)
    press(window, Qt.Key.Key_Up, Qt.Key.Key_Up, shift=True)
    (action,) = actions(bench)
    assert (action.effort, action.effect) == (3, 3)
    (matrix,) = shown(window, Matrix)
    laid = field(matrix.canvas.width(), matrix.canvas.height(), window.look.px(14))
    middles = {
        cell: QPoint(int(x + laid.cell_width / 2), int(y + laid.cell_height / 2))
        for cell in ((3, 3), (1, 2))
        for x, y in (laid.corner(*cell),)
    }
    port = matrix.canvas.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=middles[3, 3])
    QTest.mouseMove(port, middles[1, 2])
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=middles[1, 2])
    qtbot.wait(1)
    (action,) = actions(bench)
    assert (action.effort, action.effect) == (1, 2)


def test_what_became_of_the_actions_of_last_time(window: MainWindow, bench: Workbench) -> None:
    assert "What became of each?" in texts(window)
    window.go(Place(PREPARATION, ID))
    named(window, QWidget, "open-actions").setFocus()
    press(window, Qt.Key.Key_Return)
    assert window.place.screen == ACTIONS
    named(window, QWidget, "became-done-old").setFocus()
    press(window, Qt.Key.Key_Return)
    assert [(a.id, a.status) for a in actions(bench)] == [("old", ActionStatus.DONE)]
    assert "What became of each?" not in texts(window)
    window.undo.back()
    assert "What became of each?" in texts(window)


def test_reading_back_asks_for_owner_and_date(
    window: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    for title in ("First", "Second"):
        bench.planning.add(ID, title)
    window.go(Place(ACTIONS, ID))
    window.setFocus()
    press(window, Qt.Key.Key_R)
    (dialog,) = shown(window, ReadBack)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    assert "Who does it, and by when?" in texts(dialog)
    write("IT")
    press(window, Qt.Key.Key_Tab)
    write("soon")
    button(dialog, "Next").click()
    assert "Action 1 of 2" in texts(dialog)
    named(dialog, QLineEdit, "read-due").setText("1. mars 2027")
    press(window, Qt.Key.Key_PageDown)
    assert "Action 2 of 2" in texts(dialog)
    press(window, Qt.Key.Key_PageUp)
    assert named(dialog, QLineEdit, "read-due").text() == "1 March 2027"
    press(window, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert "2 actions read back" in texts(dialog)
    assert "1 action lacks an owner or a date." in texts(dialog)
    press(window, Qt.Key.Key_PageDown)
    assert dialog.isVisible(), "a presenter remote does not print"
    button(dialog, "Close").click()
    assert not dialog.isVisible()
    first, second = actions(bench)
    assert (first.owner, first.due) == ("IT", date(2027, 3, 1))
    assert (second.owner, second.due) == ("", None)


def test_reading_back_ends_in_print_now(window: MainWindow, bench: Workbench) -> None:
    bench.planning.add(ID, "First")
    window.go(Place(ACTIONS, ID))
    went: list[Place] = []
    button(window, "Read back").click()
    (dialog,) = shown(window, ReadBack)
    button(dialog, "Next").click()
    dialog.print_wanted.disconnect()
    dialog.print_wanted.connect(lambda: went.append(window.place))
    button(dialog, "Print now").click()
    assert went
    assert not dialog.isVisible()


def test_the_room_follows_the_reading_back(window: MainWindow, bench: Workbench) -> None:
    for title in ("First", "Second"):
        bench.planning.add(ID, title)
    window.go(Place(ACTIONS, ID))
    projector = window.findChild(Projector)
    assert projector is not None
    projector.toggle()
    assert projector.covers
    press(window, Qt.Key.Key_R)
    assert not shown(window, ReadBack), "the room would see the dialog"
    assert on_the_wall(projector) == ["First", "Nobody yet", "No date yet"]
    press(window, Qt.Key.Key_PageDown)
    assert on_the_wall(projector)[0] == "Second"
    press(window, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert on_the_wall(projector) == ["This is what we do", "2 actions read back"]
    press(window, Qt.Key.Key_PageUp)
    assert on_the_wall(projector)[0] == "Second"
    projector.leave()


def on_the_wall(projector: Projector) -> list[str]:
    """What the room reads, labels left out."""
    assert projector.wall is not None
    face = projector.wall.face
    assert face is not None
    blocks = [block.text for block in face.findChildren(TextBlock)]
    return [text for text in blocks if text not in {"Who", "By when"}]


def test_the_table_is_filtered_and_written_to_a_file(
    window: MainWindow, bench: Workbench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for title in ("First", "Second"):
        bench.planning.add(ID, title)
    window.go(Place(ACTIONS, ID))
    first, second = actions(bench)
    named(window, QWidget, f"action-{first.id}").setFocus()
    press(window, Qt.Key.Key_Return)
    named(window, Chooser, "action-status").setFocus()
    press(window, Qt.Key.Key_End)
    assert actions(bench)[0].status is ActionStatus.DROPPED
    chooser = named(window, Chooser, "action-filter")
    chooser.setFocus()
    press(window, Qt.Key.Key_Down)
    names = {line.objectName() for line in shown(window, LeadButton)}
    assert f"action-{second.id}" in names
    assert f"action-{first.id}" not in names
    target = tmp_path / "plan.csv"
    monkeypatch.setattr("desktop_app.ui.shell.files.Files.to_save", lambda *_: target)
    button(window, "Export …").click()
    assert "Second" in target.read_text("utf-8-sig")
    monkeypatch.setattr(
        "desktop_app.ui.shell.files.Files.to_save", lambda *_: tmp_path / "plan.doc"
    )
    button(window, "Export …").click()
    assert any("ends in something else" in text for text in texts(window))


def test_a_finished_plan_can_be_read_and_not_changed(window: MainWindow, bench: Workbench) -> None:
    bench.planning.add(ID, "First")
    bench.assessments.finish(ID)
    window.go(Place(ACTIONS, ID))
    assert named(window, QPlainTextEdit, "action-title").isReadOnly()
    assert not named(window, QWidget, "new-action").isVisible()
    window.setFocus()
    press(window, Qt.Key.Key_N)
    assert len(actions(bench)) == 1


@pytest.mark.usefixtures("window")
def test_at_the_smallest_window_nothing_is_wider_than_it(
    bench: Workbench, open_window: OpenWindow, qtbot: QtBot
) -> None:
    bench.planning.add(ID, "Langtord" * 60)
    large = open_window(Place(ACTIONS, ID), text_size=200, language="nb")
    large.resize(1024, 640)
    qtbot.wait(20)
    for label in shown(large, QLabel):
        right = label.mapTo(large, QPoint(label.width(), 0)).x()
        assert right <= large.width(), label.text()


def test_the_list_is_sorted_by_clicks_and_by_keys(window: MainWindow, bench: Workbench) -> None:
    for title, owner in (("First", "Z"), ("Second", "A"), ("Third", "")):
        made, _ = bench.planning.add(ID, title, "", Origin())
        action = next(each for each in actions(bench) if each.id == made)
        window.hub.tell(bench.planning.revise(ID, replace(action, owner=owner)))
    ids = {action.title: f"action-{action.id}" for action in actions(bench)}
    names = {name: title for title, name in ids.items()}

    def order() -> list[str]:
        def top(line: LeadButton) -> int:
            return line.mapTo(window, QPoint()).y()

        lines = sorted(shown(window, LeadButton), key=top)
        return [names[each.objectName()] for each in lines if each.objectName() in names]

    who = named(window, Button, "sort-owner")
    who.click()
    QApplication.processEvents()
    assert order() == ["Second", "First", "Third"]
    assert who.accessibleName() == "Sorted by Who, from the top down"
    who.click()
    QApplication.processEvents()
    assert order() == ["First", "Second", "Third"]
    assert who.accessibleName() == "Sorted by Who, from the bottom up"
    who.setFocus()
    press(window, Qt.Key.Key_O)
    assert named(window, Button, "sort-due").isChecked()
    assert not who.isChecked()
    assert who.accessibleName() == "Sort by Who"
    press(window, Qt.Key.Key_O, Qt.Key.Key_O, Qt.Key.Key_O)
    press(window, Qt.Key.Key_O, shift=True)
    QApplication.processEvents()
    assert order() == ["Third", "Second", "First"]


def test_what_somebody_else_has_written_stands_and_comes_into_sight(
    window: MainWindow, bench: Workbench, store: Store
) -> None:
    named(window, QWidget, "new-action").setFocus()
    press(window, Qt.Key.Key_Return)
    write("My plan")
    press(window, Qt.Key.Key_Tab)
    (action,) = actions(bench)
    other = assemble(store)
    other.planning.revise(ID, replace(action, title="Their plan"))
    title = named(window, TextArea, "action-title")
    title.setFocus()
    title.selectAll()
    write("My better plan")
    press(window, Qt.Key.Key_Tab)
    assert actions(bench)[0].title == "Their plan"
    assert any("Somebody else has changed the same meanwhile." in text for text in texts(window))
    assert named(window, TextArea, "action-title").text == "Their plan"
    assert bench.assessments.history(ID)[-1].kind == "unsettled action"
    steps = window.undo.stack.count()
    window.undo.back()
    assert window.undo.stack.count() == steps, "what was not written cannot be taken back"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_mine_is_written_over_theirs_by_a_button_under_the_sentence(
    window: MainWindow, bench: Workbench, store: Store, key: Qt.Key
) -> None:
    named(window, QWidget, "new-action").setFocus()
    press(window, Qt.Key.Key_Return)
    write("My plan")
    press(window, Qt.Key.Key_Tab)
    (action,) = actions(bench)
    assemble(store).planning.revise(ID, replace(action, title="Their plan", owner="Staff"))
    title = named(window, TextArea, "action-title")
    title.setFocus()
    title.selectAll()
    write("My better plan")
    press(window, Qt.Key.Key_Tab)
    (use_mine,) = (each for each in window.findChildren(Button) if each.text() == "Use mine")
    use_mine.setFocus()
    press(window, key)
    (found,) = actions(bench)
    assert (found.title, found.owner) == ("My better plan", "Staff")
    assert named(window, TextArea, "action-title").text == "My better plan"
    assert not any("Somebody else has changed" in text for text in texts(window))
    window.undo.back()
    assert actions(bench)[0].title == "Their plan"
