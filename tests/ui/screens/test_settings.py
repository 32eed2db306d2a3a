"""Settings: each choice takes effect at once and is kept."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.services.gatherings import Details
from desktop_app.services.registering import Coming
from desktop_app.services.workbench import Workbench
from desktop_app.storage.preferences import Preferences
from desktop_app.ui.screens.settings.presenter import SettingsPresenter
from desktop_app.ui.screens.settings.state import SettingsState
from desktop_app.ui.shell.place import HOME, SETTINGS, STORED, gathering_papers
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.field import Chooser
from desktop_app.ui.widgets.prose import Prose
from desktop_app.ui.wording import QtWording
from tests.ui.conftest import OpenWindow
from tests.ui.finding import button, dialog_of, named, shown


@pytest.mark.parametrize(
    ("chooser", "value", "wanted"),
    [
        ("language", "nn", Preferences("nn", "light", 100)),
        ("language", "", Preferences(None, "light", 100)),
        ("theme", "dark", Preferences("en", "dark", 100)),
        ("theme", "", Preferences("en", None, 100)),
        ("text-size", "150", Preferences("en", "light", 150)),
    ],
)
def test_a_choice_is_kept_and_shown_at_once(
    open_window: OpenWindow,
    kept: list[Preferences],
    qtbot: QtBot,
    chooser: str,
    value: str,
    wanted: Preferences,
) -> None:
    window = open_window(SETTINGS)
    with qtbot.waitSignal(window.arrived):
        named(window, Chooser, chooser).choose(value)
    assert kept == [wanted]
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, 0)
    assert named(window, Chooser, chooser).value == value


def test_a_choice_is_made_with_the_keys(
    open_window: OpenWindow, kept: list[Preferences], qtbot: QtBot
) -> None:
    window = open_window(SETTINGS)
    chooser = named(window, Chooser, "theme")
    chooser.setFocus()
    with qtbot.waitSignal(window.arrived):
        qtbot.keyClick(chooser, Qt.Key.Key_Down)
    assert [wishes.theme for wishes in kept] == ["dark"]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.objectName() == "theme"


def test_the_wheel_does_not_change_what_it_scrolls_past(
    open_window: OpenWindow, kept: list[Preferences]
) -> None:
    window = open_window(SETTINGS)
    chooser = named(window, Chooser, "theme")
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(chooser.mapToGlobal(QPoint(5, 5))),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(chooser, wheel)
    assert chooser.value == "light"
    assert kept == []


def test_choosing_the_same_again_changes_nothing(words: QtWording) -> None:
    states: list[SettingsState] = []
    asked: list[Preferences] = []

    class View:
        def show_state(self, state: SettingsState) -> None:
            states.append(state)

    presenter = SettingsPresenter(View(), words, Preferences("nb", None, 125), asked.append)
    presenter.start()
    presenter.choose_language("nb")
    presenter.choose_theme("")
    presenter.choose_text_size("125")
    assert asked == []
    (state,) = states
    assert (state.language, state.theme, state.text_size) == ("nb", "", "125")
    presenter.choose_theme("contrast")
    presenter.choose_theme("")
    assert asked == [Preferences("nb", "contrast", 125), Preferences("nb", None, 125)]


def test_what_is_stored_is_told_from_the_settings_and_from_the_list_of_keys(
    open_window: OpenWindow, bench: Workbench
) -> None:
    own = bench.gatherings.create(Details("Brukere", date(2026, 11, 23))).assessment
    bench.registering.register(own, [Coming("Difi", 2, names=("Kari",))])
    assert [(each.theme, each.people) for each in bench.gatherings.with_names()] == [("Brukere", 1)]
    window = open_window(HOME)
    window.show_keys()
    button(dialog_of(window), "What is stored").click()
    assert window.place == STORED
    told = " ".join(line.text for line in dialog_of(window).findChildren(Prose))
    assert bench.upkeep.address in told
    assert "who voted what is never known" in told
    named(dialog_of(window), Button, f"names-of-{own}").click()
    assert window.place == gathering_papers(own)
    bench.registering.wipe_names(own)
    assert bench.gatherings.with_names() == ()
    window.go(SETTINGS)
    named(window, Button, "stored-page").click()
    assert not [each for each in shown(dialog_of(window), Button) if "Brukere" in each.text()]
