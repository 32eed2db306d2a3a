"""The slider of a target as it is painted: its numbers are read while it has the focus too."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.target_slider import TargetSlider

_RING = 3
"""Pixels at the edge that belong to the ring of the focus."""


def rows_with_ink(image: QImage) -> list[int]:
    """Rows in which anything is painted on the ground."""
    ground = QColor(image.pixel(0, 0))
    return [
        y
        for y in range(image.height())
        if any(QColor(image.pixel(x, y)) != ground for x in range(image.width()))
    ]


@pytest.mark.parametrize("target", [None, 0, 3])
def test_numbers_and_mark_keep_clear_of_the_ring(
    look: Look, qtbot: QtBot, target: int | None
) -> None:
    slider = TargetSlider(look, 0, 5, "Target")
    qtbot.addWidget(slider)
    slider.resize(slider.sizeHint())
    slider.show_target(target, 2.5)
    assert QApplication.focusWidget() is not slider
    painted = rows_with_ink(slider.grab().toImage())
    assert painted[0] >= _RING
    assert painted[-1] < slider.height() - _RING
