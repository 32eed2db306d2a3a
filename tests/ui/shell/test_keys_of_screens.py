"""No key of a screen is also a key of the whole window: Qt would then run neither of them."""

from PySide6.QtGui import QShortcut
from pytestqt.qtbot import QtBot

from desktop_app.services.workbench import Workbench
from desktop_app.ui.shell.place import (
    ACTIONS,
    BALLOTS,
    DISCUSSION,
    PREPARATION,
    QUESTIONS,
    RESULT,
    SUMMARY,
    Place,
)
from tests.ui.conftest import OpenWindow
from tests.ui.screens.workshops import ID, model, put, workshop

SCREENS = (PREPARATION, BALLOTS, QUESTIONS, RESULT, DISCUSSION, ACTIONS, SUMMARY)


def test_every_key_is_bound_once(bench: Workbench, open_window: OpenWindow, qtbot: QtBot) -> None:
    put(bench, workshop(model(1, 1)))
    window = open_window(Place(QUESTIONS, ID))
    twice = {}
    for screen in SCREENS:
        window.go(Place(screen, ID))
        qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
        qtbot.wait(1)
        keys = [s.key().toString() for s in window.findChildren(QShortcut) if s.isEnabled()]
        double = sorted({key for key in keys if keys.count(key) > 1})
        if double:
            twice[screen] = double
    assert twice == {}
