"""What can be done on a Lean Coffee board: each step takes a board and returns the next one.

Every step raises RefusedError with a sentence where the rules forbid it.
"""

from dataclasses import replace
from datetime import datetime
from itertools import chain, count

from desktop_app.domain.board import (
    MOST_MINUTES,
    MOST_PARTICIPANTS,
    MOST_VOTES_EACH,
    Board,
    BoardClock,
    BoardRules,
    at_rest,
    own_votes,
    was_discussed,
)
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import NO_ORIGIN, Origin, ThumbVote, Topic, TopicState
from desktop_app.domain.text import LONGEST_TEXT, writable
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence

MOST_THUMBS = 10_000
LONGEST_STEM = 90
"""As much of an id as leaves room for a number behind it."""

NO_TEXT = QT_TRANSLATE_NOOP("Errors", "Write what the topic is about.")
TEXT_TOO_LONG = QT_TRANSLATE_NOOP(
    "Errors", "A text has at most {most} characters; this has {length}."
)
NO_SUCH_TOPIC = QT_TRANSLATE_NOOP("Errors", "That topic is no longer on the board.")
NO_PEOPLE = QT_TRANSLATE_NOOP("Errors", "Say how many take part before you vote.")
NO_VOTES_LEFT = QT_TRANSLATE_NOOP("Errors", "All {budget} votes of the room are used.")
NO_VOTE_THERE = QT_TRANSLATE_NOOP("Errors", "There is no vote on this topic to take back.")
VOTING_OVER = QT_TRANSLATE_NOOP("Errors", "The votes on a topic stand once it is discussed.")
ONE_AT_A_TIME = QT_TRANSLATE_NOOP(
    "Errors", "“{title}” is under discussion. End that before you start another topic."
)
NOT_DISCUSSING = QT_TRANSLATE_NOOP("Errors", "This topic is not under discussion.")
ONLY_BEFORE = QT_TRANSLATE_NOOP("Errors", "Topics are merged and split before they are discussed.")
WITH_ITSELF = QT_TRANSLATE_NOOP("Errors", "Choose another topic to merge this one with.")
NOT_MERGED = QT_TRANSLATE_NOOP("Errors", "This topic is not merged with another.")
STAYS = QT_TRANSLATE_NOOP(
    "Errors", "Only a topic without votes and takeaway can be removed. Take the votes back first."
)
NO_THUMBS = QT_TRANSLATE_NOOP("Errors", "Count the thumbs: at least one, at most {most} of a kind.")
WRONG_RULES = QT_TRANSLATE_NOOP(
    "Errors",
    "The board takes 1–{people} participants, 1–{votes} votes each and 1–{minutes} minutes.",
)


def propose(board: Board, topic_id: str, text: str, origin: Origin = NO_ORIGIN) -> Board:
    """Lay a new card at the end."""
    return replace(board, topics=(*board.topics, Topic(topic_id, _checked(text), origin=origin)))


def retitle(board: Board, topic_id: str, text: str) -> Board:
    """Change the text of a card."""
    return board.put(replace(_found(board, topic_id), title=_checked(text)))


def link(board: Board, topic_id: str, origin: Origin) -> Board:
    """Tie a card to a dimension or question, or to nothing."""
    return board.put(replace(_found(board, topic_id), origin=origin))


def withdraw(board: Board, topic_id: str) -> Board:
    """Take a card away that nobody has voted for and nobody has discussed."""
    topic = _found(board, topic_id)
    if topic.votes or topic.merged or not _open(topic):
        raise RefusedError(STAYS)
    return replace(board, topics=tuple(t for t in board.topics if t.id != topic_id))


def merge(board: Board, into_id: str, other_id: str) -> Board:
    """Lay a card together with another: the votes are added, both texts are kept."""
    into, other = _found(board, into_id), _found(board, other_id)
    if into.id == other.id:
        raise RefusedError(WITH_ITSELF)
    if not (_open(into) and _open(other)):
        raise RefusedError(ONLY_BEFORE)
    alone = replace(other, votes=own_votes(other), merged=())
    together = replace(
        into,
        votes=into.votes + other.votes,
        merged=(*into.merged, alone, *other.merged),
    )
    left = replace(board, topics=tuple(t for t in board.topics if t.id != other.id))
    return left.put(replace(together, state=at_rest(together)))


def split(board: Board, topic_id: str) -> Board:
    """Take a merged card apart again: each topic gets its own text and votes back."""
    topic = _found(board, topic_id)
    if not topic.merged:
        raise RefusedError(NOT_MERGED)
    if not _open(topic):
        raise RefusedError(ONLY_BEFORE)
    taken = {t.id for t in board.topics}
    parts = [replace(topic, votes=own_votes(topic), merged=())]
    for part in topic.merged:
        # Boards that were put together may have a card of its own for what is laid under another.
        parts.append(replace(part, id=_free(part.id, taken)))
        taken.add(parts[-1].id)
    apart = [replace(part, state=at_rest(part)) for part in parts]
    place = board.topics.index(topic)
    return replace(board, topics=(*board.topics[:place], *apart, *board.topics[place + 1 :]))


def vote(board: Board, topic_id: str) -> Board:
    """Put one of the room's votes on a card."""
    topic = _votable(board, topic_id)
    if board.budget == 0:
        raise RefusedError(NO_PEOPLE)
    if board.remaining == 0:
        raise RefusedError(NO_VOTES_LEFT.filled(budget=board.budget))
    return board.put(replace(topic, votes=topic.votes + 1, state=TopicState.VOTED))


def unvote(board: Board, topic_id: str) -> Board:
    """Take one vote back from a card, from what was laid under it last of all."""
    topic = _votable(board, topic_id)
    if topic.votes == 0:
        raise RefusedError(NO_VOTE_THERE)
    fewer = replace(topic, votes=topic.votes - 1, merged=_one_less(topic))
    return board.put(replace(fewer, state=at_rest(fewer)))


def start(board: Board, topic_id: str, now: datetime) -> Board:
    """Begin the discussion of a card, and its time box."""
    topic, other = _found(board, topic_id), board.discussing
    if other is not None:
        raise RefusedError(ONE_AT_A_TIME.filled(title=shortened(other.title)))
    clock = BoardClock(now, board.rules.box_minutes * 60)
    return replace(board.put(replace(topic, state=TopicState.DISCUSSING)), clock=clock)


def undo_start(board: Board, topic_id: str) -> Board:
    """Put a card back that was started by mistake; the clock stops."""
    topic = _under_discussion(board, topic_id)
    return replace(board.put(replace(topic, state=at_rest(topic))), clock=None)


def thumbs(board: Board, topic_id: str, counted: ThumbVote, now: datetime) -> Board:
    """Keep a vote of thumbs: more up than down goes on for an extension, else the topic ends."""
    topic = _under_discussion(board, topic_id)
    numbers = (counted.up, counted.sideways, counted.down)
    if not any(numbers) or not all(0 <= number <= MOST_THUMBS for number in numbers):
        raise RefusedError(NO_THUMBS.filled(most=MOST_THUMBS))
    kept = board.put(replace(topic, thumbs=(*topic.thumbs, counted)))
    goes_on = counted.up > counted.down
    return extend(kept, topic_id, now) if goes_on else discussed(kept, topic_id)


def extend(board: Board, topic_id: str, now: datetime) -> Board:
    """Give the topic under discussion an extension, from now on."""
    _under_discussion(board, topic_id)
    return replace(board, clock=BoardClock(now, board.rules.extension_minutes * 60))


def pause(board: Board, topic_id: str, now: datetime) -> Board:
    """Let the clock stand still, or go on with what was left; one that is missing begins."""
    _under_discussion(board, topic_id)
    clock = board.clock
    if clock is None:
        following = BoardClock(now, board.rules.box_minutes * 60)
    elif clock.stands:
        following = BoardClock(now, clock.seconds)
    else:
        following = BoardClock(None, clock.left(now))
    return replace(board, clock=following)


def discussed(board: Board, topic_id: str) -> Board:
    """End the discussion of a card."""
    topic = _under_discussion(board, topic_id)
    return replace(board.put(replace(topic, state=TopicState.DISCUSSED)), clock=None)


def take_away(board: Board, topic_id: str, text: str) -> Board:
    """Keep the sentence that the room takes away from a discussion; "" takes it back."""
    topic = _found(board, topic_id)
    if topic.state not in {TopicState.DISCUSSING, TopicState.DISCUSSED}:
        raise RefusedError(NOT_DISCUSSING)
    return board.put(replace(topic, takeaway=_checked(text) if text.strip() else ""))


def play_by(board: Board, rules: BoardRules) -> Board:
    """Change the rules; votes that lie on topics stay, and a clock that runs goes on."""
    people = rules.participants
    sound = (
        (people is None or 1 <= people <= MOST_PARTICIPANTS)
        and 1 <= rules.votes_each <= MOST_VOTES_EACH
        and 1 <= rules.box_minutes <= MOST_MINUTES
        and 1 <= rules.extension_minutes <= MOST_MINUTES
    )
    if not sound:
        raise RefusedError(
            WRONG_RULES.filled(
                people=MOST_PARTICIPANTS, votes=MOST_VOTES_EACH, minutes=MOST_MINUTES
            )
        )
    return replace(board, rules=rules)


def shortened(text: str, most: int = 60) -> str:
    """Return the beginning of a text on one line, for a sentence that names it."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def _free(wanted: str, taken: set[str]) -> str:
    """The id itself, else the first beside it that no card has."""
    beside = (f"{wanted[:LONGEST_STEM]}-{number}" for number in count(2))
    return next(name for name in chain((wanted,), beside) if name not in taken)


def _found(board: Board, topic_id: str) -> Topic:
    for topic in board.topics:
        if topic.id == topic_id:
            return topic
    raise RefusedError(NO_SUCH_TOPIC)


def _open(topic: Topic) -> bool:
    return topic.state in {TopicState.PROPOSED, TopicState.VOTED} and not was_discussed(topic)


def _votable(board: Board, topic_id: str) -> Topic:
    topic = _found(board, topic_id)
    if topic.state in {TopicState.DISCUSSING, TopicState.DISCUSSED}:
        raise RefusedError(VOTING_OVER)
    return topic


def _under_discussion(board: Board, topic_id: str) -> Topic:
    topic = _found(board, topic_id)
    if topic.state is not TopicState.DISCUSSING:
        raise RefusedError(NOT_DISCUSSING)
    return topic


def _one_less(topic: Topic) -> tuple[Topic, ...]:
    """The merged topics after one vote is taken back; the card's own votes go first."""
    if own_votes(topic):
        return topic.merged
    last = max(place for place, part in enumerate(topic.merged) if part.votes)
    fewer = replace(topic.merged[last], votes=topic.merged[last].votes - 1)
    return (*topic.merged[:last], fewer, *topic.merged[last + 1 :])


def _checked(text: str) -> str:
    sound = writable(text).strip()
    if not sound:
        raise RefusedError(NO_TEXT)
    if len(sound) > LONGEST_TEXT:
        raise RefusedError(_too_long(len(sound)))
    return sound


def _too_long(length: int) -> Sentence:
    return TEXT_TOO_LONG.filled(most=LONGEST_TEXT, length=length)
