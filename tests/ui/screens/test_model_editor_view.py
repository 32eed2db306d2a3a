"""The editor in a real window: keys and dragging, undo, languages, the question about meanings."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QLineEdit,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.domain.document_places import Document, text_at
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from desktop_app.ui.screens.model_editor.form import Form
from desktop_app.ui.screens.model_editor.preview import Preview
from desktop_app.ui.screens.model_editor.version_dialog import VersionDialog
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.notices import Message
from desktop_app.ui.shell.place import HOME, Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Chooser
from desktop_app.ui.widgets.outline import Outline
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.prose import Prose
from desktop_app.ui.widgets.text_area import TextArea
from tests.ui.conftest import OpenWindow
from tests.ui.finding import button, dialog_of, named, shown, texts
from tests.ui.screens.modelling import OWN, PROMPT, TITLE, answer, small_bench

Key = Qt.Key
Held = Qt.KeyboardModifier
Indicator = QAbstractItemView.DropIndicatorPosition


@pytest.fixture
def bench(store: Store, tmp_path: Path) -> Workbench:
    return small_bench(store, tmp_path)


class Desk:
    """A window with the editor open, and the hands of an author."""

    def __init__(self, window: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
        self.window = window
        self.bench = bench
        self.qtbot = qtbot
        self.said: list[Message] = []
        window.notices.said.connect(self.said.append)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    @property
    def draft(self) -> Document:
        return self.bench.modelling.draft(OWN)

    @property
    def outline(self) -> Outline:
        return named(self.window, Outline, "parts")

    @property
    def lines(self) -> list[str]:
        return [part.text for part in self.outline.parts]

    @property
    def keys(self) -> list[str]:
        return [part.key for part in self.outline.parts]

    def field(self, name: str) -> TextArea:
        return named(self.window, TextArea, name)

    def open(self, key: str) -> None:
        line = self.keys.index(key)
        item = self.outline.topLevelItem(0)
        for _ in range(line):
            assert item is not None
            item = self.outline.itemBelow(item)
        assert item is not None
        self.outline.setCurrentItem(item)

    @property
    def current(self) -> QTreeWidgetItem:
        item = self.outline.currentItem()
        assert item is not None
        return item

    def write(self, name: str, text: str) -> None:
        area = self.field(name)
        area.setFocus()
        area.selectAll()
        self.qtbot.keyClick(area, Key.Key_Delete)
        self.qtbot.keyClicks(area, text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        target = QApplication.focusWidget() or self.window
        self.qtbot.keyClick(target, key, held)

    def click(self, name: str) -> None:
        named(self.window, Button, name).click()

    def complaint(self, name: str) -> str:
        return self.field(name).accessibleDescription()


@pytest.fixture
def desk(open_window: OpenWindow, bench: Workbench, qtbot: QtBot) -> Desk:
    window = open_window(Place("models", detail=f"edit {OWN} d0q0 nn"))
    return Desk(window, bench, qtbot)


def test_typing_is_checked_previewed_and_undone(desk: Desk) -> None:
    desk.write("prompt-own", "Hva nå?")
    (preview,) = shown(desk.window, Preview)
    desk.qtbot.waitUntil(lambda: preview.findChildren(Prose)[0].text == "Hva nå?")
    desk.write("prompt-own", "")
    desk.qtbot.waitUntil(lambda: "is empty" in desk.complaint("prompt-own"))
    assert not named(desk.window, Button, "editor-save").isEnabled()
    desk.qtbot.keyClicks(desk.field("prompt-own"), "Hvorfor?")
    desk.press(Key.Key_Tab)
    assert desk.field("prompt-beside").hasFocus()
    assert text_at(desk.draft, ("dimensions", 0, "questions", 0, "prompt")) == "Hvorfor?"
    desk.press(Key.Key_Z, Held.ControlModifier)
    assert desk.field("prompt-own").text == PROMPT
    assert not desk.bench.modelling.has_draft(OWN)
    desk.press(Key.Key_Y, Held.ControlModifier)
    assert desk.field("prompt-own").text == "Hvorfor?"


def test_undo_within_a_field_takes_back_its_own_typing_first(desk: Desk) -> None:
    area = desk.field("help-own")
    before = area.text
    area.setFocus()
    desk.qtbot.keyClicks(area, "abc")
    desk.press(Key.Key_Z, Held.ControlModifier)
    assert area.text == before
    desk.press(Key.Key_Tab)
    assert not desk.bench.modelling.has_draft(OWN)


def test_questions_and_dimensions_by_keys(desk: Desk) -> None:
    before = desk.lines
    desk.press(Key.Key_Return, Held.ControlModifier)
    assert desk.field("prompt-own").hasFocus()
    assert desk.outline.parts[desk.keys.index("d0q1")].text == "New question"
    desk.outline.setFocus()
    desk.press(Key.Key_Up, Held.AltModifier)
    assert desk.lines[3] == "New question"
    desk.press(Key.Key_Delete, Held.ControlModifier)
    assert desk.lines == before
    desk.press(Key.Key_Return, Held.ControlModifier | Held.ShiftModifier)
    assert desk.lines[-2:] == ["New dimension", "New question"]
    desk.outline.setFocus()
    desk.press(Key.Key_F8)
    assert desk.current.text(0) == "New question"
    for _ in range(4):
        desk.press(Key.Key_Z, Held.ControlModifier)
    assert desk.lines == before
    assert not desk.bench.modelling.has_draft(OWN)


def test_the_buttons_do_the_same(desk: Desk) -> None:
    before = desk.lines
    desk.click("part-question")
    desk.click("part-up")
    desk.click("part-down")
    desk.click("part-remove")
    assert desk.lines == before
    desk.click("part-dimension")
    desk.click("editor-problems")
    assert desk.current.text(0) == "New question"
    desk.open("levels")
    assert not named(desk.window, Button, "part-remove").isEnabled()
    desk.click("scale-grow-top")
    assert desk.field("name-6-own").text == ""
    desk.click("scale-shrink-top")
    desk.click("scale-grow-low")
    desk.click("scale-shrink-low")
    desk.click("editor-discard")
    button(dialog_of(desk.window), "Keep it").click()
    assert desk.bench.modelling.has_draft(OWN)
    desk.click("editor-discard")
    button(dialog_of(desk.window), "Discard").click()
    assert desk.lines == before
    assert not desk.bench.modelling.has_draft(OWN)


@pytest.mark.parametrize(
    ("side", "place"), [(Indicator.OnItem, "d1q1"), (Indicator.BelowItem, "d1q0")]
)
def test_a_question_is_dragged_to_another_dimension(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, side: Indicator, place: str
) -> None:
    outline = desk.outline
    desk.open("d1")
    under = outline.visualItemRect(desk.current).center()
    desk.open("d0q0")
    # Qt lets no synthetic event say whence it came, and then leaves the indicator unset.
    monkeypatch.setattr(outline, "dropIndicatorPosition", lambda: side)
    mime = QMimeData()
    buttons, keys = Qt.MouseButton.LeftButton, Held.NoModifier
    event = QDropEvent(QPointF(under), Qt.DropAction.MoveAction, mime, buttons, keys)
    outline.dropEvent(event)
    assert event.dropAction() == Qt.DropAction.IgnoreAction
    assert desk.outline.parts[desk.keys.index(place)].text == PROMPT
    assert "d0q0" not in desk.keys
    desk.press(Key.Key_Z, Held.ControlModifier)
    assert desk.outline.parts[desk.keys.index("d0q0")].text == PROMPT


def test_languages_stand_beside_each_other_with_what_is_missing(desk: Desk) -> None:
    beside = named(desk.window, Chooser, "beside")
    own, other = desk.field("prompt-own"), desk.field("prompt-beside")
    assert own.accessibleName() == "Question, Norwegian Bokmål"
    assert other.accessibleName() == "Question, Norwegian Nynorsk"
    assert own.mapTo(desk.window, own.rect().topLeft()).y() == (
        other.mapTo(desk.window, other.rect().topLeft()).y()
    )
    desk.write("prompt-beside", "")
    desk.qtbot.waitUntil(lambda: desk.complaint("prompt-beside").startswith("Missing"))
    assert desk.outline.parts[desk.keys.index("d0q0")].says == "1 text missing"
    QApplication.processEvents()
    assert own.mapTo(desk.window, own.rect().topLeft()).y() == (
        other.mapTo(desk.window, other.rect().topLeft()).y()
    )
    beside.choose("se")
    beside.activated.emit(beside.currentIndex())
    assert desk.field("prompt-beside").text == ""
    assert all(part.says for part in desk.outline.parts)
    desk.open("about")
    desk.click("language-remove")
    assert beside.value == ""
    assert not [area for area in shown(desk.window, TextArea) if "beside" in area.objectName()]
    desk.press(Key.Key_Z, Held.ControlModifier)


def test_the_preview_can_be_hidden(desk: Desk) -> None:
    assert shown(desk.window, Preview)
    desk.outline.setFocus()
    desk.press(Key.Key_F6)
    assert not shown(desk.window, Preview)
    assert named(desk.window, Button, "preview").text() == "Show the preview"


def test_a_version_asks_for_meanings_and_proposes_a_number(desk: Desk) -> None:
    answer(desk.bench, OWN)
    desk.write("level-1-own", "Ingen vet.")
    desk.open("d1q0")
    desk.write("prompt-own", "Hvordan prøver dere nye digitale løsninger?")
    desk.open("d2")
    desk.click("part-question")
    desk.write("prompt-own", "Hvor mange brukere snakker dere med?")
    for level in range(1, 6):
        desk.write(f"level-{level}-own", f"Slik er nivå {level}.")
    desk.outline.setFocus()
    desk.press(Key.Key_S, Held.ControlModifier)
    dialog = dialog_of(desk.window)
    assert isinstance(dialog, VersionDialog)
    number = named(dialog, QLineEdit, "version")
    assert number.text() == "2.0"
    assert "New questions: 1." in texts(dialog)
    boxes = {box.objectName(): box for box in shown(dialog, QCheckBox)}
    assert set(boxes) == {"meaning-leadership.pulse", "meaning-culture.pulse"}
    for name, box in boxes.items():
        box.setChecked(name == "meaning-culture.pulse")
    number.setText("0.1")
    named(dialog, Button, "save-version").click()
    assert "is not newer than 1.0" in desk.said[-1].text
    assert shown(desk.window, Dialog)
    number.setText("2.0")
    named(dialog, Button, "save-version").click()
    assert desk.said[-1].text == f"{TITLE}, version 2.0, is saved."
    made = desk.bench.shelf.model(OWN)
    revisions = {question.id: question.revision for question in made.questions}
    assert revisions["culture.pulse"] == 2
    assert revisions["leadership.pulse"] == 1
    assert len(made.questions) == 8
    assert not named(desk.window, Button, "editor-save").isEnabled()


def test_what_an_earlier_visit_did_can_be_undone_from_anywhere(desk: Desk) -> None:
    desk.write("prompt-own", "Hvorfor?")
    desk.window.go(HOME)
    assert desk.bench.modelling.has_draft(OWN)
    desk.window.undo.back()
    assert not desk.bench.modelling.has_draft(OWN)
    desk.window.go(Place("models", detail=f"edit {OWN} d0q0 nn"))
    desk.window.undo.again()
    assert desk.field("prompt-own").text == "Hvorfor?"
    desk.bench.models.remove(OWN)
    desk.window.go(HOME)
    desk.window.undo.back()
    assert "no maturity model" in desk.said[-1].text


def test_a_model_that_cannot_be_edited_leads_to_the_gallery(open_window: OpenWindow) -> None:
    window = open_window(Place("models", detail="edit digital-puls"))
    assert window.place == Place("models")


@pytest.mark.parametrize("text_size", [100, 200])
def test_fields_are_whole_in_the_smallest_window(
    open_window: OpenWindow, qtbot: QtBot, text_size: int
) -> None:
    window = open_window(Place("models", detail=f"edit {OWN} d0q0 nn"), text_size=text_size)
    window.resize(1024, 640)
    (form,) = shown(window, Form)

    def whole(area: QWidget) -> bool:
        parent = area.parentWidget()
        return parent is not None and parent.height() >= area.y() + area.height()

    qtbot.waitUntil(lambda: all(whole(area) for area in form.fields()))
    (page,) = [page for page in shown(window, Page) if page.isAncestorOf(form)]
    assert page.horizontalScrollBar().maximum() == 0
    assert len(form.fields()) > 20
