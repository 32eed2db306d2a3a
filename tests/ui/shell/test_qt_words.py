"""Qt's own menus and questions in the language of the program."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.bootstrap.surface import translate_in
from desktop_app.ui.shell.qt_words import QtWords, speak
from tests.ui.conftest import OpenWindow


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, translate_in("en"))


def words_of(field: QLineEdit | QPlainTextEdit) -> list[str]:
    """What the menu of a field says, without keys."""
    menu = field.createStandardContextMenu()
    found = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    menu.deleteLater()
    return found


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nb", ["&Angre", "&Gjør om", "Klipp &ut", "&Kopier", "&Lim inn", "Slett", "Merk alt"]),
        ("nn", ["&Angre", "&Gjer om", "Klipp &ut", "&Kopier", "&Lim inn", "Slett", "Merk alt"]),
        ("en", ["&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"]),
    ],
)
def test_the_menu_of_a_field_speaks_the_language_of_the_window(
    open_window: OpenWindow, qtbot: QtBot, language: str, said: list[str]
) -> None:
    open_window(language="nb" if language == "en" else "en")
    open_window(language=language)
    line, area = QLineEdit(), QPlainTextEdit()
    for field in (line, area):
        qtbot.addWidget(field)
        assert words_of(field) == said


def test_a_question_of_qt_is_answered_in_our_words(qapp: QApplication, qtbot: QtBot) -> None:
    speak(qapp, translate_in("nb"))
    buttons = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(buttons.Yes | buttons.No | buttons.Cancel)
    qtbot.addWidget(box)
    said = {button.text().replace("&", "") for button in box.buttons()}
    assert said == {"Ja", "Nei", "Avbryt"}
    asked = qapp.translate("QFileDialog", "%1 already exists.\nDo you want to replace it?")
    assert asked == "%1 finnes fra før.\nVil du erstatte filen?"
    assert qapp.translate("QFileDialog", "A sentence of tomorrow") == "A sentence of tomorrow"


def test_one_language_is_spoken_at_a_time(qapp: QApplication, qtbot: QtBot) -> None:
    for language in ("nb", "nn", "en"):
        speak(qapp, translate_in(language))
    qtbot.waitUntil(lambda: len(qapp.findChildren(QtWords)) == 1)
    assert qapp.translate("QFileDialog", "Back") == "Back"
