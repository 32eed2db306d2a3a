"""Menus of fields and Qt's own dialogs speak the language of the window."""

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.ui.qt_words import QtWords
from desktop_app.ui.shell.window import MainWindow
from tests.ui.conftest import OpenWindow

WORDS = {
    "nb": ["Angre", "Gjør om", "Klipp ut", "Kopier", "Lim inn", "Slett", "Marker alt"],
    "nn": ["Angre", "Gjer om", "Klipp ut", "Kopier", "Lim inn", "Slett", "Merk alt"],
    "en": ["Undo", "Redo", "Cut", "Copy", "Paste", "Delete", "Select All"],
}


def menu(qtbot: QtBot, field: QLineEdit | QPlainTextEdit) -> list[str]:
    """The words in the menu that a press of the right button opens."""
    qtbot.addWidget(field)
    found = field.createStandardContextMenu()
    assert found is not None
    texts = [action.text().split("\t")[0].replace("&", "") for action in found.actions()]
    found.deleteLater()
    return [text for text in texts if text]


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_menu_of_a_field_speaks_the_language_of_the_window(
    open_window: OpenWindow, qtbot: QtBot, language: str
) -> None:
    open_window(language=language)
    assert menu(qtbot, QLineEdit("text")) == WORDS[language]
    assert menu(qtbot, QPlainTextEdit("text")) == WORDS[language]


def test_what_is_not_known_stays_and_one_translator_serves_all_windows(
    open_window: OpenWindow,
) -> None:
    windows: list[MainWindow] = [open_window(language="nb"), open_window(language="nn")]
    assert len(windows) == 2
    app = QCoreApplication.instance()
    assert app is not None
    assert len(app.findChildren(QtWords)) == 1
    assert QCoreApplication.translate("QLineEdit", "Nothing of Qt's") == "Nothing of Qt's"
    assert QCoreApplication.translate("QFileSystemModel", "Name") == "Namn"
