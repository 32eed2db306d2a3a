"""What can be done with the cards of a board before they are discussed."""

from collections.abc import Callable

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.board import BoardRules
from desktop_app.domain.follow_up import Origin
from desktop_app.domain.results import results
from desktop_app.domain.topic_sources import SEVEN_TOPICS, TopicSource, proposals
from desktop_app.domain.wording import Wording
from desktop_app.services.change import Change
from desktop_app.services.discussing import Discussing

Do = Callable[[Callable[[], Change]], bool]
"""Carries out a use case; False where it was refused, which is then said."""


class CardIntents:
    """Every intent returns whether it was carried out; `read` gives the assessment as it is."""

    def __init__(
        self,
        assessment_id: str,
        board: Discussing,
        words: Wording,
        do: Do,
        read: Callable[[], Assessment],
    ) -> None:
        self._id = assessment_id
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
        return self._do(lambda: self._seen.propose(self._id, text))

    def bring_in(self, source: TopicSource) -> bool:
        """Fill the board from a source."""
        say = self._words.translate
        wanted = proposals(results(self._read()), source) or (
            tuple((topic.said(say), Origin()) for topic in SEVEN_TOPICS)
            if source is TopicSource.SEVEN
            else ()
        )
        return self._do(lambda: self._seen.bring_in(self._id, wanted))

    def retitle(self, topic: str, text: str) -> bool:
        """Change the text of a card."""
        return self._do(lambda: self._seen.retitle(self._id, topic, text))

    def link(self, topic: str, origin: Origin) -> bool:
        """Tie a card to a place in the model."""
        return self._do(lambda: self._seen.link(self._id, topic, origin))

    def withdraw(self, topic: str) -> bool:
        """Take a card away."""
        return self._do(lambda: self._seen.withdraw(self._id, topic))

    def merge(self, into: str, other: str) -> bool:
        """Lay a card together with another."""
        return self._do(lambda: self._seen.merge(self._id, into, other))

    def split(self, topic: str) -> bool:
        """Take a merged card apart."""
        return self._do(lambda: self._seen.split(self._id, topic))

    def vote(self, topic: str, more: bool) -> bool:
        """Put a vote on a card, or take one back."""
        step = self._board.vote if more else self._board.unvote
        return self._do(lambda: step(self._id, topic))

    def play_by(self, rules: BoardRules) -> bool:
        """Change the rules of the board."""
        return self._do(lambda: self._seen.play_by(self._id, rules))
