"""The Lean Coffee board as a value, and what a room needs to see of it: budget, order, clock."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.domain.follow_up import Origin, Topic, TopicState

MOST_MINUTES = 120
"""The longest time box or extension, in minutes."""
MOST_VOTES_EACH = 20
MOST_PARTICIPANTS = 10_000
LAST_SECONDS = 60
"""From so many seconds before the end on, the clock warns."""


@dataclass(frozen=True)
class BoardRules:
    """How a room plays: `participants` is None where nobody has counted them.

    `sound` says whether the end of a time box is heard.
    """

    participants: int | None = None
    votes_each: int = 3
    box_minutes: int = 8
    extension_minutes: int = 4
    sound: bool = True


@dataclass(frozen=True)
class BoardClock:
    """A time box of `seconds` that began at `started_at`, by the clock on the wall.

    It goes on while the laptop sleeps and while the program is closed. Without a beginning it
    stands still, with so many seconds left.
    """

    started_at: datetime | None
    seconds: int

    @property
    def stands(self) -> bool:
        """Whether the clock is paused."""
        return self.started_at is None

    def left(self, now: datetime) -> int:
        """Whole seconds left; below 0 when the time is over. A clock set back adds none."""
        if self.started_at is None:
            return self.seconds
        passed = max((now - self.started_at).total_seconds(), 0)
        return self.seconds - int(passed)


@dataclass(frozen=True)
class Board:
    """Topics in the order in which they were proposed, the rules, and the clock if one runs."""

    topics: tuple[Topic, ...] = ()
    rules: BoardRules = BoardRules()
    clock: BoardClock | None = None

    @property
    def budget(self) -> int:
        """How many votes the room has in all."""
        return (self.rules.participants or 0) * self.rules.votes_each

    @property
    def used(self) -> int:
        """How many votes lie on topics."""
        return sum(topic.votes for topic in self.topics)

    @property
    def remaining(self) -> int:
        """How many votes the room has left; never below 0, also when people have gone home."""
        return max(self.budget - self.used, 0)

    @property
    def discussing(self) -> Topic | None:
        """The topic under discussion."""
        return next((t for t in self.topics if t.state is TopicState.DISCUSSING), None)

    def topic(self, topic_id: str) -> Topic | None:
        """The card that has that id, or that was laid together with the topic that has it."""
        for topic in self.topics:
            if topic.id == topic_id:
                return topic
        within = (t for t in self.topics if any(part.id == topic_id for part in t.merged))
        return next(within, None)

    def column(self, state: TopicState) -> tuple[Topic, ...]:
        """Topics of a state, most votes first; ties: the one proposed first."""
        found = [topic for topic in self.topics if topic.state is state]
        return tuple(sorted(found, key=lambda topic: -topic.votes))

    def put(self, topic: Topic) -> "Board":
        """The board with another value for the topic of that id."""
        return replace(self, topics=tuple(topic if t.id == topic.id else t for t in self.topics))


def is_fair(found: Board, one: Board, other: Board) -> bool:
    """Tell whether a board put together from two keeps to the rules that each of them kept to.

    A room talks of one topic at a time, and gives no more votes than it has.
    """
    talks, *alone = (len(board.column(TopicState.DISCUSSING)) for board in (found, one, other))
    if talks > max(1, *alone):
        return False
    in_budget = all(board.used <= board.budget for board in (one, other))
    return not in_budget or found.used <= max(found.budget, one.used, other.used)


def own_votes(topic: Topic) -> int:
    """Votes of a topic without those of the topics laid together with it."""
    return topic.votes - sum(part.votes for part in topic.merged)


def recounted(topic: Topic, votes: int) -> Topic:
    """Return the topic with another number of votes; below it there are never more than that."""
    left, kept = votes, []
    for part in topic.merged:
        kept.append(replace(part, votes=min(part.votes, left)))
        left -= kept[-1].votes
    return replace(topic, votes=votes, merged=tuple(kept))


def texts(topic: Topic) -> tuple[str, ...]:
    """The text of a card, and of every topic laid together with it."""
    return (topic.title, *(part.title for part in topic.merged))


def origins(topic: Topic) -> Iterator[Origin]:
    """Yield where a card and the topics laid together with it came from, each place once."""
    seen = set()
    for part in (topic, *topic.merged):
        if part.origin != Origin() and part.origin not in seen:
            seen.add(part.origin)
            yield part.origin


def was_discussed(topic: Topic) -> bool:
    """Tell whether a discussion has left anything on the card."""
    return bool(topic.takeaway or topic.thumbs)


def at_rest(topic: Topic) -> TopicState:
    """The column where a card belongs that is not under discussion."""
    if was_discussed(topic):
        return TopicState.DISCUSSED
    return TopicState.VOTED if topic.votes else TopicState.PROPOSED
