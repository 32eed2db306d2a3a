"""What keys and buttons of the discussion do: the chosen card, and the dialogs over the board."""

from PySide6.QtCore import Qt

from desktop_app.domain.follow_up import Origin, TopicState
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.discussion.card_dialog import CardDialog
from desktop_app.ui.screens.discussion.host import Host
from desktop_app.ui.screens.discussion.parts import Parts
from desktop_app.ui.screens.discussion.presenter import DiscussionPresenter
from desktop_app.ui.screens.discussion.rules_dialog import RulesDialog
from desktop_app.ui.screens.discussion.showing import Showing
from desktop_app.ui.screens.discussion.state import DiscussionState
from desktop_app.ui.screens.discussion.turning import Turning
from desktop_app.ui.screens.discussion.walk_dialog import WalkDialog
from desktop_app.ui.shell.place import ACTIONS, QUESTIONS, RESULT, Place
from desktop_app.ui.shell.screen import Surroundings

MARKED = QT_TRANSLATE_NOOP("Discussion", "Choose the topic to merge it with, and press M again.")


class Desk:
    """`chosen` is the card that the keys are about; `state` is what is shown now.

    `turning` leads to the stories and to other boards.
    """

    def __init__(
        self,
        host: Host,
        around: Surroundings,
        presenter: DiscussionPresenter,
        parts: Parts,
        chosen: str,
    ) -> None:
        self.host = host
        self._around = around
        self.presenter = presenter
        self.showing = Showing(around.room, presenter)
        self._parts = parts
        self._marked = ""
        self.chosen = chosen
        self.state: DiscussionState = presenter.state()
        self.turning = Turning(around, parts, self.showing, self.back)

    def choose(self, topic: str) -> None:
        """Make a card the one that the keys are about."""
        self.chosen = topic

    def follow_to(self, origin: Origin) -> None:
        """Go to the question, or to the result of the dimension, that a card came from."""
        if origin.question is not None:
            self._around.go(Place(QUESTIONS, self.host.id, origin.question))
        else:
            self._around.go(Place(RESULT, self.host.id, origin.dimension or ""))

    def walked(self, topic: str | None) -> None:
        """Remember which card the room is being shown."""
        self.presenter.walked = topic
        self.showing.follow()

    def keep_takeaway(self) -> None:
        """Store what stands in the field of the takeaway."""
        if self.state.discussing is not None and not self.state.locked:
            self.presenter.talk.take_away(self._parts.talk.topic, self._parts.talk.takeaway.text)

    def back(self) -> None:
        """Give the focus to the chosen card, else to the line for topics."""
        if not self._parts.board.focus(self.chosen):
            self.type_topic()

    def type_topic(self) -> None:
        """Put the cursor into the line for topics."""
        self._parts.head.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def vote(self, *, more: bool) -> None:
        """Put a vote on the chosen topic, or take one back."""
        if self.chosen:
            self.presenter.cards.vote(self.chosen, more)

    def talk(self) -> None:
        """Start the chosen topic, else the one with most votes."""
        voted = next(c for c in self.state.columns if c.state is TopicState.VOTED).cards
        topic = self.chosen or (voted[0].id if voted else "")
        self.presenter.walked = None
        if topic and self.presenter.talk.start(topic):
            self._parts.page.ensureWidgetVisible(self._parts.talk)

    def stop(self, *, mistaken: bool) -> None:
        """End the discussion, or take back that it was started."""
        found = self.state.discussing
        if found is not None:
            self.keep_takeaway()
            self.presenter.talk.stop(found.id, mistaken=mistaken)
            self._parts.board.focus(found.id)

    def extend(self) -> None:
        """Give more time."""
        if self.state.discussing is not None:
            self.presenter.talk.extend(self.state.discussing.id)

    def pause(self) -> None:
        """Let the clock stand still, or go on."""
        if self.state.discussing is not None:
            self.presenter.talk.pause(self.state.discussing.id)

    def count_thumbs(self) -> None:
        """Put the cursor where thumbs are counted."""
        if self.state.discussing is not None:
            self._parts.talk.focus_thumbs()

    def write_takeaway(self) -> None:
        """Put the cursor into the takeaway."""
        if self.state.discussing is not None:
            self._parts.talk.takeaway.setFocus(Qt.FocusReason.OtherFocusReason)

    def merge(self) -> None:
        """Mark the chosen topic, or lay it together with the one marked before."""
        if self._marked and self._marked != self.chosen:
            self.presenter.cards.merge(self.chosen, self._marked)
            self._marked = ""
        elif self.chosen:
            self._marked = self.chosen
            self._around.notices.say(MARKED.said(self._around.words.translate))

    def split(self) -> None:
        """Take the chosen topic apart."""
        if self.chosen:
            self.presenter.cards.split(self.chosen)

    def open_card(self) -> None:
        """Show the details of the chosen topic."""
        card = self.state.card(self.chosen)
        if card is not None:
            around, cards = self._around, self.presenter.cards
            CardDialog(
                self._parts.page.window(),
                around.look,
                around.words,
                card,
                self.state,
                cards,
                self.follow_to,
            ).open()

    def follow(self) -> None:
        """Go where the chosen topic came from."""
        card = self.state.card(self.chosen)
        if card is not None and card.links:
            self.follow_to(card.links[0].origin)

    def walk(self) -> None:
        """Step through the cards that wait; on the wall alone where it covers the window."""
        waiting = (TopicState.PROPOSED, TopicState.VOTED)
        cards = tuple(
            card
            for column in self.state.columns
            if column.state in waiting
            for card in column.cards
        )
        if cards and self._around.room.covers:
            self._walk_on(tuple(card.id for card in cards))
        elif cards:
            around = self._around
            WalkDialog(
                self._parts.page.window(), around.look, around.words, cards, self.walked
            ).open()

    def _walk_on(self, topics: tuple[str, ...]) -> None:
        """Show the room the next card; after the last one, the board."""
        here = self.presenter.walked
        following = topics.index(here) + 1 if here in topics else 0
        self.walked(topics[following] if following < len(topics) else None)

    def change_rules(self) -> None:
        """Open the rules of the board."""
        if not self.state.locked:
            around, rules = self._around, self.state.rules
            play_by = self.presenter.cards.play_by
            RulesDialog(self._parts.page.window(), around.look, around.words, rules, play_by).open()

    def act(self) -> None:
        """Make an action from the topic under discussion or the chosen one, and go there."""
        found = self.state.discussing
        self.keep_takeaway()
        self._act_on(self.chosen or (found.id if found is not None else ""))

    def act_on_talk(self) -> None:
        """Make an action from the topic under discussion, and go there."""
        self.keep_takeaway()
        if self.state.discussing is not None:
            self._act_on(self.state.discussing.id)

    def _act_on(self, topic: str) -> None:
        made = self.presenter.talk.act(topic) if topic else ""
        if made:
            self._around.go(Place(ACTIONS, self.host.id, made))
