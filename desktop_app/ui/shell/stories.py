"""Success stories as a list: of an assessment beside its board, or of a whole gathering."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.board_steps import shortened
from desktop_app.ui.shell.story_dialog import StoryDialog, StoryDraft, Tell
from desktop_app.ui.shell.story_state import STORY_QUESTION, StoriesState, StoryLine
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind, icon_button
from desktop_app.ui.widgets.card_grid import CardGrid
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body, breakable, heading, remark, text_label
from desktop_app.ui.wording import QtWording

_SHOWN = 220


class StoriesPanel(QWidget):
    """The question of 2017 with the answers so far; `show_wanted` asks to show the room one."""

    show_wanted = Signal()

    def __init__(self, look: Look, words: QtWording, tell: Tell) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._tell = tell
        self._state: StoriesState | None = None
        self._drafts: dict[int | None, StoryDraft | None] = {}
        say = words.translate
        surface = Surface(look)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(surface)
        surface.body.addWidget(heading(look, say("Discussion", "Success stories")))
        surface.body.addWidget(body(look, STORY_QUESTION.said(say)))
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

    def show_state(self, state: StoriesState) -> None:
        """Show all stories."""
        before = None if self._state is None else (self._state.stories, self._state.locked)
        self._state = state
        self._add.setVisible(not state.locked)
        self._show.setVisible(bool(state.stories))
        if before == (state.stories, state.locked):
            return
        focused = ""
        if self._grid is not None:
            buttons = self._grid.findChildren(Button)
            focused = next((each.objectName() for each in buttons if each.hasFocus()), "")
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = CardGrid(self._look, smallest=260, most=3)
        for line in state.stories:
            self._grid.add(self._line(line, state.locked))
        self._list.insertWidget(self._first, self._grid)
        self._grid.show()
        if focused:
            self._focus_again(focused)

    def focus(self) -> None:
        """Give the focus to the button of a new story."""
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self, place: int | None) -> None:
        """Open the form of a story, of a new one without a place; what Esc left is in it."""
        if self._state is None or self._state.locked:
            return
        form = StoryDialog(self.window(), self._look, self._words, self._state, place, self._tell)
        form.go_on(self._drafts.get(place))
        form.finished.connect(lambda: self._leave(form, place))
        form.open()

    def _leave(self, form: StoryDialog, place: int | None) -> None:
        """Keep what was typed, unless it was saved or dropped.

        The focus goes back to what opened the form, which was made anew meanwhile.
        """
        self._drafts[place] = None if form.result() else form.draft
        self._focus_again(f"story-{place}")

    def _focus_again(self, name: str) -> None:
        """Give the focus to the button of that name; where its story is gone, to the one below."""
        same = None if self._grid is None else self._grid.findChild(Button, name)
        (same or self._add).setFocus(Qt.FocusReason.OtherFocusReason)

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
        if line.organisation:
            card.body.addWidget(remark(look, breakable(line.organisation)))
        for text in (line.story.succeeded, line.story.why):
            if text:
                card.body.addWidget(body(look, breakable(shortened(text, _SHOWN))))
        if line.dimensions:
            card.body.addWidget(remark(look, " · ".join(line.dimensions)))
        card.body.addStretch(1)
        return card
