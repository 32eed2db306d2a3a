"""Finding and reading assessments, and opening and closing them for answers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.assessment import Assessment, AssessmentState, HistoryEntry
from desktop_app.domain.localising import localised
from desktop_app.domain.response import Response
from desktop_app.domain.results import Results, results
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change
from desktop_app.storage.overview import AssessmentOverview
from desktop_app.storage.store import Store


class Assessments:
    """The assessments in the store."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def overviews(self) -> tuple[AssessmentOverview, ...]:
        """All assessments, the latest change first."""
        with self._store.reading() as books:
            return books.assessments.overviews()

    def get(self, assessment_id: str) -> Assessment:
        """One assessment as a whole, its model in its primary language."""
        with self._store.reading() as books:
            return books.assessments.get(assessment_id)

    def header(self, assessment_id: str) -> Assessment:
        """One assessment without its responses and all that hangs below it; quick to read."""
        with self._store.reading() as books:
            return books.assessments.header(assessment_id)

    def response(self, assessment_id: str, question_id: str) -> Response:
        """The response to one question."""
        with self._store.reading() as books:
            return books.assessments.response(assessment_id, question_id)

    def spoken(self, assessment_id: str, language: str | None = None) -> Assessment:
        """One assessment with its model in `language`, else in its own language."""
        assessment = self.get(assessment_id)
        return replace(
            assessment, model=localised(assessment.model, language or assessment.language)
        )

    def find(self, beginning: str) -> str:
        """The id with that unique beginning; NotFoundError for none or several."""
        with self._store.reading() as books:
            return books.assessments.find(beginning)

    def results(self, assessment_id: str, language: str | None = None) -> Results:
        """All figures of an assessment, with its model in `language`, else in its own."""
        return results(self.spoken(assessment_id, language))

    def history(self, assessment_id: str) -> tuple[HistoryEntry, ...]:
        """Every change, in order."""
        with self._store.reading() as books:
            return books.history.of(assessment_id)

    def finish(self, assessment_id: str) -> Change:
        """Lock the answers."""
        what = QT_TRANSLATE_NOOP("Undo", "Finish the assessment")
        return self._turn(assessment_id, AssessmentState.FINISHED, what)

    def reopen(self, assessment_id: str) -> Change:
        """Unlock the answers of a finished assessment; the history tells that it was done."""
        what = QT_TRANSLATE_NOOP("Undo", "Reopen the assessment")
        return self._turn(assessment_id, AssessmentState.IN_PROGRESS, what)

    def remove(self, assessment_id: str) -> Change:
        """Delete an assessment for good."""
        with self._store.writing() as books:
            books.assessments.remove(assessment_id)
        return Change(assessment_id, QT_TRANSLATE_NOOP("Undo", "Delete the assessment"))

    def _turn(self, assessment_id: str, state: AssessmentState, what: Sentence) -> Change:
        with self._store.writing() as books:
            old = books.assessments.get(assessment_id)
            if old.state is not state:
                books.assessments.describe(replace(old, state=state))
                entry = HistoryEntry(self._clock(), "state", "", old.state, state)
                books.history.append(assessment_id, [entry])
        return Change(assessment_id, what)
