"""What the room says to a question: each use case is one committed change of one response."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.assessment import Assessment, AssessmentState, HistoryEntry
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.history import response_changes
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.text import LONGEST_TEXT, writable
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change, ResponseStep, TargetStep
from desktop_app.storage.books import Books
from desktop_app.storage.store import Store

MOST_VOTES = 100_000
"""The most votes that one level of a round takes."""

FINISHED = QT_TRANSLATE_NOOP(
    "Errors", "This assessment is finished. Reopen it before you change an answer."
)
NO_SUCH_LEVEL = QT_TRANSLATE_NOOP("Errors", "The scale goes from {lowest} to {highest}.")
REASON_MISSING = QT_TRANSLATE_NOOP("Errors", "Say why the question is not applicable.")
NOT_A_COUNT = QT_TRANSLATE_NOOP("Errors", "A number of votes is a whole number from 0 to {most}.")
WRONG_LENGTH = QT_TRANSLATE_NOOP("Errors", "Give one number of votes for each level.")
TOO_LONG = QT_TRANSLATE_NOOP("Errors", "A text has at most {most} characters; this has {length}.")
NO_SUCH_QUESTION = QT_TRANSLATE_NOOP("Errors", "The model has no such question.")
NO_SUCH_DIMENSION = QT_TRANSLATE_NOOP("Errors", "The model has no such dimension.")


class Answering:
    """Answers, votes, notes and targets of an assessment that is not finished."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def agree(self, assessment_id: str, question_id: str, level: int) -> Change:
        """Record the level the room agrees on; it takes the place of "not applicable"."""

        def agreed(assessment: Assessment, old: Response) -> Response:
            _check_level(assessment, level)
            return replace(old, level=level, not_applicable=None)

        what = QT_TRANSLATE_NOOP("Undo", "Agree on level {level}").filled(level=level)
        return self._respond(assessment_id, question_id, what, agreed)

    def clear(self, assessment_id: str, question_id: str) -> Change:
        """Make the question unanswered again; votes, note and dissent stay."""
        return self._respond(
            assessment_id,
            question_id,
            QT_TRANSLATE_NOOP("Undo", "Remove the answer"),
            lambda _, old: replace(old, level=None, not_applicable=None),
        )

    def set_aside(self, assessment_id: str, question_id: str, reason: str) -> Change:
        """Mark the question not applicable; RefusedError without a reason."""
        why = _checked(reason).strip()
        if not why:
            raise RefusedError(REASON_MISSING)
        return self._respond(
            assessment_id,
            question_id,
            QT_TRANSLATE_NOOP("Undo", "Not applicable"),
            lambda _, old: replace(old, level=None, not_applicable=why),
        )

    def note(self, assessment_id: str, question_id: str, text: str) -> Change:
        """Keep why the room answered as it did."""
        what = QT_TRANSLATE_NOOP("Undo", "Change the note")
        return self._respond(
            assessment_id, question_id, what, lambda _, old: replace(old, note=_checked(text))
        )

    def dissent(self, assessment_id: str, question_id: str, text: str) -> Change:
        """Keep what some in the room hold against the agreed level."""
        what = QT_TRANSLATE_NOOP("Undo", "Change the dissent")
        return self._respond(
            assessment_id, question_id, what, lambda _, old: replace(old, dissent=_checked(text))
        )

    def park(self, assessment_id: str, question_id: str, parked: bool) -> Change:
        """Put the question aside for later, or take it up again."""
        what = QT_TRANSLATE_NOOP("Undo", "Park the question")
        return self._respond(
            assessment_id, question_id, what, lambda _, old: replace(old, parked=parked)
        )

    def count_votes(
        self, assessment_id: str, question_id: str, counts: Sequence[int], abstained: int = 0
    ) -> Change:
        """Record the votes of the question's round, lowest level first.

        All zero and no abstentions removes the round. RefusedError for a number below 0 or
        above MOST_VOTES, or when there is not one number for each level.
        """

        def counted(assessment: Assessment, old: Response) -> Response:
            if len(counts) != len(assessment.model.levels):
                raise RefusedError(WRONG_LENGTH)
            if not all(0 <= number <= MOST_VOTES for number in (*counts, abstained)):
                raise RefusedError(NOT_A_COUNT.filled(most=MOST_VOTES))
            if not any((*counts, abstained)):
                return replace(old, rounds=old.rounds[:-1])
            latest = VoteRound(tuple(counts), abstained, self._clock())
            return replace(old, rounds=(*old.rounds[:-1], latest))

        what = QT_TRANSLATE_NOOP("Undo", "Change the votes")
        return self._respond(assessment_id, question_id, what, counted)

    def aim(self, assessment_id: str, dimension_id: str, level: int | None) -> Change:
        """Set the level the organisation wants for a dimension; None takes the target away."""
        with self._store.writing() as books:
            assessment = _open_assessment(books, assessment_id)
            if all(d.id != dimension_id for d in assessment.model.dimensions):
                raise RefusedError(NO_SUCH_DIMENSION)
            if level is not None:
                _check_level(assessment, level)
            step = TargetStep(dimension_id, assessment.targets.get(dimension_id), level)
            self._put_target(books, assessment_id, step)
        return Change(assessment_id, QT_TRANSLATE_NOOP("Undo", "Change the target"), step)

    def undo(self, change: Change) -> None:
        """Put back what was there before a change; the history keeps both."""
        step = change.step
        if isinstance(step, ResponseStep):
            self._write(change.assessment, ResponseStep(step.after, step.before))
        elif isinstance(step, TargetStep):
            self._write(change.assessment, TargetStep(step.dimension, step.after, step.before))

    def redo(self, change: Change) -> None:
        """Make a change again that was undone."""
        if isinstance(change.step, ResponseStep | TargetStep):
            self._write(change.assessment, change.step)

    def stop_at(self, assessment_id: str, question_id: str) -> None:
        """Remember the question the room is at, so that it can go on there."""
        with self._store.writing() as books:
            assessment = books.assessments.get(assessment_id)
            books.assessments.describe(replace(assessment, place=question_id))

    def _respond(
        self,
        assessment_id: str,
        question_id: str,
        what: Sentence,
        answered: Callable[[Assessment, Response], Response],
    ) -> Change:
        with self._store.writing() as books:
            assessment = _open_assessment(books, assessment_id)
            if all(question.id != question_id for question in assessment.model.questions):
                raise RefusedError(NO_SUCH_QUESTION)
            old = assessment.response(question_id)
            step = ResponseStep(old, answered(assessment, old))
            self._put_response(books, assessment, step)
        return Change(assessment_id, what, step)

    def _write(self, assessment_id: str, step: ResponseStep | TargetStep) -> None:
        with self._store.writing() as books:
            assessment = _open_assessment(books, assessment_id)
            if isinstance(step, ResponseStep):
                self._put_response(books, assessment, step)
            else:
                self._put_target(books, assessment_id, step)

    def _put_response(self, books: Books, assessment: Assessment, step: ResponseStep) -> None:
        entries = list(response_changes(step.before, step.after, self._clock()))
        if not entries:
            return
        books.assessments.put_response(assessment.id, step.after)
        if assessment.state is AssessmentState.DRAFT:
            started = replace(assessment, state=AssessmentState.IN_PROGRESS)
            books.assessments.describe(started)
            entries.append(
                HistoryEntry(self._clock(), "state", "", assessment.state, started.state)
            )
        books.history.append(assessment.id, entries)

    def _put_target(self, books: Books, assessment_id: str, step: TargetStep) -> None:
        if step.before == step.after:
            return
        books.assessments.put_target(assessment_id, step.dimension, step.after)
        entry = HistoryEntry(self._clock(), "target", step.dimension, step.before, step.after)
        books.history.append(assessment_id, [entry])


def _open_assessment(books: Books, assessment_id: str) -> Assessment:
    assessment = books.assessments.get(assessment_id)
    if assessment.state is AssessmentState.FINISHED:
        raise RefusedError(FINISHED)
    return assessment


def _checked(text: str) -> str:
    """Return a text that an exchange file takes as well; RefusedError when it is too long."""
    sound = writable(text)
    if len(sound) > LONGEST_TEXT:
        raise RefusedError(TOO_LONG.filled(most=LONGEST_TEXT, length=len(sound)))
    return sound


def _check_level(assessment: Assessment, level: int) -> None:
    model = assessment.model
    if not model.has_level(level):
        raise RefusedError(NO_SUCH_LEVEL.filled(lowest=model.lowest, highest=model.highest))
