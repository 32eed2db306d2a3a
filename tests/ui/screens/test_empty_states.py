"""Where there is nothing yet, the screen says so, and how something comes there."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.services.gatherings import Details
from desktop_app.services.workbench import Workbench
from desktop_app.ui.shell.place import ACTIONS, PORTFOLIO, REGISTER, Place
from desktop_app.ui.widgets.button import Button
from tests.ui.conftest import OpenWindow
from tests.ui.finding import shown, texts
from tests.ui.screens.workshops import ID, model, put, workshop


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ("", "No assessments yet. Start a workshop from Home"),
        (REGISTER, "No organisations yet. They come with the first workshop."),
    ],
)
def test_an_empty_store(open_window: OpenWindow, qtbot: QtBot, detail: str, said: str) -> None:
    window = open_window(Place(PORTFOLIO, detail=detail))
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert any(text.startswith(said) for text in texts(window))


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("people", "Nobody is registered yet."),
        ("groups", "Register those who come before you make groups."),
    ],
)
def test_a_gathering_of_nobody(
    open_window: OpenWindow, bench: Workbench, part: str, said: str
) -> None:
    own = bench.gatherings.create(Details("Kultur", date(2026, 11, 23)), ()).assessment
    window = open_window(Place("gatherings", detail=f"{own}/{part}"))
    assert any(text.startswith(said) for text in texts(window))


def test_without_gaps_and_actions_nothing_is_explained_or_sorted(
    open_window: OpenWindow, bench: Workbench
) -> None:
    put(bench, workshop(model(2, 1)))
    window = open_window(Place(ACTIONS, ID))
    assert "Press a gap to make an action of it." not in texts(window)
    assert not [each for each in shown(window, Button) if each.objectName().startswith("sort-")]
    assert "No actions here yet." in texts(window)
