"""Success stories of a gathering in a real window: told by keys, undone, shown to the room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.follow_up import Story
from desktop_app.services.registering import Coming
from desktop_app.services.workbench import Workbench
from desktop_app.ui.projector.state import StoryScene, TitleScene
from desktop_app.ui.projector.window import Projector
from desktop_app.ui.screens.gatherings.presenter import GatheringPresenter
from desktop_app.ui.screens.gatherings.stories_picture import stories_state
from desktop_app.ui.shell.place import Place
from desktop_app.ui.shell.room import Scene
from desktop_app.ui.shell.story_dialog import StoryDialog
from desktop_app.ui.shell.window import MainWindow
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.wording import QtWording
from tests.network_gathering import announce_gathering
from tests.ui.conftest import OpenWindow
from tests.ui.finding import texts
from tests.ui.screens.test_gatherings import Told, press

Key = Qt.Key
Shift = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def own(bench: Workbench) -> str:
    return announce_gathering(bench)


def at(own: str) -> Place:
    return Place("gatherings", detail=f"{own}/stories")


def key(window: MainWindow, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    for each in keys:
        target = QApplication.focusWidget() or window
        QTest.keyClick(target, each, held or Qt.KeyboardModifier.NoModifier)
        QTest.qWait(1)


def dialogs(window: MainWindow) -> list[QDialog]:
    return [each for each in window.findChildren(QDialog) if each.isVisible()]


def form(window: MainWindow) -> StoryDialog:
    (found,) = dialogs(window)
    assert isinstance(found, StoryDialog)
    return found


def told(bench: Workbench, own: str) -> list[tuple[str, str, str]]:
    stories = bench.gatherings.get(own).told.stories
    return [(each.story.service, each.story.why, each.organisation) for each in stories]


def test_a_story_is_told_by_keys_and_undone(
    open_window: OpenWindow, bench: Workbench, own: str, qtbot: QtBot
) -> None:
    window = open_window(at(own))
    first = bench.gatherings.get(own).registrations[0].organisation
    key(window, Key.Key_Y)
    shown = form(window)
    assert shown.service.hasFocus()
    QTest.keyClicks(shown.service, "Digital form")
    shown.why.show_text("The users")
    shown.organisation.choose(first)
    key(window, Key.Key_Return)
    assert dialogs(window) == []
    assert told(bench, own) == [("Digital form", "The users", first)]
    shown_now = {text.replace("\u200b", "") for text in texts(window)}
    assert {"Digital form", "The users", first} <= shown_now
    press(window, "story-0")
    shown = form(window)
    assert shown.organisation.value == first
    shown.organisation.choose("")
    key(window, Key.Key_Return)
    assert told(bench, own) == [("Digital form", "The users", "")]
    back = window.focusWidget()
    assert back is not None
    assert back.objectName() == "story-0"
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    key(window, Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert told(bench, own) == [("Digital form", "The users", first)]
    press(window, "story-0")
    next(b for b in form(window).findChildren(Button) if b.text() == "Remove").click()
    QTest.qWait(1)
    assert told(bench, own) == []
    assert not any(b.isVisible() for b in window.findChildren(Button, "show-stories"))


def test_what_esc_leaves_in_the_form_is_there_when_it_opens_again(
    open_window: OpenWindow, bench: Workbench, own: str
) -> None:
    window = open_window(at(own))
    first = bench.gatherings.get(own).registrations[0].organisation
    key(window, Key.Key_Y)
    QTest.keyClicks(form(window).service, "Digital form")
    form(window).why.show_text("The users")
    form(window).organisation.choose(first)
    key(window, Key.Key_Escape)
    assert dialogs(window) == []
    assert told(bench, own) == []
    press(window, "new-story")
    key(window, Key.Key_Escape)
    press(window, "new-story")
    assert form(window).service.text() == "Digital form"
    key(window, Key.Key_Return)
    assert told(bench, own) == [("Digital form", "The users", first)]
    press(window, "new-story")
    assert form(window).service.text() == ""


def test_cancel_drops_what_stands_in_the_form_and_no_other_story_gets_it(
    open_window: OpenWindow, bench: Workbench, own: str
) -> None:
    bench.sharing_stories.tell(own, Story("Form"), "")
    window = open_window(at(own))
    key(window, Key.Key_Y)
    QTest.keyClicks(form(window).service, "Portal")
    key(window, Key.Key_Escape)
    press(window, "story-0")
    assert form(window).service.text() == "Form"
    form(window).why.show_text("Users")
    next(b for b in form(window).findChildren(Button) if b.text() == "Cancel").click()
    QTest.qWait(1)
    press(window, "story-0")
    assert form(window).why.text == ""
    key(window, Key.Key_Escape)
    press(window, "new-story")
    assert form(window).service.text() == "Portal"


def test_the_form_is_never_wider_than_its_dialog(
    open_window: OpenWindow, bench: Workbench, own: str
) -> None:
    bench.registering.register(own, [Coming("Direktoratet for " + "samordning " * 15, 2)])
    window = open_window(at(own))
    press(window, "new-story")
    found = form(window)
    for field in (found.service, found.organisation):
        assert found.rect().contains(field.mapTo(found, field.rect().topRight()))


def test_a_story_without_a_service_is_refused_in_place(
    open_window: OpenWindow, bench: Workbench, own: str
) -> None:
    window = open_window(at(own))
    press(window, "new-story")
    key(window, Key.Key_Return)
    assert form(window).isVisible()
    assert told(bench, own) == []


def test_an_organisation_that_is_no_longer_registered_keeps_its_story(
    open_window: OpenWindow, bench: Workbench, own: str
) -> None:
    bench.sharing_stories.tell(own, Story("Form"), "Former agency")
    window = open_window(at(own))
    press(window, "story-0")
    shown = form(window)
    assert shown.organisation.value == "Former agency"
    shown.why.show_text("Users")
    key(window, Key.Key_Return)
    assert told(bench, own) == [("Form", "Users", "Former agency")]


def test_the_room_sees_the_stories_one_by_one(
    open_window: OpenWindow, bench: Workbench, own: str
) -> None:
    bench.sharing_stories.tell(own, Story("Form", "Nine of ten", "Users"), "Difi")
    bench.sharing_stories.tell(own, Story("Letter"))
    window = open_window(at(own))

    def scene() -> Scene:
        projector = window.findChild(Projector)
        assert projector is not None
        assert projector.wall is not None
        assert projector.wall.face is not None
        assert projector.wall.face.state is not None
        return projector.wall.face.state.scene

    def story() -> tuple[str, str]:
        found = scene()
        assert isinstance(found, StoryScene)
        return found.story.service, found.story.organisation

    key(window, Key.Key_F5)
    key(window, Key.Key_Y, held=Shift)
    assert story() == ("Form", "Difi")
    key(window, Key.Key_Y, held=Shift)
    assert story() == ("Letter", "")
    key(window, Key.Key_Y, held=Shift)
    found = scene()
    assert isinstance(found, TitleScene)
    assert found.title == bench.gatherings.get(own).theme
    key(window, Key.Key_Y, held=Shift)
    assert story() == ("Form", "Difi")
    key(window, Key.Key_Left, held=Qt.KeyboardModifier.AltModifier)
    assert window.place.detail.endswith("/topics")
    assert isinstance(scene(), TitleScene)


def test_without_stories_the_wall_stays_as_it_is(open_window: OpenWindow, own: str) -> None:
    window = open_window(at(own))
    key(window, Key.Key_F5)
    projector = window.findChild(Projector)
    assert projector is not None
    assert projector.wall is not None
    before = projector.wall.face
    key(window, Key.Key_Y, held=Shift)
    assert projector.wall.face is before


def test_organisations_of_the_same_name_are_offered_once(
    bench: Workbench, own: str, words: QtWording
) -> None:
    told = Told()
    presenter = GatheringPresenter(told, own, bench, words)
    state = stories_state(presenter.gathering())
    assert state.organisations is not None
    keys = [name.casefold() for name in state.organisations]
    assert keys == sorted(set(keys))
    assert not presenter.stories.tell(None, None)
    assert presenter.stories.tell(None, Story("Form"), "Difi")
    presenter.gathering()
    assert presenter.stories.tell(0, None)
    assert len(told.changes) == 2
