"""The portfolio in the real window: read in the background, drilled into, compared, hidden."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.bootstrap.assembly import assemble
from desktop_app.charts.drawing import Drawing
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store, open_store
from desktop_app.ui.charts.panel import ChartPanel
from desktop_app.ui.screens.portfolio.filters import FilterBar
from desktop_app.ui.screens.portfolio.table import EntryTable
from desktop_app.ui.shell.place import PORTFOLIO, RESULT, Place
from desktop_app.ui.shell.rail import RailButton
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Chooser
from tests.ui.conftest import OpenWindow
from tests.ui.finding import button, dialog_of, named, shown, texts

Key, Ctrl = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with the demo in it, made once."""
    path = tmp_path_factory.mktemp("portfolio") / "store.db"
    opened = open_store(str(path.with_name("filling.db")), clock=lambda: datetime.now(UTC))
    assemble(opened).demo.fill(8, language="en")
    opened.backup(path)
    opened.close()
    return path


@pytest.fixture
def store(filled: Path, tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "store.db"
    path.write_bytes(filled.read_bytes())
    opened = open_store(str(path), clock=lambda: datetime.now(UTC))
    yield opened
    opened.close()


@pytest.fixture
def window(open_window: OpenWindow, qtbot: QtBot) -> MainWindow:
    window = open_window(Place(PORTFOLIO))
    window.resize(1366, 800)
    read(window, qtbot)
    return window


def read(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.tasks.busy)
    qtbot.wait(1)


def table(window: MainWindow) -> EntryTable:
    return named(window, EntryTable, "portfolio-table")


def column(window: MainWindow, number: int = 0) -> list[str]:
    model = table(window).model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def chart(window: MainWindow) -> Drawing:
    (panel,) = shown(window, ChartPanel)
    return panel.drawing


def summary(window: MainWindow) -> str:
    return named(window, QLabel, "portfolio-summary").text()


def test_the_rail_leads_to_table_and_staircase(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("home"))
    qtbot.mouseClick(named(window, RailButton, "rail-portfolio"), Qt.MouseButton.LeftButton)
    read(window, qtbot)
    # Eight finished, two of them with the year before, and one under way.
    assert summary(window) == "11 assessments"
    assert len(column(window)) == 11
    assert sum(int(row[1]) for row in chart(window).table.rows) == 8
    assert table(window).hasFocus()


def test_enter_leads_to_the_result(window: MainWindow, qtbot: QtBot) -> None:
    first = column(window)[0]
    qtbot.keyClick(table(window), Key.Key_Return)
    assert window.place.screen == RESULT
    assert first in window.windowTitle()


def test_sorting_by_mouse_and_keys(window: MainWindow, qtbot: QtBot) -> None:
    by_name = column(window)
    header = table(window).horizontalHeader()
    header.sectionClicked.emit(0)
    assert column(window)[0] == by_name[-1]
    qtbot.keyClick(window, Key.Key_R, Ctrl)
    assert column(window) == by_name
    qtbot.keyClick(window, Key.Key_Right, Ctrl)
    assert column(window, 1) == sorted(column(window, 1))
    assert "↑" in str(table(window).model().headerData(1, Qt.Orientation.Horizontal))


def test_finding_by_name_and_all_again(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_F, Ctrl)
    search = named(window, QLineEdit, "portfolio-search")
    assert search.hasFocus()
    qtbot.keyClicks(search, "fjord")
    qtbot.keyClick(search, Key.Key_Return)
    assert column(window)
    assert all("Fjord" in name for name in column(window))
    bar = window.findChild(FilterBar)
    assert bar is not None
    bar.choosers["year"].choose("2025")
    assert summary(window).endswith("of 11 assessments")
    qtbot.mouseClick(bar.clear, Qt.MouseButton.LeftButton)
    assert len(column(window)) == 11
    assert search.text() == ""


def test_a_step_of_the_staircase_shows_who_stands_there(window: MainWindow, qtbot: QtBot) -> None:
    counts = {row[0]: int(row[1]) for row in chart(window).table.rows}
    level = max(range(1, 6), key=lambda value: list(counts.values())[value - 1])
    (panel,) = shown(window, ChartPanel)
    panel.chosen.emit(str(level))
    assert len(column(window)) == list(counts.values())[level - 1]
    qtbot.mouseClick(named(window, Button, "portfolio-level"), Qt.MouseButton.LeftButton)
    assert len(column(window)) == 11


def test_each_chart_has_its_key_and_its_numbers(
    window: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    qtbot.keyClick(window, Key.Key_2, Ctrl)
    assert len(chart(window).table.rows) == 7
    qtbot.keyClick(window, Key.Key_3, Ctrl)
    assert len(chart(window).table.rows) == 8
    heat = shown(window, ChartPanel)[0]
    qtbot.keyClick(window, Key.Key_4, Ctrl)
    assert any("Choose two to four" in text for text in texts(window))
    rows, flags = table(window).selectionModel(), QItemSelectionModel.SelectionFlag
    for row in (0, 1, 2):
        rows.select(table(window).model().index(row, 0), flags.Select | flags.Rows)
    assert len(chart(window).table.headers) == 4
    heat.chosen.emit(bench.assessments.overviews()[0].id)
    assert window.place.screen == RESULT


def test_names_are_hidden_everywhere(window: MainWindow, qtbot: QtBot) -> None:
    names = set(column(window))
    qtbot.keyClick(window, Key.Key_H, Ctrl)
    assert all(name.startswith("Organisation ") for name in column(window))
    for key in (Key.Key_1, Key.Key_2, Key.Key_3):
        qtbot.keyClick(window, key, Ctrl)
        drawing = chart(window)
        said = [cell for row in drawing.table.rows for cell in row] + [drawing.alt]
        assert not any(name in text for name in names for text in said)
    table(window).setFocus()
    qtbot.keyClick(table(window), Key.Key_Return)
    assert window.place.screen == PORTFOLIO
    (banner,) = shown(window, Banner)
    assert "Names are hidden" in banner.accessibleName()


def test_a_narrow_window_shows_one_at_a_time(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: shown(window, ChartPanel) == [])
    qtbot.keyClick(window, Key.Key_2, Ctrl)
    assert shown(window, EntryTable) == []
    assert len(chart(window).table.rows) == 7
    qtbot.keyClick(window, Key.Key_0, Ctrl)
    assert table(window).hasFocus()


def test_a_change_elsewhere_is_read_anew(
    window: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    gone = bench.assessments.overviews()[0].id
    change = bench.assessments.remove(gone)
    window.hub.tell(change)
    window.hub.tell(change)
    read(window, qtbot)
    read(window, qtbot)
    assert len(column(window)) == 10


def test_an_empty_store_says_so(open_window: OpenWindow, bench: Workbench, qtbot: QtBot) -> None:
    for overview in bench.assessments.overviews():
        bench.assessments.remove(overview.id)
    window = open_window(Place(PORTFOLIO))
    read(window, qtbot)
    assert column(window) == []
    assert summary(window) == "0 assessments"
    window.resize(1366, 800)
    assert any("no finished assessment" in text for text in texts(window))


@pytest.fixture
def saving(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], Path]:
    """Say under which name the next file is saved, instead of the platform's dialog."""

    def under(name: str) -> Path:
        path = tmp_path / name
        monkeypatch.setattr("desktop_app.ui.shell.files.Files.to_save", lambda *_: path)
        return path

    return under


def choose(window: MainWindow, text: str, qtbot: QtBot) -> None:
    button(dialog_of(window), text).click()
    read(window, qtbot)


@pytest.mark.parametrize(("choice", "with_names"), [("Without names", False), ("With names", True)])
def test_a_report_on_what_is_shown(
    window: MainWindow, saving: Callable[[str], Path], qtbot: QtBot, choice: str, with_names: bool
) -> None:
    path = saving("report.html")
    name = column(window)[0]
    press(window, "portfolio-report")
    choose(window, choice, qtbot)
    said = path.read_text("utf-8")
    assert "8 organisations" in said
    assert (name in said) is with_names
    assert any("Saved as report.html." in text for text in texts(window))


def test_while_names_are_hidden_the_report_has_none(
    window: MainWindow, saving: Callable[[str], Path], qtbot: QtBot
) -> None:
    path, name = saving("report.html"), column(window)[0]
    press(window, "portfolio-anonymous")
    press(window, "portfolio-report")
    read(window, qtbot)
    assert name not in path.read_text("utf-8")
    assert not named(window, Button, "portfolio-data").isVisible()


def test_there_is_no_report_on_fewer_than_five(
    window: MainWindow, saving: Callable[[str], Path], qtbot: QtBot
) -> None:
    path = saving("report.html")
    named(window, QLineEdit, "portfolio-search").setText("Fjorddirektoratet")
    named(window, QLineEdit, "portfolio-search").returnPressed.emit()
    press(window, "portfolio-report")
    read(window, qtbot)
    assert not path.exists()
    assert any("there is nothing to report" in text for text in texts(window))


@pytest.mark.parametrize(("choice", "with_names"), [("Without names", False), ("With names", True)])
def test_all_answers_become_open_data(
    window: MainWindow, saving: Callable[[str], Path], qtbot: QtBot, choice: str, with_names: bool
) -> None:
    path, name = saving("open.csv"), column(window)[0]
    press(window, "portfolio-data")
    choose(window, choice, qtbot)
    assert (name in path.read_text("utf-8")) is with_names
    assert path.with_name("open.csv.codebook.md").exists()


def test_nothing_is_written_where_no_file_is_chosen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("desktop_app.ui.shell.files.Files.to_save", lambda *_: None)
    press(window, "portfolio-data")
    choose(window, "With names", qtbot)
    assert not any("Saved as" in text for text in texts(window))


def press(window: MainWindow, name: str) -> None:
    named(window, Button, name).click()


def test_a_search_that_finds_nothing_says_so_in_the_table(window: MainWindow, qtbot: QtBot) -> None:
    table = window.findChild(EntryTable)
    assert table is not None
    nothing = "No assessment fits what is chosen above."
    assert nothing not in texts(table)
    (bar,) = shown(window, FilterBar)
    qtbot.keyClicks(bar.search, "there is nobody of that name")
    qtbot.waitUntil(lambda: not table.model().rowCount())
    qtbot.waitUntil(lambda: nothing in texts(table))


def test_how_many_there_are_is_said_from_the_first_and_why_a_chart_is_empty(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert named(window, QLabel, "portfolio-summary").isVisible()
    search = named(window, QLineEdit, "portfolio-search")
    qtbot.keyClicks(search, "zzz")
    qtbot.waitUntil(lambda: summary(window).startswith("0 of"))
    assert named(window, QLabel, "portfolio-summary").isVisible()
    assert "No finished assessment fits what is chosen above." in texts(window)
    assert "There is no finished assessment here yet." not in texts(window)


def test_a_filter_with_long_words_stays_on_the_page(window: MainWindow, qtbot: QtBot) -> None:
    bar = FilterBar(window.look, window.words)
    bar.setParent(window)
    bar.resize(900, 300)
    chooser = bar.findChildren(Chooser)[0]
    chooser.blockSignals(True)
    chooser.addItem("Modenhet " * 40, "long")
    chooser.choose("long")
    chooser.show()
    bar.show()
    qtbot.wait(5)
    assert 200 <= chooser.width() <= 320
