"""The clock of a workshop: time used, kept as it passes, and the time box of each question."""

from collections.abc import Mapping
from datetime import timedelta

from desktop_app.domain.errors import RefusedError
from desktop_app.domain.time_used import Stint, TimeUsed
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.storage.store import Store

LONGEST_BOX = 240
"""The longest time box of a question, in minutes."""

WRONG_BOX = QT_TRANSLATE_NOOP("Errors", "Time box: a whole number of minutes from 1 to {most}.")


class Timing:
    """Reads and writes time; it is no answer, so that finished assessments keep theirs too."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def used(self, assessment_id: str) -> TimeUsed:
        """Every stint of an assessment, in order: for the clock, and for reports."""
        with self._store.reading() as books:
            return books.time.used(assessment_id)

    def by_question(self, assessment_id: str) -> Mapping[str, timedelta]:
        """How long the room gave each question, by its id: for reports."""
        seconds = self.used(assessment_id).by_question
        return {question: timedelta(seconds=taken) for question, taken in seconds.items()}

    def spend(self, assessment_id: str, stint: Stint) -> None:
        """Keep a stint; one that began at the same moment is taken to have gone on."""
        with self._store.writing() as books:
            books.time.put(assessment_id, stint)

    def box(self, assessment_id: str) -> int | None:
        """The minutes that each question may take; None where there is no time box."""
        with self._store.reading() as books:
            return books.time.box(assessment_id)

    def box_at(self, assessment_id: str, minutes: int | None) -> None:
        """Give each question so many minutes; None takes the time box away."""
        if minutes is not None and not 1 <= minutes <= LONGEST_BOX:
            raise RefusedError(WRONG_BOX.filled(most=LONGEST_BOX))
        with self._store.writing() as books:
            books.time.put_box(assessment_id, minutes)
