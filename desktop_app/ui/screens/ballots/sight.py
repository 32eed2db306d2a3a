"""Turns a pile into what is shown; what a key has not changed is not worked out anew."""

from collections.abc import Iterable

from desktop_app.domain.model import MaturityModel
from desktop_app.domain.paper import Ballot, sheet_code, tally, twice
from desktop_app.domain.wording import Sentence
from desktop_app.services.ballots import proposed_number
from desktop_app.ui.screens.ballots.pile import Pile, sign
from desktop_app.ui.screens.ballots.state import BallotsState, Column, Row

AWAY = "A + X"


class Sight:
    """The grid over one assessment; it remembers rows and counts from one key to the next."""

    def __init__(self, model: MaturityModel) -> None:
        self._model = model
        self._asked = [question.id for question in model.questions]
        self._columns = _columns(model)
        self._empty = ("",) * len(self._asked)
        self._ballots: tuple[Ballot, ...] = ()
        self._signs: dict[int, tuple[str, ...]] = {}
        self._votes: dict[str, tuple[int, ...]] = {}

    def state(self, pile: Pile, notice: Sentence | None) -> BallotsState:
        """Return what to show of a pile."""
        self._take(pile.ballots)
        numbers = twice(pile.ballots)
        rows = [self._row(ballot, numbers) for ballot in pile.ballots]
        if not pile.finished or not rows:
            proposed = str(proposed_number(pile.ballots))
            rows.append(Row(proposed, self._empty, len(self._asked), new=True))
        signs, counts = self._counts()
        return BallotsState(
            organisation=pile.assessment.organisation.name,
            code=sheet_code(pile.assessment.id),
            columns=self._columns,
            rows=tuple(rows),
            row=pile.spot.row,
            column=pile.spot.column,
            signs=signs,
            counts=counts,
            notice=notice,
            twice=numbers,
            ballots=len(pile.ballots),
            marks=sum(len(ballot.marks) for ballot in pile.ballots),
            finished=pile.finished,
        )

    def _take(self, ballots: tuple[Ballot, ...]) -> None:
        """Work out anew the ballots, and the questions, that differ from those before."""
        former = {ballot.place: ballot for ballot in self._ballots}
        present = {ballot.place: ballot for ballot in ballots}
        changed = {
            place
            for place in former.keys() | present.keys()
            if former.get(place) is not present.get(place)
        }
        touched: set[str] = set()
        for place in changed:
            touched |= _differences(former.get(place), present.get(place))
            self._signs.pop(place, None)
        for place in changed & present.keys():
            marks = present[place].marks
            self._signs[place] = tuple(sign(marks.get(asked)) for asked in self._asked)
        self._votes.update(self._tally(touched, ballots))
        self._ballots = ballots

    def _tally(
        self, questions: Iterable[str], ballots: tuple[Ballot, ...]
    ) -> dict[str, tuple[int, ...]]:
        asked = set(questions)
        if len(asked) < len(self._asked):
            ballots = tuple(_only(ballot, asked) for ballot in ballots)
        found = tally(self._model, ballots)
        none = (0,) * (len(self._model.levels) + 1)
        return {
            question: (*found[question].counts, found[question].abstained)
            if question in found
            else none
            for question in asked
        }

    def _row(self, ballot: Ballot, numbers: tuple[int, ...]) -> Row:
        signs = self._signs[ballot.place]
        return Row(str(ballot.sheet), signs, signs.count(""), ballot.sheet in numbers)

    def _counts(self) -> tuple[tuple[str, ...], tuple[tuple[int, ...], ...]]:
        names = tuple(str(level.value) for level in self._model.levels)
        none = (0,) * (len(names) + 1)
        votes = (self._votes.get(question, none) for question in self._asked)
        return (*names, AWAY), tuple(zip(*votes, strict=True))


def _differences(former: Ballot | None, present: Ballot | None) -> set[str]:
    """Return the questions on which two ballots differ."""
    old = former.marks if former else {}
    new = present.marks if present else {}
    return {asked for asked in old.keys() | new.keys() if old.get(asked) != new.get(asked)}


def _only(ballot: Ballot, asked: set[str]) -> Ballot:
    marks = {question: ballot.marks[question] for question in asked & ballot.marks.keys()}
    return Ballot(ballot.place, ballot.sheet, marks)


def _columns(model: MaturityModel) -> tuple[Column, ...]:
    grounds = {dimension.id: place % 2 == 1 for place, dimension in enumerate(model.dimensions)}
    return tuple(
        Column(str(number), question.prompt, dimension.title, grounds[dimension.id])
        for number, (dimension, question) in enumerate(model.walk(), 1)
    )
