"""The focus of a button as it is seen: one ring, however the focus came there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind


def test_a_name_keeps_its_sign(look: Look, qtbot: QtBot) -> None:
    with_sign, without = Button(look, "On to R&D"), Button(look, "On to RD")
    for each in (with_sign, without):
        qtbot.addWidget(each)
    assert with_sign.sizeHint().width() > without.sizeHint().width() + 5
    assert with_sign.shortcut().isEmpty(), "no Alt+D that nobody knows of"
    without.setText("On to R&D")
    assert without.grab().toImage() == with_sign.grab().toImage()


@pytest.mark.parametrize("kind", Kind)
def test_the_tab_key_adds_no_second_ring(look: Look, qtbot: QtBot, kind: Kind) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    first, second = Button(look, "First", kind), Button(look, "Second", kind, icon="plus")
    row.addWidget(first)
    row.addWidget(second)
    with qtbot.waitActive(window):
        window.show()
    second.setFocus()
    ring = second.grab().toImage()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert second.grab().toImage() == ring
