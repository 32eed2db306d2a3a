"""The dialog for files: what it is asked, what it says on its buttons, what comes back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.ui.shell.files import Files
from desktop_app.ui.shell.window import MainWindow


@pytest.fixture
def files(window: MainWindow) -> Files:
    return Files(window, window.words)


def when_asked(act: Callable[[QFileDialog], None]) -> None:
    """Let a user act on the dialog as soon as it is there."""

    def find() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):
            act(dialog)
        else:
            QTimer.singleShot(10, find)

    QTimer.singleShot(0, find)


def test_a_chosen_file_comes_back(files: Files, tmp_path: Path) -> None:
    path = tmp_path / "one.startpunkt"
    path.write_text("{}", encoding="utf-8")
    seen: list[str] = []

    def choose(dialog: QFileDialog) -> None:
        seen.append(dialog.windowTitle())
        seen.append(dialog.labelText(QFileDialog.DialogLabel.Accept))
        dialog.selectFile(str(path))
        dialog.accept()

    when_asked(choose)
    assert files.to_open("Import a file", "Startpunkt (*.startpunkt)") == path
    assert seen == ["Import a file", "Open"]


def test_a_name_without_ending_gets_the_usual_one(files: Files, tmp_path: Path) -> None:
    seen: list[str] = []

    def choose(dialog: QFileDialog) -> None:
        seen.append(dialog.labelText(QFileDialog.DialogLabel.Accept))
        seen.append(Path(dialog.selectedFiles()[0]).name)
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("report")
        dialog.accept()

    when_asked(choose)
    found = files.to_save("Save the report", "PDF (*.pdf)", "Skien.pdf")
    assert found == tmp_path / "report.pdf"
    assert seen == ["Save", "Skien.pdf"]


def test_calling_it_off_brings_nothing(files: Files, qtbot: QtBot) -> None:
    when_asked(lambda dialog: dialog.reject())
    assert files.to_open("Import a file", "All files (*)") is None
    qtbot.wait(1)
    when_asked(lambda dialog: dialog.reject())
    assert files.to_save("Save", "PDF (*.pdf)", "a.pdf") is None
