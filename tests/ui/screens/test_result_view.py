"""The result in the real window: charts show, targets move by keys and by mouse, lines lead on."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.follow_up import Action
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store
from desktop_app.ui.charts.panel import ChartPanel
from desktop_app.ui.screens.result.among_block import AmongBlock
from desktop_app.ui.screens.result.parts import TargetTable
from desktop_app.ui.screens.result.years_block import YearsBlock
from desktop_app.ui.shell.place import QUESTIONS, RESULT, Place
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.field import Chooser
from desktop_app.ui.widgets.lead_button import LeadButton
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.target_slider import TargetSlider
from tests.services.bench import ID, put_sample
from tests.ui.conftest import OpenWindow
from tests.ui.screens.test_result_presenter import others
from tests.ui.screens.workshops import model, workshop


@pytest.fixture
def window(store: Store, bench: Workbench, open_window: OpenWindow) -> MainWindow:
    put_sample(store)
    for question, level in (("lead.1", 2), ("lead.2", 3), ("lead.3", 4), ("culture.1", 5)):
        bench.answering.agree(ID, question, level)
    return open_window(Place(RESULT, ID))


def slider(window: MainWindow, dimension: str) -> TargetSlider:
    found = window.findChild(TargetSlider, f"target-{dimension}")
    assert isinstance(found, TargetSlider)
    return found


def targets(bench: Workbench) -> dict[str, int]:
    return dict(bench.assessments.get(ID).targets)


def test_a_target_is_set_moved_and_taken_away_by_keys(window: MainWindow, bench: Workbench) -> None:
    lead = slider(window, "lead")
    lead.setFocus()
    QTest.keyClick(lead, Qt.Key.Key_4)
    assert targets(bench) == {"lead": 4}
    QTest.keyClick(lead, Qt.Key.Key_Right)
    assert targets(bench) == {"lead": 5}
    QTest.keyClick(lead, Qt.Key.Key_Left)
    QTest.keyClick(lead, Qt.Key.Key_Left)
    assert targets(bench) == {"lead": 3}
    assert window.focusWidget() is lead
    QTest.keyClick(lead, Qt.Key.Key_Delete)
    assert targets(bench) == {}
    window.undo.back()
    assert targets(bench) == {"lead": 3}
    assert lead.value() == 3


def test_a_target_is_dragged_in_one_step(
    window: MainWindow, bench: Workbench, qtbot: QtBot
) -> None:
    culture = slider(window, "culture")
    qtbot.waitUntil(lambda: culture.width() > 100)
    middle = culture.height() // 2
    left, right = QPoint(20, middle), QPoint(culture.width() - 20, middle)
    QTest.mousePress(culture, Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseMove(culture, right)
    assert targets(bench) == {}
    QTest.mouseRelease(culture, Qt.MouseButton.LeftButton, pos=right)
    assert targets(bench) == {"culture": 5}
    kinds = [entry.kind for entry in bench.assessments.history(ID)]
    assert kinds.count("target") == 1


def test_the_charts_say_what_they_show(window: MainWindow, qtbot: QtBot) -> None:
    panels = window.findChildren(ChartPanel)
    assert len(panels) == 3
    qtbot.waitUntil(lambda: all(panel.drawing.shapes for panel in panels))
    for panel in panels:
        assert "4.1" in panel.drawing.alt or "3.3" in panel.drawing.alt


def test_a_finished_assessment_keeps_its_targets(window: MainWindow, bench: Workbench) -> None:
    window.hub.tell(bench.assessments.finish(ID))
    assert not slider(window, "lead").isEnabled()


def test_a_dimension_leads_to_its_questions(window: MainWindow) -> None:
    button = window.findChild(QPushButton, "dimension-culture")
    assert isinstance(button, QPushButton)
    button.click()
    assert (window.place.screen, window.place.detail) == (QUESTIONS, "culture.1")


@pytest.mark.parametrize("text_size", [100, 150, 200])
def test_nothing_scrolls_sideways_in_the_smallest_window(
    store: Store, open_window: OpenWindow, qtbot: QtBot, text_size: int
) -> None:
    put_sample(store)
    window = open_window(Place(RESULT, ID), text_size=text_size)
    window.resize(1024, 640)
    page = window.findChild(Page)
    assert isinstance(page, Page)
    qtbot.waitUntil(lambda: page.viewport().width() < 1024)
    qtbot.wait(10)
    assert page.horizontalScrollBar().maximum() == 0


def test_the_others_stand_in_staircase_and_radar_and_are_named_only_on_request(
    store: Store, bench: Workbench, open_window: OpenWindow, qtbot: QtBot
) -> None:
    put_sample(store)
    bench.answering.agree(ID, "lead.1", 3)
    others(store, 6)
    window = open_window(Place(RESULT, ID))
    block = window.findChild(AmongBlock)
    assert isinstance(block, AmongBlock)
    stairs, profile = window.findChildren(ChartPanel)[:2]
    qtbot.waitUntil(lambda: "Other organisations on each level" in stairs.drawing.alt)
    assert "The middle half of the others" in profile.drawing.alt
    assert "Annen" not in words_on(window)
    block.switch.click()
    qtbot.waitUntil(lambda: "Annen 0, Annen 5" in words_on(window))
    sector = next(c for c in block.findChildren(Chooser) if c.findData("ministry") >= 0)
    sector.choose("ministry")
    assert "Other organisations" not in stairs.drawing.alt
    assert "Annen" not in words_on(window)
    sector.choose("county")
    qtbot.waitUntil(lambda: "Annen 0, Annen 5" in words_on(window))
    assert "Annen" not in words_on(open_window(Place(RESULT, ID)))


def test_very_many_others_are_read_while_the_window_goes_on(
    store: Store,
    open_window: OpenWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("desktop_app.services.comparing.MANY", 4)
    put_sample(store)
    others(store, 6)
    window = open_window(Place(RESULT, ID))
    stairs = window.findChildren(ChartPanel)[0]
    qtbot.waitUntil(lambda: "Other organisations on each level" in stairs.drawing.alt)


def test_the_line_through_the_years_leads_to_what_moved(
    store: Store, bench: Workbench, open_window: OpenWindow
) -> None:
    put_sample(store)
    bench.answering.agree(ID, "lead.1", 3)
    with store.writing() as books:
        own = books.assessments.get(ID)
        before = replace(own, id="before", held_on=own.held_on - timedelta(days=400))
        level = replace(own.response("lead.1"), level=1)
        before = replace(before, state=AssessmentState.FINISHED, responses={"lead.1": level})
        books.assessments.add(replace(before, actions=(Action("a", "Finn en eier"),)))
    window = open_window(Place(RESULT, ID))
    years = window.findChild(YearsBlock)
    assert isinstance(years, YearsBlock)
    assert "Finn en eier" in words_on(years)
    (lead,) = [b for b in years.findChildren(LeadButton) if "+2" in b.accessibleName()]
    lead.click()
    assert window.place == Place(QUESTIONS, ID, "lead.1")


def words_on(widget: QWidget) -> str:
    """Every word that can be seen on a part of the window."""
    labels = widget.findChildren(QLabel)
    return " ".join(label.text() for label in labels if label.isVisibleTo(widget))


def test_figures_beside_targets_fit_the_smallest_window_with_the_largest_type(
    store: Store, bench: Workbench, open_window: OpenWindow
) -> None:
    put_sample(store)
    bench.answering.count_votes(ID, "lead.1", (1, 2, 2, 1, 0))
    bench.polling.reveal(ID, "lead.1")
    bench.answering.agree(ID, "lead.1", 2)
    window = open_window(Place(RESULT, ID), text_size=200, language="nb")
    window.resize(1024, 640)
    QApplication.processEvents()
    (page,) = window.findChildren(Page)
    assert page.horizontalScrollBar().maximum() == 0
    (table,) = window.findChildren(TargetTable)
    assert any("spredning" in label.text() for label in table.findChildren(QLabel))


def test_others_beside_long_names_fit_the_smallest_window_with_the_largest_type(
    store: Store, open_window: OpenWindow, qtbot: QtBot
) -> None:
    own = workshop(model(1, 1))
    named = tuple(replace(each, title="Brukerorientering") for each in own.model.dimensions)
    with store.writing() as books:
        books.assessments.add(replace(own, model=replace(own.model, dimensions=named)))
    others(store, 6)
    window = open_window(Place(RESULT, ID), text_size=200, language="nn")
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: "Midtarste halvdel" in words_on(window))
    qtbot.wait(10)
    (page,) = window.findChildren(Page)
    assert page.horizontalScrollBar().maximum() == 0
