"""The question screen in a real window: keys alone, the mouse alone, and what there is to see."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.charts.palette import contrast
from desktop_app.domain.assessment import Assessment, AssessmentState, Voting
from desktop_app.domain.response import Response
from desktop_app.services.workbench import Workbench
from desktop_app.ui.projector.view import Wall
from desktop_app.ui.screens.questions.console import Console
from desktop_app.ui.screens.questions.drawer import PAUSE
from desktop_app.ui.screens.questions.go_to import GoTo
from desktop_app.ui.shell.place import QUESTIONS, RESULT, Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.theme.tokens import ThemeName, load_tokens
from tests.ui.conftest import OpenWindow
from tests.ui.screens.workshops import ID, model, put, workshop

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Room:
    """A window at the questions, and the hands of a facilitator."""

    def __init__(self, window: MainWindow, bench: Workbench) -> None:
        self.window = window
        self.bench = bench

    @property
    def console(self) -> Console:
        screen = self.window._screen
        assert screen is not None
        assert isinstance(screen.widget, Console)
        return screen.widget

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        for key in keys:
            target = QApplication.focusWidget() or self.window
            QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)

    def type(self, text: str) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)

    def click(self, name: str) -> None:
        found = [w for w in self.console.findChildren(QWidget, name) if w.isVisible()]
        assert len(found) == 1, name
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)

    def answer(self, question: str = "leadership.1") -> Response:
        return self.bench.assessments.get(ID).response(question)

    def where(self) -> str:
        return self.console.stage.where.text


OpenRoom = Callable[..., Room]
"""Opens a room over a workshop: `room(workshop(model(3)), text_size=200)`."""


@pytest.fixture
def room(open_window: OpenWindow, bench: Workbench, qtbot: QtBot) -> OpenRoom:
    def opened(made: Assessment | None = None, detail: str = "", **wishes: object) -> Room:
        put(bench, made or workshop(model(2, 1)))
        window = open_window(Place(QUESTIONS, ID, detail), **wishes)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Room(window, bench)

    return opened


def hands(*sizes: int) -> Assessment:
    return workshop(model(*(sizes or (2, 1))), Voting.HANDS)


def test_a_workshop_with_keys_alone(room: OpenRoom) -> None:
    here = room()
    here.press(Key.Key_3, Key.Key_Right, Key.Key_5, Key.Key_PageDown)
    assert here.console.look_back.title.text() == "Leadership: done"
    here.press(Key.Key_PageDown, Key.Key_X)
    here.type("Done by the ministry")
    here.press(Key.Key_Return)
    assert (here.answer().level, here.answer("leadership.2").level) == (3, 5)
    assert here.answer("culture.1").not_applicable == "Done by the ministry"
    here.press(Key.Key_Right, Key.Key_Right)
    assert here.console.end.title.text() == "All questions are handled"
    here.press(Key.Key_Left, Key.Key_PageUp)
    assert here.where() == "Leadership · question 2 of 2"
    here.press(Key.Key_Backspace)
    assert here.answer("leadership.2").level is None


def test_a_workshop_with_the_mouse_alone(room: OpenRoom) -> None:
    here = room()
    here.click("level-3")
    here.click("next")
    here.click("park")
    here.click("next")
    here.click("not-applicable")
    here.type("Not ours")
    here.click("save-reason")
    assert here.answer().level == 3
    assert here.answer("leadership.2").parked
    assert here.answer("culture.1").not_applicable == "Not ours"
    here.click("next")
    here.click("go-on")
    ends = here.console.end
    assert ends.coverage.text() == "Answered 1 of 3, 1 not applicable, 1 left"
    first = ends.list.visualRect(ends.list.model().index(0, 0)).center()
    QTest.mouseClick(ends.list.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert here.where() == "Leadership · question 2 of 2"
    here.click("part-1")
    assert here.where() == "Culture · question 1 of 1"
    here.click("clear")
    assert here.answer("culture.1").not_applicable is None
    here.click("next")
    here.click("finish")
    assert here.bench.assessments.get(ID).state is AssessmentState.FINISHED
    here.click("see-result")
    assert here.window.place == Place(RESULT, ID)


def test_show_of_hands_with_keys_alone(room: OpenRoom) -> None:
    here = room(hands())
    here.press(Key.Key_2, Key.Key_3, Key.Key_3, Key.Key_4, Key.Key_4, Key.Key_Backspace)
    assert here.answer().rounds[0].counts == (0, 1, 2, 1, 0)
    assert here.console.verdict.poll.given.text() == "4 of 9 have voted"
    assert not here.console.verdict.poll.consensus.isVisible()
    here.press(Key.Key_Space)
    assert here.console.verdict.poll.consensus.text() == "Consensus 0.79 · some spread"
    here.press(Key.Key_Return)
    assert here.answer().level == 3
    here.press(Key.Key_5, modifier=SHIFT)
    assert here.answer().level == 5
    assert [card.agreed for card in here.console.stage.cards.cards].index(True) == 4


def test_show_of_hands_with_the_mouse_alone(room: OpenRoom) -> None:
    here = room(hands())
    counters = here.console.stage.cards.counters
    for place in (1, 2, 2, 3):
        QTest.mouseClick(counters[place].more, Qt.MouseButton.LeftButton)
    QTest.mouseClick(counters[3].fewer, Qt.MouseButton.LeftButton)
    QTest.mouseClick(here.console.verdict.poll.abstentions.more, Qt.MouseButton.LeftButton)
    assert here.answer().rounds[0].counts == (0, 1, 2, 0, 0)
    assert here.answer().rounds[0].abstained == 1
    here.click("show-votes")
    here.click("take-suggestion")
    assert here.answer().level == 3
    here.click("level-1")
    assert here.answer().level == 1


def test_counts_can_be_typed(room: OpenRoom) -> None:
    here = room(hands())
    field = here.console.stage.cards.counters[1].field
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    field.selectAll()
    here.type("6")
    assert here.answer().rounds == ()
    here.press(Key.Key_Return)
    assert here.answer().rounds[0].counts == (0, 6, 0, 0, 0)
    assert here.answer().level is None, "Enter in a field is not Enter for the room"
    here.press(Key.Key_1)
    assert here.answer().rounds[0].counts == (1, 6, 0, 0, 0)


def test_a_count_is_stored_when_its_field_is_left(room: OpenRoom) -> None:
    here = room(hands())
    field = here.console.stage.cards.counters[0].field
    field.setFocus()
    field.selectAll()
    here.type("7")
    here.press(Key.Key_Tab)
    assert here.answer().rounds[0].counts == (7, 0, 0, 0, 0)


def test_a_note_is_stored_while_somebody_types_on(room: OpenRoom, qtbot: QtBot) -> None:
    here = room()
    here.press(Key.Key_N)
    here.console.drawer._longest.setInterval(PAUSE)
    typed = 0
    while not here.answer().note and typed < 100:
        here.type("a")
        typed += 1
        qtbot.wait(PAUSE // 10)
    assert 1 < len(here.answer().note) <= typed < 100
    here.type("b")
    here.press(Key.Key_Escape)
    assert here.answer().note == "a" * typed + "b"
    here.window.undo.back()
    assert here.answer().note == "", "words typed in one go are taken back in one go"


def test_typing_in_a_note_is_not_answering(room: OpenRoom, qtbot: QtBot) -> None:
    here = room()
    here.press(Key.Key_N)
    here.type("3 plans, 2 owners")
    assert here.console.drawer.status.text() == "Saving …"
    qtbot.waitUntil(lambda: here.console.drawer.status.text() == "Saved", timeout=PAUSE * 5)
    assert here.answer().note == "3 plans, 2 owners"
    here.press(Key.Key_Return, Key.Key_PageDown, Key.Key_X)
    assert here.where() == "Leadership · question 1 of 2"
    here.press(Key.Key_Escape)
    assert here.answer().note == "3 plans, 2 owners\nx"
    assert here.answer().level is None
    assert not here.console.drawer.isVisible()
    here.press(Key.Key_4)
    assert here.answer().level == 4


@pytest.mark.parametrize("way", ["next", "park", "level-2", "part-1", "close-panel"])
def test_no_click_loses_what_is_being_typed(room: OpenRoom, way: str) -> None:
    here = room()
    here.press(Key.Key_D)
    here.type("Two held 1")
    here.click(way)
    assert here.answer().dissent == "Two held 1"


def test_leaving_the_screen_or_the_program_loses_nothing(room: OpenRoom) -> None:
    here = room()
    here.press(Key.Key_N)
    here.type("Because")
    here.window.go(Place(RESULT, ID))
    assert here.answer().note == "Because"
    here.window.go(Place(QUESTIONS, ID))
    here.press(Key.Key_N)
    here.type(" of the plan")
    here.window.close()
    assert here.answer().note == "Because of the plan"


def test_what_was_typed_is_there_again(room: OpenRoom) -> None:
    made = workshop(model(2))
    said = Response("leadership.1", level=2, note="Because", dissent="Two held 1")
    here = room(replace(made, responses={said.question: said}))
    assert here.console.tools.note.accessibleName() == "Note ✓"
    here.press(Key.Key_N)
    assert here.console.drawer.text.toPlainText() == "Because"
    here.press(Key.Key_Escape, Key.Key_D)
    assert here.console.drawer.text.toPlainText() == "Two held 1"
    here.press(Key.Key_Escape, Key.Key_Right, Key.Key_N)
    assert here.console.drawer.text.toPlainText() == ""


def test_a_reason_is_asked_for_in_place(room: OpenRoom) -> None:
    here = room()
    here.press(Key.Key_X, Key.Key_Return)
    assert here.console.drawer.complaint.text() == "Say why the question is not applicable."
    assert here.console.drawer.reason.hasFocus()
    here.press(Key.Key_Escape)
    assert not here.console.drawer.isVisible()
    assert here.answer().not_applicable is None


def test_undo_and_redo_go_where_they_change_something(room: OpenRoom) -> None:
    here = room()
    here.press(Key.Key_3, Key.Key_Right, Key.Key_4)
    control = Qt.KeyboardModifier.ControlModifier
    here.press(Key.Key_Z, modifier=control)
    assert here.answer("leadership.2").level is None
    here.press(Key.Key_Z, modifier=control)
    assert here.answer().level is None
    assert here.where() == "Leadership · question 1 of 2"
    here.press(Key.Key_Y, modifier=control)
    assert here.answer().level == 3
    assert [card.agreed for card in here.console.stage.cards.cards].index(True) == 2


def test_what_is_typed_in_one_go_is_undone_in_one_go(room: OpenRoom, qtbot: QtBot) -> None:
    here = room()
    here.press(Key.Key_3, Key.Key_N)
    here.type("Because")
    qtbot.waitUntil(lambda: here.answer().note == "Because")
    here.type(" of the plan")
    here.press(Key.Key_Escape)
    assert here.answer().note == "Because of the plan"
    here.press(Key.Key_N)
    here.type(" again")
    here.press(Key.Key_Escape)
    here.window.undo.back()
    assert here.answer().note == "Because of the plan"
    here.window.undo.back()
    assert (here.answer().note, here.answer().level) == ("", 3)
    here.window.undo.again()
    assert here.answer().note == "Because of the plan"


def test_a_digit_beyond_the_scale_is_answered_in_words(room: OpenRoom) -> None:
    here = room()
    here.press(Key.Key_7)
    assert here.console.verdict.answer.accessibleName() == "The scale goes from 1 to 5."
    here.press(Key.Key_2)
    assert here.console.verdict.answer.accessibleName() == "Agreed: 2 Step 2"


def test_ten_levels_have_ten_digits(room: OpenRoom) -> None:
    here = room(workshop(model(1, levels=range(1, 11))))
    here.press(Key.Key_0)
    assert here.answer().level == 10
    here.press(Key.Key_9)
    assert here.answer().level == 9


def test_a_digit_that_is_held_is_one_vote(room: OpenRoom) -> None:
    here = room(hands())
    here.press(Key.Key_3)
    screen = here.window._screen
    assert screen is not None
    repeats = {action.keys: action.repeats for action in screen.keys}
    assert not repeats["3",]
    assert repeats["Right", "PgDown"]


def test_any_question_is_found_and_reached(room: OpenRoom, qtbot: QtBot) -> None:
    here = room(workshop(model(3, 3, 3)))
    here.press(Key.Key_G)
    dialog = here.window.findChild(GoTo)
    assert dialog is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.search)
    here.type("culture")
    here.press(Key.Key_Down, Key.Key_Return)
    assert here.where() == "Culture · question 2 of 3"
    assert here.answer("culture.2").level is None


def test_a_search_without_a_hit_goes_nowhere(room: OpenRoom, qtbot: QtBot) -> None:
    here = room()
    here.press(Key.Key_G)
    dialog = here.window.findChild(GoTo)
    assert dialog is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.search)
    view = dialog.list.viewport()
    here.type("zzz")
    said = view.grab().toImage()
    blank = said.copy()
    blank.fill(said.pixelColor(0, 0))
    assert said != blank, "an empty list says that nothing fits"
    here.press(Key.Key_Return)
    assert dialog.isVisible()
    here.press(Key.Key_Escape)
    assert here.where() == "Leadership · question 1 of 2"


def test_help_takes_no_room_until_it_is_wanted(room: OpenRoom) -> None:
    here = room()
    assert not here.console.drawer.isVisible()
    here.press(Key.Key_H)
    assert here.console.drawer.help.text() == "Think of the last time that leadership.1 went wrong."
    assert "A list of leadership.1" in here.console.drawer.evidence.text()
    here.press(Key.Key_Right)
    assert "leadership.2" in here.console.drawer.help.text()
    here.click("close-panel")
    assert not here.console.drawer.isVisible()


def test_the_clock_can_be_put_away(room: OpenRoom) -> None:
    here = room()
    assert here.console.top.pace.isVisible()
    assert here.console.top.pace.accessibleName() == "60 min left · 20.0 min/question"
    here.press(Key.Key_T)
    assert not here.console.top.pace.isVisible()
    here.press(Key.Key_Right)
    assert not here.console.top.pace.isVisible()


def test_a_finished_assessment_is_read_only_until_reopened(room: OpenRoom) -> None:
    made = replace(workshop(model(2)), state=AssessmentState.FINISHED)
    here = room(made)
    assert here.console.lock.isVisible()
    here.press(Key.Key_3)
    assert here.answer().level is None
    here.click("reopen")
    assert here.bench.assessments.get(ID).state is AssessmentState.FINISHED
    here.click("reopen-not")
    here.click("reopen")
    here.click("reopen-sure")
    assert not here.console.lock.isVisible()
    here.press(Key.Key_3)
    assert here.answer().level == 3


def test_the_next_question_changes_widgets_and_makes_none(room: OpenRoom) -> None:
    here = room()
    before = set(here.console.findChildren(QWidget))
    here.press(Key.Key_Right, Key.Key_3, Key.Key_Left)
    assert set(here.console.findChildren(QWidget)) == before


def test_another_look_stays_at_the_question(room: OpenRoom, qtbot: QtBot) -> None:
    here = room()
    here.press(Key.Key_Right)
    here.window.rebuild()
    qtbot.wait(1)
    assert here.where() == "Leadership · question 2 of 2"
    here.press(Key.Key_Right, Key.Key_Right)
    here.window.rebuild()
    qtbot.wait(1)
    assert here.console.end.isVisible()


def test_the_screen_takes_the_focus(room: OpenRoom) -> None:
    here = room()
    here.window.go(Place(RESULT, ID))
    here.window.go(Place(QUESTIONS, ID))
    assert QApplication.focusWidget() is here.console


def test_every_control_has_a_name_and_a_place_for_the_focus(room: OpenRoom) -> None:
    here = room(hands())
    for control in here.console.findChildren(QWidget):
        if isinstance(control, QAbstractButton | QLineEdit) and control.isVisible():
            assert control.accessibleName() or getattr(control, "text", str)(), control
    cards = here.console.stage.cards.cards
    assert cards[1].accessibleName().startswith("Level 2, Step 2. The services")
    here.press(Key.Key_2, Key.Key_Space, Key.Key_Return)
    assert cards[1].accessibleDescription() == "Agreed. 1 vote."


def test_tab_reaches_the_levels_and_enter_chooses_one(room: OpenRoom) -> None:
    here = room()
    reached = []
    for _ in range(9):
        here.press(Key.Key_Tab)
        focused = QApplication.focusWidget()
        reached.append(focused.objectName() if focused else "")
    top = ["part-0", "part-1", "clock", "scale", "way"]
    assert reached == [*top, "level-1", "level-2", "level-3", "level-4"]
    here.press(Key.Key_Return)
    assert here.answer().level == 4


@pytest.mark.parametrize("size", [(1024, 640), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("text_size", [100, 150, 200])
@pytest.mark.parametrize("length", [60, 400])
def test_nothing_is_clipped(
    room: OpenRoom, qtbot: QtBot, size: tuple[int, int], text_size: int, length: int
) -> None:
    here = room(workshop(model(2, length=length)), text_size=text_size)
    here.window.resize(*size)
    qtbot.wait(1)
    stage = here.console.stage
    assert (here.window.width(), here.window.height()) == size
    for card in stage.cards.cards:
        needed = card.sizeHint()
        assert card.height() >= needed.height()
        assert card.width() >= needed.width()
        assert card.geometry().right() <= stage.cards.width()
    ground = stage.widget()
    assert ground is not None
    assert stage.cards.geometry().bottom() <= ground.height()
    scrolls = stage.verticalScrollBar().maximum() > 0
    assert scrolls or ground.height() <= stage.viewport().height()
    for button in here.console.tools.findChildren(QAbstractButton):
        assert not button.isVisible() or button.width() >= button.sizeHint().width()


def test_the_room_sees_the_question_and_nothing_else(room: OpenRoom) -> None:
    here = room(hands())
    here.press(Key.Key_N)
    here.type("Not for the room")
    here.press(Key.Key_F5)
    assert here.window.isFullScreen()
    wall = here.window.findChild(Wall)
    assert wall is not None
    assert wall.rect() == here.window.rect()
    assert here.window.grab().toImage() == wall.grab().toImage()
    here.press(Key.Key_N, Key.Key_X, Key.Key_H, Key.Key_G, Key.Key_Tab)
    assert here.window.findChild(GoTo) is None
    assert QApplication.focusWidget() is wall
    here.press(Key.Key_3, Key.Key_Space, Key.Key_Return)
    assert here.answer().level == 3
    assert QApplication.focusWidget() is wall
    here.press(Key.Key_Escape)
    assert here.answer().note == "Not for the room"
    assert not here.window.isFullScreen()
    assert here.console.tools.isVisible()


@pytest.mark.parametrize("theme", list(ThemeName))
def test_words_for_the_room_stand_out(theme: ThemeName) -> None:
    tokens = load_tokens(paths.resources() / "themes", theme)
    ink = tokens.palette.ink
    for ground in (tokens.palette.paper, tokens.palette.surface, tokens.tint):
        assert contrast(ink, ground) >= 7


def test_very_many_dimensions_leave_the_window_its_size(room: OpenRoom, qtbot: QtBot) -> None:
    made = workshop(model(1))
    many = tuple(
        replace(
            made.model.dimensions[0],
            id=f"d{n}",
            title=f"Dimension {n}",
            questions=(replace(made.model.questions[0], id=f"d{n}.1"),),
        )
        for n in range(200)
    )
    here = room(replace(made, model=replace(made.model, dimensions=many)), "d100.1")
    here.window.resize(1024, 640)
    qtbot.wait(1)
    assert here.window.width() == 1024
    here.click("part-8")
    assert here.where() == "Dimension 101 · question 1 of 1"
    here.press(Key.Key_G)
    dialog = here.window.findChild(GoTo)
    assert dialog is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.search)
    here.type("200")
    here.press(Key.Key_Return)
    assert here.where() == "Dimension 199 · question 1 of 1"


def test_an_arrow_held_down_goes_on(room: OpenRoom) -> None:
    here = room(workshop(model(5)))
    console = here.console
    for _ in range(3):
        QTest.keyPress(console, Key.Key_Right)
        QTest.keyRelease(console, Key.Key_Right)
    assert here.where() == "Leadership · question 4 of 5"


def test_a_card_keeps_its_place_from_question_to_question(room: OpenRoom, qtbot: QtBot) -> None:
    here = room(workshop(model(3)))
    qtbot.wait(1)
    before = [card.mapTo(here.console, QPoint(0, 0)) for card in here.console.stage.cards.cards]
    sizes = [card.size() for card in here.console.stage.cards.cards]
    here.press(Key.Key_Right, Key.Key_3)
    after = [card.mapTo(here.console, QPoint(0, 0)) for card in here.console.stage.cards.cards]
    assert after == before
    assert [card.size() for card in here.console.stage.cards.cards] == sizes
