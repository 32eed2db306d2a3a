"""A gathering's page: its parts side by side in a bar, one of them shown."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.gatherings.desk import Desk
from desktop_app.ui.screens.gatherings.groups import GroupsPart
from desktop_app.ui.screens.gatherings.papers import PapersPart
from desktop_app.ui.screens.gatherings.people import PeoplePart
from desktop_app.ui.screens.gatherings.places import page, parts_of
from desktop_app.ui.screens.gatherings.presenter import GatheringPresenter
from desktop_app.ui.screens.gatherings.programme import ProgrammePart
from desktop_app.ui.screens.gatherings.state import (
    GROUPS,
    PAPERS,
    PARTS,
    PEOPLE,
    PROGRAMME,
    STORIES,
    TOPICS,
)
from desktop_app.ui.screens.gatherings.stories import StoriesPart
from desktop_app.ui.screens.gatherings.topics import TopicsPart
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.place import GATHERINGS, Place
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.button import Button, Kind, icon_button
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import remark, title

_TITLES = {
    PROGRAMME: (QT_TRANSLATE_NOOP("Gatherings", "Programme"), "calendar-blank"),
    PEOPLE: (QT_TRANSLATE_NOOP("Gatherings", "Registered"), "identification-card"),
    GROUPS: (QT_TRANSLATE_NOOP("Gatherings", "Groups"), "users-three"),
    TOPICS: (QT_TRANSLATE_NOOP("Gatherings", "Topics"), "chat-circle-text"),
    STORIES: (QT_TRANSLATE_NOOP("Gatherings", "Success stories"), "trophy"),
    PAPERS: (QT_TRANSLATE_NOOP("Gatherings", "Papers and privacy"), "printer"),
}

AnyPart = ProgrammePart | PeoplePart | GroupsPart | TopicsPart | StoriesPart | PapersPart


class GatheringScreen:
    """One gathering."""

    def __init__(self, around: Surroundings, place: Place, bench: Workbench) -> None:
        self._around = around
        self._bench = bench
        own, self._part, self._group = parts_of(place.detail)
        self._presenter = GatheringPresenter(self, own, bench, around.words)
        self._desk = Desk(around, self._presenter)
        self._page = Page(around.look, width=1200, margin=32)
        self._shown: AnyPart | None = None
        self._leaving = False
        self._due = False
        self._head()
        around.hub.listen(self._page, self._follow)

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._page

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """Parts are turned as questions are, with Alt as fields are typed in."""
        return (
            KeyAction(
                ("Alt+Right", "Ctrl+PgDown"),
                QT_TRANSLATE_NOOP("Gatherings", "Next part"),
                lambda: self._turn(1),
            ),
            KeyAction(
                ("Alt+Left", "Ctrl+PgUp"),
                QT_TRANSLATE_NOOP("Gatherings", "Previous part"),
                lambda: self._turn(-1),
            ),
            KeyAction(
                ("Alt+Down",),
                QT_TRANSLATE_NOOP("Gatherings", "Open the board of the group"),
                self._open_board,
            ),
            KeyAction(
                ("Alt+Up",),
                QT_TRANSLATE_NOOP("Gatherings", "All gatherings"),
                lambda: self._around.go(Place(GATHERINGS)),
            ),
            *(self._story_keys() if self._part == STORIES else ()),
        )

    def _story_keys(self) -> tuple[KeyAction, ...]:
        """Those of the stories beside the board of an assessment."""
        return (
            KeyAction(
                ("Y",), QT_TRANSLATE_NOOP("Discussion", "New success story"), self._new_story
            ),
            KeyAction(
                ("Shift+Y",),
                QT_TRANSLATE_NOOP("Discussion", "Show the room the stories, one by one"),
                self._tell,
            ),
        )

    def start(self) -> None:
        """Show the part, with the focus on what comes first in it."""
        self._show()
        if isinstance(self._shown, ProgrammePart):
            self._bar[self._part].setFocus()
        elif self._shown is not None:
            self._shown.focus()

    def detail(self) -> str:
        """The part and the group that are shown."""
        group = self._shown.group if isinstance(self._shown, TopicsPart) else ""
        return f"{self._presenter.id}/{self._part}/{group}"

    def leave(self) -> None:
        """Keep what was typed."""
        self._leaving = True
        if isinstance(self._shown, ProgrammePart | TopicsPart):
            self._shown.save()
        if isinstance(self._shown, StoriesPart):
            self._shown.telling.leave()

    def made(self, change: Change) -> None:
        """Keep a change for undo and tell the others; this screen follows too."""
        gatherings = self._bench.gatherings
        if change.step is not None:
            text = change.what.said(self._around.words.translate)
            self._around.undo.push(change, gatherings.undo, gatherings.redo, text)
        self._around.hub.tell(change)

    def wiped(self) -> None:
        """Forget every step that could be undone."""
        self._around.undo.stack.clear()

    def fail(self, error: ExpectedError) -> None:
        """Say what went wrong."""
        self._around.notices.fail(error, self._around.words.translate)

    def _head(self) -> None:
        look, say = self._around.look, self._around.words.translate
        self._page.column.setSpacing(20)
        row = QHBoxLayout()
        row.setSpacing(12)
        back = icon_button(look, "arrow-left", say("Gatherings", "All gatherings"))
        back.setObjectName("back")
        back.clicked.connect(lambda: self._around.go(Place(GATHERINGS)))
        row.addWidget(back)
        names = QVBoxLayout()
        names.setSpacing(0)
        self._title, self._below = title(look, ""), remark(look, "")
        names.addWidget(self._title)
        names.addWidget(self._below)
        row.addLayout(names, 1)
        self._page.column.addLayout(row)
        bar = FlowRow()
        bar.setAccessibleName(say("Gatherings", "Parts of the gathering"))
        self._bar = {}
        for part in PARTS:
            name, icon = _TITLES[part]
            button = Button(look, name.said(say), Kind.PLAIN, icon=icon)
            button.setObjectName(f"part-{part}")
            button.setCheckable(True)
            button.setChecked(part == self._part)
            button.clicked.connect(lambda _=False, to=part: self._go(to))
            bar.add(button)
            self._bar[part] = button
        self._page.column.addWidget(bar)
        self._content = QWidget()
        self._page.column.addWidget(self._content, 1)

    def _go(self, part: str) -> None:
        self._around.go(page(self._presenter.id, part))

    def _turn(self, step: int) -> None:
        place = PARTS.index(self._part) + step
        if 0 <= place < len(PARTS):
            self._go(PARTS[place])

    def _open_board(self) -> None:
        if isinstance(self._shown, TopicsPart):
            self._shown.open_board()

    def _new_story(self) -> None:
        if isinstance(self._shown, StoriesPart):
            self._shown.new_story()

    def _tell(self) -> None:
        if isinstance(self._shown, StoriesPart):
            self._shown.telling.step()

    def _make(self) -> AnyPart:
        match self._part:
            case "people":
                return PeoplePart(self._desk)
            case "groups":
                return GroupsPart(self._desk)
            case "topics":
                return TopicsPart(self._desk, self._group)
            case "stories":
                return StoriesPart(self._desk)
            case "papers":
                return PapersPart(self._desk, self._bench)
        return ProgrammePart(self._desk)

    def _show(self) -> None:
        gathering, words = self._presenter.gathering(), self._around.words
        self._title.setText(gathering.theme)
        parts = [words.day(gathering.held_on), gathering.place, gathering.series]
        self._below.setText(" · ".join(part for part in parts if part))
        fresh = self._make()
        self._page.column.replaceWidget(self._content, fresh)
        # Now, not with the next layout: only what is visible can take the focus.
        fresh.show()
        self._keep_focus(fresh)
        # Its fields lose the focus now, which is no reason to keep anything again.
        for field in self._content.findChildren(QLineEdit):
            field.blockSignals(True)
        self._content.hide()
        self._content.deleteLater()
        self._content = self._shown = fresh

    def _follow(self, change: Change) -> None:
        if self._leaving or change.assessment != self._presenter.id:
            return
        if isinstance(self._shown, PeoplePart | GroupsPart | StoriesPart) and self._shown.refresh():
            return
        if not self._due:
            self._due = True
            # A field that is left is still about to hand on the focus.
            QTimer.singleShot(0, self._page, self._show_again)

    def _show_again(self) -> None:
        self._due = False
        if not self._leaving:
            self._show()

    def _keep_focus(self, fresh: QWidget) -> None:
        """Give the focus to what has the name of that which had it."""
        # That of the window: a dialog that is just closing still has that of the program.
        focused = self._page.window().focusWidget()
        if focused is None or not self._content.isAncestorOf(focused):
            return
        same = fresh.findChild(QWidget, focused.objectName()) if focused.objectName() else None
        if same is not None:
            same.setFocus()
