"""In mid-vote: another window, a stuck key, sleep, a display of another scale. No vote is lost."""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event
from sqlalchemy.pool import Pool

from desktop_app.bootstrap.assembly import assemble
from desktop_app.domain.assessment import Voting
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from desktop_app.ui.projector.state import QuestionScene
from desktop_app.ui.projector.window import Projector
from desktop_app.ui.screens.questions.presenter import QuestionsPresenter
from desktop_app.ui.shell.place import QUESTIONS, Place
from tests.ui.conftest import OpenWindow
from tests.ui.finding import texts
from tests.ui.screens.test_questions_view import Room
from tests.ui.screens.workshops import ID, Watch, model, put, workshop

Key = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def bench(store: Store, watch: Watch) -> Workbench:
    made = assemble(store)
    made.clock = watch
    return made


@pytest.fixture
def room(open_window: OpenWindow, bench: Workbench, qtbot: QtBot) -> Callable[..., Room]:
    def opened(voting: Voting = Voting.HANDS) -> Room:
        put(bench, replace(workshop(model(2, 1), voting), participants=None))
        window = open_window(Place(QUESTIONS, ID))
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Room(window, bench)

    return opened


@pytest.fixture
def mail(qapp: QApplication) -> Iterator[QPlainTextEdit]:
    """The field of another program's window."""
    other, field = QMainWindow(), QPlainTextEdit()
    other.setCentralWidget(field)
    yield field
    other.close()
    other.deleteLater()
    qapp.processEvents()


def turn_to(other: QWidget, qtbot: QtBot) -> None:
    """Let another window take the keys."""
    other.window().show()
    other.window().activateWindow()
    qtbot.waitUntil(other.isActiveWindow)


@pytest.fixture
def locked_up() -> Iterator[list[bool]]:
    """While it has something in it, no store can be written."""
    locked: list[bool] = []

    def lock(connection: sqlite3.Connection, _entry: object, _proxy: object) -> None:
        connection.execute(f"PRAGMA query_only={'ON' if locked else 'OFF'}")

    event.listen(Pool, "checkout", lock)
    yield locked
    event.remove(Pool, "checkout", lock)


def hold(here: Room, key: Qt.Key, times: int = 30) -> None:
    """Keep a key down: the system sends one press, repeats of it, and one release."""
    target = QApplication.focusWidget() or here.window
    QTest.simulateEvent(target, True, key, NONE, "", False)
    for _ in range(times):
        QTest.simulateEvent(target, True, key, NONE, "", True)
    QTest.simulateEvent(target, False, key, NONE, "", False)
    QApplication.processEvents()


def counts(here: Room) -> tuple[int, ...]:
    """The votes of the first question in the store."""
    rounds = here.answer().rounds
    return rounds[-1].counts if rounds else (0,) * 5


def test_another_window_takes_the_keys_and_gives_them_back(
    room: Callable[..., Room], mail: QPlainTextEdit, qtbot: QtBot
) -> None:
    here = room()
    here.press(Key.Key_2)
    turn_to(mail, qtbot)
    here.press(Key.Key_4, Key.Key_Space, Key.Key_Right, Key.Key_Return, Key.Key_Backspace)
    QTest.keyClicks(mail, "5 r")
    assert mail.toPlainText().endswith("5 r")
    assert counts(here) == (0, 1, 0, 0, 0)
    assert not here.answer().rounds[0].revealed
    assert here.where() == "Leadership · question 1 of 2"
    turn_to(here.window, qtbot)
    assert here.console.hasFocus()
    here.press(Key.Key_4, Key.Key_Space)
    assert counts(here) == (0, 1, 0, 1, 0)
    assert here.answer().rounds[0].revealed


def test_a_number_half_typed_is_kept_and_typed_anew(
    room: Callable[..., Room], mail: QPlainTextEdit, qtbot: QtBot
) -> None:
    here = room()
    field = here.console.stage.cards.counters[2].field
    field.setFocus()
    here.type("1")
    turn_to(mail, qtbot)
    assert counts(here) == (0, 0, 1, 0, 0), "what is there is kept, in case nobody comes back"
    turn_to(here.window, qtbot)
    assert field.hasFocus()
    assert field.text() == "", "a hidden number is not shown, not even one's own"
    here.type("12")
    here.press(Key.Key_Return)
    assert counts(here) == (0, 0, 12, 0, 0)
    assert here.console.hasFocus()


@pytest.mark.parametrize("pressed", ["next", "show-votes", "go-to", "scale", "clock", "park"])
def test_a_number_typed_is_counted_when_the_mouse_goes_on(
    room: Callable[..., Room], pressed: str
) -> None:
    here = room()
    here.press(Key.Key_1)
    here.console.stage.cards.counters[2].field.setFocus()
    here.type("12")
    here.click(pressed)
    assert counts(here) == (1, 0, 12, 0, 0)


def test_a_secret_round_goes_on_after_another_window(
    room: Callable[..., Room], mail: QPlainTextEdit, qtbot: QtBot
) -> None:
    here = room(Voting.SECRET)
    here.press(Key.Key_S, Key.Key_3)
    turn_to(mail, qtbot)
    here.press(Key.Key_1)
    turn_to(here.window, qtbot)
    assert here.console.shield.isVisible()
    here.press(Key.Key_Return, Key.Key_5)
    assert counts(here) == (0, 0, 1, 0, 1)
    assert not here.answer().rounds[0].revealed


def test_a_key_that_sticks_counts_once(room: Callable[..., Room]) -> None:
    here = room()
    hold(here, Key.Key_3)
    assert counts(here) == (0, 0, 1, 0, 0)
    here.press(Key.Key_3, Key.Key_3)
    hold(here, Key.Key_Backspace)
    assert counts(here) == (0, 0, 2, 0, 0), "two fast presses are two hands; one is taken back"
    hold(here, Key.Key_Space, 31)
    assert here.answer().rounds[0].revealed, "shown, and not hidden again"
    hold(here, Key.Key_R)
    assert len(here.answer().rounds) == 2
    hold(here, Key.Key_A)
    assert here.answer().rounds[-1].abstained == 1
    hold(here, Key.Key_P)
    assert here.answer().parked


def test_an_arrow_that_sticks_goes_to_the_end_and_loses_nothing(room: Callable[..., Room]) -> None:
    here = room()
    here.press(Key.Key_1, Key.Key_5)
    hold(here, Key.Key_Right)
    assert here.console.end.isVisible()
    hold(here, Key.Key_Left)
    assert here.where() == "Leadership · question 1 of 2"
    assert counts(here) == (1, 0, 0, 0, 1)
    assert not here.answer().rounds[0].revealed


def test_a_laptop_that_slept_goes_on_where_it_was(room: Callable[..., Room], watch: Watch) -> None:
    here = room()
    here.press(Key.Key_2)
    watch.move(hours=9)
    presenter = here.window._screen.presenter  # type: ignore[union-attr]  # the questions
    assert isinstance(presenter, QuestionsPresenter)
    # The first tick of the clock after the lid was opened.
    presenter.panels.tick()
    assert here.console.top.pace.accessibleName().startswith("Clock paused")
    assert counts(here) == (0, 1, 0, 0, 0)
    here.press(Key.Key_2)
    assert counts(here) == (0, 2, 0, 0, 0)
    assert not here.answer().rounds[0].revealed
    assert not here.console.top.pace.accessibleName().startswith("Clock paused")
    assert here.bench.timing.used(ID).seconds < 3600, "the night is no time used"


@pytest.mark.parametrize("size", [150, 200])
def test_another_text_size_in_mid_vote_changes_the_look_alone(
    room: Callable[..., Room], size: int, qtbot: QtBot
) -> None:
    here = room()
    here.press(Key.Key_Right, Key.Key_2, Key.Key_N)
    here.type("Half a sent")
    before = here.console
    larger = before.stage.where.height()
    here.window.prefer(replace(here.window.preferences, text_size=size))
    qtbot.waitUntil(lambda: here.console is not before)
    qtbot.wait(1)
    assert here.where() == "Leadership · question 2 of 2"
    assert here.console.stage.where.height() > larger
    assert here.answer("leadership.2").note == "Half a sent"
    assert here.answer("leadership.2").rounds[0].counts == (0, 1, 0, 0, 0)
    assert not here.answer("leadership.2").rounds[0].revealed
    here.console.setFocus()
    here.press(Key.Key_2)
    assert here.answer("leadership.2").rounds[0].counts == (0, 2, 0, 0, 0)


def test_the_wall_is_made_anew_with_the_same_scene(room: Callable[..., Room], qtbot: QtBot) -> None:
    here = room()
    here.press(Key.Key_2, Key.Key_4, Key.Key_F5)
    projector = here.window.findChild(Projector)
    assert projector is not None
    before = projector.wall
    assert before is not None
    here.window.prefer(replace(here.window.preferences, theme="dark", text_size=200))
    qtbot.waitUntil(lambda: projector.wall is not before)
    wall = projector.wall
    assert wall is not None
    assert wall.face is not None
    assert wall.face.state is not None
    scene = wall.face.state.scene
    assert isinstance(scene, QuestionScene)
    assert (scene.asked.id, scene.asked.votes.given) == ("leadership.1", 2)
    assert scene.asked.votes.shown is None
    here.press(Key.Key_4, Key.Key_F5)
    assert counts(here) == (0, 1, 0, 2, 0)


def test_news_of_another_display_scale_changes_nothing_that_was_said(
    room: Callable[..., Room], qapp: QApplication
) -> None:
    here = room()
    here.press(Key.Key_1, Key.Key_3)
    for kind in (QEvent.Type.DevicePixelRatioChange, QEvent.Type.ScreenChangeInternal):
        for widget in (here.window, *here.window.findChildren(QWidget)):
            qapp.sendEvent(widget, QEvent(kind))
    qapp.processEvents()
    assert here.where() == "Leadership · question 1 of 2"
    here.press(Key.Key_3)
    assert counts(here) == (1, 0, 2, 0, 0)
    assert not here.answer().rounds[0].revealed


def test_the_message_that_nothing_was_saved_goes_when_something_is(
    room: Callable[..., Room], locked_up: list[bool]
) -> None:
    here = room(Voting.DIRECT)
    locked_up.append(True)
    here.press(Key.Key_3)
    assert here.answer().level is None
    assert any("cannot be written" in text for text in texts(here.window))
    here.press(Key.Key_H)
    assert any("cannot be written" in text for text in texts(here.window)), "nothing was saved yet"
    locked_up.clear()
    here.press(Key.Key_4)
    assert here.answer().level == 4
    assert not any("cannot be written" in text for text in texts(here.window))
