"""Widgets that know no screen: they say what they show, fit their room and obey the keys."""

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button, Kind, icon_button
from desktop_app.ui.widgets.card_grid import CardGrid
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.key_hint import KeyHint
from desktop_app.ui.widgets.level_badge import LevelBadge
from desktop_app.ui.widgets.mark import Mark
from desktop_app.ui.widgets.number_field import NumberField
from desktop_app.ui.widgets.pressing import PaintedButton
from desktop_app.ui.widgets.progress import Part, Segment, SegmentedProgress
from desktop_app.ui.widgets.progress_line import ProgressLine
from desktop_app.ui.widgets.stairs_motif import StairsMotif
from desktop_app.ui.widgets.surface import Ground, Surface
from desktop_app.ui.widgets.text import body, heading, remark, title
from desktop_app.ui.wording import QtWording
from tests.ui.finding import button, shown


@pytest.fixture
def room(qtbot: QtBot, look: Look) -> QWidget:
    """A window to put widgets into."""
    made = QWidget()
    qtbot.addWidget(made)
    made.setFont(look.font())
    QVBoxLayout(made)
    made.resize(600, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def put(room: QWidget, *widgets: QWidget) -> None:
    """Put widgets into the window, below each other."""
    layout = room.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    QApplication.processEvents()


def colours(widget: QWidget) -> set[str]:
    """All colours of a widget's picture."""
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("painted", [False, True])
def test_a_button_with_the_focus_is_pressed_before_a_key_of_the_screen(
    room: QWidget, look: Look, qtbot: QtBot, key: Qt.Key, painted: bool
) -> None:
    heard: list[str] = []
    shortcut = QShortcut(QKeySequence(key), room)
    shortcut.activated.connect(lambda: heard.append("screen"))
    pressed: PaintedButton | Button = PaintedButton("Go") if painted else Button(look, "Go")
    pressed.clicked.connect(lambda: heard.append("button"))
    put(room, pressed)
    pressed.setFocus()
    qtbot.keyClick(pressed, key)
    assert heard == ["button"]
    pressed.clearFocus()
    qtbot.keyClick(room, key)
    assert heard == ["button", "screen"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_that_is_held_presses_once(
    room: QWidget, look: Look, qtbot: QtBot, key: Qt.Key
) -> None:
    heard: list[str] = []
    pressed = Button(look, "Remove")
    pressed.clicked.connect(lambda: heard.append("button"))
    put(room, pressed)
    pressed.setFocus()
    qtbot.keyPress(pressed, key)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) * 5:
        repeated = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, "", autorep=True)
        QApplication.sendEvent(pressed, repeated)
    qtbot.keyRelease(pressed, key)
    assert heard == ["button"], "what it opens would be answered by the same press"


@pytest.mark.parametrize("painted", [False, True])
def test_other_keys_go_to_the_screen(
    room: QWidget, look: Look, qtbot: QtBot, painted: bool
) -> None:
    heard: list[str] = []
    shortcut = QShortcut(QKeySequence("3"), room)
    shortcut.activated.connect(lambda: heard.append("3"))
    pressed: PaintedButton | Button = PaintedButton("Go") if painted else Button(look, "Go")
    put(room, pressed)
    pressed.setFocus()
    qtbot.keyClick(pressed, Qt.Key.Key_3)
    qtbot.keyClick(pressed, Qt.Key.Key_A)
    assert heard == ["3"]


def test_the_mouse_presses_a_button_and_leaves_the_focus(
    room: QWidget, look: Look, qtbot: QtBot
) -> None:
    field, pressed = QLineEdit(), Button(look, "Go")
    put(room, field, pressed)
    field.setFocus()
    qtbot.mouseClick(pressed, Qt.MouseButton.LeftButton)
    assert field.hasFocus()


@pytest.mark.parametrize("kind", list(Kind))
def test_the_focus_of_a_button_can_be_seen_and_moves_nothing(
    room: QWidget, look: Look, kind: Kind
) -> None:
    pressed = Button(look, "Continue", kind, icon="plus")
    put(room, pressed)
    pressed.clearFocus()
    before = pressed.sizeHint()
    assert look.tokens.focus not in colours(pressed)
    pressed.setFocus()
    assert look.tokens.focus in colours(pressed)
    assert pressed.sizeHint() == before


def test_a_button_of_an_icon_alone_says_what_it_does(look: Look, qtbot: QtBot) -> None:
    made = icon_button(look, "x", "Close the message")
    qtbot.addWidget(made)
    assert (made.text(), made.accessibleName()) == ("", "Close the message")
    assert made.toolTip() == "Close the message"


def test_a_field_has_a_name_help_and_complaints(room: QWidget, look: Look) -> None:
    control = QLineEdit()
    field = Field(look, "Organisation", control, "As in the register")
    put(room, field)
    assert control.accessibleName() == "Organisation"
    assert control.accessibleDescription() == "As in the register"
    field.complain("Give the name.")
    assert "Give the name." in [label.text() for label in shown(field, QLabel)]
    assert control.accessibleDescription() == "Give the name."
    assert control.property("wrong") == "true"
    field.complain("")
    assert "As in the register" in [label.text() for label in shown(field, QLabel)]
    assert control.property("wrong") == "false"
    assert not control.acceptDrops()


def test_a_field_without_help_has_nothing_below_until_it_complains(
    room: QWidget, look: Look
) -> None:
    field = Field(look, "Number", QLineEdit())
    put(room, field)
    assert [label.text() for label in shown(field, QLabel)] == ["Number"]
    field.complain("Nine digits.")
    assert [label.text() for label in shown(field, QLabel)] == ["Number", "Nine digits."]


def test_a_chooser_shows_names_and_gives_values(room: QWidget, look: Look) -> None:
    chooser = Chooser(look, (("nb", "Bokmål"), ("nn", "Nynorsk")), "nn")
    put(room, chooser)
    assert (chooser.value, chooser.currentText()) == ("nn", "Nynorsk")
    chooser.choose("unknown")
    assert chooser.value == "nb"


def test_a_number_field_takes_digits_or_nothing(room: QWidget, look: Look, qtbot: QtBot) -> None:
    field = NumberField(look, 9, digits=4)
    put(room, field)
    assert field.value == 9
    heard: list[int | None] = []
    field.changed.connect(lambda: heard.append(field.value))
    field.selectAll()
    qtbot.keyClicks(field, "1a2,-3456")
    assert field.value == 1234
    field.clear()
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    assert heard[-1] is None
    field.show_value(None)
    assert field.text() == ""


def test_progress_has_a_bar_for_each_dimension(
    room: QWidget, look: Look, words: QtWording, qtbot: QtBot
) -> None:
    progress = SegmentedProgress(look, words)
    put(room, progress)
    progress.show_parts((Part("Ledelse", 5, 5), Part("Kultur", 2, 5), Part("Brukere", 0, 10)), 1)
    QApplication.processEvents()
    segments = shown(progress, Segment)
    names = [segment.accessibleName() for segment in segments]
    assert names == ["Ledelse: 5 of 5", "Kultur: 2 of 5", "Brukere: 0 of 10"]
    assert segments[2].width() == pytest.approx(2 * segments[0].width(), abs=4)
    chosen: list[int] = []
    progress.chosen.connect(chosen.append)
    qtbot.mouseClick(segments[2], Qt.MouseButton.LeftButton)
    assert chosen == [2]
    segments[0].setFocus()
    assert look.tokens.focus in colours(segments[0])
    assert look.palette.brand not in colours(segments[2])
    progress.show_parts((Part("Alt", 1, 3),), 0)
    QApplication.processEvents()
    assert [s.accessibleName() for s in shown(progress, Segment)] == ["Alt: 1 of 3"]


def test_cards_stand_in_as_many_columns_as_fit(room: QWidget, look: Look) -> None:
    grid = CardGrid(look, smallest=180)
    cards = [QLabel(str(number)) for number in range(4)]
    for card in cards:
        grid.add(card)
    put(room, grid)
    grid.resize(600, 400)
    QApplication.processEvents()
    assert len({card.x() for card in cards}) == 3
    assert grid.heightForWidth(200) > grid.heightForWidth(600)
    assert len({card.width() for card in cards}) == 1
    layout = grid.layout()
    assert layout is not None
    assert layout.itemAt(9) is None
    assert layout.takeAt(9) is None
    layout.removeWidget(cards[0])
    assert layout.count() == 3
    assert layout.sizeHint().width() > layout.minimumSize().width() == 180
    assert layout.expandingDirections() is Qt.Orientation.Horizontal


def test_no_card_stands_alone_where_that_is_not_wanted(room: QWidget, look: Look) -> None:
    grid = CardGrid(look, smallest=180, alone=False)
    cards = [QLabel(str(number)) for number in range(4)]
    for card in cards:
        grid.add(card)
    put(room, grid)
    for width, columns in ((600, 2), (400, 2), (200, 1), (800, 4)):
        grid.resize(width, 400)
        QApplication.processEvents()
        assert len({card.x() for card in cards}) == columns
    grid.add(QLabel("5"))
    grid.resize(600, 400)
    QApplication.processEvents()
    assert len({card.x() for card in cards}) == 3


def test_the_cards_of_a_row_are_equally_high(room: QWidget, look: Look) -> None:
    grid = CardGrid(look, smallest=200)
    short, long = body(look, "Kort"), body(look, "En lang tekst " * 20)
    grid.add(short)
    grid.add(long)
    put(room, grid)
    grid.resize(600, 400)
    QApplication.processEvents()
    assert short.height() == long.height() >= long.heightForWidth(long.width())


def test_a_row_goes_on_in_the_next_line(room: QWidget, look: Look) -> None:
    row = FlowRow()
    buttons = [Button(look, "Start new workshop") for _ in range(3)]
    for made in buttons:
        row.add(made)
    put(room, row)
    row.resize(1000, 60)
    QApplication.processEvents()
    assert len({made.y() for made in buttons}) == 1
    row.resize(buttons[0].width() + 10, 400)
    QApplication.processEvents()
    assert len({made.y() for made in buttons}) == 3
    layout = row.layout()
    assert layout is not None
    assert layout.itemAt(9) is None
    assert layout.takeAt(9) is None
    assert layout.sizeHint().width() > layout.minimumSize().width()
    assert row.heightForWidth(10) > row.heightForWidth(2000)
    assert layout.expandingDirections() is Qt.Orientation.Horizontal
    layout.removeWidget(buttons[0])
    assert layout.count() == 2


def test_an_empty_row_takes_no_room(qtbot: QtBot) -> None:
    row = FlowRow()
    qtbot.addWidget(row)
    assert row.sizeHint() == QSize(0, 0)
    assert row.heightForWidth(100) == 0


def test_a_chip_is_as_wide_as_its_words(room: QWidget, look: Look) -> None:
    chip = Chip(look, "Saved", icon="check", tone=look.palette.good)
    put(room, chip)
    narrow = chip.sizeHint().width()
    chip.say("Saved 23 November 2026")
    assert chip.sizeHint().width() > narrow
    assert chip.text == chip.accessibleName() == "Saved 23 November 2026"
    assert look.tokens.tint in colours(chip)
    assert Chip(look, "Saved").sizeHint().width() < narrow


@pytest.mark.parametrize("tone", ["calm", "good", "warn", "bad"])
def test_a_banner_wears_its_tone_and_closes(
    room: QWidget, look: Look, words: QtWording, qtbot: QtBot, tone: str
) -> None:
    banner = Banner(look, words, "A sentence.", tone)
    put(room, banner)
    tones = {"calm": look.palette.brand, "good": look.palette.good, "warn": look.palette.warn}
    assert tones.get(tone, look.palette.bad) in colours(banner)
    with qtbot.waitSignal(banner.closed):
        qtbot.mouseClick(button(banner, "Close the message"), Qt.MouseButton.LeftButton)


def test_words_stand_in_their_roles_and_are_never_read_as_mark_up(look: Look) -> None:
    made = [title(look, "<b>A</b>"), heading(look, "B"), body(look, "C"), remark(look, "D")]
    heights = [label.font().pixelSize() for label in made]
    assert heights == sorted(heights, reverse=True)
    assert made[0].textFormat() is Qt.TextFormat.PlainText
    assert made[3].palette().windowText().color() == QColor(look.palette.muted)


@pytest.mark.parametrize("side", list(Qt.Edge))
def test_a_ground_has_a_line_on_one_side(room: QWidget, side: Qt.Edge) -> None:
    ground = Ground("#FFFFFF", "#000000", side)
    put(room, ground)
    ground.resize(20, 10)
    image = ground.grab().toImage()
    dark = {(x, y) for x in range(20) for y in range(10) if image.pixelColor(x, y).value() < 10}
    expected = {
        Qt.Edge.TopEdge: {(x, 0) for x in range(20)},
        Qt.Edge.BottomEdge: {(x, 9) for x in range(20)},
        Qt.Edge.LeftEdge: {(0, y) for y in range(10)},
        Qt.Edge.RightEdge: {(19, y) for y in range(10)},
    }
    assert dark == expected[side]


def test_a_plain_ground_has_no_line(room: QWidget) -> None:
    ground = Ground("#FF0000")
    put(room, ground)
    assert colours(ground) == {"#FF0000"}


def test_small_things_are_painted_in_the_colours_of_the_theme(room: QWidget, look: Look) -> None:
    surface, motif = Surface(look), StairsMotif(look)
    badge, none = LevelBadge(look, 4, 3, 5), LevelBadge(look, None)
    full, empty, nothing = (
        ProgressLine(look, 5, 5),
        ProgressLine(look, 0, 5),
        ProgressLine(look, 0, 0),
    )
    mark, hint = Mark(look, "info", look.palette.brand), KeyHint(look, "Ctrl+Z")
    put(room, surface, motif, badge, none, full, empty, nothing, mark, hint)
    assert look.palette.surface in colours(surface)
    assert {look.palette.level1, look.palette.level5, look.palette.accent} <= colours(motif)
    assert look.palette.level4 in colours(badge)
    assert look.palette.surface in colours(none)
    assert look.palette.brand in colours(full)
    assert look.palette.brand not in colours(empty) | colours(nothing)
    assert look.palette.brand in colours(mark)
    assert hint.accessibleName() == "Ctrl+Z"
    assert hint.width() > KeyHint(look, "1").sizeHint().width()
    assert look.tokens.control in colours(hint)
