"""A spreadsheet of earlier results in the real window: guessed, put right, kept, taken in."""

from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app import paths
from desktop_app.services.workbench import Workbench
from desktop_app.ui.shell.place import EARLIER, HOME, Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Chooser
from desktop_app.ui.widgets.line_table import LineTable
from desktop_app.ui.widgets.page import Page
from tests.ui.finding import named, shown, texts

LEFT = Qt.MouseButton.LeftButton


def put_results(bench: Workbench, path: Path) -> None:
    """Six organisations with answers to the seven questions of the short model, one of them
    with a wrong level, and a sheet of notes."""
    questions = bench.shelf.model("digital-puls").questions
    book = Workbook()
    first = book.worksheets[0]
    first.title = "Kartlegging"
    first.append(["Kartlegging 2017"])
    first.append(["Virksomhet", "Ansatte", *(one.prompt for one in questions[:6]), "Nr. sju"])
    for number in range(6):
        first.append([f"Etat {number}", 100 * number, *[1 + number % 5] * 7])
    first.append(["Etat feil", 5, 9, *[2] * 6])
    book.create_sheet("Notater").append(["Navn", "Notat"])
    book.save(path)


def columns(window: MainWindow) -> list[list[str]]:
    model = named(window, LineTable, "columns").model()
    return [
        [str(model.index(row, column).data()) for column in (0, 2)]
        for row in range(model.rowCount())
    ]


def choose(window: MainWindow, name: str, value: str) -> None:
    chooser = named(window, Chooser, name)
    chooser.choose(value)
    chooser.activated.emit(chooser.currentIndex())


@pytest.fixture
def mapping(
    window: MainWindow, bench: Workbench, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:  # fmt: skip
    """A window in which a spreadsheet was opened."""
    monkeypatch.setattr(bench.earlier_results.kept, "_folder", tmp_path / "layouts")
    put_results(bench, tmp_path / "a.xlsx")
    window.go(Place(EARLIER, detail=str(tmp_path / "a.xlsx")))
    qtbot.waitUntil(lambda: len(columns(window)) == 9)
    return window


def test_columns_are_guessed_and_put_right(
    mapping: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    assert [means for _, means in columns(mapping)[:2]] == [
        "Name of the organisation", "Employees",
    ]  # fmt: skip
    assert columns(mapping)[8] == ["Nr. sju", "Not used"]
    said = "6 assessments can be imported. 1 error: its line is left out."
    assert said in texts(mapping)
    named(mapping, LineTable, "columns").selectRow(8)
    seventh = bench.shelf.model("digital-puls").questions[6]
    choose(mapping, "means", f"question:{seventh.id}")
    assert columns(mapping)[8][1] not in {"Not used", seventh.id}
    named(mapping, QLineEdit, "held-on").setText("30.09.2017")
    qtbot.mouseClick(named(mapping, Button, "import-earlier"), LEFT)
    qtbot.waitUntil(lambda: mapping.place == HOME)
    assert [b.accessibleName() for b in shown(mapping, Banner)] == ["6 assessments imported."]
    found = bench.assessments.overviews()
    assert {one.held_on.year for one in found} == {2017}
    assert {one.coverage.agreed for one in found} == {7}


def test_every_chooser_reads_anew_and_a_mapping_is_kept(mapping: MainWindow, qtbot: QtBot) -> None:
    choose(mapping, "heading", "0")
    assert "No column holds answers to a question of the model." in _problems(mapping)
    choose(mapping, "orientation", "questions")
    choose(mapping, "model", "digital-modenhet")
    choose(mapping, "sheet", "1")
    choose(mapping, "sheet", "0")
    choose(mapping, "kept", "")
    before = columns(mapping)
    assert before[0][1] == "Name of the organisation"
    qtbot.mouseClick(named(mapping, Button, "keep-mapping"), LEFT)
    assert shown(mapping, Banner)[0].accessibleName().startswith("Give the mapping a name")
    named(mapping, LineTable, "columns").selectRow(1)
    choose(mapping, "means", "ignored:")
    named(mapping, QLineEdit, "keep-as").setText("Kartlegging")
    qtbot.mouseClick(named(mapping, Button, "keep-mapping"), LEFT)
    choose(mapping, "kept", "")
    assert columns(mapping) == before
    choose(mapping, "kept", "Kartlegging")
    assert columns(mapping)[1][1] == "Not used"
    named(mapping, QLineEdit, "held-on").setText("snart")
    assert "Write a date such as 30.09.2017." in texts(mapping)


def _problems(window: MainWindow) -> str:
    from desktop_app.ui.widgets.prose import Prose

    return "\n".join(prose.text for prose in shown(window, Prose))


def test_an_empty_file_leads_home(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("\n", "utf-8")
    window._contents.take_in(window._surroundings(), tmp_path / "a.csv")  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: bool(shown(window, Banner)))
    assert window.place == HOME


def test_mappings_have_a_place_of_their_own() -> None:
    assert paths.kept_layouts().name == "layouts"


def test_nothing_scrolls_sideways_in_the_smallest_window_with_the_largest_type(
    mapping: MainWindow, qtbot: QtBot
) -> None:
    mapping.prefer(replace(mapping.preferences, text_size=200, language="nb"))
    mapping.resize(1024, 640)
    qtbot.waitUntil(lambda: len(columns(mapping)) == 9)
    (page,) = shown(mapping, Page)
    qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() == 0)
    for name in ("import-earlier", "keep-mapping"):
        button = named(mapping, Button, name)
        assert button.width() >= button.sizeHint().width()
