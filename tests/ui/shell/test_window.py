"""The window: places, messages, keys, and being rebuilt without losing the place."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.head import Head
from desktop_app.ui.shell.keys import KeyAction, spoken_keys
from desktop_app.ui.shell.notices import Choice, Enquiry, Tone
from desktop_app.ui.shell.place import HOME, RESULT, SETTINGS, SUMMARY, Place
from desktop_app.ui.shell.rail import RailButton
from desktop_app.ui.shell.step_bar import Form, StepButton
from desktop_app.ui.shell.tasks import Progress
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.key_hint import KeyHint
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.wording import QtWording
from tests.ui.conftest import OpenWindow
from tests.ui.finding import button, dialog_of, named, shown, texts


@pytest.fixture
def assessment(bench: Workbench) -> str:
    """A finished assessment of the demo."""
    return bench.demo.fill(1)[0].assessment


def test_the_window_is_never_smaller_than_a_small_projector(window: MainWindow) -> None:
    window.resize(300, 200)
    assert (window.width(), window.height()) == (1024, 640)


def test_the_window_has_its_icon(window: MainWindow) -> None:
    image = window.windowIcon().pixmap(256, 256).toImage()
    assert image.pixelColor(128, 30).name().upper() == "#0B4F5C"


def test_the_rail_leads_to_its_places(window: MainWindow, qtbot: QtBot) -> None:
    settings = named(window, RailButton, "rail-settings")
    qtbot.mouseClick(settings, Qt.MouseButton.LeftButton)
    assert window.place == SETTINGS
    assert settings.isChecked()
    home = named(window, RailButton, "rail-home")
    home.setFocus()
    qtbot.keyClick(home, Qt.Key.Key_Return)
    assert window.place == HOME
    assert (home.isChecked(), settings.isChecked()) == (True, False)


def test_the_head_tells_whose_assessment_it_is(
    open_window: OpenWindow, assessment: str, bench: Workbench
) -> None:
    window = open_window(Place(RESULT, assessment))
    found = bench.assessments.get(assessment)
    names = [w.accessibleName() for w in shown(window, QWidget)]
    assert f"{found.organisation.name} · {found.occasion}" in names
    assert any(name.startswith("Saved ") for name in names)
    checked = [b.accessibleName() for b in shown(window, StepButton) if b.isChecked()]
    assert checked == ["Result"]


def test_the_title_of_the_window_says_where_it_is(
    open_window: OpenWindow, assessment: str, bench: Workbench
) -> None:
    window = open_window(Place(RESULT, assessment))
    found = bench.assessments.get(assessment)
    whose = f"{found.organisation.name} · {found.occasion}"
    assert window.windowTitle() == f"Result – {whose} – Startpunkt"
    window.go(HOME)
    assert window.windowTitle() == "Home – Startpunkt"


def test_at_the_least_width_the_organisation_and_all_steps_can_be_read(
    open_window: OpenWindow, assessment: str, bench: Workbench
) -> None:
    window = open_window(Place(RESULT, assessment))
    (head,) = shown(window, Head)
    window.resize(1920, 640)
    QApplication.processEvents()
    alone, wide = bench.assessments.get(assessment).organisation.name, head.organisation.width()
    window.resize(1024, 640)
    QApplication.processEvents()
    room = head.organisation.fontMetrics().horizontalAdvance(alone)
    assert room <= head.organisation.width() < wide
    assert head.organisation.toolTip() == head.organisation.accessibleName() == head.whose != alone
    steps = shown(window, StepButton)
    assert [step.width() for step in steps] == [step.width_in(Form.NAMES) for step in steps]
    assert head.steps.geometry().right() < head.saved.geometry().left()
    window.go(Place(SUMMARY, assessment))
    QApplication.processEvents()
    assert [step.width() for step in steps] == [step.width_in(Form.NAMES) for step in steps]


def test_the_end_of_the_name_is_the_last_to_go(open_window: OpenWindow, assessment: str) -> None:
    window = open_window(Place(RESULT, assessment), text_size=200)
    window.resize(1024, 640)
    QApplication.processEvents()
    (head,) = shown(window, Head)
    head.name("Direktoratet for samfunnssikkerhet og beredskap")
    QApplication.processEvents()
    steps = shown(window, StepButton)
    assert [step.width() for step in steps] == [step.width_in(Form.DISCS) for step in steps]
    assert 0 < head.organisation.width() < head.organisation.sizeHint().width()
    assert head.saved.text == ""
    window.resize(2200, 640)
    QApplication.processEvents()
    assert head.organisation.width() == head.organisation.sizeHint().width()


def test_the_step_bar_leads_from_step_to_step(
    open_window: OpenWindow, assessment: str, qtbot: QtBot
) -> None:
    window = open_window(Place(RESULT, assessment))
    qtbot.mouseClick(named(window, StepButton, f"step-{SUMMARY}"), Qt.MouseButton.LeftButton)
    assert window.place == Place(SUMMARY, assessment)
    qtbot.mouseClick(named(window, StepButton, f"step-{SUMMARY}"), Qt.MouseButton.LeftButton)
    assert named(window, StepButton, f"step-{SUMMARY}").isChecked()


def test_ctrl_p_leads_to_the_summary(
    open_window: OpenWindow, assessment: str, qtbot: QtBot
) -> None:
    window = open_window(Place(RESULT, assessment))
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.place == Place(SUMMARY, assessment)


def test_ctrl_p_does_nothing_outside_an_assessment(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.place == HOME


def test_a_change_says_when_it_was_saved(
    open_window: OpenWindow, assessment: str, bench: Workbench
) -> None:
    window = open_window(Place(RESULT, assessment))
    bench.assessments.reopen(assessment)
    dimension = bench.assessments.get(assessment).model.dimensions[0].id
    window.hub.tell(bench.answering.aim(assessment, dimension, 5))
    at = window.words.clock(bench.assessments.get(assessment).changed_at)
    assert f"Saved {at}" in [w.accessibleName() for w in shown(window, QWidget)]


def test_f1_lists_the_keys_from_the_table(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    dialog = dialog_of(window)
    hints = [hint.accessibleName() for hint in dialog.findChildren(KeyHint)]
    room = ["F5", "Esc", "B / .", "Shift+B"]
    assert hints == ["Ctrl+Z", "Ctrl+Y", "Ctrl+P", *room, "F1"]
    qtbot.keyClick(button(dialog, "Close"), Qt.Key.Key_Return)
    assert shown(window, Dialog) == []


def test_keys_are_called_by_their_names(words: QtWording) -> None:
    def run() -> None:
        """Do nothing."""

    says = QT_TRANSLATE_NOOP("Shell", "Undo")
    assert spoken_keys(KeyAction(("Right", "PgDown"), says, run), words) == "→ / Page Down"
    assert spoken_keys(KeyAction(("1", "2"), says, run, shown="1–5"), words) == "1–5"
    assert spoken_keys(KeyAction(("Shift+1",), says, run), words) == "Shift+1"
    assert spoken_keys(KeyAction(("Ctrl++",), says, run), words) == "Ctrl++"


def test_f5_fills_the_display_and_esc_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    rail = named(window, RailButton, "rail-home")
    middle = rail.mapTo(window, rail.rect().center())
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.isFullScreen()
    covering = window.childAt(middle)
    assert covering is not None
    assert covering is not rail
    assert covering.window() is window
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert window.childAt(middle) is rail
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert not window.isFullScreen()


def test_the_room_never_sees_a_dialog_or_another_page(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F5)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.findChild(QDialog) is None
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.findChild(QDialog) is not None


def test_an_expected_error_is_a_calm_sentence_with_its_details(
    window: MainWindow, qtbot: QtBot
) -> None:
    sentence = Sentence("Errors", "The file {name} is empty.").filled(name="a.startpunkt")
    window.fail(ExpectedError(sentence, (Sentence("Errors", "Line 1."),)))
    (banner,) = shown(window, Banner)
    assert banner.accessibleName() == "The file a.startpunkt is empty."
    qtbot.mouseClick(button(window, "Show details"), Qt.MouseButton.LeftButton)
    (details,) = shown(banner, QPlainTextEdit)
    assert details.toPlainText() == "Line 1."
    qtbot.mouseClick(button(window, "Close the message"), Qt.MouseButton.LeftButton)
    assert shown(window, Banner) == []


def test_a_new_message_takes_the_place_of_the_old_and_goes_with_the_screen(
    window: MainWindow,
) -> None:
    window.notices.say("One")
    window.notices.say("Two", Tone.GOOD)
    assert [b.accessibleName() for b in shown(window, Banner)] == ["Two"]
    window.go(SETTINGS)
    assert shown(window, Banner) == []


def test_a_question_runs_the_chosen_answer(window: MainWindow, qtbot: QtBot) -> None:
    taken: list[str] = []
    enquiry = Enquiry(
        "Which?",
        "One or the other.",
        (
            Choice("One", lambda: taken.append("one"), primary=True),
            Choice("Neither", lambda: taken.append("neither")),
        ),
    )
    window.notices.ask(enquiry)
    qtbot.mouseClick(button(dialog_of(window), "One"), Qt.MouseButton.LeftButton)
    window.notices.ask(enquiry)
    qtbot.keyClick(dialog_of(window), Qt.Key.Key_Escape)
    assert taken == ["one", "neither"]


@pytest.mark.parametrize("size", [100, 200])
def test_a_long_question_is_shown_whole_inside_the_window(
    open_window: OpenWindow, size: int
) -> None:
    window = open_window(text_size=size)
    window.resize(1024, 640)
    long = "The file has a newer version of this organisation than the one here. " * 4
    window.notices.ask(Enquiry("Which?", long, (Choice("One", lambda: None, primary=True),)))
    dialog = dialog_of(window)
    (label,) = [label for label in shown(dialog, QLabel) if label.text() == long]
    assert label.height() >= label.heightForWidth(label.width())
    assert dialog.width() < window.width()
    assert dialog.height() < window.height()


def test_a_crash_has_one_report_to_copy(window: MainWindow, qtbot: QtBot) -> None:
    window.show_crash("Startpunkt 0.1.0\nValueError")
    dialog = dialog_of(window)
    qtbot.mouseClick(button(dialog, "Copy the report"), Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "Startpunkt 0.1.0\nValueError"
    qtbot.mouseClick(button(dialog, "Close"), Qt.MouseButton.LeftButton)


def test_a_store_that_cannot_be_opened_is_said_and_the_window_closes(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.give_up(ExpectedError(Sentence("Errors", "The store is newer than the program.")))
    dialog = dialog_of(window)
    assert "The store is newer than the program." in [
        label.text() for label in dialog.findChildren(QLabel)
    ]
    qtbot.mouseClick(button(dialog, "Close Startpunkt"), Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_a_task_shows_its_progress_and_can_be_cancelled(window: MainWindow, qtbot: QtBot) -> None:
    found: list[int] = []

    def work(progress: Progress) -> int:
        while True:
            progress.at(0.4)

    with qtbot.waitSignal(window.tasks.ended):
        window.tasks.run(window, "Making the report …", work, found.append)
        qtbot.waitUntil(lambda: "Making the report …" in texts(window))
        qtbot.mouseClick(button(window, "Cancel"), Qt.MouseButton.LeftButton)
    assert found == []
    assert "Making the report …" not in texts(window)


def test_language_theme_and_text_size_take_effect_at_once_and_are_kept(
    window: MainWindow, kept: list[Preferences], qtbot: QtBot
) -> None:
    window.go(SETTINGS)
    chooser = named(window, QWidget, "text-size")
    chooser.setFocus()
    wanted = replace(window.preferences, text_size=150, theme="dark")
    with qtbot.waitSignal(window.arrived):
        window.prefer(wanted)
    assert kept == [wanted]
    assert window.place == SETTINGS
    assert window.look.text_percent == 150
    assert window.look.palette.paper == "#10191D"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused is not chooser
    assert focused.objectName() == "text-size"


def test_wishes_that_cannot_be_kept_hold_until_the_end(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def refuse(_: Preferences) -> None:
        raise ExpectedError(Sentence("Errors", "The settings could not be saved."))

    monkeypatch.setattr(window, "_setup", replace(window._setup, keep=refuse))
    window.go(SETTINGS)
    with qtbot.waitSignal(window.arrived):
        window.prefer(replace(window.preferences, theme="contrast"))
    assert window.look.palette.paper == "#000000"


def test_the_window_follows_the_system_only_where_no_theme_is_set(
    open_window: OpenWindow,
) -> None:
    arrivals: list[object] = []
    fixed, following = open_window(theme="dark"), open_window(theme=None)
    fixed.arrived.connect(arrivals.append)
    following.arrived.connect(arrivals.append)
    QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert arrivals == [HOME]


def _dropped(window: MainWindow, *paths_: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths_])
    actions, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    none = Qt.MouseButton.NoButton
    enter = QDragEnterEvent(QPoint(9, 9), actions, mime, none, keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), actions, mime, none, keys))
    return mime


def test_a_dropped_file_is_imported_wherever_it_falls(
    window: MainWindow, bench: Workbench, tmp_path: Path, qtbot: QtBot
) -> None:
    made = bench.demo.fill(1)
    path = tmp_path / "one.startpunkt"
    bench.exchanging.export(made[0].assessment, path, bench.printing.words("nb"))
    bench.assessments.remove(made[0].assessment)
    window.go(SETTINGS)
    _dropped(window, path)
    qtbot.waitUntil(lambda: bool(shown(window, Banner)))
    name = bench.assessments.get(made[0].assessment).organisation.name
    assert [b.accessibleName() for b in shown(window, Banner)] == [f"{name} was imported."]


def test_words_that_are_dropped_are_no_files(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("hello")
    enter = QDragEnterEvent(
        QPoint(9, 9),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_every_control_has_a_spoken_name(open_window: OpenWindow, assessment: str) -> None:
    for place in (HOME, SETTINGS, Place(RESULT, assessment), Place(SUMMARY, assessment)):
        window = open_window(place)
        nameless = [
            widget
            for widget in window.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not widget.accessibleName()
            and not (isinstance(widget, QPushButton) and widget.text())
            and widget.focusProxy() is None
        ]
        assert nameless == []


@pytest.mark.parametrize("size", [100, 200])
def test_home_and_settings_never_scroll_sideways(
    open_window: OpenWindow, bench: Workbench, size: int
) -> None:
    bench.demo.fill(2)
    for place in (HOME, SETTINGS):
        window = open_window(place, text_size=size)
        window.resize(1024, 640)
        QApplication.processEvents()
        (page,) = shown(window, Page)
        assert page.horizontalScrollBar().maximum() == 0
