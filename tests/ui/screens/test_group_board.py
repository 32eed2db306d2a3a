"""The board of a group in the real window: the same board, and the ways from it."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.board import Board
from desktop_app.domain.follow_up import TopicState
from desktop_app.domain.gathering import Way
from desktop_app.services.change import Change
from desktop_app.services.gatherings import Details
from desktop_app.services.registering import Coming
from desktop_app.services.room_board import Urgency
from desktop_app.services.workbench import Workbench
from desktop_app.ui.projector.state import BoardScene, CardScene
from desktop_app.ui.projector.view import Wall
from desktop_app.ui.screens.discussion.card import CardView
from desktop_app.ui.screens.discussion.talk_panel import TalkPanel
from desktop_app.ui.shell.place import DISCUSSION, Place, group_board, group_topics
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Chooser
from tests.domain.gatherings import START
from tests.ui.conftest import OpenWindow
from tests.ui.finding import dialog_of, named, shown, texts
from tests.ui.screens.workshops import ID, model, put, workshop

Alt, Control, Shift = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
_BARE = Qt.KeyboardModifier.NoModifier


class Room:
    """A gathering of six people around two tables, with a window at the topics of the first."""

    def __init__(self, bench: Workbench, open_window: OpenWindow, qtbot: QtBot) -> None:
        self.bench = bench
        self.own = bench.gatherings.create(Details("Brukere", START.date())).assessment
        bench.registering.register(self.own, [Coming("Difi", 2), Coming("NAV", 4)])
        self.split: Change = bench.grouping.split(self.own, ["En", "To"], 7, Way.MIXED)
        self.groups = [group.id for group in bench.gatherings.get(self.own).groups]
        self.window: MainWindow = open_window(group_topics(self.own, self.groups[0]))
        self._qtbot = qtbot

    def board(self, place: int = 0) -> Board:
        return self.bench.boards.of_group(self.own, self.groups[place]).read().board

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = _BARE) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
            self._qtbot.wait(1)

    def write(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)
        self.press(Qt.Key.Key_Return)


@pytest.fixture
def room(bench: Workbench, open_window: OpenWindow, qtbot: QtBot) -> Room:
    return Room(bench, open_window, qtbot)


def test_a_group_talks_by_keys_alone(room: Room) -> None:
    room.press(Qt.Key.Key_Down, held=Alt)
    assert room.window.place == group_board(room.own, room.groups[0])
    assert {"En", "Brukere · 23 November 2026"} <= set(texts(room.window))
    room.write("Ledelse")
    room.write("Kultur")
    room.press(Qt.Key.Key_Down, Qt.Key.Key_Plus, Qt.Key.Key_V, Qt.Key.Key_S)
    first = room.board().discussing
    assert first is not None
    assert (first.title, first.votes) == ("Ledelse", 2)
    assert not [each for each in shown(room.window, Button) if each.objectName() == "talk-action"]
    # What has no meaning for a group does nothing.
    room.press(Qt.Key.Key_A, Qt.Key.Key_G, Qt.Key.Key_Y)
    room.press(Qt.Key.Key_P)
    assert named(room.window, QLabel, "clock").text() == "8:00"
    assert "Paused" in texts(room.window)
    assert named(room.window, Button, "pause-clock").accessibleName() == "Start the clock"
    named(room.window, Button, "pause-clock").click()
    assert named(room.window, Button, "pause-clock").accessibleName() == "Pause"
    room.press(Qt.Key.Key_E)
    assert room.board().topics[0].state is TopicState.DISCUSSED
    room.press(Qt.Key.Key_P)
    assert room.board().clock is None
    assert not shown(room.window, TalkPanel)


def test_groups_are_beside_each_other_and_nothing_mixes(room: Room) -> None:
    named(room.window, Button, f"board-of-{room.groups[0]}").click()
    room.write("Ledelse")
    assert not [each for each in shown(room.window, Button) if each.objectName() == "before"]
    room.press(Qt.Key.Key_Right, held=Alt)
    assert room.window.place == group_board(room.own, room.groups[1])
    named(room.window, Button, "bring-seven").click()
    assert len(room.board(1).topics) == 7
    assert len(room.board(0).topics) == 1
    named(room.window, Button, "before").click()
    assert room.window.place == group_board(room.own, room.groups[0])
    room.press(Qt.Key.Key_Left, held=Alt)
    assert room.window.place == group_board(room.own, room.groups[0])
    room.press(Qt.Key.Key_Up, held=Alt)
    assert room.window.place == group_topics(room.own, room.groups[0])
    assert named(room.window, QLineEdit, "topic-0").text() == "Ledelse"


def test_a_card_is_opened_and_changed(room: Room) -> None:
    room.press(Qt.Key.Key_Down, held=Alt)
    room.write("Ledelse")
    room.press(Qt.Key.Key_Down, Qt.Key.Key_O)
    dialog = dialog_of(room.window)
    assert dialog.findChildren(Chooser) == []
    named(dialog, Button, "save-topic").click()
    assert room.board().topics[0].title == "Ledelse"


def test_the_wall_names_the_group_and_says_that_the_clock_stands(room: Room) -> None:
    room.press(Qt.Key.Key_Down, held=Alt)
    room.write("Ledelse")
    room.press(Qt.Key.Key_Down, Qt.Key.Key_F5)
    wall = next(each for each in QApplication.allWidgets() if isinstance(each, Wall))

    def scene() -> object:
        assert wall.face is not None
        assert wall.face.state is not None
        return wall.face.state.scene

    found = scene()
    assert isinstance(found, BoardScene)
    assert found.board.title == "En"
    room.press(Qt.Key.Key_S, Qt.Key.Key_P)
    found = scene()
    assert isinstance(found, CardScene)
    assert found.board.clock is not None
    assert (found.board.clock.urgency, found.board.clock.spoken) == (Urgency.STANDS, "Paused")


def test_a_group_that_is_taken_back_leads_out_of_its_board(room: Room) -> None:
    room.press(Qt.Key.Key_Down, held=Alt)
    room.bench.gatherings.undo(room.split)
    room.window.hub.tell(room.split)
    assert room.window.place == group_topics(room.own, room.groups[0])
    assert any("This group is not there any more" in text for text in texts(room.window))


def test_stories_stand_in_the_place_of_the_board(bench: Workbench, open_window: OpenWindow) -> None:
    put(bench, workshop(model(2, 1)))
    bench.boards.of_assessment(ID).propose("First")
    topic = bench.assessments.get(ID).topics[0].id
    window = open_window(Place(DISCUSSION, ID, topic))
    QTest.keyClick(window, Qt.Key.Key_Right, Alt)
    assert named(window, Button, "stories").isChecked()
    assert named(window, Button, "new-story").hasFocus()
    assert not shown(window, CardView)
    QTest.keyClick(window, Qt.Key.Key_Left, Alt)
    assert named(window, CardView, f"card-{topic}").hasFocus()
    named(window, Button, "stories").click()
    assert named(window, Button, "new-story").isVisible()
    named(window, Button, "stories").click()
    assert not named(window, Button, "new-story").isVisible()


@pytest.mark.parametrize("text_size", [100, 200])
def test_at_the_smallest_window_nothing_is_wider_than_it(
    room: Room, open_window: OpenWindow, text_size: int, qtbot: QtBot
) -> None:
    lean = room.bench.boards.of_group(room.own, room.groups[0])
    lean.propose("Langtord" * 60)
    topic = lean.read().board.topics[0].id
    lean.start(topic)
    lean.pause(topic)
    place = group_board(room.own, room.groups[0], topic)
    window = open_window(place, text_size=text_size, language="nb")
    window.resize(1024, 640)
    qtbot.wait(20)
    for widget in (*shown(window, QLabel), *shown(window, Button)):
        right = widget.mapTo(window, QPoint(widget.width(), 0)).x()
        assert right <= window.width(), widget.objectName()
