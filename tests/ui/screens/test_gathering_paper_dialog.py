"""A paper of a gathering is seen before it is printed or saved."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.services.workbench import Workbench
from desktop_app.ui.printed import paper
from desktop_app.ui.screens.gatherings.paper_dialog import PaperDialog
from desktop_app.ui.shell.files import Files
from desktop_app.ui.shell.place import Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.button import Button
from tests.network_gathering import hold_network_gathering
from tests.ui.conftest import OpenWindow
from tests.ui.finding import named, texts


@pytest.fixture
def window(bench: Workbench, open_window: OpenWindow) -> MainWindow:
    own = hold_network_gathering(bench)
    return open_window(Place("gatherings", detail=f"{own}/papers"))


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> PaperDialog:
    named(window, Button, "paper-groups").click()
    qtbot.waitUntil(lambda: bool(window.findChildren(PaperDialog)), timeout=20_000)
    (dialog,) = window.findChildren(PaperDialog)
    with qtbot.waitExposed(dialog):
        pass
    return dialog


def count(dialog: PaperDialog) -> str:
    return next(text for text in texts(dialog) if text.startswith("Page "))


def test_its_pages_are_turned(shown: PaperDialog, qtbot: QtBot) -> None:
    assert count(shown).startswith("Page 1 of ")
    for _ in range(9):
        QTest.keyClick(shown, Qt.Key.Key_PageDown)
        qtbot.wait(1)
    pages = count(shown).split(" of ")[1]
    assert count(shown) == f"Page {pages} of {pages}"
    for _ in range(9):
        QTest.keyClick(shown, Qt.Key.Key_PageUp)
    assert count(shown) == f"Page 1 of {pages}"
    assert named(shown, Button, "print-paper").hasFocus()


def test_without_a_printer_it_says_so_in_place(
    shown: PaperDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper, "has_printer", lambda: False)
    named(shown, Button, "print-paper").click()
    assert any(text.startswith("No printer is set up on this computer.") for text in texts(shown))


def test_it_is_printed_through_the_systems_dialog(
    window: MainWindow,
    shown: PaperDialog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    target = tmp_path / "printed.pdf"

    def ask(_parent: QWidget, printer: QPrinter, count: int, current: int) -> bool:
        assert (count > 0, current) == (True, 1)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setResolution(72)
        return True

    monkeypatch.setattr(paper, "has_printer", lambda: True)
    monkeypatch.setattr(paper, "ask", ask)
    QTest.keyClick(shown, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    assert target.read_bytes().startswith(b"%PDF")


def test_what_came_of_saving_is_told_in_place(
    shown: PaperDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Files, "to_save", lambda *_: tmp_path / "none" / "g.pdf")
    named(shown, Button, "save-paper").click()
    assert not (tmp_path / "none").exists()
    assert any("g.pdf" in text and not text.startswith("Saved") for text in texts(shown))
    monkeypatch.setattr(Files, "to_save", lambda *_: None)
    named(shown, Button, "save-paper").click()
    assert not any("g.pdf" in text for text in texts(shown))
    monkeypatch.setattr(Files, "to_save", lambda *_: tmp_path / "g.pdf")
    named(shown, Button, "save-paper").click()
    assert "Saved as g.pdf." in texts(shown)


def test_the_summary_is_saved_as_a_document_and_as_a_web_page(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    named(window, Button, "paper-summary").click()
    qtbot.waitUntil(lambda: bool(window.findChildren(PaperDialog)), timeout=20_000)
    (dialog,) = window.findChildren(PaperDialog)
    for ending, begins in ((".docx", b"PK"), (".html", b"<!doctype html>")):
        target = tmp_path / f"g{ending}"
        monkeypatch.setattr(Files, "to_save", lambda *_, to=target: to)
        named(dialog, Button, f"save-{ending[1:]}").click()
        assert target.read_bytes().startswith(begins)
        assert f"Saved as g{ending}." in texts(dialog)


def test_lists_are_paper_alone(shown: PaperDialog) -> None:
    assert shown.findChild(Button, "save-docx") is None
    assert shown.findChild(Button, "save-html") is None
