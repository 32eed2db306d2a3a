"""What an organisation agreed on before, for the room to see once it has voted anew."""

from collections.abc import Mapping

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.starting_point import chosen, last_levels, starting_points
from desktop_app.storage.books import Books
from desktop_app.storage.store import Store


class LastTime:
    """Reads the assessment that another one starts from; changes nothing."""

    def __init__(self, store: Store) -> None:
        self._store = store

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
            return last_levels(assessment.model, books.assessments.get(before.id))

    def level(self, assessment: Assessment, question_id: str) -> int | None:
        """Return the level of one question; None where it does not compare."""
        return self.levels(assessment).get(question_id)


def _points(books: Books, assessment: Assessment) -> tuple[Assessment, ...]:
    return starting_points(assessment.model, books.assessments.finished_before(assessment))
