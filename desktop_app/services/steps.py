"""Steps into and out of the store: each is one transaction, with its entries in the history."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.assessment import Assessment, AssessmentState, HistoryEntry
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.history import response_changes
from desktop_app.domain.merging import carried_onto, speaks_against
from desktop_app.domain.response import Response
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import (
    Change,
    ResponsesStep,
    ResponseStep,
    Step,
    TargetStep,
    VotingStep,
)
from desktop_app.services.clash import CHANGED_MEANWHILE, Clash, ClashError, clash_entries
from desktop_app.storage.books import Books
from desktop_app.storage.store import Store

FINISHED = QT_TRANSLATE_NOOP(
    "Errors", "This assessment is finished. Reopen it before you change an answer."
)
NO_SUCH_LEVEL = QT_TRANSLATE_NOOP("Errors", "The scale goes from {lowest} to {highest}.")
NO_SUCH_QUESTION = QT_TRANSLATE_NOOP("Errors", "The model has no such question.")

Answered = Callable[[Assessment, Response], Response]
"""Makes the new response out of the assessment (its header alone) and the old response."""


class Steps:
    """Makes steps in assessments that are not finished, reading no more than a step needs.

    `seen` is the response that the one who answers has before the eyes. Others may have
    written since: what they wrote stays, unless the step speaks against it (ClashError).
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime], seen: Response | None = None
    ) -> None:
        self._store = store
        self._clock = clock
        self._seen = seen

    def respond(
        self, assessment_id: str, question_id: str, what: Sentence, answered: Answered
    ) -> Change:
        """Change one response; RefusedError when finished or for an unknown question.

        ClashError where somebody else has meanwhile answered otherwise; both are kept.
        """
        with self._store.writing() as books:
            assessment = open_header(books, assessment_id)
            step = self._response_step(books, assessment, question_id, answered)
            clashing = self._seen is not None and speaks_against(
                self._seen, step.before, step.after
            )
            if clashing:
                found = clash_entries(step.before, step.after, self._clock())
                books.history.append(assessment_id, found)
            else:
                self.put(books, assessment, step)
        if clashing:
            raise ClashError(Clash(assessment_id, what, step.before, step.after))
        return Change(assessment_id, what, step)

    def respond_to_all(
        self, assessment_id: str, question_ids: Iterable[str], what: Sentence, answered: Answered
    ) -> Change:
        """Change several responses in one transaction, as one step."""
        with self._store.writing() as books:
            assessment = open_header(books, assessment_id)
            steps = (
                self._response_step(books, assessment, question_id, answered)
                for question_id in question_ids
            )
            step = ResponsesStep(tuple(steps))
            self.put(books, assessment, step)
        return Change(assessment_id, what, step)

    def take(self, assessment_id: str, step: Step) -> None:
        """Take a step in a transaction of its own.

        RefusedError where somebody else has changed the same since the step was first made.
        """
        with self._store.writing() as books:
            assessment = open_header(books, assessment_id)
            self.put(books, assessment, _from_now(books, assessment, step))

    def put(self, books: Books, assessment: Assessment, step: Step) -> None:
        """Write a step in the transaction that is open."""
        match step:
            case ResponseStep():
                self._put_responses(books, assessment, (step,))
            case ResponsesStep(steps):
                self._put_responses(books, assessment, steps)
            case TargetStep(dimension, before, after):
                if before != after:
                    books.assessments.put_target(assessment.id, dimension, after)
                    self._tell(books, assessment, "target", dimension, (before, after))
            case _:
                self._put_voting(books, assessment, step)

    def _put_voting(self, books: Books, assessment: Assessment, step: VotingStep) -> None:
        if step.before != step.after:
            books.assessments.describe(replace(assessment, voting=step.after))
            values = step.before.value, step.after.value
            self._tell(books, assessment, "voting", "", values)

    @staticmethod
    def _response_step(
        books: Books, assessment: Assessment, question_id: str, answered: Answered
    ) -> ResponseStep:
        if not assessment.model.has_question(question_id):
            raise RefusedError(NO_SUCH_QUESTION)
        old = books.assessments.response(assessment.id, question_id)
        return ResponseStep(old, answered(assessment, old))

    def _put_responses(
        self, books: Books, assessment: Assessment, steps: Iterable[ResponseStep]
    ) -> None:
        entries: list[HistoryEntry] = []
        for step in steps:
            changes = list(response_changes(step.before, step.after, self._clock()))
            if changes:
                books.assessments.put_response(assessment.id, step.after, over=step.before)
                entries += changes
        if entries and assessment.state is AssessmentState.DRAFT:
            started = replace(assessment, state=AssessmentState.IN_PROGRESS)
            books.assessments.describe(started)
            entries.append(
                HistoryEntry(self._clock(), "state", "", assessment.state, started.state)
            )
        books.history.append(assessment.id, entries)

    def _tell(
        self,
        books: Books,
        assessment: Assessment,
        kind: str,
        subject: str,
        values: tuple[object, object],
    ) -> None:
        entry = HistoryEntry(self._clock(), kind, subject, *values)
        books.history.append(assessment.id, [entry])


def _from_now(books: Books, assessment: Assessment, step: Step) -> Step:
    """Return the step from how things stand now to where it leads, if nobody is in its way."""
    match step:
        case ResponseStep():
            return _carried(books, assessment, step)
        case ResponsesStep(steps):
            return ResponsesStep(tuple(_carried(books, assessment, each) for each in steps))
        case TargetStep(dimension, before, after):
            now = books.assessments.target(assessment.id, dimension)
            _check_unchanged(now in {before, after})
            return TargetStep(dimension, now, after)
        case _:
            _check_unchanged(assessment.voting in {step.before, step.after})
            return VotingStep(assessment.voting, step.after)


def _carried(books: Books, assessment: Assessment, step: ResponseStep) -> ResponseStep:
    now = books.assessments.response(assessment.id, step.after.question)
    wanted = carried_onto(now, step.before, step.after)
    _check_unchanged(not speaks_against(step.before, now, wanted))
    return ResponseStep(now, wanted)


def _check_unchanged(unchanged: bool) -> None:
    if not unchanged:
        raise RefusedError(CHANGED_MEANWHILE)


def open_header(books: Books, assessment_id: str) -> Assessment:
    """Return the header of an assessment that answers may change; RefusedError when finished."""
    assessment = books.assessments.header(assessment_id)
    if assessment.state is AssessmentState.FINISHED:
        raise RefusedError(FINISHED)
    return assessment


def check_level(assessment: Assessment, level: int) -> None:
    """RefusedError for a level that the scale does not have."""
    model = assessment.model
    if not model.has_level(level):
        raise RefusedError(NO_SUCH_LEVEL.filled(lowest=model.lowest, highest=model.highest))
