"""A pile of ballots in a real window: typed by keys alone, counted, used, taken back."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.assessment import Voting
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.ballots.grid import Grid
from desktop_app.ui.screens.ballots.state import SHEET
from desktop_app.ui.shell.files import Files
from desktop_app.ui.shell.place import BALLOTS, PREPARATION, QUESTIONS, Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.button import Button
from tests.ui.conftest import OpenWindow
from tests.ui.finding import button, dialog_of, named, texts
from tests.ui.screens.workshops import ID, model, put, workshop

Key = Qt.Key
SHEETS, QUESTIONS_ASKED = 12, 35
SIGNS = {Key.Key_A: "A", Key.Key_X: "X", Key.Key_0: "A"}
Desk = Callable[[Place], MainWindow]


@pytest.fixture
def at(open_window: OpenWindow, bench: Workbench, qtbot: QtBot) -> Desk:
    put(bench, workshop(model(5, 5, 5, 5, 5, 5, 5), Voting.PAPER))

    def opened(place: Place) -> MainWindow:
        window = open_window(place)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return opened


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)


def pile_of_keys() -> list[list[Qt.Key]]:
    """What is ticked on twelve ballots, as the keys that type it; some are skipped."""
    usual = (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5)
    rare = {0: Key.Key_A, 7: Key.Key_X, 13: Key.Key_Space, 19: Key.Key_0}
    return [
        [rare.get((s * 11 + q * 3) % 31, usual[(s * s + q * (s + 2)) % 5])
         for q in range(QUESTIONS_ASKED)]
        for s in range(SHEETS)
    ]  # fmt: skip


def test_a_pile_of_12_by_35_is_typed_counted_used_and_taken_back(
    at: Desk, bench: Workbench
) -> None:
    window = at(Place(BALLOTS, ID))
    pile = pile_of_keys()
    for sheet in pile:
        press(*sheet, Key.Key_Return)
    named(window, Button, "use-ballots").click()

    found = bench.assessments.get(ID)
    for place, question in enumerate(found.model.questions):
        ticked = Counter(SIGNS.get(sheet[place], chr(sheet[place])) for sheet in pile)
        (votes,) = found.response(question.id).rounds
        assert votes.counts == tuple(ticked[str(level)] for level in range(1, 6))
        assert votes.abstained == ticked["A"] + ticked["X"]
        assert not votes.revealed
        shown = window.findChild(Grid).below.model()  # type: ignore[union-attr]
        column = [shown.index(row, place + 1).data() for row in range(6)]
        expected = (*votes.counts, votes.abstained)
        assert column == [str(number) if number else "·" for number in expected]

    said = "The votes of 12 ballots are in"
    assert any(said in text for text in texts(window))

    QTest.keyClick(window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not any(said in text for text in texts(window)), "they are out again"
    undone = bench.assessments.get(ID)
    assert not any(response.rounds for response in undone.responses.values())
    assert len(bench.ballots.pile(ID)) == SHEETS
    QTest.keyClick(window, Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    again = bench.assessments.get(ID)
    assert all(len(again.response(q.id).rounds) == 1 for q in again.model.questions)


def test_what_is_typed_is_there_after_leaving_and_a_wrong_digit_is_refused(
    at: Desk, bench: Workbench
) -> None:
    window = at(Place(BALLOTS, ID))
    press(Key.Key_4, Key.Key_9)
    grid = window.findChild(Grid)
    assert grid is not None
    notice = named(window, QLabel, "ballot-notice")
    assert "9 is not on the scale" in notice.text()
    assert grid.sheet.currentIndex().column() == 2
    press(Key.Key_Minus, Key.Key_Left, Key.Key_Left, Key.Key_2)
    window.go(Place(PREPARATION, ID))
    window.go(Place(BALLOTS, ID))
    assert bench.ballots.pile(ID)[0].marks == {"leadership.1": 2}
    grid = window.findChildren(Grid)[-1]
    assert grid.sheet.model().index(0, 1).data() == "2"
    text = grid.sheet.model().index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Sheet 1, question 2: nothing"


def test_a_number_typed_twice_is_said_and_the_mouse_leads_to_a_cell(
    at: Desk, bench: Workbench
) -> None:
    window = at(Place(BALLOTS, ID))
    press(Key.Key_4, Key.Key_Return, Key.Key_4, Key.Key_Home, Key.Key_1)
    notice = named(window, QLabel, "ballot-notice")
    assert "More than one ballot has the number 1" in notice.text()
    grid = window.findChild(Grid)
    assert grid is not None
    where = grid.sheet.visualRect(grid.sheet.model().index(0, SHEET)).center()
    QTest.mouseClick(grid.sheet.viewport(), Qt.MouseButton.LeftButton, pos=where)
    press(Key.Key_8)
    assert [ballot.sheet for ballot in bench.ballots.pile(ID)] == [8, 1]
    assert "More than one" not in notice.text()
    named(window, Button, "new-pile").click()
    button(dialog_of(window), "Begin a new pile").click()
    assert bench.ballots.pile(ID) == ()


def test_votes_that_are_there_are_asked_about(at: Desk, bench: Workbench) -> None:
    bench.answering.count_votes(ID, "leadership.1", (1, 0, 0, 0, 0))
    window = at(Place(BALLOTS, ID))
    press(Key.Key_4)
    named(window, Button, "use-ballots").click()
    button(dialog_of(window), "Replace round 1").click()
    (votes,) = bench.assessments.get(ID).response("leadership.1").rounds
    assert votes.counts == (0, 0, 0, 1, 0)


def test_the_grid_is_reached_from_preparation_and_from_the_questions(at: Desk) -> None:
    window = at(Place(PREPARATION, ID))
    named(window, Button, "enter-ballots").click()
    assert window.place == Place(BALLOTS, ID)
    named(window, Button, "to-questions").click()
    assert window.place.screen == QUESTIONS
    QTest.keyClick(window, Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.place == Place(BALLOTS, ID)


def test_ballots_are_printed_from_preparation(
    at: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    target = tmp_path / "sedler.pdf"
    proposals: list[str] = []
    opened: list[str] = []

    def answer(_files: Files, _title: str, _kinds: str, proposal: str) -> Path | None:
        proposals.append(proposal)
        return target if len(proposals) > 1 else None

    def view(address: QUrl) -> bool:
        opened.append(address.toLocalFile())
        return True

    monkeypatch.setattr(Files, "to_save", answer)
    monkeypatch.setattr(QDesktopServices, "openUrl", view)
    window = at(Place(PREPARATION, ID))
    named(window, Button, "print-ballots").click()
    assert not window.tasks.busy
    named(window, Button, "print-ballots").click()
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    assert opened == [str(target)]
    assert target.read_bytes().startswith(b"%PDF-1.7")
    assert proposals[1].startswith("Ballots-")


def test_the_row_at_hand_is_seen_whole_in_the_smallest_window_with_the_largest_type(
    bench: Workbench, open_window: OpenWindow
) -> None:
    put(bench, workshop(model(5, 5, 5, 5, 5, 5, 5), Voting.PAPER))
    window = open_window(Place(BALLOTS, ID), text_size=200)
    window.resize(1024, 640)
    QApplication.processEvents()
    (grid,) = window.findChildren(Grid)
    grid.sheet.setFocus()
    for _ in range(4):
        press(Key.Key_3, Key.Key_Return)
    QApplication.processEvents()
    here = grid.sheet.visualRect(grid.sheet.currentIndex())
    assert grid.sheet.viewport().rect().contains(here)
    small = grid.below.height()
    window.resize(1600, 1200)
    QApplication.processEvents()
    assert grid.below.height() > small
