"""A box to tick can be seen in every theme, ticked or not, with the focus or without."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionButton
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
