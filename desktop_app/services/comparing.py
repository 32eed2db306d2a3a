"""An organisation among the others, and itself through the years."""

from dataclasses import dataclass, replace

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.comparison import (
    EVERYBODY,
    Comparison,
    Filters,
    compare,
    everyone,
)
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.group import Group
from desktop_app.domain.localising import localised
from desktop_app.domain.portfolio import Entry
from desktop_app.domain.results import Results
from desktop_app.domain.trend import Trend, trend
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.storage.store import Store

MANY = 400
"""From so many assessments on, the others are read while the window goes on."""
NOBODY_FINISHED = QT_TRANSLATE_NOOP(
    "Errors", "No organisation has finished an assessment of this model yet."
)


@dataclass(frozen=True)
class Others:
    """The latest finished assessment of every other organisation, as read; not for showing."""

    entries: tuple[Entry, ...]

    @property
    def years(self) -> tuple[int, ...]:
        """The years in which they were held, the latest first."""
        return tuple(sorted({entry.held_on.year for entry in self.entries}, reverse=True))

    def compared(
        self, own: Results, filters: Filters = EVERYBODY, *, names: bool = False
    ) -> Comparison:
        """Return what may be shown of them; organisations are named only with `names`."""
        return compare(own, self.entries, filters, names=names)


class Comparing:
    """Reads what an assessment is compared with; changes nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def many(self, assessment_id: str) -> bool:
        """Tell whether reading the others takes more than a blink."""
        with self._store.reading() as books:
            model = books.assessments.header(assessment_id).model
            return books.comparison.size(model.id) > MANY

    def others(self, assessment_id: str) -> Others:
        """Read the group; with very many organisations that takes a moment."""
        with self._store.reading() as books:
            model = books.assessments.header(assessment_id).model
            return Others(books.comparison.latest(model.id, but_not=assessment_id))

    def years(self, assessment_id: str) -> tuple[int, ...]:
        """Return the years in which the others were assessed, the latest first."""
        with self._store.reading() as books:
            model = books.assessments.header(assessment_id).model
            days = books.comparison.days(model.id, but_not=assessment_id)
        return tuple(sorted({day.year for day in days}, reverse=True))

    def trend(self, assessment: Assessment) -> Trend | None:
        """Return how the organisation came to an assessment; None where it is its first.

        The texts of the models are in the language of the assessment's model as it is handed in.
        """
        with self._store.reading() as books:
            others = books.assessments.of_same_organisation(assessment.id)
        return trend(assessment, others)

    def everyone(
        self, model_id: str | None = None, language: str = "", filters: Filters = EVERYBODY
    ) -> Group:
        """Return all organisations that finished an assessment of a model, as one group.

        Without a model it is that of the latest finished assessment. ExpectedError where nobody
        has finished any.
        """
        with self._store.reading() as books:
            chosen = model_id or books.comparison.newest_model()
            entries = () if chosen is None else books.comparison.latest(chosen)
        found = everyone(entries, filters)
        if found is None:
            raise ExpectedError(NOBODY_FINISHED)
        return replace(found, model=localised(found.model, language))
