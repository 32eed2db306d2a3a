"""Home in the real window: begin, go on, try the demo, import a file."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.home.card import AssessmentCardView
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.files import Files
from desktop_app.ui.shell.place import PREPARATION, QUESTIONS, RESULT, Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.stairs_motif import StairsMotif
from tests.ui.conftest import OpenWindow
from tests.ui.finding import button, dialog_of, named, shown, texts

LEFT = Qt.MouseButton.LeftButton


def said(window: MainWindow) -> list[str]:
    """The words of the message above the screen."""
    return [banner.accessibleName() for banner in shown(window, Banner)]


def test_an_empty_store_greets_with_the_ways_to_begin(window: MainWindow) -> None:
    assert "Where does your organisation stand?" in texts(window)
    names = {b.objectName() for b in shown(window, Button)}
    assert names == {"start", "demo", "import", "import-folder"}
    assert shown(window, StairsMotif)


def test_the_ornament_gives_way_to_large_text(open_window: OpenWindow) -> None:
    window = open_window(text_size=200)
    assert shown(window, StairsMotif) == []


def test_starting_leads_to_the_preparation(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(named(window, Button, "start"), LEFT)
    assert window.place == Place(PREPARATION, "")


def test_the_demo_fills_the_store_and_shows_it(
    window: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    qtbot.mouseClick(named(window, Button, "demo"), LEFT)
    qtbot.waitUntil(lambda: bool(said(window)))
    assert said(window) == ["The demo is ready: invented organisations."]
    assert len(shown(window, AssessmentCardView)) == len(bench.assessments.overviews()) > 0
    assert "Workshops" in texts(window)
    qtbot.mouseClick(named(window, Button, "demo"), LEFT)
    qtbot.waitUntil(lambda: said(window) == ["The demo is here already."])


def test_the_focus_stays_where_it_was_when_the_cards_change(
    window: MainWindow, qtbot: QtBot
) -> None:
    demo = named(window, Button, "demo")
    demo.setFocus()
    qtbot.keyClick(demo, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(said(window)))
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is not demo
    assert focused.objectName() == "demo"


def test_a_card_leads_on_where_the_room_stopped(
    open_window: OpenWindow, bench: Workbench, qtbot: QtBot
) -> None:
    bench.demo.fill(1)
    under_way, finished, *_ = bench.assessments.overviews()
    window = open_window()
    go_on = button(window, f"Continue with {under_way.organisation}")
    go_on.setFocus()
    qtbot.keyClick(go_on, Qt.Key.Key_Return)
    assert window.place == Place(QUESTIONS, under_way.id, window.place.detail)
    window = open_window()
    qtbot.mouseClick(named(window, Button, f"continue-{finished.id}"), LEFT)
    assert window.place == Place(RESULT, finished.id)


class ChosenFile(Files):
    """Chooses the path it is given, as a user would in the platform's dialog."""

    path: Path | None = None

    def to_open(self, title: str, kinds: str) -> Path | None:
        assert title == "Import a file"
        assert "*.startpunkt" in kinds
        return self.path


@pytest.fixture
def file(bench: Workbench, tmp_path: Path) -> Path:
    """A file with an assessment that the store has too."""
    wanted = replace(bench.preparing.proposal("nb"), organisation="Skien kommune")
    change = bench.preparing.start(wanted)
    path = tmp_path / "one.startpunkt"
    bench.exchanging.export(change.assessment, path, bench.printing.words("nb"))
    return path


@pytest.fixture
def importing(window: MainWindow, monkeypatch: pytest.MonkeyPatch, file: Path) -> MainWindow:
    """A window that is asked to import the file."""
    monkeypatch.setattr("desktop_app.ui.shell.window.Files", ChosenFile)
    monkeypatch.setattr(ChosenFile, "path", file)
    window.go(window.place)
    return window


def test_an_identical_file_changes_nothing(
    importing: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    before = bench.assessments.overviews()
    qtbot.mouseClick(named(importing, Button, "import"), LEFT)
    qtbot.waitUntil(lambda: bool(said(importing)))
    assert said(importing)[0].endswith("Nothing changed.")
    assert bench.assessments.overviews() == before


def test_a_new_file_is_imported_and_shown(
    importing: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    latest = bench.assessments.overviews()[0]
    bench.assessments.remove(latest.id)
    importing.go(importing.place)
    before = len(shown(importing, AssessmentCardView))
    qtbot.mouseClick(named(importing, Button, "import"), LEFT)
    qtbot.waitUntil(lambda: bool(said(importing)))
    QApplication.processEvents()
    assert said(importing) == [f"{latest.organisation} was imported."]
    assert len(shown(importing, AssessmentCardView)) == before + 1


@pytest.mark.parametrize(
    ("answer", "level", "count"),
    [("The one here", 5, 0), ("The one in the file", None, 0), ("Both", 5, 1)],
)
def test_another_version_is_asked_about(
    importing: MainWindow,
    bench: Workbench,
    qtbot: QtBot,
    answer: str,
    level: int | None,
    count: int,
) -> None:
    latest = bench.assessments.overviews()[0]
    question = bench.assessments.get(latest.id).model.questions[-1].id
    bench.answering.agree(latest.id, question, 5)
    before = len(bench.assessments.overviews())
    qtbot.mouseClick(named(importing, Button, "import"), LEFT)
    qtbot.waitUntil(lambda: bool(shown(importing, Dialog)))
    dialog = dialog_of(importing)
    older = f"The file has an older version of {latest.organisation} than the one here."
    assert older in texts(dialog)
    qtbot.mouseClick(button(dialog, answer), LEFT)
    qtbot.waitUntil(lambda: answer == "The one here" or bool(said(importing)))
    assert bench.assessments.get(latest.id).response(question).level == level
    assert len(bench.assessments.overviews()) == before + count


def test_a_newer_version_in_the_file_is_called_so(
    importing: MainWindow, bench: Workbench, qtbot: QtBot, file: Path
) -> None:
    latest = bench.assessments.overviews()[0]
    question = bench.assessments.get(latest.id).model.questions[-1].id
    older = bench.assessments.get(latest.id)
    bench.answering.agree(latest.id, question, 5)
    bench.exchanging.export(latest.id, file, bench.printing.words("nb"))
    with bench.assessments._store.writing() as books:
        books.assessments.replace(replace(older))
    qtbot.mouseClick(named(importing, Button, "import"), LEFT)
    qtbot.waitUntil(lambda: bool(shown(importing, Dialog)))
    assert any("newer version" in text for text in texts(dialog_of(importing)))
    qtbot.keyClick(dialog_of(importing), Qt.Key.Key_Escape)
    assert bench.assessments.get(latest.id).response(question).level is None


def test_a_broken_file_is_a_sentence_and_changes_nothing(
    importing: MainWindow, bench: Workbench, qtbot: QtBot, file: Path
) -> None:
    file.write_bytes(b"\x00\x01 not a file of ours")
    before = bench.assessments.overviews()
    qtbot.mouseClick(named(importing, Button, "import"), LEFT)
    qtbot.waitUntil(lambda: bool(said(importing)))
    assert "one.startpunkt" in said(importing)[0]
    assert bench.assessments.overviews() == before


def test_choosing_no_file_does_nothing(
    importing: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(ChosenFile, "path", None)
    qtbot.mouseClick(named(importing, Button, "import"), LEFT)
    qtbot.wait(50)
    assert said(importing) == []
