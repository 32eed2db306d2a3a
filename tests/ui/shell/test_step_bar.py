"""The step bar takes any list of steps, and keeps only numbers where room is short."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.wording import Sentence
from desktop_app.ui.shell.place import Place
from desktop_app.ui.shell.projecting import Projector
from desktop_app.ui.shell.screen import Contents, Entry, Heading, Screen, Surroundings
from desktop_app.ui.shell.step_bar import StepBar, StepButton
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
def bar(qtbot: QtBot, look: Look, words: QtWording) -> StepBar:
    made = StepBar(look, words, STEPS)
    qtbot.addWidget(made)
    made.mark("result")
    made.resize(1000, 60)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_all_names_show_where_there_is_room(bar: StepBar) -> None:
    buttons = bar.findChildren(StepButton)
    assert [b.accessibleName() for b in buttons] == list(NAMES)
    assert all(b.sizeHint().width() == b.long_width for b in buttons)


def test_only_the_chosen_step_keeps_its_name_where_room_is_short(bar: StepBar) -> None:
    bar.resize(bar.minimumSizeHint().width(), 60)
    long = [b.text() for b in bar.findChildren(StepButton) if b.sizeHint().width() == b.long_width]
    assert long == ["Result"]
    bar.resize(1000, 60)
    assert all(b.sizeHint().width() == b.long_width for b in bar.findChildren(StepButton))


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
