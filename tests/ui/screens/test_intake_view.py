"""Many files in the real window: a preview first, then what was decided, file by file."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from pytestqt.qtbot import QtBot

from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.intake.decision import Decision
from desktop_app.ui.shell.place import HOME, INTAKE
from desktop_app.ui.shell.task_bar import TaskBar
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Chooser
from desktop_app.ui.widgets.line_table import LineTable
from tests.ui.finding import button, named, shown, texts

LEFT = Qt.MouseButton.LeftButton


def put_files(bench: Workbench, folder: Path) -> dict[str, str]:
    """Files of four organisations: new, the same, changed since, and broken; their ids by name."""
    folder.mkdir()
    ids = {}
    for name in ("new", "same", "old", "broken"):
        wanted = replace(bench.preparing.proposal("nb"), organisation=f"{name} kommune")
        ids[name] = bench.preparing.start(wanted).assessment
        path = folder / f"{name}.startpunkt"
        bench.exchanging.export(ids[name], path, bench.printing.words("nb"))
    question = bench.assessments.get(ids["old"]).model.questions[0].id
    bench.answering.agree(ids["old"], question, 5)
    bench.assessments.remove(ids["new"])
    broken = folder / "broken.startpunkt"
    broken.write_text(broken.read_text("utf-8")[:-100], "utf-8")
    return ids


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def lines(window: MainWindow) -> list[list[str]]:
    model = named(window, LineTable, "files").model()
    return [
        [str(model.index(row, column).data()) for column in (0, 3)]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def previewed(window: MainWindow, bench: Workbench, qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """A window on which a folder was dropped."""
    put_files(bench, tmp_path / "in")
    drop(window, tmp_path / "in")
    qtbot.waitUntil(lambda: len(lines(window)) == 4)
    return window


def test_a_dropped_folder_is_previewed_with_what_needs_somebody_first(
    previewed: MainWindow,
) -> None:
    assert lines(previewed) == [
        ["old.startpunkt", "Older: the one here stays"],
        ["broken.startpunkt", "Broken: left out"],
        ["new.startpunkt", "New: is taken in"],
        ["same.startpunkt", "Here already: nothing to do"],
    ]
    assert "1 new · 1 here already · 1 in another version · 1 broken" in texts(previewed)
    table = named(previewed, LineTable, "files")
    table.selectRow(1)
    (one,) = shown(previewed, Decision)
    assert "ends too early" in one._details.text
    table.selectRow(2)
    assert shown(previewed, Decision) == []


def test_one_conflict_is_decided_and_the_rest_taken_in(
    previewed: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    before = len(bench.assessments.overviews())
    chooser = named(previewed, Chooser, "decide-one")
    chooser.choose("both")
    chooser.activated.emit(0)
    assert lines(previewed)[0] == ["old.startpunkt", "Older: both are kept"]
    qtbot.mouseClick(button(previewed, "Import 2 files"), LEFT)
    qtbot.waitUntil(lambda: previewed.place == HOME)
    assert [b.accessibleName() for b in shown(previewed, Banner)] == ["2 files imported."]
    assert len(bench.assessments.overviews()) == before + 2


def test_all_conflicts_are_decided_at_once_and_outlive_another_language(
    previewed: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    for_all = named(previewed, Chooser, "decide-all")
    for_all.choose("replace")
    for_all.activated.emit(0)
    previewed.rebuild()
    assert lines(previewed)[0][1] == "Older: replaces the one here"
    qtbot.mouseClick(named(previewed, Button, "leave-out"), LEFT)
    assert previewed.place == HOME
    (old,) = [o for o in bench.assessments.overviews() if o.organisation == "old kommune"]
    assert old.coverage.agreed == 1


def test_a_file_that_changes_after_the_preview_is_named(
    previewed: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "in" / "new.startpunkt"
    path.write_text(path.read_text("utf-8") + " ", "utf-8")
    qtbot.mouseClick(named(previewed, Button, "take-in"), LEFT)
    qtbot.waitUntil(lambda: previewed.place == HOME)
    (banner,) = shown(previewed, Banner)
    assert banner.accessibleName() == "0 files imported."


def test_a_cancel_leads_home_and_tells_what_is_safe(previewed: MainWindow, qtbot: QtBot) -> None:
    take_in = named(previewed, Button, "take-in")
    take_in.click()
    (strip,) = previewed.findChildren(TaskBar)
    strip._give_up()
    qtbot.waitUntil(lambda: previewed.place == HOME)
    (banner,) = shown(previewed, Banner)
    assert banner.accessibleName() in {"0 files imported.", "1 file imported."}


def test_an_empty_folder_is_said_to_be_empty(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(window, tmp_path)
    qtbot.waitUntil(lambda: "There are no files of Startpunkt." in texts(window))
    assert not named(window, Button, "take-in").isEnabled()


def test_files_that_the_program_is_started_with_are_previewed_like_dropped_ones(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.startpunkt"
    broken.write_text("{", encoding="utf-8")
    empty = tmp_path / "empty.startpunkt"
    empty.touch()
    window.take_in((broken, empty))
    qtbot.waitUntil(lambda: not window.tasks.busy)
    qtbot.wait(1)
    assert window.place.screen == INTAKE
    assert {line[0] for line in lines(window)} == {"broken.startpunkt", "empty.startpunkt"}
