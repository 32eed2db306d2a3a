"""Success stories beside the board: a list, and a small form for one of them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.board_steps import shortened
from desktop_app.domain.follow_up import Story
from desktop_app.ui.screens.discussion.state import DiscussionState, StoryLine
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind, icon_button
from desktop_app.ui.widgets.card_grid import CardGrid
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body, breakable, heading, remark, text_label
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.wording import QtWording

Tell = Callable[[int | None, Story | None], bool]
"""Adds a story (no place), changes the one at a place, or removes it (no story)."""
_SHOWN = 220


class StoriesPanel(QWidget):
    """The question of 2017 with the answers so far; `show_wanted` asks to show the room one."""

    show_wanted = Signal()

    def __init__(self, look: Look, words: QtWording, tell: Tell) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._tell = tell
        self._state: DiscussionState | None = None
        say = words.translate
        surface = Surface(look)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(surface)
        surface.body.addWidget(heading(look, say("Discussion", "Success stories")))
        question = say("Discussion", "Which services have you succeeded with? Why?")
        surface.body.addWidget(body(look, question))
        self._list = surface.body
        self._first = surface.body.count()
        self._grid: CardGrid | None = None
        self._add = Button(look, say("Discussion", "New story"), icon="plus")
        self._add.setObjectName("new-story")
        self._add.clicked.connect(lambda: self.edit(None))
        show = say("Discussion", "Show the room")
        self._show = Button(look, show, Kind.QUIET, icon="presentation")
        self._show.setObjectName("show-stories")
        self._show.clicked.connect(self.show_wanted)
        row = FlowRow()
        row.add(self._add)
        row.add(self._show)
        surface.body.addWidget(row)

    def show_state(self, state: DiscussionState) -> None:
        """Show all stories."""
        before = None if self._state is None else (self._state.stories, self._state.locked)
        self._state = state
        self._add.setVisible(not state.locked)
        self._show.setVisible(bool(state.stories))
        if before == (state.stories, state.locked):
            return
        if self._grid is not None:
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = CardGrid(self._look, smallest=260, most=3)
        for line in state.stories:
            self._grid.add(self._line(line, state.locked))
        self._list.insertWidget(self._first, self._grid)
        self._grid.show()

    def focus(self) -> None:
        """Give the focus to the button of a new story."""
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self, place: int | None) -> None:
        """Open the form of a story, of a new one without a place."""
        if self._state is None or self._state.locked:
            return
        StoryDialog(self.window(), self._look, self._words, self._state, place, self._tell).open()

    def _line(self, line: StoryLine, locked: bool) -> QWidget:
        look, say = self._look, self._words.translate
        card = Surface(look, ground=look.palette.paper, padding=12)
        top = QHBoxLayout()
        name = shortened(line.story.service, _SHOWN)
        top.addWidget(text_label(look, breakable(name), TextSize.BODY, semibold=True), 1)
        if not locked:
            change = icon_button(
                look, "pencil-simple", say("Discussion", "Change: {title}").format(title=name)
            )
            change.setObjectName(f"story-{line.place}")
            change.clicked.connect(lambda: self.edit(line.place))
            top.addWidget(change, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(top)
        for text in (line.story.succeeded, line.story.why):
            if text:
                card.body.addWidget(body(look, breakable(shortened(text, _SHOWN))))
        if line.dimensions:
            card.body.addWidget(remark(look, " · ".join(line.dimensions)))
        card.body.addStretch(1)
        return card


class StoryDialog(Dialog):
    """The form of one story; stays open where it is refused."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        words: QtWording,
        state: DiscussionState,
        place: int | None,
        tell: Tell,
    ) -> None:
        say = words.translate
        super().__init__(parent, look, say("Discussion", "Success story"), 600, 560)
        self._place = place
        self._tell = tell
        self._story = Story("") if place is None else state.stories[place].story
        page = Page(look, margin=0)
        page.setMinimumHeight(look.px(240))
        self.body.addWidget(page)
        self.service = QLineEdit(self._story.service)
        self.service.setObjectName("story-service")
        self.succeeded = TextArea(look, lines=2)
        self.succeeded.show_text(self._story.succeeded)
        self.succeeded.setObjectName("story-succeeded")
        self.why = TextArea(look, lines=2)
        self.why.show_text(self._story.why)
        self.why.setObjectName("story-why")
        for name, control in (
            (say("Discussion", "Service"), self.service),
            (say("Discussion", "What succeeded?"), self.succeeded),
            (say("Discussion", "Why?"), self.why),
        ):
            page.column.addWidget(Field(look, name, control))
        page.column.addWidget(text_label(look, say("Discussion", "Dimensions"), semibold=True))
        self._boxes: dict[str, CheckBox] = {}
        for dimension, name in state.dimensions:
            box = CheckBox(self.look, name.replace("&", "&&"))
            box.setFont(look.font())
            box.setChecked(dimension in self._story.dimensions)
            self._boxes[dimension] = box
            page.column.addWidget(box)
        if place is not None:
            remove = self.add_button(say("Discussion", "Remove"))
            remove.clicked.connect(lambda: self._end(None))
        self.add_button(say("Discussion", "Cancel")).clicked.connect(self.reject)
        save = self.add_button(say("Discussion", "Save"), primary=True)
        save.setObjectName("save-story")
        save.clicked.connect(lambda: self._end(self._written()))
        self.service.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in self.findChildren(Button):
            if button.property("kind") == Kind.PRIMARY:
                button.setDefault(True)

    def _written(self) -> Story:
        chosen = tuple(d for d, box in self._boxes.items() if box.isChecked())
        return Story(
            self.service.text(),
            self.succeeded.text,
            self.why.text,
            chosen,
            self._story.extra,
        )

    def _end(self, story: Story | None) -> None:
        if self._tell(self._place, story):
            self.accept()
