"""What the discussion shows the facilitator, as values."""

from dataclasses import dataclass

from desktop_app.domain.board import BoardRules
from desktop_app.domain.follow_up import Origin, TopicState
from desktop_app.ui.shell.story_state import StoriesState, StoryLine


@dataclass(frozen=True)
class Link:
    """A place in the model that a card came from: what it is called, and where it leads."""

    title: str
    origin: Origin


@dataclass(frozen=True)
class Card:
    """A topic as a card; `texts` are its own and those of the topics laid together with it."""

    id: str
    texts: tuple[str, ...]
    votes: int
    state: TopicState
    links: tuple[Link, ...]
    takeaway: str
    thumbs: tuple[str, ...]
    actions: int


@dataclass(frozen=True)
class Column:
    """A column of the board; `empty` says what will come to stand there."""

    state: TopicState
    title: str
    empty: str
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class DiscussionState:
    """The whole screen. `links` are (value, name) pairs of everything a card can be tied to.

    `alone` is true for the board of a group, which has neither stories nor actions.
    """

    columns: tuple[Column, ...]
    votes: str
    remaining: int
    rules: BoardRules
    discussing: Card | None
    stories: tuple[StoryLine, ...]
    alone: bool
    links: tuple[tuple[str, str], ...]
    dimensions: tuple[tuple[str, str], ...]
    locked: bool

    def card(self, topic_id: str) -> Card | None:
        """The card of that id."""
        cards = (card for column in self.columns for card in column.cards)
        return next((card for card in cards if card.id == topic_id), None)

    @property
    def telling(self) -> StoriesState:
        """The stories beside the board."""
        return StoriesState(self.stories, self.dimensions, locked=self.locked)
