"""What a table says while it has no lines."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.empty_note import EmptyNote
from desktop_app.ui.widgets.line_table import LineTable

TEXT = "Ingen er påmeldt ennå. Meld på virksomheter én for én, eller lim inn listen."


@pytest.fixture
def table(qtbot: QtBot, look: Look) -> LineTable:
    made = LineTable(look, "Liste", ("Navn", "Antall"), (0,))
    qtbot.addWidget(made)
    made.resize(700, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_stands_in_the_table_until_there_are_lines(table: LineTable, look: Look) -> None:
    note = EmptyNote(table, look, TEXT)
    assert note.label.isVisible()
    table.show_lines((("Difi", "2"),))
    assert note.label.isHidden()
    table.show_lines(())
    assert note.label.isVisible()
    note.say("")
    assert note.label.isHidden()
    note.say(TEXT)
    assert note.label.isVisible()


def test_it_stays_in_the_middle_and_is_whole(table: LineTable, look: Look) -> None:
    note = EmptyNote(table, look, TEXT)
    for width in (700, 240):
        table.resize(width, 400)
        QApplication.processEvents()
        area, room = note.label.geometry(), table.viewport().rect()
        assert room.contains(area)
        assert abs(area.center().x() - room.center().x()) <= 1
        assert area.height() >= note.label.heightForWidth(area.width())
