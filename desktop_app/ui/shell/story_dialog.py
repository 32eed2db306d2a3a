"""The form of one story of success."""

from collections.abc import Callable

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


class StoryDialog(Dialog):
    """The form of one story; stays open where it is refused."""

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
        self.add_button(say("Discussion", "Cancel")).clicked.connect(self.reject)
        save = self.add_button(say("Discussion", "Save"), primary=True)
        save.setObjectName("save-story")
        save.clicked.connect(lambda: self._end(self._written()))
        self.service.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in self.findChildren(Button):
            if button.property("kind") == Kind.PRIMARY:
                button.setDefault(True)

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
