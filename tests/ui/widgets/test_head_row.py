"""The top of a screen: words while there is room for them, and never a title that is cut."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.head_row import HeadRow
from desktop_app.ui.widgets.text import remark

NAMES = ("New pile", "Go to the questions", "Use as round 1")


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """A window without a layout, so that the row takes any width."""
    made = QWidget()
    made.resize(1000, 60)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def row(qtbot: QtBot, look: Look, room: QWidget) -> HeadRow:
    made = HeadRow(look, "Ballots", remark(look, "9 ballots"))
    made.setParent(room)
    for name in NAMES:
        made.add(Button(look, name, Kind.QUIET, icon="check"))
    made.resize(1000, 60)
    with qtbot.waitExposed(room):
        room.show()
    return made


def widen(row: HeadRow, width: int) -> None:
    row.resize(width, row.height())
    QApplication.processEvents()


def said(row: HeadRow) -> list[str]:
    return [each.text() for each in row.findChildren(Button)]


def test_words_go_one_by_one_the_last_button_keeps_its_own_longest(row: HeadRow) -> None:
    assert said(row) == list(NAMES)
    found = []
    for width in range(1000, 320, -20):
        widen(row, width)
        if said(row) not in found:
            found.append(said(row))
        right = max(each.geometry().right() for each in row.findChildren(Button))
        assert right < row.width()
        assert all(each.width() >= each.sizeHint().width() for each in row.findChildren(Button))
    assert found == [
        list(NAMES), ["", *NAMES[1:]], ["", "", NAMES[2]], ["", "", ""],
    ]  # fmt: skip
    widen(row, 1000)
    assert said(row) == list(NAMES)


def test_a_button_without_words_still_says_what_it_does(row: HeadRow) -> None:
    assert [each.toolTip() for each in row.findChildren(Button)] == ["", "", ""]
    widen(row, 280)
    assert [each.toolTip() for each in row.findChildren(Button)] == list(NAMES)
    assert [each.accessibleName() for each in row.findChildren(Button)] == list(NAMES)


def test_a_button_that_goes_leaves_its_room_to_the_others(row: HeadRow) -> None:
    widen(row, 560)
    first, *_ = row.findChildren(Button)
    assert said(row)[0] == ""
    for name in NAMES[1:]:
        next(each for each in row.findChildren(Button) if each.accessibleName() == name).hide()
    QApplication.processEvents()
    assert first.text() == NAMES[0]


def test_the_remark_goes_before_the_title_is_cut(row: HeadRow) -> None:
    assert row.remark.isVisible()
    widen(row, row.minimumSizeHint().width() + 3 * 60)
    assert not row.remark.isVisible()
    widen(row, 1000)
    assert row.remark.isVisible()


def test_a_remark_that_was_hidden_is_seen_when_it_gets_words(row: HeadRow) -> None:
    row.say("")
    assert not row.remark.isVisible()
    row.say("10 ballots")
    assert row.remark.isVisible()
    widen(row, row.minimumSizeHint().width() + 4 * 60)
    row.say("1 virksomhetsarkitekturutviklingsprosjekt")
    assert not row.remark.isVisible()
    row.say("1")
    assert row.remark.isVisible()
