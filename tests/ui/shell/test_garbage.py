"""What screens leave behind may be cleared away on whatever thread Python looks for garbage."""

import gc
import threading
from collections.abc import Iterator
from datetime import date
from weakref import ref

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.gathering import Way
from desktop_app.services.gatherings import Details
from desktop_app.services.registering import Coming
from desktop_app.services.workbench import Workbench
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.place import (
    ACTIONS,
    BALLOTS,
    DISCUSSION,
    GATHERINGS,
    HOME,
    MODELS,
    NEW_GATHERING,
    PORTFOLIO,
    PREPARATION,
    QUESTIONS,
    REGISTER,
    RESULT,
    SETTINGS,
    STORED,
    SUMMARY,
    Place,
    group_board,
)
from tests.ui.conftest import OpenWindow
from tests.ui.finding import shown


@pytest.fixture
def uncollected() -> Iterator[None]:
    """Nobody looks for garbage before the test does."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def _gathering(bench: Workbench) -> str:
    made = bench.gatherings.create(Details("Brukere", date(2026, 9, 14))).assessment
    bench.registering.register(made, [Coming("Difi", 4)])
    return made


def _group(bench: Workbench) -> tuple[str, str]:
    made = _gathering(bench)
    bench.grouping.split(made, ["En", "To"], 7, Way.MIXED)
    return made, bench.gatherings.get(made).groups[0].id


@pytest.mark.usefixtures("uncollected")
def test_a_thread_may_clear_away_what_screens_and_dialogs_leave(
    open_window: OpenWindow, bench: Workbench, qtbot: QtBot
) -> None:
    """Qt's own timers must not run any more then: another thread cannot stop them.

    And whatever is left goes: a screen that stayed would hold its assessment for ever.
    """
    bench.demo.fill()
    made = bench.assessments.overviews()[0].id
    window = open_window(HOME)
    steps = (PREPARATION, QUESTIONS, RESULT, DISCUSSION, ACTIONS, SUMMARY)
    places = [
        # The wall shows it until another picture comes.
        group_board(*_group(bench)),
        *(Place(step, made) for step in (*steps, BALLOTS)),
        *(Place(name) for name in (PORTFOLIO, GATHERINGS, MODELS)),
        Place(PORTFOLIO, detail=REGISTER),
        Place(GATHERINGS, detail=NEW_GATHERING),
        Place(GATHERINGS, detail=_gathering(bench)),
        SETTINGS,
        STORED,
    ]
    left = []
    for place in (*places, HOME):
        window.go(place)
        left.append((f"{place.screen} {place.detail}", ref(window._screen)))
        QApplication.processEvents()
        window.show_keys()
        for dialog in shown(window, Dialog):
            dialog.reject()
        QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.tasks.busy)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.go(HOME)
    found: list[int] = []
    thread = threading.Thread(target=lambda: found.append(gc.collect()))
    thread.start()
    thread.join()
    QApplication.processEvents()
    assert found[0] > 0, "there was something to clear away"
    # But for Home, which has just been left.
    assert [name for name, screen in left[:-1] if screen() is not None] == []
