"""The summary in the real window: true pages, files, the printer, the end."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.assessment import AssessmentState
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from desktop_app.ui.screens.summary.pages import page_images, print_pages
from desktop_app.ui.screens.summary.preview import PageView
from desktop_app.ui.shell.place import SUMMARY, Place
from desktop_app.ui.shell.window import MainWindow
from tests.services.bench import ID, put_sample
from tests.ui.conftest import OpenWindow


@pytest.fixture
def window(store: Store, bench: Workbench, open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    put_sample(store)
    bench.answering.agree(ID, "lead.1", 3)
    opened = open_window(Place(SUMMARY, ID))
    qtbot.waitUntil(lambda: bool(opened.findChildren(PageView)), timeout=20_000)
    return opened


def press(window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


def test_the_preview_shows_the_page_in_its_shape(window: MainWindow) -> None:
    (page,) = window.findChildren(PageView)
    assert page.height() / page.width() == pytest.approx(297 / 210, rel=0.01)
    assert "Page 1 of 1" in page.accessibleName()


def test_saving_writes_the_page(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "page.pdf"
    answer_file_dialogs(monkeypatch, target)
    press(window, "save-pdf")
    document = pypdfium2.PdfDocument(target)
    assert len(document) == 1
    document.close()


def test_exporting_takes_the_form_of_the_ending(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "all.xlsx"
    answer_file_dialogs(monkeypatch, target)
    press(window, "export")
    assert target.read_bytes()[:2] == b"PK"


def answer_file_dialogs(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    """Choose a file as the user would: the platform's dialog cannot be driven offscreen."""
    monkeypatch.setattr("desktop_app.ui.shell.files.Files.to_save", lambda *_: target)


def test_without_a_printer_there_is_a_sentence(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    window.notices.said.connect(lambda message: said.append(message.text))
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(list))
    press(window, "print")
    assert said == ["No printer is set up on this computer. Save the page as PDF."]


def test_what_is_printed_is_what_is_previewed(
    bench: Workbench, store: Store, tmp_path: Path
) -> None:
    put_sample(store)
    pdf = bench.printing.pdf(ID, "summary")
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFullPage(True)
    print_pages(pdf, printer)
    (before,) = page_images(pdf, 20)
    (after,) = page_images((tmp_path / "printed.pdf").read_bytes(), 20)
    assert difference(before, after.scaled(before.size())) < 12


def difference(first: QImage, second: QImage) -> float:
    """Mean difference of two pictures' grey values, 0–255."""
    greys = [image.convertToFormat(QImage.Format.Format_Grayscale8) for image in (first, second)]
    total = sum(
        abs(greys[0].pixelColor(x, y).red() - greys[1].pixelColor(x, y).red())
        for x in range(first.width())
        for y in range(first.height())
    )
    return total / (first.width() * first.height())


def test_finishing_locks_and_reopening_asks_first(window: MainWindow, bench: Workbench) -> None:
    press(window, "finish")
    assert bench.assessments.get(ID).state is AssessmentState.FINISHED
    asked: list[str] = []
    window.notices.asked.disconnect()
    window.notices.asked.connect(lambda enquiry: asked.append(enquiry.title))
    window.notices.asked.connect(lambda enquiry: enquiry.choices[0].run())
    press(window, "reopen")
    assert asked == ["Reopen the assessment?"]
    assert bench.assessments.get(ID).state is AssessmentState.IN_PROGRESS
