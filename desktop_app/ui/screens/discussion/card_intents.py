"""What can be done with the cards of a board before they are discussed."""

from collections.abc import Callable

from desktop_app.domain.board import BoardRules
from desktop_app.domain.follow_up import Origin
from desktop_app.domain.results import results
from desktop_app.domain.topic_sources import SEVEN_TOPICS, TopicSource, proposals
from desktop_app.domain.wording import Wording
from desktop_app.services.change import Change
from desktop_app.services.discussing import Discussing
from desktop_app.services.table import Tabled

Do = Callable[[Callable[[], Change]], bool]
"""Carries out a use case; False where it was refused, which is then said."""


class CardIntents:
    """Every intent returns whether it was carried out; `read` gives the board as it lies."""

    def __init__(
        self,
        board: Discussing,
        words: Wording,
        do: Do,
        read: Callable[[], Tabled],
    ) -> None:
        self._board = board
        self._words = words
        self._do = do
        self._read = read

    @property
    def _seen(self) -> Discussing:
        """The use cases that write over nothing that has not been seen.

        Votes are counted up and down, also where others have voted since.
        """
        return self._board.having_seen(self._read())

    def propose(self, text: str) -> bool:
        """Lay a new card on the board; an empty line is nothing to complain of."""
        if not text.strip():
            return False
        return self._do(lambda: self._seen.propose(text))

    def bring_in(self, source: TopicSource) -> bool:
        """Fill the board from a source."""
        say, assessment = self._words.translate, self._read().assessment
        wanted = () if assessment is None else proposals(results(assessment), source)
        if source is TopicSource.SEVEN:
            wanted = tuple((topic.said(say), Origin()) for topic in SEVEN_TOPICS)
        return self._do(lambda: self._seen.bring_in(wanted))

    def retitle(self, topic: str, text: str) -> bool:
        """Change the text of a card."""
        return self._do(lambda: self._seen.retitle(topic, text))

    def link(self, topic: str, origin: Origin) -> bool:
        """Tie a card to a place in the model."""
        return self._do(lambda: self._seen.link(topic, origin))

    def withdraw(self, topic: str) -> bool:
        """Take a card away."""
        return self._do(lambda: self._seen.withdraw(topic))

    def merge(self, into: str, other: str) -> bool:
        """Lay a card together with another."""
        return self._do(lambda: self._seen.merge(into, other))

    def split(self, topic: str) -> bool:
        """Take a merged card apart."""
        return self._do(lambda: self._seen.split(topic))

    def vote(self, topic: str, more: bool) -> bool:
        """Put a vote on a card, or take one back."""
        step = self._board.vote if more else self._board.unvote
        return self._do(lambda: step(topic))

    def play_by(self, rules: BoardRules) -> bool:
        """Change the rules of the board."""
        return self._do(lambda: self._seen.play_by(rules))
