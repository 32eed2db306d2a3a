"""The pile of paper ballots: each mark is kept as it is typed; in the end they become votes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.paper import (
    LARGEST_NUMBER,
    MOST_SHEETS,
    Ballot,
    Blank,
    Mark,
    tally,
)
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.answering import Answering
from desktop_app.services.change import Change, PileStep, ResponsesStep, ResponseStep
from desktop_app.services.clash import CHANGED_MEANWHILE
from desktop_app.services.steps import NO_SUCH_QUESTION, Steps, check_level, open_header
from desktop_app.storage.books import Books
from desktop_app.storage.store import Store

TOO_MANY = QT_TRANSLATE_NOOP("Errors", "A pile has at most {most} ballots.")
NOT_A_SHEET = QT_TRANSLATE_NOOP("Errors", "A sheet number is a whole number from 1 to {most}.")
NOTHING_MARKED = QT_TRANSLATE_NOOP("Errors", "No ballot has a mark yet.")

REVEALED = False
"""Votes from paper stay hidden until the facilitator reveals them, one question at a time: the
room looks at a result when it talks about that question, and not when the pile is typed in."""


class Taking(StrEnum):
    """What happens to a question that has a round of votes already."""

    REPLACE = "replace"
    ADD = "add"


class Ballots:
    """The pile of an assessment that is not finished."""

    def __init__(self, store: Store, answering: Answering, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._answering = answering
        self._clock = clock
        self._steps = Steps(store, clock)

    def pile(self, assessment_id: str) -> tuple[Ballot, ...]:
        """The ballots that are typed in, in the order of the pile."""
        with self._store.reading() as books:
            return books.ballots.pile(assessment_id)

    def mark(self, assessment_id: str, place: int, question_id: str, mark: Mark | None) -> Change:
        """Keep what a ballot says to a question; None skips it.

        A ballot at a place that has none yet is added. RefusedError for a level outside the
        scale, or where a question or a place does not exist.
        """

        def marked(assessment: Assessment, ballot: Ballot) -> Ballot:
            model = assessment.model
            if all(question.id != question_id for question in model.questions):
                raise RefusedError(NO_SUCH_QUESTION)
            if not (mark is None or isinstance(mark, Blank)):
                check_level(assessment, mark)
            return ballot.marked(question_id, mark)

        return self._change(assessment_id, place, marked)

    def number(self, assessment_id: str, place: int, sheet: int) -> Change:
        """Keep the number that is printed on a ballot; two may have the same until it is mended."""
        if not 0 < sheet <= LARGEST_NUMBER:
            raise RefusedError(NOT_A_SHEET.filled(most=LARGEST_NUMBER))
        return self._change(assessment_id, place, lambda _, old: replace(old, sheet=sheet))

    def take_away(self, assessment_id: str) -> Change:
        """Begin a new pile; the votes that were made of the old one stay."""
        with self._store.writing() as books:
            open_header(books, assessment_id)
            step = PileStep(books.ballots.pile(assessment_id), ())
            _put(books, assessment_id, step)
        return Change(assessment_id, QT_TRANSLATE_NOOP("Undo", "Begin a new pile"), step)

    def remove(self, assessment_id: str, place: int) -> Change:
        """Take one ballot out, for instance one that was typed in twice; the others move up."""
        with self._store.writing() as books:
            open_header(books, assessment_id)
            before = tuple(b for b in books.ballots.pile(assessment_id) if b.place >= place)
            after = tuple(replace(b, place=b.place - 1) for b in before if b.place > place)
            step = PileStep(before, after)
            _put(books, assessment_id, step)
        return Change(assessment_id, QT_TRANSLATE_NOOP("Undo", "Remove a ballot"), step)

    def voted(self, assessment_id: str) -> int:
        """The number of questions on the ballots that have a round of votes already."""
        with self._store.reading() as books:
            assessment = books.assessments.get(assessment_id)
            marked = tally(assessment.model, books.ballots.pile(assessment_id))
        return sum(bool(assessment.response(question).rounds) for question in marked)

    def use(self, assessment_id: str, taking: Taking) -> Change:
        """Make the pile the first round of votes on every question, in one step.

        Where a question has rounds, the first is replaced or another added, as `taking` says.
        Questions that no ballot answers stay as they are. RefusedError for an empty pile.
        """
        with self._store.writing() as books:
            assessment = open_header(books, assessment_id)
            marked = tally(assessment.model, books.ballots.pile(assessment_id))
            if not marked:
                raise RefusedError(NOTHING_MARKED)
            at = self._clock()
            steps = [
                _step(books.assessments.response(assessment_id, question), votes, at, taking)
                for question, votes in marked.items()
            ]
            step = ResponsesStep(tuple(steps))
            self._steps.put(books, assessment, step)
        what = QT_TRANSLATE_NOOP("Undo", "Use the ballots as votes")
        return Change(assessment_id, what, step)

    def undo(self, change: Change) -> None:
        """Put back what was there before a change of the pile, or of the votes from it."""
        if isinstance(change.step, PileStep):
            self._write(change.assessment, PileStep(change.step.after, change.step.before))
        else:
            self._answering.undo(change)

    def redo(self, change: Change) -> None:
        """Make a change again that was undone."""
        if isinstance(change.step, PileStep):
            self._write(change.assessment, change.step)
        else:
            self._answering.redo(change)

    def _write(self, assessment_id: str, step: PileStep) -> None:
        with self._store.writing() as books:
            open_header(books, assessment_id)
            places = {ballot.place for ballot in (*step.before, *step.after)}
            pile = books.ballots.pile(assessment_id)
            now = tuple(ballot for ballot in pile if ballot.place in places)
            if now not in (step.before, step.after):
                raise RefusedError(CHANGED_MEANWHILE)
            _put(books, assessment_id, step)

    def _change(
        self, assessment_id: str, place: int, changed: Callable[[Assessment, Ballot], Ballot]
    ) -> Change:
        with self._store.writing() as books:
            assessment = open_header(books, assessment_id)
            old = books.ballots.at(assessment_id, place)
            new = changed(assessment, old or _next(books, assessment_id, place))
            step = PileStep((old,) if old else (), (new,))
            _put(books, assessment_id, step)
        return Change(assessment_id, QT_TRANSLATE_NOOP("Undo", "Change a ballot"), step)


def proposed_number(pile: tuple[Ballot, ...]) -> int:
    """Return the number of the sheet that probably comes next: one more than the last one's."""
    taken = {ballot.sheet for ballot in pile}
    number = pile[-1].sheet + 1 if pile else 1
    if number in taken or number > LARGEST_NUMBER:
        number = next(free for free in range(1, LARGEST_NUMBER + 1) if free not in taken)
    return number


def _next(books: Books, assessment_id: str, place: int) -> Ballot:
    """Return an empty ballot for the next place of the pile, which has no holes."""
    pile = books.ballots.pile(assessment_id)
    if place != len(pile) or place >= MOST_SHEETS:
        raise RefusedError(TOO_MANY.filled(most=MOST_SHEETS))
    return Ballot(place, proposed_number(pile))


def _put(books: Books, assessment_id: str, step: PileStep) -> None:
    gone = {ballot.place for ballot in step.before} - {ballot.place for ballot in step.after}
    books.ballots.put(assessment_id, step.after, gone)


def _step(old: Response, votes: VoteRound, at: datetime, taking: Taking) -> ResponseStep:
    votes = replace(votes, at=at, revealed=REVEALED)
    kept = old.rounds[1:] if taking is Taking.REPLACE else ()
    before = old.rounds if taking is Taking.ADD else ()
    return ResponseStep(old, replace(old, rounds=(*before, votes, *kept)))
