"""Gatherings in a real window: made, registered, grouped, talked about, wiped; by keys too."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.follow_up import Topic, TopicState
from desktop_app.domain.gathering import Attendance, Way
from desktop_app.domain.grouping import has_names, sizes
from desktop_app.services.change import Change
from desktop_app.services.registering import Coming
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.gatherings.desk import line
from desktop_app.ui.screens.gatherings.names import clock_of
from desktop_app.ui.screens.gatherings.paper_dialog import PaperDialog
from desktop_app.ui.screens.gatherings.papers import PapersPart
from desktop_app.ui.screens.gatherings.people import PeoplePart
from desktop_app.ui.screens.gatherings.picture import groups_state, topics_state
from desktop_app.ui.screens.gatherings.places import parts_of
from desktop_app.ui.screens.gatherings.presenter import GatheringPresenter
from desktop_app.ui.screens.gatherings.state import DetailsForm, RegistrationForm, TopicRow
from desktop_app.ui.screens.gatherings.table import WordTable
from desktop_app.ui.screens.gatherings.topic_rows import topics_of
from desktop_app.ui.shell.place import Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.wording import QtWording
from tests.network_gathering import announce_gathering, hold_network_gathering
from tests.ui.conftest import OpenWindow
from tests.ui.finding import shown, texts


class Told:
    """The view of a presenter: what it was told."""

    def __init__(self) -> None:
        self.changes: list[Change] = []
        self.errors: list[str] = []
        self.forgotten = False

    def made(self, change: Change) -> None:
        self.changes.append(change)

    def wiped(self) -> None:
        self.forgotten = True

    def fail(self, error: ExpectedError) -> None:
        self.errors.append(str(error))


def at(own: str, part: str) -> Place:
    return Place("gatherings", detail=f"{own}/{part}")


def press(window: MainWindow, name: str) -> None:
    QTest.qWait(1)
    next(each for each in window.findChildren(Button, name) if each.isVisible()).click()
    QTest.qWait(1)


def field(window: QWidget, name: str) -> QLineEdit:
    QTest.qWait(1)
    return next(each for each in window.findChildren(QLineEdit, name) if each.isVisible())


def dialog(window: MainWindow) -> QDialog:
    return next(each for each in window.findChildren(QDialog) if each.isVisible())


def type_in(line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.setText(text)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    QTest.qWait(1)


@pytest.fixture
def own(bench: Workbench) -> str:
    return announce_gathering(bench)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def presenter(bench: Workbench, own: str, told: Told, words: QtWording) -> GatheringPresenter:
    return GatheringPresenter(told, own, bench, words)


def test_what_is_typed_wrongly_is_told(presenter: GatheringPresenter, told: Told) -> None:
    form = DetailsForm("Tema", held_on="14.9.2017", starts="9")
    before = presenter.gathering()
    assert not presenter.describe(replace(form, held_on="i morgen"))
    assert not presenter.describe(replace(form, starts="25"))
    assert not presenter.describe(replace(form, theme=""))
    assert not presenter.split("tre", "1", "mixed")
    assert not presenter.split("91", "1", "mixed")
    assert not presenter.register(RegistrationForm("Difi", "-1"))
    assert [error.split(";")[0] for error in told.errors] == [
        "“i morgen” is not a date",
        "“25” is not a time",
        "Say what the gathering is about.",
        "“tre” is not a whole number.",
        "The number of groups is a whole number from 1 to 40.",
        "“-1” is not a whole number.",
    ]
    assert presenter.gathering() == before
    assert told.changes == []


@pytest.mark.parametrize(
    ("text", "clock"),
    [("9", "09:00"), ("9.30", "09:30"), ("0930", "09:30"), (" 13:05 ", "13:05"), ("x", None)],
)
def test_clock_times_as_people_type_them(text: str, clock: str | None) -> None:
    found = clock_of(text)
    assert (found and f"{found:%H:%M}") == clock
    assert clock_of("9:x") is None
    assert clock_of("9:75") is None


def test_people_are_marked_moved_and_locked(presenter: GatheringPresenter) -> None:
    assert presenter.split("3", "2017", "mixed")
    first = presenter.gathering().registrations[0].id
    assert not presenter.move(first, 0, 7)
    assert presenter.move(first, 0, 2)
    assert presenter.lock(first, 0)
    assert not presenter.gathering().registrations[0].seats[0].locked
    assert presenter.mark(first, 0, Attendance.ABSENT)
    assert presenter.mark(first, 0, Attendance.ABSENT)
    assert presenter.mark_all(first)
    assert presenter.mark_all(first)
    seats = presenter.gathering().registrations[0].seats
    assert {seat.attendance for seat in seats} == {Attendance.EXPECTED}
    assert presenter.come_late(RegistrationForm("Difi", "1", "", "Sen\n"))
    assert presenter.wipe_names()
    assert not has_names(presenter.gathering())


def test_nobody_is_locked_without_a_group(presenter: GatheringPresenter) -> None:
    assert not presenter.lock(presenter.gathering().registrations[0].id, 0)


def test_rows_become_topics() -> None:
    old = Topic("t", "A", 1, TopicState.DISCUSSING)
    rows = [
        TopicRow("t", "A", "2", ""),
        TopicRow("", "B", "3", ""),
        TopicRow("", "C", "", "Ja"),
        TopicRow("", " ", "4", ""),
        TopicRow("u", "D", "1", "Nå"),
    ]
    under = (Topic("v", "Under", 4),)
    talked_of = Topic("u", "D", 5, TopicState.DISCUSSING, merged=under)
    found = topics_of(rows, {"t": old, "u": talked_of}, int)
    assert [part.votes for part in found[-1].merged] == [1]
    assert [(t.title, t.votes, t.state.value) for t in found] == [
        ("A", 2, "discussing"),
        ("B", 3, "voted"),
        ("C", 0, "discussed"),
        ("D", 1, "discussing"),
    ]


def test_how_even_the_groups_are_is_said(bench: Workbench, words: QtWording, own: str) -> None:
    presenter = GatheringPresenter(Told(), own, bench, words)
    assert groups_state(presenter.gathering(), words).remark == ""
    presenter.split("3", "1", "mixed")
    assert "every organisation is spread" in groups_state(presenter.gathering(), words).remark
    presenter.split("3", "1", "by_sector")
    assert "Not spread evenly" in groups_state(presenter.gathering(), words).remark
    for place in range(3):
        presenter.move(presenter.gathering().registrations[place].id, 0, 0)
        presenter.move(presenter.gathering().registrations[place].id, 1, 0)
    assert "from" in groups_state(presenter.gathering(), words).remark
    others = [each.id for each in presenter.gathering().registrations[1:]]
    presenter.unregister(others)
    assert "of one organisation" in groups_state(presenter.gathering(), words).remark
    assert topics_state(presenter.gathering(), "nowhere", words).rows == ()
    assert parts_of("x/unknown") == ("x", "programme", "")


def test_a_gathering_is_made_in_the_window(
    open_window: OpenWindow, bench: Workbench, qtbot: QtBot
) -> None:
    window = open_window(Place("gatherings"))
    press(window, "new-gathering")
    assert window.place.detail == "new"
    press(window, "make-gathering")
    assert bench.gatherings.overviews() == ()
    field(window, "theme").setText("Brukerorientering")
    field(window, "held-on").setText("14. september 2017")
    QTest.keyClick(field(window, "theme"), Qt.Key.Key_Return)
    (made,) = bench.gatherings.overviews()
    assert made.held_on == date(2017, 9, 14)
    assert window.place == at(made.id, "people")
    press(window, "register")
    asked = dialog(window)
    field(asked, "organisation").setText("Difi")
    field(asked, "people").setText("3")
    asked.findChild(Button, "save-registration").click()  # type: ignore[union-attr]  # it is there
    press(window, "paste")
    asked = dialog(window)
    pasted = asked.findChild(QPlainTextEdit, "pasted")
    assert pasted is not None
    pasted.setPlainText("NAV;x y;z\nOslo kommune;2")
    take = asked.findChild(Button, "take-list")
    assert take is not None
    take.click()
    told = asked.findChild(QPlainTextEdit, "problems")
    assert told is not None
    assert "line 1" in told.toPlainText()
    QTest.qWait(1)
    bottom = told.mapTo(asked, told.rect().bottomLeft()).y()
    assert bottom < take.mapTo(asked, take.rect().topLeft()).y()
    assert pasted.height() >= 100
    pasted.setPlainText("NAV\tKari\nOslo kommune;2")
    take.click()
    assert bench.gatherings.get(made.id).people == 6
    press(window, "expect")
    asked = dialog(window)
    field(asked, "expected-name").setText("etater")
    members = asked.findChild(QPlainTextEdit, "expected")
    assert members is not None
    members.setPlainText("NAV\nKartverket")
    asked.findChild(Button, "save-expected").click()  # type: ignore[union-attr]  # it is there
    assert bench.gatherings.get(made.id).expected.members == ("NAV", "Kartverket")
    window.go(Place("gatherings"))
    press(window, f"open-{made.id}")
    assert window.place == at(made.id, "programme")
    qtbot.wait(1)


def test_registrations_by_keys(open_window: OpenWindow, bench: Workbench, own: str) -> None:
    window = open_window(at(own, "people"))
    table = window.findChild(WordTable, "registrations")
    assert table is not None
    assert table.hasFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert bench.gatherings.get(own).registrations[0].seats[0].attendance is Attendance.PRESENT
    table = window.findChild(WordTable, "registrations")
    assert table is not None
    QTest.keyClick(table, Qt.Key.Key_Return)
    asked = dialog(window)
    field(asked, "people").setText("5")
    asked.findChild(Button, "save-registration").click()  # type: ignore[union-attr]  # it is there
    assert bench.gatherings.get(own).people == 92
    window.undo.back()
    assert bench.gatherings.get(own).people == 90
    window.undo.again()
    assert bench.gatherings.get(own).people == 92
    QTest.qWait(1)
    table = next(t for t in window.findChildren(WordTable) if t.isVisible())
    table.choose(1)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert len(bench.gatherings.get(own).registrations) == 41


def test_who_came_is_marked_down_the_list_by_keys(
    open_window: OpenWindow, bench: Workbench, own: str
) -> None:
    window = open_window(at(own, "people"))
    table = window.findChild(WordTable, "registrations")
    assert table is not None
    seats = [len(each.seats) for each in bench.gatherings.get(own).registrations]
    for came in (1, 2, 3):
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Space):
            QTest.keyClick(window.focusWidget(), key)
            QTest.qWait(1)
        (there,) = shown(window, WordTable)
        assert there.hasFocus()
        assert there.current() == came
        assert there.chosen() == [came]
        here = str(sum(seats[1 : came + 1]))
        assert any(each.accessibleName() == f"{here} are here" for each in shown(window, QWidget))
    marked = [
        [seat.attendance is Attendance.PRESENT for seat in each.seats]
        for each in bench.gatherings.get(own).registrations
    ]
    assert [all(each) for each in marked[:5]] == [False, True, True, True, False]
    window.undo.back()
    QTest.qWait(1)
    assert any(
        each.accessibleName() == f"{sum(seats[1:3])} are here" for each in shown(window, QWidget)
    )


def test_who_is_missing_is_told_as_long_as_anybody_is(open_window: OpenWindow, own: str) -> None:
    window = open_window(at(own, "people"))
    for members in ("Nowhere\nElsewhere", "Elsewhere", "", "Nowhere"):
        press(window, "expect")
        asked = dialog(window)
        expected = asked.findChild(QPlainTextEdit, "expected")
        assert expected is not None
        expected.setPlainText(members)
        asked.findChild(Button, "save-expected").click()  # type: ignore[union-attr]  # it is there
        QTest.qWait(1)
        missing = [text for text in texts(window) if text.startswith("Not registered")]
        names = ", ".join(members.split())
        assert missing == ([f"Not registered: {names}"] if names else [])


def test_latecomers_are_told_where_to_go(
    open_window: OpenWindow, bench: Workbench, own: str
) -> None:
    window = open_window(at(own, "people"))

    def come_late(organisation: str, people: str) -> list[str]:
        press(window, "late")
        asked = dialog(window)
        field(asked, "organisation").setText(organisation)
        field(asked, "people").setText(people)
        asked.findChild(Button, "save-registration").click()  # type: ignore[union-attr]  # it is there
        QTest.qWait(1)
        return [text for text in texts(window) if "go to" in text]

    assert come_late("Sen etat", "1") == []
    bench.grouping.split(own, ("A", "B", "C"), 1, Way.MIXED)
    before = sizes(bench.gatherings.get(own))
    (told,) = come_late("Senere etat", "2")
    after = bench.gatherings.get(own)
    grown = [each.name for each in after.groups if sizes(after)[each.id] > before[each.id]]
    assert told == f"Senere etat: go to {', '.join(grown)}."
    assert len(grown) == 2


def test_a_dialog_says_itself_what_stands_in_its_way(
    open_window: OpenWindow, bench: Workbench, own: str
) -> None:
    window = open_window(at(own, "people"))
    press(window, "register")
    asked = dialog(window)
    QTest.keyClick(field(window, "organisation"), Qt.Key.Key_Return)
    assert asked.isVisible()
    complaint = next(each for each in asked.findChildren(QLabel, "complaint"))
    assert complaint.isVisible()
    assert complaint.text() == "Write the name of the organisation."
    assert asked.rect().contains(complaint.geometry())
    assert shown(window, Banner) == []
    type_in(field(window, "organisation"), "Ås kommune")
    QTest.keyClick(field(window, "organisation"), Qt.Key.Key_Return)
    QTest.qWait(1)
    assert "Ås kommune" in [each.organisation for each in bench.gatherings.get(own).registrations]
    assert shown(window, Banner) == []


def test_what_changes_while_another_window_is_used_leaves_the_focus_where_it_was(
    open_window: OpenWindow, own: str
) -> None:
    window = open_window(at(own, "people"))
    table = next(t for t in window.findChildren(WordTable) if t.isVisible())
    QTest.keyClick(table, Qt.Key.Key_Delete)
    QTest.qWait(1)
    next(each for each in window.findChildren(Button, "paste") if each.isVisible()).setFocus()
    other = open_window()
    other.activateWindow()
    assert QTest.qWaitForWindowActive(other)
    window.undo.back()
    QTest.qWait(1)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    focused = window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "paste"


def test_programme_and_details(open_window: OpenWindow, bench: Workbench, own: str) -> None:
    window = open_window(at(own, "programme"))
    type_in(field(window, "minutes-0"), "45")
    assert bench.gatherings.get(own).programme[0].minutes == 45
    type_in(field(window, "point-4"), "Takk")
    assert bench.gatherings.get(own).programme[4].title == "Takk"
    press(window, "remove-point-0")
    assert len(bench.gatherings.get(own).programme) == 4
    for place in range(4):
        press(window, "remove-point-0")
        assert len(bench.gatherings.get(own).programme) == 3 - place
    press(window, "template")
    assert [item.minutes for item in bench.gatherings.get(own).programme] == [60, 15, 75, 30]
    field(window, "place").setText("Bergen")
    window.go(Place("home"))
    assert bench.gatherings.get(own).place == "Bergen"


def test_groups_and_topics(open_window: OpenWindow, bench: Workbench, own: str) -> None:
    window = open_window(at(own, "topics"))
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.place == at(own, "groups")
    press(window, "make-groups")
    groups = bench.gatherings.get(own).groups
    assert list(sizes(bench.gatherings.get(own)).values()) == [30, 30, 30]
    type_in(field(window, f"group-name-{groups[0].id}"), "Rød")
    table = window.findChild(WordTable, "people-table")
    assert table is not None
    for key in (Qt.Key.Key_2, Qt.Key.Key_L, Qt.Key.Key_Space, Qt.Key.Key_X):
        QTest.qWait(1)
        table = next(t for t in window.findChildren(WordTable) if t.isVisible())
        table.setFocus()
        table.choose(0)
        QTest.keyClick(table, key)
    seat = bench.gatherings.get(own).registrations[0].seats[0]
    assert (seat.group, seat.locked, seat.attendance.value) == (groups[1].id, False, "absent")
    QTest.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    press(window, "seven-topics")
    assert len(bench.gatherings.get(own).groups[0].cards) == 7
    type_in(field(window, "votes-1"), "9")
    assert field(window, "takeaway-1").hasFocus()
    type_in(field(window, "takeaway-1"), "Del det")
    assert bench.gatherings.get(own).groups[0].cards[1].topic.votes == 9
    press(window, "remove-topic-0")
    press(window, f"topics-of-{groups[1].id}")
    assert window.place.detail.endswith(groups[1].id)
    type_in(field(window, "topic-0"), "Kultur")
    type_in(field(window, "votes-0"), "4")
    QTest.qWait(1)
    across = next(t for t in window.findChildren(WordTable, "across") if t.isVisible())
    model = across.model()
    assert [model.index(0, column).data() for column in range(2)] == ["Culture", "9"]
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Rød"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_papers_files_and_wiping(
    open_window: OpenWindow,
    bench: Workbench,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = hold_network_gathering(bench)
    bench.registering.register(own, [Coming("Difi", 1, names=("Kari",))])
    window = open_window(at(own, "papers"))
    part = window.findChild(PapersPart)
    assert part is not None
    files, asked = type(part.desk.around.files), tmp_path / "summary.pdf"
    monkeypatch.setattr(files, "to_save", lambda *_: asked)
    press(window, "paper-summary")
    qtbot.waitUntil(lambda: bool(window.findChildren(PaperDialog)), timeout=20_000)
    press(window, "save-paper")
    assert asked.read_bytes().startswith(b"%PDF")
    window.findChildren(PaperDialog)[0].accept()
    asked = tmp_path / "g.json"
    press(window, "export-gathering")
    assert "Kari" not in asked.read_text("utf-8")
    part.with_names.setChecked(True)
    press(window, "export-gathering")
    assert "Kari" in asked.read_text("utf-8")
    asked = tmp_path / "none" / "g.json"
    press(window, "export-gathering")
    monkeypatch.setattr(files, "to_save", lambda *_: None)
    press(window, "export-gathering")
    press(window, "wipe-names")
    asking = dialog(window)
    asking.findChildren(Button)[0].click()
    qtbot.waitUntil(lambda: not has_names(bench.gatherings.get(own)))
    assert window.undo.stack.count() == 0
    press(window, "remove-gathering")
    dialog(window).findChildren(Button)[0].click()
    qtbot.waitUntil(lambda: bench.gatherings.overviews() == ())
    assert window.place == Place("gatherings")


def test_files_are_taken_in_wherever_one_is(
    open_window: OpenWindow,
    bench: Workbench,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = hold_network_gathering(bench)
    path = tmp_path / "g.json"
    bench.gathering_exchange.export(own, path)
    plain = json.loads(path.read_text("utf-8"))
    bench.gatherings.remove(own)
    window = open_window(Place("gatherings"))
    files = type(window._surroundings().files)
    monkeypatch.setattr(files, "to_open", lambda *_: path)

    def take() -> None:
        press(window, "take-in")
        qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)

    take()
    assert window.place.detail.startswith(f"{own}/topics")
    window.go(at(own, "papers"))
    take()
    plain["groups"][0]["topics"][0]["votes"] = 1
    plain["registrations"][0]["seats"][0] |= {"attendance": "present", "marked": 1}
    plain["registrations"][0]["seats"].append({"id": "late"})
    path.write_text(json.dumps(plain), encoding="utf-8")
    take()
    assert len(bench.gatherings.get(own).groups[0].cards) == 8
    assert any("Latecomers: 1. Attendance noted: 1." in text for text in texts(window))
    lists = tmp_path / "list.csv"
    lists.write_text("Ny virksomhet;Kari\nNy virksomhet;Kari", encoding="utf-8")
    window.go(at(own, "people"))
    part = window.findChild(PeoplePart)
    assert part is not None
    monkeypatch.setattr(files, "to_open", lambda *_: lists)
    press(window, "import-list")
    qtbot.waitUntil(lambda: bench.gatherings.get(own).people == 93, timeout=20_000)


def test_what_somebody_else_has_changed_is_read_anew(
    presenter: GatheringPresenter, told: Told, bench: Workbench, own: str
) -> None:
    group = presenter.gathering().groups
    assert group == ()
    assert presenter.split("2", "1", "mixed")
    first = presenter.gathering().groups[0].id
    bench.grouping.rename(own, first, "Theirs")
    told.changes.clear()
    assert not presenter.rename(first, "Mine")
    assert told.errors[-1].startswith("Somebody else has changed the same meanwhile.")
    (change,) = told.changes
    assert (change.assessment, change.step) == (own, None)
    assert presenter.gathering().groups[0].name == "Theirs"
    assert presenter.rename(first, "Mine")
    assert bench.gatherings.get(own).groups[0].name == "Mine"


def test_a_line_that_is_too_short_shows_the_beginning_of_its_text(qtbot: QtBot) -> None:
    made = line("series", "Nettverk for digitalisering " * 4)
    qtbot.addWidget(made)
    assert made.cursorPosition() == 0
    assert made.text().startswith("Nettverk")


@pytest.mark.parametrize("part", ["programme", "topics", "stories", "papers"])
def test_in_a_tall_window_the_cards_stay_as_high_as_what_is_in_them(
    bench: Workbench, open_window: OpenWindow, part: str
) -> None:
    window = open_window(at(hold_network_gathering(bench), part))
    window.resize(1366, 2600)
    QTest.qWait(1)
    cards = [card for card in window.findChildren(Surface) if card.isVisible()]
    assert cards
    assert all(card.height() <= card.heightForWidth(card.width()) + 1 for card in cards)
