"""What an organisation agreed on before, for the room to see once it has voted anew."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.starting_point import chosen, last_levels, starting_points
from desktop_app.storage.books import Books
from desktop_app.storage.store import Store


@dataclass(frozen=True)
class _Last:
    """Levels of an assessment, of which `before` is the header, for the questions of a model."""

    before: Assessment
    model: MaturityModel
    levels: Mapping[str, int]


class LastTime:
    """Reads the assessment that another one starts from; changes nothing.

    The room asks for its levels with every key press: they are read anew when something in
    either of the two has changed that they depend on.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._last: _Last | None = None

    def points(self, assessment: Assessment) -> tuple[Assessment, ...]:
        """Return what an assessment can start from, the last one first, without their answers.

        These are the finished assessments of the same organisation, held before it, whose model
        has a question in common with it. The assessment itself need not be in the store yet.
        """
        with self._store.reading() as books:
            return _points(books, assessment)

    def levels(self, assessment: Assessment) -> Mapping[str, int]:
        """Return the levels of the one it starts from, by question id."""
        with self._store.reading() as books:
            before = chosen(assessment.starts_from, _points(books, assessment))
            if before is None:
                return {}
            last = self._last
            if last is None or (last.before, last.model) != (before, assessment.model):
                found = last_levels(assessment.model, books.assessments.get(before.id))
                last = self._last = _Last(before, assessment.model, found)
            return last.levels

    def level(self, assessment: Assessment, question_id: str) -> int | None:
        """Return the level of one question; None where it does not compare."""
        return self.levels(assessment).get(question_id)


def _points(books: Books, assessment: Assessment) -> tuple[Assessment, ...]:
    return starting_points(assessment.model, books.assessments.finished_before(assessment))
