"""Votes in a real window: what is hidden, what a remote does, the shield, dialogs and lists."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.assessment import Assessment, Voting
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.questions.clock_dialog import ClockDialog
from desktop_app.ui.screens.questions.go_to import GoTo
from desktop_app.ui.screens.questions.shield import THANKS
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.place import ACTIONS, BALLOTS, DISCUSSION, QUESTIONS, RESULT, Place
from desktop_app.ui.shell.scale_dialog import ScaleDialog
from desktop_app.ui.widgets.button import Button
from tests.ui.conftest import OpenWindow
from tests.ui.finding import button, dialog_of, shown
from tests.ui.screens.test_questions_view import Room
from tests.ui.screens.workshops import ID, model, put, workshop

Key = Qt.Key
OpenRoom = Callable[..., Room]


@pytest.fixture
def room(open_window: OpenWindow, bench: Workbench, qtbot: QtBot) -> OpenRoom:
    def opened(voting: Voting = Voting.HANDS, *, participants: int = 3, **wishes: object) -> Room:
        made: Assessment = replace(workshop(model(2, 1), voting), participants=participants)
        put(bench, made)
        window = open_window(Place(QUESTIONS, ID), **wishes)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Room(window, bench)

    return opened


def remote(here: Room, key: Qt.Key, at: int) -> None:
    """A press as the system sends it, with the time at which it happened."""
    target = here.console
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(at)
        QApplication.sendEvent(target, event)
        if kind is QEvent.Type.ShortcutOverride and not event.isAccepted():
            here.press(key)
            return


def test_what_is_hidden_is_nowhere_on_the_screen(room: OpenRoom) -> None:
    here = room()
    here.press(Key.Key_2, Key.Key_2)
    cards = here.console.stage.cards
    assert [card.votes for card in cards.cards] == [None] * 5
    assert {counter.field.text() for counter in cards.counters} == {""}
    assert not any(card.suggested for card in cards.cards)
    assert here.console.verdict.poll.given.text() == "2 of 3 have voted"
    one = here.window.grab().toImage()
    here.press(Key.Key_Backspace, Key.Key_5)
    assert here.window.grab().toImage() == one, "other votes, the same picture"
    here.press(Key.Key_Space)
    assert [card.votes and card.votes.count for card in cards.cards] == [0, 1, 0, 0, 1]
    here.press(Key.Key_R)
    assert [card.votes and card.votes.earlier for card in cards.cards] == [0, 1, 0, 0, 1]
    assert [card.votes and card.votes.count for card in cards.cards] == [None] * 5


def test_a_remote_that_sends_its_key_twice_moves_once(room: OpenRoom) -> None:
    here = room(Voting.DIRECT)
    remote(here, Key.Key_PageDown, 1000)
    remote(here, Key.Key_PageDown, 1030)
    assert here.where() == "Leadership · question 2 of 2"
    remote(here, Key.Key_PageDown, 1500)
    assert here.where() == "Culture · question 1 of 1"
    remote(here, Key.Key_PageUp, 1510)
    assert here.where() == "Leadership · question 2 of 2"


def test_a_secret_round_from_hand_to_hand(room: OpenRoom, qtbot: QtBot) -> None:
    here = room(Voting.SECRET)
    here.click("secret-round")
    console = here.console
    for part in (console.top, console.verdict, console.tools):
        assert not part.isVisible()
    here.press(Key.Key_4)
    assert console.thanks.isVisible()
    assert not console.stage.isVisible()
    here.press(Key.Key_G, Key.Key_K, Key.Key_V)
    assert shown(here.window, Dialog) == []
    qtbot.waitUntil(console.stage.isVisible, timeout=THANKS * 4)
    here.click("level-1")
    here.press(Key.Key_Return)
    here.click("abstain")
    assert console.shield.count.text() == "3 of 3 have voted"
    here.click("end-secret")
    here.press(Key.Key_Space)
    assert here.answer().rounds[0].counts == (1, 0, 0, 1, 0)


def test_one_vote_too_many_is_asked_about(room: OpenRoom) -> None:
    here = room()
    here.press(Key.Key_1, Key.Key_1, Key.Key_1, Key.Key_1)
    dialog = dialog_of(here.window)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert here.answer().rounds[0].votes == 3
    here.press(Key.Key_1)
    button(dialog_of(here.window), "Count it").click()
    assert here.answer().rounds[0].votes == 4
    assert here.console.verdict.poll.crowded.isVisible()


@pytest.mark.parametrize("text", ["-4", "12 people", "1e9", "٣", "9999999999", "3.5"])
def test_pasted_nonsense_is_refused_in_place(room: OpenRoom, text: str) -> None:
    here = room()
    field = here.console.stage.cards.counters[1].field
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    QGuiApplication.clipboard().setText(text)
    here.press(Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    assert "from 0 to 10000" in here.console.verdict.answer.accessibleName()
    here.press(Key.Key_Return)
    assert here.answer().rounds == ()
    QGuiApplication.clipboard().setText(" 2\n")
    field.setFocus()
    here.press(Key.Key_V, modifier=Qt.KeyboardModifier.ControlModifier)
    here.press(Key.Key_Return)
    assert here.answer().rounds[0].counts == (0, 2, 0, 0, 0)


def test_the_way_of_voting_is_a_menu(room: OpenRoom) -> None:
    here = room()
    here.press(Key.Key_2, Key.Key_V)
    (menu,) = [m for m in here.window.findChildren(QMenu, "ways") if m.isVisible()]
    menu.actions()[2].trigger()
    menu.close()
    assert here.bench.assessments.header(ID).voting is Voting.SECRET
    assert here.console.top.way.accessibleName() == "Way of voting: Secret on the laptop (V)"
    assert here.answer().rounds[0].votes == 1


def test_the_clock_can_be_paused_and_boxed(room: OpenRoom) -> None:
    here = room(Voting.DIRECT)
    here.press(Key.Key_K)
    dialog = dialog_of(here.window)
    assert isinstance(dialog, ClockDialog)
    dialog.box.setText("4")
    button(dialog, "Done").click()
    assert here.bench.timing.box(ID) == 4
    assert "0 of 4 min" in here.console.top.pace.accessibleName()
    here.click("clock")
    button(dialog_of(here.window), "Pause the clock").click()
    assert here.console.top.pace.accessibleName().startswith("Clock paused")


def test_what_the_levels_mean_is_on_a_key(room: OpenRoom) -> None:
    here = room()
    here.press(Key.Key_L)
    dialog = dialog_of(here.window)
    assert isinstance(dialog, ScaleDialog)
    QTest.keyClick(dialog, Key.Key_L)
    assert not dialog.isVisible()


@pytest.mark.parametrize("screen", [RESULT, DISCUSSION, ACTIONS])
def test_what_the_levels_mean_is_on_that_key_wherever_levels_are(
    room: OpenRoom, screen: str, qtbot: QtBot
) -> None:
    here = room()
    here.window.go(Place(screen, ID))
    qtbot.waitUntil(lambda: not here.window.tasks.busy, timeout=20_000)
    # Not a field that is typed in: there, L is a letter.
    here.window.setFocus()
    QTest.keyClick(here.window, Key.Key_L)
    dialog = dialog_of(here.window)
    assert isinstance(dialog, ScaleDialog)
    assert "What step 3 means." in [label.text() for label in dialog.findChildren(QLabel)]
    dialog.reject()
    here.window.go(Place(QUESTIONS, ID))


def test_the_list_of_questions_has_filters(room: OpenRoom) -> None:
    here = room(Voting.DIRECT)
    here.press(Key.Key_P, Key.Key_G)
    dialog = dialog_of(here.window)
    assert isinstance(dialog, GoTo)
    assert [dialog.filter.itemText(at) for at in range(3)] == ["All 3", "Unanswered 3", "Parked 1"]
    dialog.filter.setCurrentIndex(2)
    assert dialog.list.model().rowCount() == 1
    dialog.reject()


@pytest.mark.parametrize("size", [(1024, 640), (1280, 800)])
@pytest.mark.parametrize("text_size", [100, 200])
def test_nothing_of_a_vote_is_clipped(
    room: OpenRoom, qtbot: QtBot, size: tuple[int, int], text_size: int
) -> None:
    here = room(text_size=text_size, language="nb")
    here.window.resize(*size)
    here.press(Key.Key_1, Key.Key_5, Key.Key_Space, Key.Key_R, Key.Key_2)
    for keys in ((), (Key.Key_Space,), (Key.Key_Return,)):
        here.press(*keys)
        qtbot.wait(1)
        assert (here.window.width(), here.window.height()) == size
        for each in here.console.verdict.findChildren(Button):
            assert not each.isVisible() or each.width() >= each.sizeHint().width()
    here.window.go(Place(RESULT, ID))


def test_what_is_agreed_is_read_before_how_the_vote_went(
    open_window: OpenWindow, bench: Workbench, qtbot: QtBot
) -> None:
    put(bench, replace(workshop(model(2, 1), Voting.HANDS), participants=9))
    bench.answering.count_votes(ID, "leadership.1", (0, 0, 4, 5, 0))
    bench.polling.reveal(ID, "leadership.1")
    bench.answering.agree(ID, "leadership.1", 4)
    bench.polling.vote_by(ID, Voting.DIRECT)
    window = open_window(Place(QUESTIONS, ID, "leadership.1"), text_size=200, language="nb")
    window.resize(1024, 640)
    qtbot.wait(1)
    verdict = Room(window, bench).console.verdict
    assert verdict.poll.consensus.isVisible()
    assert verdict.poll.given.text() == "9/9"
    assert verdict.answer.width() >= verdict.answer.sizeHint().width() // 2


def test_bars_at_the_end_of_a_dimension_carry_the_numbers_of_their_scale(
    open_window: OpenWindow, bench: Workbench, qtbot: QtBot
) -> None:
    put(bench, workshop(model(1, 1, levels=range(4)), Voting.HANDS))
    window = open_window(Place(QUESTIONS, ID))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    here = Room(window, bench)
    here.press(Key.Key_0, Key.Key_0, Key.Key_2, Key.Key_Space, Key.Key_Return, Key.Key_Right)
    bars = here.console.look_back.bars
    assert bars.isVisible()
    assert bars.numbers == ("0", "1", "2", "3")
    assert bars.accessibleName() == "0: 2, 1: 0, 2: 1, 3: 0"


def test_the_end_of_a_dimension_says_why_a_note_has_to_wait_and_no_help_covers_it(
    room: OpenRoom,
) -> None:
    here = room(Voting.DIRECT)
    here.press(Key.Key_3, Key.Key_Right, Key.Key_3, Key.Key_H)
    assert here.console.drawer.isVisible()
    here.press(Key.Key_Right)
    page = here.console.look_back
    assert page.isVisible()
    assert not here.console.drawer.isVisible(), "it lay over the way on"
    assert not page.notice.isVisible()
    here.press(Key.Key_N)
    assert (page.notice.isVisible(), page.notice.text()) == (True, "Go to a question first.")
    here.press(Key.Key_Right)
    assert here.console.drawer.isVisible(), "what there is to think about stays open"
    here.press(Key.Key_3, Key.Key_Right, Key.Key_Right, Key.Key_X)
    assert here.console.end.notice.text() == "Go to a question first."
    assert here.console.end.notice.isVisible()


@pytest.mark.parametrize("voting", [Voting.DIRECT, Voting.PAPER])
def test_the_pile_is_a_key_away_whatever_the_way_of_voting_was_on_arrival(
    room: OpenRoom, voting: Voting
) -> None:
    here = room(voting)
    here.console.top.way_wanted.emit()
    menu = here.window.findChild(QMenu)
    assert menu is not None
    menu.actions()[-1].trigger()
    menu.close()
    here.press(Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    assert here.window.place == Place(BALLOTS, ID)


def test_no_key_leads_to_the_pile_out_of_a_secret_round(room: OpenRoom) -> None:
    here = room(Voting.SECRET)
    here.press(Key.Key_S)
    here.press(Key.Key_B, modifier=Qt.KeyboardModifier.ControlModifier)
    assert here.window.place == Place(QUESTIONS, ID)


def test_a_button_that_goes_leaves_the_keys_to_the_screen(room: OpenRoom) -> None:
    here = room()
    here.press(Key.Key_2)
    poll = here.console.verdict.poll
    for pressed in (poll.reveal, poll.take):
        pressed.setFocus()
        here.press(Key.Key_Return)
        assert not pressed.isVisible()
        assert here.console.hasFocus(), "the next Enter would press another button"
    assert here.answer().level == 2
    here.press(Key.Key_Right)
    here.console.tools.previous.setFocus()
    here.press(Key.Key_Space)
    assert not here.console.tools.previous.isEnabled()
    assert here.console.hasFocus()


def test_a_reopened_assessment_leaves_the_keys_to_the_screen(
    room: OpenRoom, bench: Workbench
) -> None:
    here = room(Voting.DIRECT)
    bench.assessments.finish(ID)
    here.window.go(Place(QUESTIONS, ID))
    lock = here.console.lock
    button(lock, "Reopen …").setFocus()
    here.press(Key.Key_Return)
    button(lock, "Reopen").setFocus()
    here.press(Key.Key_Return)
    assert not lock.isVisible()
    assert here.console.hasFocus()
    here.press(Key.Key_4)
    assert here.answer().level == 4
