"""A box to tick can be seen in every theme, ticked or not, with the focus or without."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
)
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.charts.palette import contrast
from desktop_app.ui.theme.dressing import dress, look_of
from desktop_app.ui.widgets.check_box import CheckBox


def edge(box: CheckBox, image: QImage) -> str:
    """The colour in the middle of the upper edge of the square."""
    option = QStyleOptionButton()
    box.initStyleOption(option)
    part = QStyle.SubElement.SE_CheckBoxIndicator
    area = box.style().subElementRect(part, option, box)
    return image.pixelColor(QPoint(area.center().x(), area.top())).name()


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("ticked", [False, True])
def test_the_edge_stands_out_from_the_ground(
    qapp: QApplication, qtbot: QtBot, theme: str, ticked: bool
) -> None:
    look = look_of(paths.resources() / "themes", theme, 100)
    dress(qapp, look)
    box = CheckBox(look, "Show names")
    qtbot.addWidget(box)
    box.setChecked(ticked)
    box.show()
    seen = edge(box, box.grab().toImage())
    assert contrast(seen, look.palette.surface) >= 3
    assert contrast(seen, look.palette.paper) >= 3


def test_tick_focus_and_lock_are_seen(qapp: QApplication, qtbot: QtBot) -> None:
    look = look_of(paths.resources() / "themes", "light", 100)
    dress(qapp, look)
    box = CheckBox(look, "Show names")
    qtbot.addWidget(box)
    box.show()
    plain = box.grab().toImage()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert box.isChecked()
    ticked = box.grab().toImage()
    assert ticked != plain
    box.setEnabled(False)
    locked = box.grab().toImage()
    assert locked not in (plain, ticked)
    box.setEnabled(True)
    box.setChecked(False)
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    box.setFocus()
    assert box.grab().toImage() != plain


@pytest.mark.parametrize("kind", ["box", "circle"])
def test_what_is_ticked_grows_with_the_type(qapp: QApplication, qtbot: QtBot, kind: str) -> None:
    sizes = []
    for percent in (100, 200):
        look = look_of(paths.resources() / "themes", "light", percent)
        dress(qapp, look)
        made: QAbstractButton = CheckBox(look, "A") if kind == "box" else QRadioButton("A")
        qtbot.addWidget(made)
        made.ensurePolished()
        option = QStyleOptionButton()
        option.initFrom(made)
        parts = QStyle.SubElement
        part = parts.SE_CheckBoxIndicator if kind == "box" else parts.SE_RadioButtonIndicator
        sizes.append(made.style().subElementRect(part, option, made).width())
    assert sizes[1] > 1.8 * sizes[0]


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_a_choice_shows_its_edge_and_the_focus(
    qapp: QApplication, qtbot: QtBot, theme: str
) -> None:
    look = look_of(paths.resources() / "themes", theme, 100)
    dress(qapp, look)
    choice = QRadioButton("Spreadsheet")
    qtbot.addWidget(choice)
    with qtbot.waitExposed(choice):
        choice.show()
    choice.clearFocus()

    def left_edge() -> list[float]:
        image = choice.grab().toImage()
        row = [image.pixelColor(QPoint(x, image.height() // 2)) for x in range(3)]
        return [contrast(colour.name(), look.palette.paper) for colour in row]

    quiet = max(left_edge())
    assert quiet >= 3
    choice.setFocus()
    qtbot.waitUntil(choice.hasFocus)
    assert max(left_edge()) >= 3
    assert max(left_edge()) != quiet
