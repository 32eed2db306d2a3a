"""The summary in the real window: true pages, files, the printer, the end."""

import json
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QMouseEvent, QPageRanges
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.domain.assessment import AssessmentState
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from desktop_app.ui.printed import paper
from desktop_app.ui.printed.pages import PdfPages, page_images
from desktop_app.ui.printed.preview import PageView, Preview
from desktop_app.ui.printed.zoom import PIXELS_PER_POINT, Fit, Zoom
from desktop_app.ui.screens.summary import leaflet
from desktop_app.ui.screens.summary.handing_out import HandingOut
from desktop_app.ui.shell.place import PRINT_NOW, SUMMARY, Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.field import Chooser
from tests.services.bench import ID, put_sample
from tests.ui.conftest import OpenWindow
from tests.ui.finding import dialog_of, named, texts
from tests.ui.screens.test_result_presenter import others

Control = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(store: Store, bench: Workbench, open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    put_sample(store)
    bench.answering.agree(ID, "lead.1", 3)
    opened = open_window(Place(SUMMARY, ID))
    settle(opened, qtbot)
    return opened


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until the pages are there and shown."""
    qtbot.waitUntil(lambda: not window.tasks.busy, timeout=20_000)
    qtbot.waitUntil(lambda: bool(window.findChildren(PageView)), timeout=20_000)


def press(window: MainWindow, name: str) -> None:
    named(window, QPushButton, name).click()


def key(window: MainWindow, code: Qt.Key, *, ctrl: bool = False) -> None:
    held = Control if ctrl else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(QApplication.focusWidget() or window, code, held)


def preview(window: MainWindow) -> Preview:
    return named(window, Preview, "preview")


def views(window: MainWindow) -> list[PageView]:
    """The pages that are shown now."""
    ground = preview(window).widget()
    assert ground is not None
    return ground.findChildren(PageView)


def choose(window: MainWindow, name: str, value: str) -> None:
    chooser = named(window, Chooser, name)
    chooser.choose(value)
    chooser.activated.emit(chooser.currentIndex())


def answer_file_dialogs(monkeypatch: pytest.MonkeyPatch, target: Path) -> list[str]:
    """Choose a file as the user would: the platform's dialog cannot be driven offscreen.

    Returns the names that were proposed.
    """
    proposed: list[str] = []

    def answer(_self: object, _title: str, _kinds: str, proposal: str) -> Path:
        proposed.append(proposal)
        return target

    monkeypatch.setattr("desktop_app.ui.shell.files.Files.to_save", answer)
    return proposed


def saved_words(window: MainWindow, qtbot: QtBot, target: Path) -> str:
    """The words of the report that is chosen, saved where the dialog said."""
    settle(window, qtbot)
    press(window, "save-pdf")
    settle(window, qtbot)
    pages = pypdfium2.PdfDocument(target)
    found = " ".join(page.get_textpage().get_text_range() for page in pages)
    pages.close()
    return " ".join(found.split())


def said(window: MainWindow) -> list[str]:
    """What the window says from now on."""
    found: list[str] = []
    window.notices.said.connect(lambda message: found.append(message.text))
    return found


def test_the_preview_shows_true_pages_of_what_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    (page,) = window.findChildren(PageView)
    assert page.height() / page.width() == pytest.approx(297 / 210, rel=0.01)
    assert "Page 1 of 1" in page.accessibleName()
    choose(window, "report-kind", "actions")
    settle(window, qtbot)
    page = window.findChildren(PageView)[-1]
    assert page.width() > page.height(), "the actions lie on their side"
    choose(window, "report-kind", "full")
    settle(window, qtbot)
    many = len(views(window))
    assert many > 5
    for part in ("questions", "cover", "contents"):
        named(window, QCheckBox, f"part-{part}").click()
    settle(window, qtbot)
    assert 0 < len(views(window)) < many
    assert window._screen is not None
    assert window._screen.detail() == "full nb contents cover questions"


def test_pages_are_turned_and_enlarged_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, "report-kind", "full")
    settle(window, qtbot)
    shown = preview(window)
    count = len(views(window))
    key(window, Qt.Key.Key_0, ctrl=True)
    assert shown.page == 0
    key(window, Qt.Key.Key_PageDown)
    assert shown.page == 1
    assert f"Page 2 of {count}" in texts(window)
    key(window, Qt.Key.Key_1, ctrl=True)
    wide = shown.scale
    key(window, Qt.Key.Key_PageDown)
    assert shown.page == 1, "first what is hidden of the page"
    key(window, Qt.Key.Key_End, ctrl=True)
    assert shown.page == count - 1
    key(window, Qt.Key.Key_Plus, ctrl=True)
    assert shown.scale > wide
    assert shown.page == count - 1, "zooming stays at the page"
    key(window, Qt.Key.Key_Minus, ctrl=True)
    key(window, Qt.Key.Key_Home, ctrl=True)
    assert shown.page == 0
    press(window, "page-on")
    assert shown.page == 1
    press(window, "fit-page")
    first = views(window)[0]
    assert first.height() <= shown.viewport().height()
    assert not first.grab().isNull()


def test_sizes_go_in_steps_and_fit() -> None:
    a4, room = (595.0, 842.0), (1190.0, 842.0)
    assert Zoom(Fit.WIDTH).scale(a4, room) == 2
    assert Zoom(Fit.PAGE).scale(a4, room) == 1
    assert Zoom(Fit.PAGE).scale(a4, (1.0, 1.0)) > 0.1
    larger = Zoom(Fit.PAGE).step(1, PIXELS_PER_POINT)
    assert larger.percent == 125
    assert larger.scale(a4, room) == pytest.approx(1.25 * PIXELS_PER_POINT)
    assert larger.step(-1, larger.scale(a4, room)).percent == 100
    assert Zoom(percent=300).step(1, 4 * PIXELS_PER_POINT).percent == 300
    assert Zoom(percent=25).step(-1, PIXELS_PER_POINT / 4).percent == 25


def test_saving_writes_what_is_previewed(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    heard = said(window)
    for ending, begin in ((".pdf", b"%PDF"), (".docx", b"PK"), (".html", b"<!doctype")):
        target = tmp_path / f"page{ending}"
        proposed = answer_file_dialogs(monkeypatch, target)
        press(window, f"save-{ending[1:]}")
        settle(window, qtbot)
        assert target.read_bytes().startswith(begin)
        assert proposed == [f"Eksempeldirektoratet-2026-11-23{ending}"]
    assert heard == [f"Saved as page{ending}." for ending in (".pdf", ".docx", ".html")]
    document = pypdfium2.PdfDocument(tmp_path / "page.pdf")
    assert len(document) == 1
    document.close()
    choose(window, "report-kind", "posters")
    settle(window, qtbot)
    assert not named(window, QPushButton, "save-docx").isVisible()


def test_where_nothing_can_be_written_there_is_a_sentence(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    heard = said(window)
    (tmp_path / "page.pdf").mkdir()
    for name in ("save-pdf", "save-docx"):
        answer_file_dialogs(monkeypatch, tmp_path / "page.pdf")
        press(window, name)
        settle(window, qtbot)
    assert ["Nothing was written" in text for text in heard] == [True, True]
    assert list(tmp_path.glob(".*.part")) == []


def test_a_cancelled_save_leaves_nothing(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    heard = said(window)
    target = tmp_path / "page.docx"
    answer_file_dialogs(monkeypatch, target)
    window.tasks.started.connect(lambda _text, progress: progress.cancel())
    press(window, "save-docx")
    settle(window, qtbot)
    assert not target.exists()
    assert list(tmp_path.glob(".*.part")) == []
    assert heard == []


def test_what_was_cancelled_is_made_when_it_is_needed(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[QUrl] = []

    def opens(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opens)
    impatient = [True]
    window.tasks.started.connect(lambda _text, progress: impatient.pop() and progress.cancel())
    choose(window, "report-language", "en")
    settle(window, qtbot)
    impatient += [False]
    press(window, "open-pdf")
    qtbot.waitUntil(lambda: bool(opened), timeout=20_000)
    path = Path(opened[0].toLocalFile())
    assert path.read_bytes().startswith(b"%PDF")
    assert path.stat().st_mode & 0o77 == 0 or path.parent.stat().st_mode & 0o77 == 0


def move(widget: QWidget, to: QPoint) -> None:
    """Move the pointer with its left button held, which QTest does not."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    there = widget.mapToGlobal(to)
    event = QMouseEvent(QEvent.Type.MouseMove, to, there, Qt.MouseButton.NoButton, left, none)
    QApplication.sendEvent(widget, event)


def test_a_page_is_dragged_out_as_a_file(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dropped: list[Path] = []
    monkeypatch.setattr(leaflet, "drag_out", lambda _source, path: dropped.append(path))
    page = window.findChildren(PageView)[0]
    QTest.mousePress(page, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    move(page, QPoint(42, 40))
    assert dropped == []
    move(page, QPoint(120, 90))
    QTest.mouseRelease(page, Qt.MouseButton.LeftButton)
    (path,) = dropped
    assert path.name == "Eksempeldirektoratet-2026-11-23.pdf"
    assert path.read_bytes().startswith(b"%PDF")


def test_without_a_temporary_folder_there_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("desktop_app.ui.screens.summary.handing_out.mkdtemp", refuse)
    with pytest.raises(Exception, match=r"temporary file \(you are not allowed to\)"):
        HandingOut(lambda _content, _path: None).file(b"", "a.pdf")


def test_exporting_asks_in_which_form_and_for_whom(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = answer_file_dialogs(monkeypatch, tmp_path / "all.xlsx")
    press(window, "export")
    dialog = dialog_of(window)
    named(dialog, QRadioButton, "export.xlsx").click()
    named(dialog, QCheckBox, "for-outsiders").click()
    named(dialog, QPushButton, "export-on").click()
    assert (tmp_path / "all.xlsx").read_bytes()[:2] == b"PK"
    assert proposed == ["Startpunkt-2026-11-23.xlsx"]
    heard = said(window)
    answer_file_dialogs(monkeypatch, tmp_path / "none" / "all.csv")
    press(window, "export")
    named(dialog_of(window), QPushButton, "export-on").click()
    assert "does not exist" in heard[0]


def test_a_template_is_kept_and_chosen_again(window: MainWindow, qtbot: QtBot) -> None:
    assert not named(window, Chooser, "template").isVisible(), "there is nothing to choose yet"
    named(window, QCheckBox, "part-method").click()
    press(window, "keep-template")
    dialog = dialog_of(window)
    named(dialog, QPushButton, "keep").click()
    assert "Give the template a name." in texts(dialog)
    named(dialog, QLineEdit, "template-name").setText("Kort")
    named(dialog, QPushButton, "keep").click()
    template = named(window, Chooser, "template")
    assert template.value == "Kort"
    settle(window, qtbot)
    above = [
        named(window, kind, name).mapTo(window, QPoint(0, 0)).y()
        for kind, name in ((Chooser, "report-kind"), (Chooser, "template"), (QPushButton, "print"))
    ]
    assert template.isVisible()
    assert above == sorted(above), "what sets everything else stands before it"
    choose(window, "template", "")
    assert named(window, QCheckBox, "part-method").isChecked()
    choose(window, "template", "Kort")
    assert not named(window, QCheckBox, "part-method").isChecked()
    press(window, "forget-template")
    assert template.count() == 1
    assert not template.isVisible()
    settle(window, qtbot)


def test_without_a_printer_the_pdf_is_offered(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(paper, "has_printer", lambda: False)
    answer_file_dialogs(monkeypatch, tmp_path / "page.pdf")
    window.go(Place(SUMMARY, ID, PRINT_NOW))
    dialog = dialog_of(window)
    assert "No printer is set up on this computer" in texts(dialog)
    dialog.findChildren(QPushButton)[0].click()
    settle(window, qtbot)
    qtbot.waitUntil((tmp_path / "page.pdf").exists, timeout=20_000)


def test_print_now_prints_as_soon_as_the_pages_are_there(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    heard = said(window)
    monkeypatch.setattr(paper, "has_printer", lambda: True)
    asked: list[tuple[int, int]] = []

    def ask(_parent: QWidget, printer: QPrinter, count: int, current: int) -> bool:
        asked.append((count, current))
        into_file(printer, tmp_path / "printed.pdf")
        return True

    monkeypatch.setattr(paper, "ask", ask)
    window.go(Place(SUMMARY, ID, PRINT_NOW))
    qtbot.waitUntil(lambda: "Sent to the printer." in heard, timeout=20_000)
    assert asked == [(1, 1)]
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def into_file(printer: QPrinter, path: Path) -> None:
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(72)


def test_what_is_printed_is_what_is_previewed(
    bench: Workbench, store: Store, tmp_path: Path
) -> None:
    put_sample(store)
    for kind in ("summary", "actions"):
        pdf = bench.printing.pdf(ID, kind)
        pages = PdfPages(pdf)
        printer = paper.printer_for(pages, "job")
        into_file(printer, tmp_path / "printed.pdf")
        paper.print_pages(pages, printer, lambda _: None)
        pages.close()
        before = page_images(pdf, 20)[0]
        after = page_images((tmp_path / "printed.pdf").read_bytes(), 20)[0]
        assert (after.width() > after.height()) == (kind == "actions")
        assert after.width() == pytest.approx(before.width(), abs=2)
        assert difference(before, after.scaled(before.size())) < 12


def test_ranges_copies_and_cancelling(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    into_file(printer, tmp_path / "printed.pdf")
    assert paper.wanted_pages(printer, 3) == (0, 1, 2)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    ranges = QPageRanges()
    ranges.addRange(2, 3)
    printer.setPageRanges(ranges)
    assert paper.wanted_pages(printer, 5) == (1, 2)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert paper.wanted_pages(printer, 5) == (2, 1)


@pytest.mark.parametrize(("collate", "pages"), [(True, (0, 1, 0, 1)), (False, (0, 0, 1, 1))])
def test_copies_are_made_here_where_the_printer_makes_none(
    monkeypatch: pytest.MonkeyPatch, collate: bool, pages: tuple[int, ...]
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    answers: dict[str, Callable[[object], object]] = {
        "supportsMultipleCopies": lambda _: False,
        "copyCount": lambda _: 2,
        "collateCopies": lambda _: collate,
    }
    for name, answer in answers.items():
        monkeypatch.setattr(QPrinter, name, answer)
    assert paper.wanted_pages(printer, 2) == pages


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
    key(window, Qt.Key.Key_Return, ctrl=True)
    assert bench.assessments.get(ID).state is AssessmentState.FINISHED
    press(window, "reopen")
    dialog = dialog_of(window)
    assert "Reopen the assessment?" in texts(dialog)
    dialog.findChildren(QPushButton)[0].click()
    assert bench.assessments.get(ID).state is AssessmentState.IN_PROGRESS


def test_large_text_in_a_small_window_puts_the_choices_above(
    window: MainWindow, open_window: OpenWindow, qtbot: QtBot
) -> None:
    large = open_window(Place(SUMMARY, ID), text_size=200, language="nb")
    large.resize(1024, 640)
    settle(large, qtbot)
    shown, printer = preview(large), named(large, QPushButton, "print")
    for widget in (shown, printer):
        right = widget.mapTo(large, QPoint(widget.width(), 0)).x()
        assert right <= large.width()
    assert shown.width() > large.width() // 2
    assert shown.viewport().height() > 120
    small = preview(window).mapTo(window, QPoint(0, 0))
    assert small.x() > 300, "beside the choices where there is room"


def test_others_are_named_where_that_is_ticked(window: MainWindow, qtbot: QtBot) -> None:
    box = named(window, QCheckBox, "name-others")
    assert box.isVisible()
    assert not box.isChecked()
    box.click()
    settle(window, qtbot)
    assert named(window, QCheckBox, "name-others").isChecked()
    choose(window, "report-kind", "actions")
    settle(window, qtbot)
    assert not named(window, QCheckBox, "name-others").isVisible()


@pytest.fixture
def target(store: Store, bench: Workbench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Put the sample among six others; return the file that its report is saved as."""
    put_sample(store)
    bench.answering.agree(ID, "lead.1", 3)
    others(store, 6)
    target = tmp_path / "report.pdf"
    answer_file_dialogs(monkeypatch, target)
    return target


def test_the_printed_comparison_is_narrowed_where_there_are_others(
    open_window: OpenWindow, qtbot: QtBot, target: Path
) -> None:
    window = open_window(Place(SUMMARY, ID))
    choose(window, "report-language", "en")
    assert "Among 6 other organisations" in saved_words(window, qtbot, target)
    sector, size, year = (
        named(window, Chooser, f"others-{which}") for which in ("sector", "size", "year")
    )
    assert [each.accessibleName() for each in (sector, size, year)] == ["Sector", "Size", "Year"]
    assert [year.itemText(place) for place in range(year.count())] == ["All years", "2026"]
    sector.choose("county")
    assert "Only these organisations: counties" in saved_words(window, qtbot, target)
    size.choose("large")
    assert "other organisations" not in saved_words(window, qtbot, target)
    assert (sector.value, size.value) == ("county", "large")
    choose(window, "report-kind", "actions")
    settle(window, qtbot)
    assert not sector.isVisible()


def test_without_others_there_is_nobody_to_choose(window: MainWindow) -> None:
    assert not named(window, Chooser, "others-sector").isVisible()


def kept_template(**others: object) -> None:
    """Keep a template as a file of the user's, in which it compares with some of the others."""
    path = paths.report_templates()
    path.parent.mkdir(parents=True, exist_ok=True)
    plain = {"name": "Kvartal", "kind": "summary", "parts": ["among"], "others": others}
    path.write_text(json.dumps([plain]), encoding="utf-8")


def test_a_template_keeps_those_the_report_compares_with(
    open_window: OpenWindow, qtbot: QtBot, target: Path
) -> None:
    window = open_window(Place(SUMMARY, ID))
    choose(window, "report-language", "en")
    named(window, Chooser, "others-sector").choose("county")
    named(window, Chooser, "others-year").choose("2026")
    named(window, QCheckBox, "name-others").click()
    press(window, "keep-template")
    dialog = dialog_of(window)
    assert any("those it is compared with are kept" in text for text in texts(dialog))
    named(dialog, QLineEdit, "template-name").setText("Kvartal")
    press(window, "keep")
    settle(window, qtbot)
    again = open_window(Place(SUMMARY, ID))
    choose(again, "report-language", "en")
    assert "Among 6 other organisations" in saved_words(again, qtbot, target)
    assert "Only these organisations" not in saved_words(again, qtbot, target)
    choose(again, "template", "Kvartal")
    sector, size, year = (
        named(again, Chooser, f"others-{which}") for which in ("sector", "size", "year")
    )
    assert (sector.value, size.value, year.value) == ("county", "", "2026")
    assert not named(again, QCheckBox, "name-others").isChecked()
    words = saved_words(again, qtbot, target)
    assert "Only these organisations: counties, held in 2026." in words
    year.choose("")
    assert named(again, Chooser, "template").value == ""
    choose(again, "report-kind", "actions")
    press(again, "keep-template")
    assert not any("compared with" in text for text in texts(dialog_of(again)))
    dialog_of(again).reject()


def test_filters_of_a_template_stay_chosen_where_nobody_passes_them(
    open_window: OpenWindow, qtbot: QtBot, target: Path
) -> None:
    kept_template(sector="health", year=2019)
    window = open_window(Place(SUMMARY, ID))
    choose(window, "report-language", "en")
    choose(window, "template", "Kvartal")
    sector, year = (named(window, Chooser, f"others-{which}") for which in ("sector", "year"))
    assert (sector.value, year.value) == ("health", "2019")
    assert [year.itemText(place) for place in range(year.count())] == ["All years", "2026", "2019"]
    assert "other organisations" not in saved_words(window, qtbot, target)
    sector.choose("")
    assert (sector.value, year.value) == ("", "2019"), "the one does not take the other away"
    assert "other organisations" not in saved_words(window, qtbot, target)
    year.choose("")
    assert "Among 6 other organisations" in saved_words(window, qtbot, target)


def test_filters_of_a_template_are_shown_where_there_is_nobody_else(
    window: MainWindow, qtbot: QtBot
) -> None:
    kept_template(size="large", year=2019)
    press(window, "keep-template")
    named(dialog_of(window), QLineEdit, "template-name").setText("Alle")
    press(window, "keep")
    size, year = (named(window, Chooser, f"others-{which}") for which in ("size", "year"))
    choose(window, "template", "Kvartal")
    settle(window, qtbot)
    assert size.isVisible()
    assert (size.value, year.value) == ("large", "2019")
    choose(window, "template", "Alle")
    settle(window, qtbot)
    assert not size.isVisible()
