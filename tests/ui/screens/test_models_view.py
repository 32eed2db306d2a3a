"""The models in a real window: read by keys, taken in by choosing or dropping, never removed."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.catalog.writing import write_model_file
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from desktop_app.ui.screens.models.card import ModelCardView
from desktop_app.ui.screens.models.leaflet import LeafletPage
from desktop_app.ui.screens.models.reader import Reader
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.notices import Message
from desktop_app.ui.shell.place import HOME, Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Chooser
from desktop_app.ui.widgets.level_cards import LevelCards
from desktop_app.ui.widgets.outline import Outline
from desktop_app.ui.widgets.prose import Prose
from tests.longest_model import longest_model
from tests.ui.conftest import OpenWindow
from tests.ui.finding import button, dialog_of, named, shown, texts
from tests.ui.screens.modelling import OWN, PROMPT, PULS, TITLE, answer, small_bench

MODELS = Place("models")
Key = Qt.Key


@pytest.fixture
def bench(store: Store, tmp_path: Path) -> Workbench:
    return small_bench(store, tmp_path)


def press(window: MainWindow, name: str) -> None:
    named(window, Button, name).click()


def prose(window: MainWindow) -> list[str]:
    return [found.text for found in shown(window, Prose)]


def heard(window: MainWindow) -> list[Message]:
    said: list[Message] = []
    window.notices.said.connect(said.append)
    return said


def choose_file(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> None:
    """Choose a file as the user would: the platform's dialog cannot be driven offscreen."""
    for way in ("to_open", "to_save"):
        monkeypatch.setattr(f"desktop_app.ui.shell.files.Files.{way}", lambda *_: path)


def drop(window: MainWindow, path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    button, actions = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), actions, mime, button, keys)
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), actions, mime, button, keys))


def test_the_gallery_leads_to_reader_and_editor(open_window: OpenWindow) -> None:
    window = open_window(MODELS)
    assert [card.accessibleName() for card in shown(window, ModelCardView)] == [
        "Digital pulse",
        TITLE,
    ]
    assert QApplication.focusWidget() is named(window, Button, f"open-{PULS}")
    press(window, f"open-{OWN}")
    assert window.findChild(Reader) is not None
    press(window, "model-close")
    press(window, f"edit-{OWN}")
    assert window.place == Place("models", detail=f"edit {OWN}")
    window.go(MODELS)
    press(window, f"copy-{PULS}")
    assert window.place.detail == "edit digital-puls-copy"


def test_pages_are_turned_by_keys_and_spoken_in_any_language(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window(Place("models", detail=PULS))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    outline = named(window, Outline, "contents")
    assert outline.hasFocus()
    assert len(outline.parts) == 15
    for key in (Key.Key_PageDown, Key.Key_Right, Key.Key_PageUp, Key.Key_Right):
        qtbot.keyClick(QApplication.focusWidget(), key)
    (cards,) = shown(window, LevelCards)
    assert len(cards.cards) == 5
    assert not any(card.isEnabled() for card in cards.cards)
    chooser = named(window, Chooser, "model-language")
    chooser.choose("nb")
    chooser.activated.emit(chooser.currentIndex())
    assert PROMPT in prose(window)
    assert "What would show it" in texts(window)
    window.go(HOME)
    window.go(Place("models", detail=f"{PULS} nb d0q0"))
    assert PROMPT in prose(window)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Backspace)
    assert shown(window, ModelCardView)


def test_a_chosen_file_is_installed_and_shown(
    open_window: OpenWindow,
    bench: Workbench,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    made = replace(bench.shelf.model(PULS), id="sektor", title="Sektorens modell")
    (path, *_) = write_model_file(made, tmp_path / "sektor.model.yaml")
    window = open_window(MODELS)
    said = heard(window)
    choose_file(monkeypatch, path)
    press(window, "install-model")
    qtbot.waitUntil(lambda: any("is installed" in message.text for message in said))
    assert window.place.detail.startswith("sektor")
    assert bench.shelf.model("sektor").title == "Sektorens modell"


def test_dropping_the_same_file_again_says_so_and_another_asks(
    open_window: OpenWindow, bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    own = bench.shelf.model(OWN)
    (same, *_) = write_model_file(own, tmp_path / "same.model.yaml")
    window = open_window(HOME)
    said = heard(window)
    drop(window, same)
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1].text == f"{TITLE} is here already, word for word. Nothing changed."
    (other, *_) = write_model_file(
        replace(own, title="Helt annen puls"), tmp_path / "other.model.yaml"
    )
    drop(window, other)
    qtbot.waitUntil(lambda: bool(shown(window, Dialog)))
    button(dialog_of(window), "Leave it").click()
    assert bench.shelf.model(OWN).title == TITLE
    drop(window, other)
    qtbot.waitUntil(lambda: bool(shown(window, Dialog)))
    button(dialog_of(window), "Replace it").click()
    qtbot.waitUntil(lambda: "is installed" in said[-1].text)
    assert bench.shelf.model(OWN).title == "Helt annen puls"
    older = replace(own, version="0.9", title="Gammel puls")
    (file, *_) = write_model_file(older, tmp_path / "older.model.yaml")
    drop(window, file)
    qtbot.waitUntil(lambda: bool(shown(window, Dialog)))
    button(dialog_of(window), "Leave it").click()
    assert bench.shelf.model(OWN).title == "Helt annen puls"


def test_a_file_that_is_no_model_changes_nothing(
    open_window: OpenWindow, bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "bad.yaml"
    path.write_text("format: startpunkt.model/1\nid: x\n", "utf-8")
    window = open_window(MODELS)
    said = heard(window)
    drop(window, path)
    qtbot.waitUntil(lambda: bool(said))
    assert len(said[-1].details) > 1
    assert {model.id for model in bench.shelf.models()} == {PULS, OWN}


def test_removal_asks_and_is_refused_while_assessments_use_the_model(
    open_window: OpenWindow, bench: Workbench
) -> None:
    used = answer(bench, OWN)
    window = open_window(Place("models", detail=OWN))
    said = heard(window)
    press(window, "model-remove")
    assert said[-1].text.startswith("The model “Vår puls” cannot be removed")
    assert said[-1].details[0].startswith("Fjordetaten, ")
    bench.assessments.remove(used)
    window.go(MODELS)
    press(window, f"open-{OWN}")
    press(window, "model-remove")
    button(dialog_of(window), "Keep it").click()
    assert bench.shelf.model(OWN)
    press(window, "model-remove")
    button(dialog_of(window), "Remove").click()
    assert said[-1].text == f"{TITLE} is removed."
    assert [card.accessibleName() for card in shown(window, ModelCardView)] == ["Digital pulse"]


def test_export_and_pdf_are_written_where_the_user_says(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window = open_window(Place("models", detail=f"{PULS} nn"))
    said = heard(window)
    choose_file(monkeypatch, None)
    press(window, "model-export")
    press(window, "model-print")
    assert said == []
    choose_file(monkeypatch, tmp_path / "puls.yaml")
    press(window, "model-export")
    assert said[-1].text == "Saved as puls.yaml."
    assert (tmp_path / "puls.yaml").read_text("utf-8").startswith("format:")
    choose_file(monkeypatch, tmp_path / "puls.pdf")
    press(window, "model-print")
    qtbot.waitUntil(lambda: said[-1].text == "Saved as puls.pdf.", timeout=20_000)
    document = pypdfium2.PdfDocument(tmp_path / "puls.pdf")
    assert "på eit kvarter" in document[0].get_textpage().get_text_range()
    document.close()


def test_the_longest_texts_stay_within_the_page(
    open_window: OpenWindow, bench: Workbench, tmp_path: Path
) -> None:
    made = longest_model()
    first = made.dimensions[0]
    one = replace(made, dimensions=(replace(first, questions=first.questions[:1]),))
    (path, *_) = write_model_file(one, tmp_path / "lengst.model.yaml")
    bench.models.install(bench.models.look_at(path))
    window = open_window(Place("models", detail="lengst  d0q0"), text_size=200)
    window.resize(1024, 640)
    QApplication.processEvents()
    (page,) = shown(window, LeafletPage)
    assert page.horizontalScrollBar().maximum() == 0
    for part in shown(page, Prose):
        assert part.height() >= part.heightForWidth(part.width())
    window.go(MODELS)
    (card,) = [card for card in shown(window, ModelCardView) if card.objectName() == "model-lengst"]
    assert card.height() < 3 * window.height()
    title = card.findChildren(Prose)[0]
    assert title.said_at(title.width()).endswith("…")
    assert title.toolTip().startswith("Den lengste modellen")
