"""Settings beyond the wishes: the demo taken away, the report for support, the licences."""

from dataclasses import replace
from importlib.metadata import version

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.wording import in_english
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.ui.screens.settings.support import report
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.place import SETTINGS
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Chooser
from tests.ui.conftest import OpenWindow
from tests.ui.finding import button, dialog_of, named, shown

LEFT = Qt.MouseButton.LeftButton


def test_the_report_says_what_support_asks_and_nothing_of_the_answers(
    open_window: OpenWindow, bench: Workbench, qtbot: QtBot
) -> None:
    bench.demo.fill()
    window = open_window(SETTINGS)
    qtbot.mouseClick(named(window, Button, "about"), LEFT)
    dialog = dialog_of(window)
    text = named(dialog, QPlainTextEdit, "support-report").toPlainText()
    assert f"Startpunkt: {version('startpunkt')}" in text
    assert bench.upkeep.address in text
    assert "Assessments: 3" in text
    assert all(o.organisation not in text for o in bench.assessments.overviews())
    qtbot.mouseClick(button(dialog, "Copy the report"), LEFT)
    assert QApplication.clipboard().text() == text
    qtbot.mouseClick(button(dialog, "Close"), LEFT)
    assert shown(window, Dialog) == []


def test_a_collection_on_a_server_has_no_size(bench: Workbench) -> None:
    where = "postgresql+psycopg://kari@server/samling"
    facts = replace(bench.about.facts(), store=where, size=None)
    text = report(facts, Preferences(), "en", in_english)
    assert f"Store: {where}\n" in text


def test_each_part_shows_its_licence(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window(SETTINGS)
    qtbot.mouseClick(named(window, Button, "about"), LEFT)
    qtbot.mouseClick(button(dialog_of(window), "Licences"), LEFT)
    licences = next(d for d in shown(window, Dialog) if d.findChild(Chooser, "part"))
    chooser = named(licences, Chooser, "part")
    text = named(licences, QPlainTextEdit, "licence")
    assert "Permission is hereby granted" in text.toPlainText()
    qt = next(n for n in range(chooser.count()) if "PySide6" in chooser.itemText(n))
    chooser.setCurrentIndex(qt)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text.toPlainText()
    (sqlite,) = [n for n in range(chooser.count()) if "SQLite" in chooser.itemText(n)]
    chooser.setCurrentIndex(sqlite)
    assert "brings no text along" in text.toPlainText()


def test_the_demo_is_removed_after_a_question(
    open_window: OpenWindow, bench: Workbench, qtbot: QtBot
) -> None:
    bench.demo.fill()
    window = open_window(SETTINGS)
    remove = named(window, Button, "remove-demo")
    qtbot.mouseClick(remove, LEFT)
    qtbot.mouseClick(button(dialog_of(window), "Keep"), LEFT)
    assert bench.demo.is_there()
    qtbot.mouseClick(remove, LEFT)
    qtbot.mouseClick(button(dialog_of(window), "Remove"), LEFT)
    qtbot.waitUntil(lambda: not window.tasks.busy and not remove.isVisible(), timeout=30_000)
    assert not bench.demo.is_there()


def test_without_a_demo_there_is_nothing_to_remove(open_window: OpenWindow) -> None:
    assert open_window(SETTINGS).findChild(Button, "remove-demo") is None
