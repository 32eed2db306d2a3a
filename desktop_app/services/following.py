"""One way to change what an assessment leads to: one transaction, its history, and its inverse."""

from collections.abc import Callable
from datetime import datetime

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.outcome import Outcome, outcome_changes, outcome_of, with_outcome
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change, OutcomeStep
from desktop_app.storage.books import Books
from desktop_app.storage.store import Store

LOCKED = QT_TRANSLATE_NOOP(
    "Errors", "This assessment is finished. Reopen it before you change the board or the actions."
)


class Following:
    """Board, actions and stories of an assessment that is not finished."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def change(
        self, assessment_id: str, what: Sentence, changed: Callable[[Assessment], Outcome]
    ) -> Change:
        """Write what `changed` makes of the assessment; RefusedError where it is finished."""
        with self._store.writing() as books:
            assessment = _unlocked(books, assessment_id)
            step = OutcomeStep(outcome_of(assessment), changed(assessment))
            self._put(books, assessment, step)
        return Change(assessment_id, what, step)

    def undo(self, change: Change) -> None:
        """Put back what was there before a change; the history keeps both."""
        if isinstance(change.step, OutcomeStep):
            self._write(change.assessment, OutcomeStep(change.step.after, change.step.before))

    def redo(self, change: Change) -> None:
        """Make a change again that was undone."""
        if isinstance(change.step, OutcomeStep):
            self._write(change.assessment, change.step)

    def _write(self, assessment_id: str, step: OutcomeStep) -> None:
        with self._store.writing() as books:
            self._put(books, _unlocked(books, assessment_id), step)

    def _put(self, books: Books, assessment: Assessment, step: OutcomeStep) -> None:
        entries = list(outcome_changes(step.before, step.after, self._clock()))
        if entries or step.before != step.after:
            books.assessments.put_outcome(with_outcome(assessment, step.after))
            books.history.append(assessment.id, entries)


def _unlocked(books: Books, assessment_id: str) -> Assessment:
    assessment = books.assessments.get(assessment_id)
    if assessment.state is AssessmentState.FINISHED:
        raise RefusedError(LOCKED)
    return assessment
