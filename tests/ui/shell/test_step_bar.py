"""The step bar takes any list of steps, and keeps only numbers where room is short."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.wording import Sentence
from desktop_app.ui.shell.place import Place
from desktop_app.ui.shell.projecting import Projector
from desktop_app.ui.shell.screen import Contents, Entry, Heading, Screen, Surroundings
from desktop_app.ui.shell.step_bar import Form, StepBar, StepButton
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording

NAMES = ("Preparation", "Questions", "Result", "Discussion", "Actions", "Summary")


def never(_around: Surroundings, _place: Place) -> Screen:
    """No screen is made by these tests."""
    raise AssertionError


def no_projector(_window: QMainWindow) -> Projector:
    """No window is opened by these tests."""
    raise AssertionError


STEPS = tuple(Entry(name.lower(), Sentence("Shell", name), never) for name in NAMES)


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    """What the bar stands in; a window of its own would not become narrower than its steps."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1000, 60)
    return made


@pytest.fixture
def bar(qtbot: QtBot, around: QWidget, look: Look, words: QtWording) -> StepBar:
    made = StepBar(look, words, STEPS)
    made.setParent(around)
    made.mark("result")
    made.resize(1000, 60)
    with qtbot.waitExposed(around):
        around.show()
    return made


def test_all_names_show_where_there_is_room(bar: StepBar) -> None:
    buttons = bar.findChildren(StepButton)
    assert [b.accessibleName() for b in buttons] == list(NAMES)
    assert all(b.sizeHint().width() == b.long_width for b in buttons)


@pytest.mark.parametrize("form", [Form.NAMES, Form.NUMBERS])
def test_only_the_chosen_step_stays_whole_where_room_is_short(bar: StepBar, form: Form) -> None:
    bar.resize(bar.width_in(form), 60)
    buttons = bar.findChildren(StepButton)
    assert [b.sizeHint().width() for b in buttons] == [b.width_in(form) for b in buttons]
    whole = [b.text() for b in buttons if b.sizeHint().width() == b.long_width]
    assert whole == ["Result"]
    bar.resize(1000, 60)
    assert all(b.sizeHint().width() == b.long_width for b in buttons)


def test_numbers_alone_are_the_last_that_stays(bar: StepBar) -> None:
    bar.resize(bar.width_in(Form.NUMBERS) - 1, 60)
    buttons = bar.findChildren(StepButton)
    assert len({b.sizeHint().width() for b in buttons}) == 1
    assert bar.minimumSizeHint().width() == bar.width_in(Form.DISCS) < bar.width_in(Form.NUMBERS)


def test_a_step_shows_its_name_or_its_number(bar: StepBar) -> None:
    first = bar.findChildren(StepButton)[0]
    pictures = []
    for form in (Form.WHOLE, Form.NAMES, Form.NUMBERS):
        bar.resize(bar.width_in(form), 60)
        QApplication.processEvents()
        pictures.append(first.grab().toImage())
    assert len({picture.width() for picture in pictures}) == 3
    assert pictures[0] != pictures[1] != pictures[2]


def test_a_press_asks_for_another_step_but_not_for_the_same(bar: StepBar, qtbot: QtBot) -> None:
    chosen: list[str] = []
    bar.chosen.connect(chosen.append)
    for button in bar.findChildren(StepButton):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert chosen == ["preparation", "questions", "discussion", "actions", "summary"]
    assert [b.text() for b in bar.findChildren(StepButton) if b.isChecked()] == ["Result"]


def test_before_the_workshop_exists_only_its_preparation_is_open(bar: StepBar) -> None:
    bar.mark("preparation", only=True)
    assert [b.text() for b in bar.findChildren(StepButton) if b.isEnabled()] == ["Preparation"]
    bar.mark("questions")
    assert all(b.isEnabled() for b in bar.findChildren(StepButton))


def test_the_focus_can_be_seen(bar: StepBar, look: Look) -> None:
    button: QWidget = bar.findChildren(StepButton)[0]
    button.setFocus()
    image = button.grab().toImage()
    found = {image.pixelColor(x, y).name().upper() for x in range(40) for y in range(20)}
    assert look.tokens.focus in found


def test_an_entry_is_found_by_its_name() -> None:
    contents = Contents(
        rail=(Entry("home", Sentence("Shell", "Home"), never),),
        steps=STEPS,
        heading=lambda _: Heading.__new__(Heading),
        take_in=lambda _around, _path: None,
        projector=no_projector,
    )
    assert contents.entry("summary") is STEPS[-1]
    assert contents.entry("home").name == "home"
    with pytest.raises(KeyError):
        contents.entry("nowhere")
