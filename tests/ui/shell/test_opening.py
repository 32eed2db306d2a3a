"""How the window comes to its display: whole, whatever display that is."""

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from desktop_app.ui.shell.opening import FRAME, show_whole


@pytest.mark.parametrize(
    ("beyond", "maximised"), [(-FRAME[1] - 1, False), (-FRAME[1] + 1, True), (200, True)]
)
def test_a_window_that_its_display_cannot_hold_fills_it(
    qtbot: QtBot, beyond: int, maximised: bool
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    window.resize(400, room.height() + beyond)
    show_whole(window)
    assert window.isVisible()
    assert window.isMaximized() is maximised
