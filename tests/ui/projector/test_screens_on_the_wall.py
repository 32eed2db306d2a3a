"""What the screens put on the wall, and what a room that sees the console must never see."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.assessment import Voting
from desktop_app.domain.follow_up import Story
from desktop_app.services.workbench import Workbench
from desktop_app.ui.projector.state import (
    BoardScene,
    CardScene,
    EndScene,
    StoryScene,
    TaskScene,
    TitleScene,
)
from desktop_app.ui.projector.window import Projector
from desktop_app.ui.screens.discussion.view import DiscussionScreen
from desktop_app.ui.shell.notices import Message
from desktop_app.ui.shell.place import ACTIONS, DISCUSSION, QUESTIONS, Place
from desktop_app.ui.shell.room import Scene
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import OpenWindow
from tests.ui.screens.workshops import ID, model, put, workshop

Key = Qt.Key
Shift = Qt.KeyboardModifier.ShiftModifier


class Covered:
    """A window that the wall covers, because there is no second display."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window = window
        self._qtbot = qtbot
        self.press(Key.Key_F5)
        assert self._projector.covers

    @property
    def _projector(self) -> Projector:
        found = self.window.findChild(Projector)
        assert found is not None
        return found

    @property
    def scene(self) -> Scene:
        wall = self._projector.wall
        assert wall is not None
        assert wall.face is not None
        assert wall.face.state is not None
        return wall.face.state.scene

    def press(self, *keys: Qt.Key, shift: bool = False) -> None:
        held = Shift if shift else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
            self._qtbot.wait(1)

    def dialogs(self) -> list[QDialog]:
        """Dialogs that anybody can see."""
        return [each for each in self.window.findChildren(QDialog) if each.isVisible()]


def stored_topics(bench: Workbench) -> list[str]:
    return [topic.id for topic in bench.assessments.get(ID).topics]


@pytest.fixture
def discussion(bench: Workbench, open_window: OpenWindow, qtbot: QtBot) -> Covered:
    put(bench, workshop(model(2, 1)))
    bench.boards.of_assessment(ID).propose("We never meet")
    bench.boards.of_assessment(ID).propose("Nobody owns the data")
    bench.succeeding.tell(ID, Story("Form", "Nine of ten", "Users", ("leadership",)))
    bench.succeeding.tell(ID, Story("Letter", "No paper left"))
    place = Place(DISCUSSION, ID, stored_topics(bench)[1])
    return Covered(open_window(place), qtbot)


def test_the_room_follows_the_board(discussion: Covered) -> None:
    assert isinstance(discussion.scene, BoardScene)
    assert len(discussion.scene.board.columns[0].cards) == 2
    discussion.press(Key.Key_Plus, Key.Key_S)
    scene = discussion.scene
    assert isinstance(scene, CardScene)
    assert scene.board.discussing is not None
    assert (scene.board.discussing.texts, scene.board.discussing.votes) == (
        ("Nobody owns the data",),
        1,
    )
    assert scene.board.clock is not None
    discussion.press(Key.Key_E)
    assert isinstance(discussion.scene, BoardScene)
    assert [len(column.cards) for column in discussion.scene.board.columns] == [1, 0, 0, 1]
    discussion.window.undo.back()
    assert isinstance(discussion.scene, CardScene)


def test_stories_are_told_one_by_one(discussion: Covered) -> None:
    told = []
    for _ in range(2):
        discussion.press(Key.Key_Y, shift=True)
        assert isinstance(discussion.scene, StoryScene)
        told.append(discussion.scene.story.service)
    assert told == ["Form", "Letter"]
    discussion.press(Key.Key_Y, shift=True)
    assert isinstance(discussion.scene, BoardScene)


def test_a_board_whose_screen_is_gone_has_no_clock(discussion: Covered) -> None:
    discussion.press(Key.Key_Plus, Key.Key_S)
    screen = discussion.window._screen
    assert isinstance(screen, DiscussionScreen)
    screen.leave()
    assert isinstance(discussion.scene, BoardScene)
    assert discussion.scene.board.clock is None


def test_the_cards_are_walked_through_on_the_wall_itself(discussion: Covered) -> None:
    walked: list[object] = []
    for _ in range(2):
        discussion.press(Key.Key_W)
        assert isinstance(discussion.scene, CardScene)
        assert discussion.scene.board.walked is not None
        walked += discussion.scene.board.walked.texts
    assert walked == ["We never meet", "Nobody owns the data"]
    discussion.press(Key.Key_W)
    assert isinstance(discussion.scene, BoardScene)


def test_no_dialog_opens_while_the_room_sees_the_window(discussion: Covered) -> None:
    for keys in (Key.Key_W, Key.Key_O, Key.Key_R, Key.Key_Y, Key.Key_F1):
        discussion.press(keys)
        assert discussion.dialogs() == []
    discussion.press(Key.Key_Escape)
    discussion.press(Key.Key_R)
    assert len(discussion.dialogs()) == 1
    discussion.dialogs()[0].reject()


def test_a_question_that_the_room_would_see_is_not_asked(
    bench: Workbench, open_window: OpenWindow, qtbot: QtBot
) -> None:
    put(bench, replace(workshop(model(1, 1), Voting.HANDS), participants=2))
    here = Covered(open_window(Place(QUESTIONS, ID)), qtbot)
    said: list[Message] = []
    here.window.notices.said.connect(said.append)
    here.press(Key.Key_1, Key.Key_2, Key.Key_3)
    assert here.dialogs() == []
    assert "That makes 3 votes" in said[0].text
    (found,) = bench.assessments.get(ID).response("leadership.1").rounds
    assert found.counts == (1, 1, 0, 0, 0)
    here.press(Key.Key_Space, Key.Key_Return, Key.Key_Right)
    scene = here.scene
    assert isinstance(scene, EndScene)
    assert scene.ended.divided is not None
    assert scene.ended.divided.votes.shown == (1, 1, 0, 0, 0)
    here.window.show_crash("Traceback\nKeyError")
    assert here.dialogs() == []
    assert said[-1].details == ("Traceback", "KeyError")


def test_actions_are_read_back_on_a_wall_of_their_own(
    bench: Workbench, open_window: OpenWindow, qtbot: QtBot
) -> None:
    put(bench, workshop(model(1, 1)))
    bench.planning.add(ID, "Meet every month")
    here = Covered(open_window(Place(ACTIONS, ID)), qtbot)
    assert isinstance(here.scene, TitleScene)
    here.press(Key.Key_R)
    assert isinstance(here.scene, TaskScene)
    assert here.scene.task.title == "Meet every month"
    here.press(Key.Key_PageDown)
    assert isinstance(here.scene, TitleScene)
