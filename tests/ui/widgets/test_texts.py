"""Texts that others wrote: cut where there is room for a few lines, whole where they are typed."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.prose import Prose
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.widgets.text_block import _laid_out, cut_text, text_height

LONG = "Virksomheten skriver ned hvem som har ansvaret for hver tjeneste. " * 20


@pytest.mark.parametrize("lines", [1, 2, 5])
@pytest.mark.parametrize("text", [LONG, "x" * 900, "a\nb\nc\nd\ne\nf"])
def test_a_cut_text_fills_its_lines_and_no_more(look: Look, text: str, lines: int) -> None:
    cut = cut_text(text, look.px(16), 300, lines)
    room = text_height("\n".join(["x"] * lines), look.px(16), 300)
    assert text_height(cut, look.px(16), 300) == room
    assert cut.endswith("…")
    assert text.startswith(cut.removesuffix("…"))


def test_a_text_that_fits_is_left_alone(look: Look) -> None:
    assert cut_text("Kort.", look.px(16), 300, 1) == "Kort."


def test_prose_offers_what_it_cuts(look: Look, qtbot: QtBot) -> None:
    cut, whole = Prose(look, LONG, lines=2), Prose(look, LONG)
    for prose in (cut, whole):
        qtbot.addWidget(prose)
        prose.resize(300, 200)
        prose.show()
    assert cut.toolTip() == LONG[:600]
    assert whole.toolTip() == ""
    assert cut.accessibleName() == whole.accessibleName() == LONG
    assert cut.heightForWidth(300) < whole.heightForWidth(300)
    heights = [whole.heightForWidth(width) for width in (200, 300, 400, 600)]
    assert all(narrow >= wide for narrow, wide in pairwise(heights))
    assert cut.grab().toImage() != whole.grab().toImage()


@pytest.fixture
def area(look: Look, qtbot: QtBot) -> TextArea:
    room = QWidget()
    qtbot.addWidget(room)
    made = TextArea(look)
    column = QVBoxLayout(room)
    column.addWidget(made)
    column.addStretch(1)
    room.resize(400, 600)
    with qtbot.waitActive(room):
        room.show()
        room.activateWindow()
    made.setFocus()
    room.setProperty("kept", made)
    qtbot.room = room  # type: ignore[attr-defined] # keeps the parent alive
    return made


def test_a_field_grows_with_its_text(area: TextArea) -> None:
    low = area.height()
    area.show_text(LONG)
    QApplication.processEvents()
    assert area.height() > 4 * low
    assert area.verticalScrollBar().maximum() == 0
    area.show_text("")
    QApplication.processEvents()
    assert area.height() == low


def test_only_the_users_own_changes_are_told(area: TextArea, qtbot: QtBot) -> None:
    told: list[str] = []
    area.typed.connect(told.append)
    area.show_text("Hei")
    assert told == []
    qtbot.keyClicks(area, "a")
    assert told == ["aHei"]


def test_undo_is_the_fields_until_nothing_is_left_or_it_is_left(
    area: TextArea, qtbot: QtBot
) -> None:
    def taken() -> bool:
        held = Qt.KeyboardModifier.ControlModifier
        event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, held)
        event.ignore()
        QApplication.sendEvent(area, event)
        return event.isAccepted()

    left: list[bool] = []
    area.left.connect(lambda: left.append(True))
    assert not taken()
    qtbot.keyClicks(area, "a")
    assert taken()
    area.clearFocus()
    assert left == [True]
    area.setFocus()
    assert not taken()


def test_no_line_ends_within_a_word_of_one_letter_and_a_hyphen(look: Look) -> None:
    text = "Vi sender e-post, og A-ordningen får vite det ved e-læring."
    for width in range(90, 400, 10):
        layout, _ = _laid_out(text, look.px(22), width, semibold=False, pitch=1.2, lead=0)
        ends = [
            layout.text()[line.textStart() : line.textStart() + line.textLength()].strip("\ufeff ")
            for line in (layout.lineAt(number) for number in range(layout.lineCount()))
        ]
        assert not [end for end in ends if end.endswith(("e-", "A-"))], width
