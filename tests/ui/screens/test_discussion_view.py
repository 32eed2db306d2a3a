"""The board in the real window: keys for everything, cards dropped, a clock in its colours."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.board import Board, BoardClock
from desktop_app.domain.follow_up import ThumbVote, TopicState
from desktop_app.domain.outcome import outcome_of
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.discussion.card import CARD, CardView
from desktop_app.ui.screens.discussion.talk_panel import TalkPanel
from desktop_app.ui.screens.discussion.walk_dialog import WalkDialog
from desktop_app.ui.shell.place import DISCUSSION, Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Chooser
from desktop_app.ui.widgets.number_field import NumberField
from tests.ui.conftest import OpenWindow
from tests.ui.finding import button, dialog_of, named, shown, texts
from tests.ui.screens.workshops import ID, model, put, workshop

Shift = Qt.KeyboardModifier.ShiftModifier


class Here:
    """Keys over the window, and the board as it is stored."""

    def __init__(self, window: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
        self.window = window
        self.bench = bench
        self._qtbot = qtbot

    @property
    def board(self) -> Board:
        return self.bench.assessments.get(ID).board

    def settle(self) -> None:
        """Wait for a dialog to be gone and the window to be the active one again."""
        self.window.activateWindow()
        self._qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)

    def press(self, *keys: Qt.Key, shift: bool = False) -> None:
        held = Shift if shift else Qt.KeyboardModifier.NoModifier
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key, held)
            self._qtbot.wait(1)

    def write(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, text)

    def topics(self, *names: str) -> list[str]:
        for name in names:
            self.write(name)
            self.press(Qt.Key.Key_Return)
        return [topic.id for topic in self.board.topics]

    def focus(self, topic: str) -> None:
        named(self.window, CardView, f"card-{topic}").setFocus()

    def state(self, topic: str) -> TopicState:
        found = self.board.topic(topic)
        assert found is not None
        return found.state


@pytest.fixture
def here(bench: Workbench, open_window: OpenWindow, qtbot: QtBot) -> Here:
    put(bench, workshop(model(2, 1)))
    return Here(open_window(Place(DISCUSSION, ID)), bench, qtbot)


def drop(target: QWidget, topic: str) -> None:
    data = QMimeData()
    data.setData(CARD, topic.encode())
    buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    move = Qt.DropAction.MoveAction
    QApplication.sendEvent(target, QDragEnterEvent(QPoint(5, 5), move, data, buttons, held))
    QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), move, data, buttons, held))


def test_a_board_by_keys_alone(here: Here) -> None:
    first, second, third = here.topics("First", "Second", "Third")
    here.press(Qt.Key.Key_Down)
    here.press(Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_V, Qt.Key.Key_Minus)
    assert [topic.votes for topic in here.board.topics] == [2, 0, 0]
    here.focus(second)
    here.press(Qt.Key.Key_Down)
    here.press(Qt.Key.Key_M, Qt.Key.Key_Up, Qt.Key.Key_M)
    merged = here.board.topic(third)
    assert merged is not None
    assert merged.id == second
    here.press(Qt.Key.Key_M, shift=True)
    assert len(here.board.topics) == 3
    here.focus(first)
    here.press(Qt.Key.Key_S)
    assert here.state(first) is TopicState.DISCUSSING
    here.press(Qt.Key.Key_S, shift=True)
    assert here.state(first) is TopicState.VOTED
    here.press(Qt.Key.Key_S, Qt.Key.Key_T, Qt.Key.Key_K)
    here.write("We meet.")
    here.press(Qt.Key.Key_Tab)
    here.focus(first)
    here.press(Qt.Key.Key_H)
    here.write("3")
    here.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    here.write("1")
    here.press(Qt.Key.Key_Return)
    found = here.board.topic(first)
    assert found is not None
    assert (found.takeaway, found.thumbs) == ("We meet.", (ThumbVote(3, 0, 1),))
    assert here.board.clock is not None
    assert here.board.clock.seconds == 4 * 60
    here.press(Qt.Key.Key_E)
    assert here.state(first) is TopicState.DISCUSSED
    here.window.undo.back()
    assert here.state(first) is TopicState.DISCUSSING
    here.window.undo.again()
    assert here.state(first) is TopicState.DISCUSSED


def test_arrows_lead_from_card_to_card(here: Here) -> None:
    first, second, third = here.topics("First", "Second", "Third")
    here.focus(third)
    here.press(Qt.Key.Key_Plus)
    for key, reached in (
        (Qt.Key.Key_Left, first),
        (Qt.Key.Key_Down, second),
        (Qt.Key.Key_Down, second),
        (Qt.Key.Key_Right, third),
        (Qt.Key.Key_Right, third),
    ):
        here.press(key)
        focused = QApplication.focusWidget()
        assert isinstance(focused, CardView)
        assert focused.card.id == reached


def test_esc_leads_out_of_the_line_for_topics(here: Here) -> None:
    line = named(here.window, QLineEdit, "new-topic")
    assert line.hasFocus()
    here.press(Qt.Key.Key_Escape)
    assert not line.hasFocus(), "the keys of an empty board work"
    here.press(Qt.Key.Key_N)
    assert line.hasFocus()
    first, second = here.topics("First", "Second")
    here.focus(second)
    here.press(Qt.Key.Key_N, Qt.Key.Key_R, Qt.Key.Key_Escape)
    assert line.text() == "r", "what was typed stays"
    here.press(Qt.Key.Key_Plus)
    assert [here.board.topic(each).votes for each in (first, second)] == [0, 1]  # type: ignore[union-attr]


def test_esc_leads_from_the_takeaway_and_the_thumbs_back_to_the_topic(here: Here) -> None:
    (first,) = here.topics("First")
    here.focus(first)
    here.press(Qt.Key.Key_S, Qt.Key.Key_K)
    here.write("What we take away")
    here.press(Qt.Key.Key_Escape, Qt.Key.Key_H, Qt.Key.Key_2, Qt.Key.Key_Escape, Qt.Key.Key_E)
    assert here.state(first) is TopicState.DISCUSSED
    topic = here.board.topic(first)
    assert topic is not None
    assert topic.takeaway == "What we take away"
    assert topic.thumbs == ()


def test_undo_of_a_topic_leaves_the_focus_on_the_board(here: Here) -> None:
    first, second = here.topics("First", "Second")
    here.focus(second)
    here.window.undo.back()
    assert named(here.window, CardView, f"card-{first}").hasFocus()
    here.window.undo.back()
    assert here.board.topics == ()
    assert named(here.window, QLineEdit, "new-topic").hasFocus()


def test_the_card_that_the_keys_are_about_is_in_view(here: Here, qtbot: QtBot) -> None:
    here.window.resize(1024, 640)
    topics = here.topics(*(f"Topic {number}" for number in range(20)))
    here.press(Qt.Key.Key_Escape)
    qtbot.wait(20)
    here.press(*[Qt.Key.Key_Down] * 25)
    card = named(here.window, CardView, f"card-{topics[-1]}")
    assert card.hasFocus()
    assert not card.visibleRegion().isEmpty()
    here.press(*[Qt.Key.Key_Up] * 25)
    assert not named(here.window, CardView, f"card-{topics[0]}").visibleRegion().isEmpty()


def test_undo_of_a_story_leaves_the_focus_with_the_stories(here: Here) -> None:
    here.press(Qt.Key.Key_Escape)
    for service in ("First", "Second"):
        here.press(Qt.Key.Key_Y)
        here.write(service)
        here.press(Qt.Key.Key_Return)
        here.settle()
    named(here.window, Button, "story-0").setFocus()
    here.window.undo.back()
    assert named(here.window, Button, "story-0").hasFocus()
    here.window.undo.back()
    assert named(here.window, Button, "new-story").hasFocus()


def test_cards_are_dragged(here: Here) -> None:
    first, second = here.topics("First", "Second")
    columns = {state: named(here.window, QWidget, f"column-{state}") for state in TopicState}
    drop(columns[TopicState.DISCUSSING], first)
    assert here.state(first) is TopicState.DISCUSSING
    drop(columns[TopicState.PROPOSED], first)
    assert here.state(first) is TopicState.PROPOSED
    drop(columns[TopicState.DISCUSSING], first)
    drop(columns[TopicState.DISCUSSED], first)
    assert here.state(first) is TopicState.DISCUSSED
    drop(columns[TopicState.PROPOSED], first)
    assert here.state(first) is TopicState.DISCUSSED
    (third, fourth) = here.topics("Third", "Fourth")[2:]
    drop(named(here.window, CardView, f"card-{third}"), fourth)
    merged = here.board.topic(fourth)
    assert merged is not None
    assert merged.id == third
    assert named(here.window, CardView, f"card-{second}").isVisible()


def test_the_details_of_a_card(here: Here) -> None:
    (first, _) = here.topics("First", "x" * 2_000)
    here.focus(first)
    here.press(Qt.Key.Key_Return)
    dialog = dialog_of(here.window)
    named(dialog, QPlainTextEdit, "topic-text").setPlainText("First of all")
    named(dialog, Chooser, "topic-link").choose("question:leadership.1")
    button(dialog, "Save").click()
    card = here.board.topic(first)
    assert card is not None
    assert (card.title, card.origin.question) == ("First of all", "leadership.1")
    here.settle()
    here.focus(first)
    here.press(Qt.Key.Key_O)
    button(dialog_of(here.window), "Remove").click()
    assert here.board.topic(first) is None
    here.window.undo.back()
    assert here.board.topic(first) is not None


def test_a_card_of_two_texts_is_taken_apart_in_its_details(here: Here) -> None:
    first, second = here.topics("First", "Second")
    here.focus(second)
    here.press(Qt.Key.Key_M, Qt.Key.Key_Up, Qt.Key.Key_M)
    assert len(here.board.topics) == 1
    here.settle()
    here.focus(first)
    here.press(Qt.Key.Key_O)
    button(dialog_of(here.window), "Split").click()
    assert [topic.title for topic in here.board.topics] == ["First", "Second"]


def test_stepping_through_and_the_rules(here: Here, qtbot: QtBot) -> None:
    here.topics("First", "Second")
    named(here.window, QWidget, "walk").setFocus()
    here.press(Qt.Key.Key_Return)
    (walk,) = shown(here.window, WalkDialog)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is walk)
    assert "Topic 1 of 2" in texts(walk)
    QTest.keyClick(walk, Qt.Key.Key_PageDown)
    assert "Topic 2 of 2" in texts(walk)
    QTest.keyClick(walk, Qt.Key.Key_PageUp)
    QTest.keyClick(walk, Qt.Key.Key_PageDown)
    QTest.keyClick(walk, Qt.Key.Key_PageDown)
    assert not walk.isVisible()
    here.settle()
    named(here.window, QWidget, "rules").setFocus()
    here.press(Qt.Key.Key_Return)
    rules = dialog_of(here.window)
    named(rules, NumberField, "box_minutes").setText("0")
    button(rules, "Save").click()
    assert rules.isVisible()
    assert any("The board takes" in text for text in texts(here.window))
    named(rules, NumberField, "box_minutes").setText("10")
    button(rules, "Save").click()
    assert here.board.rules.box_minutes == 10


def test_a_story_is_told_and_removed(here: Here) -> None:
    named(here.window, QWidget, "new-story").setFocus()
    here.press(Qt.Key.Key_Return)
    dialog = dialog_of(here.window)
    here.write("Digital form")
    named(dialog, QPlainTextEdit, "story-why").setPlainText("Users took part")
    button(dialog, "Save").click()
    here.settle()
    (story,) = here.bench.assessments.get(ID).stories
    assert (story.service, story.why) == ("Digital form", "Users took part")
    named(here.window, QWidget, "story-0").setFocus()
    here.press(Qt.Key.Key_Return)
    assert named(dialog_of(here.window), QLineEdit, "story-service").text() == "Digital form"
    button(dialog_of(here.window), "Remove").click()
    assert here.bench.assessments.get(ID).stories == ()


def test_the_clock_shows_the_wall_time_and_beeps_once(
    here: Here, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    (first,) = here.topics("First")
    here.focus(first)
    here.press(Qt.Key.Key_S)
    heard: list[None] = []
    monkeypatch.setattr(QApplication, "beep", lambda: heard.append(None))
    assert named(here.window, QLabel, "clock").text() in {"8:00", "7:59"}
    asleep = BoardClock(datetime.now(UTC) - timedelta(minutes=9), 480)
    store = here.bench.answering._store
    with store.writing() as books:
        now = books.assessments.get(ID)
        books.assessments.put_outcome(replace(now, board_clock=asleep))
    here.window.hub.tell(here.bench.boards.of_assessment(ID).take_away(first, "Slept"))
    assert named(here.window, QLabel, "clock").text().startswith("+1:0")
    qtbot.wait(300)
    assert len(heard) == 1
    assert outcome_of(here.bench.assessments.get(ID)).board.clock == asleep


def test_a_finished_board_can_be_read_and_not_changed(here: Here) -> None:
    (first,) = here.topics("First")
    here.bench.assessments.finish(ID)
    here.window.go(Place(DISCUSSION, ID, first))
    assert not named(here.window, QLineEdit, "new-topic").isVisible()
    assert not shown(here.window, TalkPanel)
    here.press(Qt.Key.Key_Plus)
    assert here.board.used == 0
    assert any("This assessment is finished" in text for text in texts(here.window))


@pytest.mark.parametrize("text_size", [100, 200])
def test_at_the_smallest_window_nothing_is_wider_than_it(
    here: Here, open_window: OpenWindow, text_size: int, qtbot: QtBot
) -> None:
    (first,) = here.topics("Langtord" * 60)
    here.bench.boards.of_assessment(ID).start(first)
    window = open_window(Place(DISCUSSION, ID), text_size=text_size, language="nb")
    window.resize(1024, 640)
    qtbot.wait(20)
    for label in shown(window, QLabel):
        right = label.mapTo(window, QPoint(label.width(), 0)).x()
        assert right <= window.width(), label.text()
