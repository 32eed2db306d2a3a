"""Counts the votes of the question at hand, one by one or as numbers."""

from collections.abc import Callable

from desktop_app.domain.response import VoteRound
from desktop_app.domain.vote_rounds import present_round
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.answering import MOST_VOTES
from desktop_app.ui.screens.questions.desk import Desk
from desktop_app.ui.screens.questions.hands import Hands

COUNTED = QT_TRANSLATE_NOOP("Questions", "Votes in all: {votes}. Saved.")
NOT_A_COUNT = QT_TRANSLATE_NOOP(
    "Questions", "A number of votes is a whole number from 0 to {most}; nothing was changed."
)
NO_VOTE = QT_TRANSLATE_NOOP("Questions", "There is no vote to take back.")


class Counting:
    """Every method is one input of the facilitator, committed before it returns.

    What is announced never tells which level was voted for.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._hands = Hands()
        self._crowded: set[tuple[str, int]] = set()

    def vote(self, place: int) -> bool:
        """One more vote for the level at `place`, 0 being the lowest, or ABSTAINED.

        False when it is not counted, or not before the facilitator has confirmed it.
        """
        return self._at_most(self._given + 1, lambda: self._raise(place))

    def take_back(self) -> None:
        """The latest vote was a mistake."""
        last = self._round
        lowered = self._hands.lowered(self._key, (*last.counts, last.abstained))
        if lowered is None:
            self._desk.notify(NO_VOTE)
        else:
            self._store(lowered)

    def count(self, place: int, votes: int) -> None:
        """The number of hands for the level at `place`, or for ABSTAINED."""
        if not 0 <= votes <= MOST_VOTES:
            self.refuse()
            return
        last = self._round
        numbers = [*last.counts, last.abstained]
        if numbers[place] != votes:
            numbers[place] = votes
            self._at_most(sum(numbers), lambda: self._store(tuple(numbers)))

    def refuse(self) -> None:
        """Say that what was typed or pasted is no number of votes."""
        self._desk.notify(NOT_A_COUNT.filled(most=MOST_VOTES))

    def step(self, place: int, by: int) -> None:
        """One vote more or less for the level at `place`, or for ABSTAINED."""
        if by > 0:
            self.vote(place)
            return
        last = self._round
        votes = (*last.counts, last.abstained)[place]
        if votes:
            self.count(place, votes - 1)

    def _raise(self, place: int) -> None:
        last = self._round
        self._store(self._hands.raised(self._key, (*last.counts, last.abstained), place))

    def _at_most(self, given: int, count: Callable[[], None]) -> bool:
        """Count at once; above the number of participants only when that is confirmed."""
        expected, round_ = self._desk.assessment.participants, self._key
        if expected is None or given <= max(expected, self._given) or round_ in self._crowded:
            count()
            return True

        def confirmed() -> None:
            if self._key == round_ and not self._desk.finished:
                self._crowded.add(round_)
                count()

        self._desk.view.confirm(given, expected, confirmed)
        return False

    @property
    def _given(self) -> int:
        return self._round.votes + self._round.abstained

    @property
    def _key(self) -> tuple[str, int]:
        """The question and the number of its present round."""
        return self._desk.position.question, len(self._desk.response.rounds)

    @property
    def _round(self) -> VoteRound:
        return present_round(self._desk.response, len(self._desk.assessment.model.levels))

    def _store(self, numbers: tuple[int, ...]) -> None:
        *counts, abstained = numbers
        where = self._desk.assessment.id, self._desk.position.question
        answering = self._desk.answering
        self._desk.commit(
            lambda: answering.count_votes(*where, counts, abstained),
            COUNTED.filled(votes=sum(numbers)),
        )
