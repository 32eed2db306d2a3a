"""The details of a card: its whole text, where it comes from, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.board_steps import shortened
from desktop_app.domain.follow_up import Origin, TopicState
from desktop_app.ui.screens.discussion.card_intents import CardIntents
from desktop_app.ui.screens.discussion.picture import origin_of, value_of
from desktop_app.ui.screens.discussion.state import Card, DiscussionState
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import body, breakable, remark
from desktop_app.ui.widgets.text_area import TextArea
from desktop_app.ui.wording import QtWording

BEFORE = (TopicState.PROPOSED, TopicState.VOTED)
Follow = Callable[[Origin], None]


class CardDialog(Dialog):
    """Text and link are taken over when the dialog is closed by its button; Esc leaves them."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        words: QtWording,
        card: Card,
        state: DiscussionState,
        intents: CardIntents,
        follow: Follow,
    ) -> None:
        super().__init__(parent, look, words.translate("Discussion", "Topic"), 600, 540)
        self._words = words
        self._card = card
        self._intents = intents
        self._follow = follow
        self.link: Chooser | None = None
        self._page = Page(look, margin=0)
        self._page.setMinimumHeight(look.px(200))
        self.body.addWidget(self._page)
        self._add_text(state.locked)
        if state.links:
            self._add_links(state)
        self._add_rest(state.locked)
        self._add_buttons(state.locked)

    def _add_text(self, locked: bool) -> None:
        say = self._words.translate
        self.text = TextArea(self.look, lines=2)
        self.text.setObjectName("topic-text")
        self.text.show_text(self._card.texts[0])
        self.text.setReadOnly(locked)
        self._page.column.addWidget(Field(self.look, say("Discussion", "Text"), self.text))
        for text in self._card.texts[1:]:
            merged = say("Discussion", "Merged with: {text}")
            self._page.column.addWidget(body(self.look, breakable(merged.format(text=text))))

    def _add_links(self, state: DiscussionState) -> None:
        say = self._words.translate
        own = next((link.origin for link in self._card.links), Origin())
        self.link = chooser = Chooser(self.look, state.links, value_of(own))
        chooser.setObjectName("topic-link")
        chooser.setEnabled(not state.locked)
        chooser.setSizeAdjustPolicy(chooser.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chooser.setMinimumContentsLength(8)
        name = say("Discussion", "Linked to a dimension or question")
        self._page.column.addWidget(Field(self.look, name, chooser))
        for place, link in enumerate(self._card.links):
            text = say("Discussion", "Go to: {title}").format(title=shortened(link.title))
            button = Button(self.look, text, Kind.QUIET, icon="arrow-up-right")
            button.setObjectName(f"follow-{place}")
            button.clicked.connect(lambda _=False, origin=link.origin: self._go(origin))
            row = FlowRow()
            button.setMaximumWidth(self.look.px(480))
            row.add(button)
            self._page.column.addWidget(row)

    def _add_rest(self, locked: bool) -> None:
        say, card = self._words.translate, self._card
        if card.takeaway:
            text = say("Discussion", "Takeaway: {text}").format(text=card.takeaway)
            self._page.column.addWidget(body(self.look, breakable(text)))
        for thumbs in card.thumbs:
            self._page.column.addWidget(remark(self.look, thumbs))
        if locked or card.state not in BEFORE:
            return
        row = FlowRow()
        if len(card.texts) > 1:
            split = Button(self.look, say("Discussion", "Split"), icon="git-fork")
            split.setObjectName("split")
            split.clicked.connect(lambda: self._end(lambda: self._intents.split(card.id)))
            row.add(split)
        remove = Button(self.look, say("Discussion", "Remove"), Kind.QUIET, icon="trash")
        remove.setObjectName("remove-topic")
        remove.clicked.connect(lambda: self._end(lambda: self._intents.withdraw(card.id)))
        row.add(remove)
        self._page.column.addWidget(row)

    def _add_buttons(self, locked: bool) -> None:
        say = self._words.translate
        if locked:
            self.add_button(say("Discussion", "Close"), primary=True).clicked.connect(self.accept)
            return
        cancel = self.add_button(say("Discussion", "Cancel"))
        cancel.clicked.connect(self.reject)
        done = self.add_button(say("Discussion", "Save"), primary=True)
        done.setObjectName("save-topic")
        done.clicked.connect(self._save)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        card = self._card
        fine = self.text.text == card.texts[0] or self._intents.retitle(card.id, self.text.text)
        before = value_of(next((link.origin for link in card.links), Origin()))
        if fine and self.link is not None and self.link.value != before:
            fine = self._intents.link(card.id, origin_of(self.link.value))
        if fine:
            self.accept()

    def _end(self, intent: Callable[[], bool]) -> None:
        if intent():
            self.accept()

    def _go(self, origin: Origin) -> None:
        self.accept()
        self._follow(origin)
