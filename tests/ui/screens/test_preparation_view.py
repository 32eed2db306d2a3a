"""The preparation page in a real window: with keys alone, with the mouse alone, errors in place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.assessment import Assessment, AssessmentState, Voting
from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.domain.starting_point import FROM_NOTHING
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.preparation.page import PreparationPage
from desktop_app.ui.shell.place import HOME, PREPARATION, QUESTIONS, Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.field import Chooser, Field
from tests.ui.conftest import OpenWindow
from tests.ui.screens.workshops import ID, model, put, workshop

Key = Qt.Key


class Desk:
    """A window at the preparation, and the hands of a facilitator."""

    def __init__(self, window: MainWindow, bench: Workbench) -> None:
        self.window = window
        self.bench = bench

    @property
    def page(self) -> PreparationPage:
        screen = self.window._screen
        assert screen is not None
        assert isinstance(screen.widget, PreparationPage)
        return screen.widget

    def line(self, name: str) -> QLineEdit:
        found = self.page.findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def chooser(self, name: str) -> Chooser:
        found = self.page.findChild(Chooser, name)
        assert isinstance(found, Chooser)
        return found

    def below(self, name: str) -> str:
        field = self.page.fields.control(name).parentWidget()
        assert isinstance(field, Field)
        return field.control.accessibleDescription()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def type(self, text: str) -> None:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def only(self) -> Assessment:
        (overview,) = self.bench.assessments.overviews()
        return self.bench.assessments.get(overview.id)


OpenDesk = Callable[..., Desk]
"""Opens the page: `desk()` for a new workshop, `desk(ID)` for one in the store."""


@pytest.fixture
def desk(open_window: OpenWindow, bench: Workbench, qtbot: QtBot) -> OpenDesk:
    def opened(assessment: str = "", **wishes: object) -> Desk:
        window = open_window(Place(PREPARATION, assessment), **wishes)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Desk(window, bench)

    return opened


@pytest.fixture
def known(bench: Workbench) -> None:
    organisation = Organisation("Fjordetaten", "974760673", Sector.AGENCY, 240)
    put(bench, replace(workshop(model(2, 1)), organisation=organisation))


def test_a_name_and_enter_are_enough(desk: OpenDesk) -> None:
    here = desk()
    here.type("Eksempeldirektoratet")
    here.press(Key.Key_Return)
    made = here.only()
    assert here.window.place == Place(QUESTIONS, made.id)
    assert made.organisation.name == "Eksempeldirektoratet"
    assert (made.participants, made.minutes, made.voting) == (9, 120, Voting.DIRECT)


def test_the_whole_page_with_keys_alone(desk: OpenDesk) -> None:
    here = desk()
    here.type("Bredalen kommune")
    here.press(Key.Key_Tab)
    here.type("Mun")
    here.press(Key.Key_Tab)
    here.type("240")
    here.press(Key.Key_Tab)
    here.type("974 760 673")
    here.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    here.type("Ledersamling")
    here.press(Key.Key_Tab)
    here.type("Hele kommunen")
    # The date has three parts.
    here.press(Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab)
    here.type("12")
    here.press(Key.Key_Tab)
    here.type("90")
    here.press(Key.Key_Tab, Key.Key_Down, Key.Key_Tab, Key.Key_Return)
    made = here.only()
    assert made.organisation == Organisation(
        "Bredalen kommune", "974760673", Sector.MUNICIPALITY, 240
    )
    assert (made.occasion, made.scope) == ("Ledersamling", "Hele kommunen")
    assert (made.participants, made.minutes, made.voting) == (12, 90, Voting.HANDS)
    assert here.window.place == Place(QUESTIONS, made.id)


def test_a_workshop_with_the_mouse(desk: OpenDesk) -> None:
    here = desk()
    here.type("Bredalen")
    here.click(here.page.go)
    assert here.only().organisation.name == "Bredalen"


def test_start_without_a_name_says_so_in_place(desk: OpenDesk) -> None:
    here = desk()
    here.line("minutes").setFocus()
    here.click(here.page.go)
    assert here.below("organisation") == "Give the name of the organisation."
    assert here.line("organisation").hasFocus()
    here.type("Bredalen")
    here.press(Key.Key_Tab)
    assert here.below("organisation") == "Type to find a known one, or give a new name."


def test_a_wrong_number_is_said_when_its_field_is_left(desk: OpenDesk) -> None:
    here = desk()
    here.line("number").setFocus()
    here.type("123456789")
    assert here.below("number") == ""
    here.press(Key.Key_Tab)
    assert "not an organisation number" in here.below("number")
    assert here.below("organisation") == "Type to find a known one, or give a new name."


@pytest.mark.usefixtures("known")
def test_typing_finds_a_known_organisation(desk: OpenDesk, qtbot: QtBot) -> None:
    here = desk()
    here.type("jord")
    popup = here.line("organisation").completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Key.Key_Down)
    QTest.keyClick(popup, Key.Key_Tab)
    here.press(Key.Key_Tab)
    assert here.line("organisation").text() == "Fjordetaten"
    assert here.line("number").text() == "974760673"
    assert here.line("size").text() == "240"
    assert here.chooser("sector").value == Sector.AGENCY
    assert here.below("organisation") == "Known: its details are filled in below."


def test_a_half_filled_form_waits(desk: OpenDesk) -> None:
    here = desk()
    here.type("Bredalen")
    here.window.go(HOME)
    here.window.go(Place(PREPARATION, ""))
    assert here.line("organisation").text() == "Bredalen"
    here.window.rebuild()
    assert here.line("organisation").text() == "Bredalen"


@pytest.mark.usefixtures("known")
def test_details_are_stored_when_their_field_is_left(desk: OpenDesk) -> None:
    here = desk(ID)
    assert not here.chooser("model").isEnabled()
    assert here.below("model") == "Locked: the answers belong to this model."
    here.line("occasion").setFocus()
    here.type("Ledersamling")
    assert here.only().occasion == ""
    here.press(Key.Key_Tab)
    assert here.only().occasion == "Ledersamling"
    here.chooser("voting").setFocus()
    here.press(Key.Key_Down)
    assert here.only().voting is Voting.HANDS
    day = here.page.findChild(QDateEdit, "held_on")
    assert isinstance(day, QDateEdit)
    day.setDate(QDate(2026, 12, 1))
    assert here.only().held_on.isoformat() == "2026-12-01"


@pytest.mark.usefixtures("known")
def test_leaving_in_the_middle_of_a_field_loses_nothing(desk: OpenDesk) -> None:
    here = desk(ID)
    here.line("scope").setFocus()
    here.type("Hele etaten")
    here.window.go(HOME)
    assert here.only().scope == "Hele etaten"


@pytest.mark.usefixtures("known")
def test_a_name_in_the_making_is_no_organisation(desk: OpenDesk) -> None:
    here = desk(ID)
    here.line("organisation").selectAll()
    here.type("Breetaten")
    assert [each.name for each in here.bench.preparing.organisations()] == ["Fjordetaten"]
    here.press(Key.Key_Tab)
    assert [each.name for each in here.bench.preparing.organisations()] == ["Breetaten"]


@pytest.mark.usefixtures("known")
def test_from_the_details_to_the_questions(desk: OpenDesk) -> None:
    here = desk(ID)
    here.click(here.page.go)
    assert here.window.place == Place(QUESTIONS, ID)


@pytest.mark.usefixtures("known")
def test_another_way_of_voting_is_kept_until_it_is_changed(desk: OpenDesk) -> None:
    here = desk()
    bench = here.bench
    stored = bench.preparing.of(bench.assessments.get(ID))
    bench.preparing.revise(ID, replace(stored, voting=Voting.PAPER))
    here.window.go(Place(PREPARATION, ID))
    here.line("scope").setFocus()
    here.type("Alt")
    here.press(Key.Key_Tab)
    assert here.only().voting is Voting.PAPER


def test_what_to_start_from_is_asked_only_where_there_is_something(
    desk: OpenDesk, bench: Workbench
) -> None:
    made = workshop(model(2, 1))
    put(bench, made)
    here = desk(ID)
    chooser = here.chooser("starts_from")
    assert not chooser.isVisible()
    done = replace(made, state=AssessmentState.FINISHED)
    put(bench, replace(done, id="first", held_on=date(2024, 3, 12), occasion="Ledermøte"))
    put(bench, replace(done, id="last", held_on=date(2025, 4, 2)))
    here = desk(ID)
    chooser = here.chooser("starts_from")
    assert chooser.isVisible()
    assert [chooser.itemText(at) for at in range(chooser.count())] == [
        "2 April 2025 (last time)",
        "12 March 2024 · Ledermøte",
        "None",
    ]
    chooser.setFocus()
    here.press(Key.Key_Down)
    assert here.bench.assessments.get(ID).starts_from == "first"
    here.press(Key.Key_Down)
    assert here.bench.assessments.get(ID).starts_from == FROM_NOTHING


@pytest.mark.parametrize("size", [(1024, 640), (1366, 768)])
@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_every_field_can_be_reached_and_none_is_cut(
    desk: OpenDesk, qtbot: QtBot, size: tuple[int, int], text_size: int
) -> None:
    here = desk(text_size=text_size)
    here.window.resize(*size)
    qtbot.wait(1)
    page = here.page.page
    assert page.horizontalScrollBar().maximum() == 0
    for part in ("organisation", "number", "scope", "voting", "minutes"):
        control = here.page.fields.control(part)
        here.page.focus(part)
        place = control.mapTo(page.viewport(), control.rect().center())
        assert page.viewport().rect().contains(place), part
        assert control.height() >= control.minimumSizeHint().height()
    assert here.page.go.isVisible()
