"""Whatever a room does, in whatever order, no card, vote or takeaway is ever lost."""

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop_app.domain import board_steps as steps
from desktop_app.domain.board import Board, BoardRules, own_votes
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import ThumbVote, TopicState

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
places = st.integers(0, 9)


class Room(RuleBasedStateMachine):
    """Keeps its own account of cards, votes, takeaways and thumbs, and of what can be undone."""

    def __init__(self) -> None:
        super().__init__()
        self.board = Board(rules=BoardRules(participants=4))
        self.now = START
        self.cards: set[str] = set()
        self.votes = 0
        self.takeaways: dict[str, str] = {}
        self.thumbs: Counter[str] = Counter()
        self.past: list[tuple[object, ...]] = []
        self.future: list[tuple[object, ...]] = []
        self.made = 0

    def _account(self) -> tuple[object, ...]:
        return self.board, set(self.cards), self.votes, dict(self.takeaways), self.thumbs.copy()

    def _restore(self, kept: tuple[object, ...]) -> None:
        self.board, self.cards, self.votes, self.takeaways, self.thumbs = kept  # type: ignore[assignment]

    def _do(self, step: Callable[[Board], Board], noted: Callable[[], None]) -> None:
        before = self._account()
        with suppress(RefusedError):
            self.board = step(self.board)
            noted()
            self.past.append(before)
            self.future.clear()

    def _topic(self, place: int) -> str:
        topics = self.board.topics
        return topics[place % len(topics)].id if topics else "nobody"

    @rule()
    def propose(self) -> None:
        self.made += 1
        name = f"t{self.made}"
        self._do(lambda b: steps.propose(b, name, name), lambda: self.cards.add(name))

    @rule(place=places)
    def pause(self, place: int) -> None:
        topic = self._topic(place)
        self._do(lambda b: steps.pause(b, topic, self.now), lambda: None)

    @rule(place=places)
    def vote(self, place: int) -> None:
        topic = self._topic(place)

        def noted() -> None:
            self.votes += 1

        self._do(lambda b: steps.vote(b, topic), noted)

    @rule(place=places)
    def unvote(self, place: int) -> None:
        topic = self._topic(place)

        def noted() -> None:
            self.votes -= 1

        self._do(lambda b: steps.unvote(b, topic), noted)

    @rule(place=places, other=places)
    def merge(self, place: int, other: int) -> None:
        into, under = self._topic(place), self._topic(other)
        self._do(lambda b: steps.merge(b, into, under), lambda: None)

    @rule(place=places)
    def split(self, place: int) -> None:
        topic = self._topic(place)
        self._do(lambda b: steps.split(b, topic), lambda: None)

    @rule(place=places)
    def withdraw(self, place: int) -> None:
        topic = self._topic(place)
        self._do(lambda b: steps.withdraw(b, topic), lambda: self.cards.discard(topic))

    @rule(place=places)
    def start(self, place: int) -> None:
        topic = self._topic(place)
        self._do(lambda b: steps.start(b, topic, self.now), lambda: None)

    @rule(place=places, mistaken=st.booleans())
    def stop(self, place: int, mistaken: bool) -> None:
        topic = self._topic(place)
        step = steps.undo_start if mistaken else steps.discussed
        self._do(lambda b: step(b, topic), lambda: None)

    @rule(up=st.integers(0, 3), down=st.integers(0, 3))
    def count_thumbs(self, up: int, down: int) -> None:
        found = self.board.discussing
        topic = found.id if found is not None else "nobody"

        def noted() -> None:
            self.thumbs[topic] += 1

        self._do(lambda b: steps.thumbs(b, topic, ThumbVote(up, 1, down), self.now), noted)

    @rule(place=places, text=st.sampled_from(("", "We meet.", "We try.")))
    def take_away(self, place: int, text: str) -> None:
        topic = self._topic(place)

        def noted() -> None:
            self.takeaways[topic] = text

        self._do(lambda b: steps.take_away(b, topic, text), noted)

    @rule(people=st.integers(1, 6))
    def count_people(self, people: int) -> None:
        self._do(lambda b: steps.play_by(b, BoardRules(participants=people)), lambda: None)

    @rule(seconds=st.integers(0, 100_000))
    def sleep(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @precondition(lambda self: self.past)
    @rule()
    def undo(self) -> None:
        self.future.append(self._account())
        self._restore(self.past.pop())

    @precondition(lambda self: self.future)
    @rule()
    def redo(self) -> None:
        self.past.append(self._account())
        self._restore(self.future.pop())

    @invariant()
    def no_card_is_lost(self) -> None:
        found = [part.id for card in self.board.topics for part in (card, *card.merged)]
        assert len(found) == len(set(found))
        assert set(found) == self.cards

    @invariant()
    def no_vote_is_lost(self) -> None:
        assert self.board.used == self.votes
        assert all(own_votes(card) >= 0 for card in self.board.topics)

    @invariant()
    def no_takeaway_and_no_thumbs_are_lost(self) -> None:
        parts = {part.id: part for card in self.board.topics for part in (card, *card.merged)}
        for topic, text in self.takeaways.items():
            assert parts[topic].takeaway == text
        for topic, count in self.thumbs.items():
            assert len(parts[topic].thumbs) == count

    @invariant()
    def one_topic_at_a_time_has_the_clock(self) -> None:
        talked_of = [t for t in self.board.topics if t.state is TopicState.DISCUSSING]
        assert len(talked_of) == (self.board.clock is not None)


TestRoom = Room.TestCase
TestRoom.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
