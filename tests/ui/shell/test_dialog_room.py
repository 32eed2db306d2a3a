"""Dialogs with the largest type over the smallest window: nothing is cut or covered."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget

from desktop_app.services.workbench import Workbench
from desktop_app.ui.shell.place import SETTINGS, SUMMARY, Place
from tests.ui.conftest import OpenWindow
from tests.ui.finding import dialog_of, named
from tests.ui.screens.workshops import ID, model, put, workshop


def area(widget: QWidget, dialog: QWidget) -> QRect:
    return QRect(widget.mapTo(dialog, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("size", [100, 200])
@pytest.mark.parametrize(
    ("place", "press"), [(Place(SUMMARY, ID), "export"), (SETTINGS, "about")], ids=str
)
def test_all_words_and_buttons_are_whole(
    bench: Workbench, open_window: OpenWindow, place: Place, press: str, size: int
) -> None:
    put(bench, workshop(model(5)))
    window = open_window(place, text_size=size)
    window.resize(1024, 640)
    QApplication.processEvents()
    named(window, QPushButton, press).click()
    QApplication.processEvents()
    dialog = dialog_of(window)
    assert dialog.height() <= window.height()
    parts = [
        part
        for kind in (QLabel, QPushButton, QPlainTextEdit)
        for part in dialog.findChildren(kind)
        if part.isVisible()
    ]
    for label in (part for part in parts if isinstance(part, QLabel)):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    places = [area(part, dialog) for part in parts]
    for number, one in enumerate(places):
        assert dialog.rect().contains(one)
        assert not any(one.intersects(other) for other in places[number + 1 :])
    dialog.reject()
