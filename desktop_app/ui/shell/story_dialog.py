"""The form of one story of success."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.follow_up import Story
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.story_state import StoriesState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import text_label
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.wording import QtWording

Tell = Callable[[int | None, Story | None, str], bool]
"""Adds a story (no place), changes the one at a place, or removes it (no story).

The text is the organisation whose story it is, "" for none.
"""


@dataclass(frozen=True)
class StoryDraft:
    """What was typed when Esc led out of the form of a story, which was `before` until then."""

    place: int | None
    before: Story
    story: Story
    organisation: str


class StoryDialog(Dialog):
    """The form of one story; stays open where it is refused.

    Esc leaves a `draft` of what was typed; Cancel drops it.
    """

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        words: QtWording,
        state: StoriesState,
        place: int | None,
        tell: Tell,
    ) -> None:
        say = words.translate
        super().__init__(parent, look, say("Discussion", "Success story"), 600, 560)
        self._place = place
        self._tell = tell
        self._dropped = False
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
        self.organisation = self._chooser(state, say("Discussion", "None in particular"))
        if state.organisations is not None:
            name = say("Discussion", "Organisation")
            page.column.addWidget(Field(look, name, self.organisation))
        self._boxes = self._dimensions(state, page, say("Discussion", "Dimensions"))
        if place is not None:
            remove = self.add_button(say("Discussion", "Remove"))
            remove.clicked.connect(lambda: self._end(None))
        self.add_button(say("Discussion", "Cancel")).clicked.connect(self._drop)
        save = self.add_button(say("Discussion", "Save"), primary=True)
        save.setObjectName("save-story")
        save.clicked.connect(lambda: self._end(self._written()))
        self.service.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in self.findChildren(Button):
            if button.property("kind") == Kind.PRIMARY:
                button.setDefault(True)
        self._own = self.organisation.value

    @property
    def draft(self) -> StoryDraft | None:
        """What would be lost with the form; None where nothing was changed, or it was dropped."""
        written, organisation = self._written(), self.organisation.value
        if self._dropped or (written, organisation) == (self._story, self._own):
            return None
        return StoryDraft(self._place, self._story, written, organisation)

    def go_on(self, draft: StoryDraft | None) -> None:
        """Show what was typed before, where it is of the same story as that still stands."""
        if draft is None or (draft.place, draft.before) != (self._place, self._story):
            return
        self.service.setText(draft.story.service)
        self.succeeded.show_text(draft.story.succeeded)
        self.why.show_text(draft.story.why)
        self.organisation.choose(draft.organisation)
        for dimension, box in self._boxes.items():
            box.setChecked(dimension in draft.story.dimensions)

    def _drop(self) -> None:
        self._dropped = True
        self.reject()

    def _chooser(self, state: StoriesState, nobody: str) -> Chooser:
        """The organisations, with that of the story even where it is registered no more."""
        own = "" if self._place is None else state.stories[self._place].organisation
        names = dict.fromkeys((*(state.organisations or ()), *([own] if own else ())))
        found = Chooser(self.look, (("", nobody), *((name, name) for name in names)), own)
        found.setParent(self)
        found.setObjectName("story-organisation")
        # As wide as the form, however long the name of an organisation is.
        found.setSizeAdjustPolicy(found.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        found.setMinimumContentsLength(8)
        found.setVisible(state.organisations is not None)
        return found

    def _dimensions(self, state: StoriesState, page: Page, title: str) -> dict[str, CheckBox]:
        """A box for each dimension that the story can concern."""
        found: dict[str, CheckBox] = {}
        if state.dimensions:
            page.column.addWidget(text_label(self.look, title, semibold=True))
        for dimension, name in state.dimensions:
            box = CheckBox(self.look, name.replace("&", "&&"))
            box.setFont(self.look.font())
            box.setChecked(dimension in self._story.dimensions)
            found[dimension] = box
            page.column.addWidget(box)
        return found

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
        if self._tell(self._place, story, self.organisation.value):
            self.accept()
