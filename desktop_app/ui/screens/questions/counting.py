"""Counts the votes of the question at hand, one by one or as numbers."""

from desktop_app.domain.consensus import suggested_level
from desktop_app.domain.response import VoteRound
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.ui.screens.questions.desk import Desk
from desktop_app.ui.screens.questions.hands import Hands

VOTED = QT_TRANSLATE_NOOP("Questions", "Votes for level {level}: {votes}. Saved.")
COUNTED = QT_TRANSLATE_NOOP("Questions", "Votes in all: {votes}. Saved.")


class Counting:
    """Every method is one input of the facilitator, committed before it returns."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._hands = Hands()

    @property
    def suggestion(self) -> int | None:
        """The level that the votes suggest; None without votes."""
        return suggested_level(self._round, self._desk.assessment.model.lowest)

    def vote(self, level: int) -> None:
        """One more hand for a level."""
        last = self._round
        place = level - self._desk.assessment.model.lowest
        counts = self._hands.raised(self._desk.position.question, last.counts, place)
        self._store(counts, last.abstained, VOTED.filled(level=level, votes=counts[place]))

    def take_back(self) -> None:
        """The latest vote was a mistake."""
        last = self._round
        counts = self._hands.lowered(self._desk.position.question, last.counts)
        if counts is not None:
            self._store(counts, last.abstained, COUNTED.filled(votes=sum(counts)))

    def count(self, place: int, votes: int) -> None:
        """The number of hands for the level at `place`, 0 being the lowest."""
        last = self._round
        if last.counts[place] != votes:
            counts = (*last.counts[:place], votes, *last.counts[place + 1 :])
            self._store(counts, last.abstained, COUNTED.filled(votes=sum(counts)))

    def abstain(self, people: int) -> None:
        """The number of people who do not vote."""
        last = self._round
        if last.abstained != people:
            self._store(last.counts, people, COUNTED.filled(votes=last.votes))

    @property
    def _round(self) -> VoteRound:
        rounds = self._desk.response.rounds
        return rounds[-1] if rounds else VoteRound((0,) * len(self._desk.assessment.model.levels))

    def _store(self, counts: tuple[int, ...], abstained: int, said: Sentence) -> None:
        where = self._desk.assessment.id, self._desk.position.question
        answering = self._desk.bench.answering
        self._desk.commit(lambda: answering.count_votes(*where, counts, abstained), said)
