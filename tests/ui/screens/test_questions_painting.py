"""A key press paints what it changed, and nothing else."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.assessment import Voting
from desktop_app.services.workbench import Workbench
from desktop_app.ui.shell.place import QUESTIONS, Place
from tests.ui.conftest import OpenWindow
from tests.ui.screens.test_questions_view import Room
from tests.ui.screens.workshops import ID, model, put, workshop

Key = Qt.Key


class Painted(QObject):
    """Counts paintings by kind and name of the widget."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self.seen.append(f"{type(watched).__name__} {watched.objectName()}".strip())
        return False


@contextmanager
def painting(app: QApplication) -> Iterator[Painted]:
    found = Painted()
    app.processEvents()
    app.installEventFilter(found)
    yield found
    app.processEvents()
    app.removeEventFilter(found)


@pytest.fixture
def room(open_window: OpenWindow, bench: Workbench, qtbot: QtBot) -> Callable[[Voting], Room]:
    def opened(voting: Voting) -> Room:
        put(bench, replace(workshop(model(2, 1), voting), participants=9))
        window = open_window(Place(QUESTIONS, ID))
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Room(window, bench)

    return opened


def test_a_hidden_vote_paints_how_many_have_voted_and_no_card(
    room: Callable[[Voting], Room], qapp: QApplication
) -> None:
    here = room(Voting.HANDS)
    here.press(Key.Key_1, Key.Key_2)
    with painting(qapp) as painted:
        here.press(Key.Key_3)
    assert "QLabel" in painted.seen
    untouched = ("LevelCard", "Head", "StepButton", "RailButton", "Segment", "TextBlock", "Tools")
    assert [each for each in painted.seen if each.startswith(untouched)] == []


def test_a_vote_that_is_seen_paints_its_own_card(
    room: Callable[[Voting], Room], qapp: QApplication
) -> None:
    here = room(Voting.HANDS)
    here.press(Key.Key_1, Key.Key_1, Key.Key_3, Key.Key_Space)
    with painting(qapp) as painted:
        here.press(Key.Key_3)
    assert [each for each in painted.seen if each.startswith("LevelCard ")] == ["LevelCard level-3"]
    assert not {"Head", "Segment part-0"} & set(painted.seen)


def test_an_agreed_level_paints_the_two_cards_it_concerns(
    room: Callable[[Voting], Room], qapp: QApplication
) -> None:
    here = room(Voting.DIRECT)
    here.press(Key.Key_2)
    with painting(qapp) as painted:
        here.press(Key.Key_4)
    cards = sorted(each for each in painted.seen if each.startswith("LevelCard "))
    assert cards == ["LevelCard level-2", "LevelCard level-4"]
    assert "Head" not in painted.seen


def test_a_display_of_another_fineness_gets_cards_of_its_own(
    room: Callable[[Voting], Room], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = room(Voting.DIRECT)
    card = here.console.stage.cards.cards[0]
    coarse = card._without_votes()
    assert card._without_votes() is coarse, "kept until something changes"
    monkeypatch.setattr(card, "devicePixelRatioF", lambda: 2.0)
    fine = card._without_votes()
    assert fine.devicePixelRatio() == 2
    assert fine.width() == 2 * coarse.width()
