"""The register in the real window: find, correct, merge, and take it back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.organisation import Organisation, Sector
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from desktop_app.ui.screens.register.table import OrganisationTable
from desktop_app.ui.shell.place import PORTFOLIO, REGISTER, Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Chooser
from tests.storage.samples import plain
from tests.ui.conftest import OpenWindow
from tests.ui.finding import named, shown, texts

Key, Ctrl, LEFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.MouseButton.LeftButton
NUMBER = "974760673"
OWNERS = (
    Organisation("Statens"),
    Organisation("Statens/Statens ", NUMBER),
    Organisation("Nes kommune", sector=Sector.MUNICIPALITY, size=1200),
)


@pytest.fixture
def window(store: Store, open_window: OpenWindow) -> MainWindow:
    with store.writing() as books:
        for place, owner in enumerate(OWNERS):
            books.assessments.add(replace(plain(f"a-{place}"), organisation=owner))
    return open_window(Place(PORTFOLIO, detail=REGISTER))


def names(window: MainWindow) -> list[str]:
    model = table(window).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def table(window: MainWindow) -> OrganisationTable:
    return named(window, OrganisationTable, "register-table")


def choose(window: MainWindow, *rows: int) -> None:
    chosen, flags = table(window).selectionModel(), QItemSelectionModel.SelectionFlag
    chosen.clearSelection()
    for row in rows:
        chosen.select(table(window).model().index(row, 0), flags.Select | flags.Rows)


def field(window: MainWindow, name: str) -> QLineEdit:
    return named(window, QLineEdit, f"register-{name}")


def test_a_suggested_merge_and_back(window: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    assert names(window) == ["Nes kommune", "Statens", "Statens/Statens "]
    assert any("may be the same organisation" in text for text in texts(window))
    qtbot.mouseClick(named(window, Button, "register-suggestion-0"), LEFT)
    assert names(window) == ["Nes kommune", "Statens/Statens "]
    assert bench.assessments.get("a-0").organisation.number == NUMBER
    assert not any("may be the same organisation" in text for text in texts(window))
    qtbot.keyClick(window, Key.Key_Z, Ctrl)
    assert names(window) == ["Nes kommune", "Statens", "Statens/Statens "]
    qtbot.keyClick(window, Key.Key_Y, Ctrl)
    assert len(names(window)) == 2


def test_a_correction_checks_the_number(window: MainWindow, bench: Workbench, qtbot: QtBot) -> None:
    choose(window, 1)
    assert field(window, "name").text() == "Statens"
    field(window, "name").setText("Statens vegvesen")
    field(window, "number").setText("123 456 789")
    field(window, "size").setText("mange")
    qtbot.mouseClick(named(window, Button, "register-save"), LEFT)
    complaints = [text for text in texts(window) if "organisation number:" in text]
    assert complaints
    assert any("Employees:" in text for text in texts(window))
    assert field(window, "name").text() == "Statens vegvesen"
    assert names(window)[1] == "Statens"
    field(window, "number").setText("889 640 782")
    field(window, "size").setText("4 300")
    named(window, Chooser, "register-sector").choose("agency")
    qtbot.keyClick(field(window, "size"), Key.Key_Return)
    found = bench.assessments.get("a-0").organisation
    assert (found.name, found.number) == ("Statens vegvesen", "889640782")
    assert (found.sector, found.size) == (Sector.AGENCY, 4300)
    assert "Statens vegvesen" in names(window)
    assert field(window, "number").text() == "889 640 782"


def test_who_is_renamed_stays_chosen_and_undo_takes_the_notice_away(
    window: MainWindow, qtbot: QtBot
) -> None:
    choose(window, 1)
    field(window, "name").setText("Åsgard")
    qtbot.keyClick(field(window, "name"), Key.Key_Return)
    assert table(window).chosen() != ()
    chosen = {index.data() for index in table(window).selectionModel().selectedRows()}
    assert chosen == {"Åsgard"}
    assert "Saved. Ctrl+Z takes it back." in texts(window)
    qtbot.keyClick(window, Key.Key_Z, Ctrl)
    assert "Statens" in names(window)
    assert "Saved. Ctrl+Z takes it back." not in texts(window)


def test_a_name_that_is_taken_is_a_sentence(window: MainWindow, qtbot: QtBot) -> None:
    choose(window, 1)
    field(window, "name").setText("NES kommune")
    qtbot.keyClick(window, Key.Key_S, Ctrl)
    (banner,) = shown(window, Banner)
    assert "Merge the two" in banner.accessibleName()
    assert field(window, "name").text() == "NES kommune"
    assert names(window)[1] == "Statens"


def test_chosen_rows_are_merged_into_the_one_with_a_number(
    window: MainWindow, qtbot: QtBot
) -> None:
    merge = named(window, Button, "register-merge")
    assert not merge.isEnabled()
    choose(window, 1, 2)
    assert merge.text() == "Merge 2 into Statens/Statens "
    qtbot.keyClick(window, Key.Key_M, Ctrl)
    assert names(window) == ["Nes kommune", "Statens/Statens "]
    assert field(window, "name").text() == "Statens/Statens "


def test_finding_by_name_and_number_and_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_F, Ctrl)
    search = field(window, "search")
    assert search.hasFocus()
    qtbot.keyClicks(search, "974 76")
    assert names(window) == ["Statens/Statens "]
    search.setText("nes")
    assert names(window) == ["Nes kommune"]
    search.setText("ingen")
    assert "No organisation has that name or number." in texts(window)
    qtbot.mouseClick(named(window, Button, "register-back"), LEFT)
    assert (window.place.screen, window.place.detail) == (PORTFOLIO, "")
    qtbot.waitUntil(lambda: not window.tasks.busy)


def test_names_can_be_read_in_the_smallest_window_with_the_largest_type(
    store: Store, open_window: OpenWindow
) -> None:
    with store.writing() as books:
        books.assessments.add(replace(plain("a"), organisation=OWNERS[2]))
    window = open_window(Place(PORTFOLIO, detail=REGISTER), text_size=200)
    window.resize(1024, 640)
    QApplication.processEvents()
    view = table(window)
    name = QFontMetrics(view.font()).horizontalAdvance(OWNERS[2].name)
    assert name < view.horizontalHeader().sectionSize(0)
    window.resize(2400, 1200)
    QApplication.processEvents()
    assert view.horizontalHeader().length() == view.viewport().width()
