"""Fill the store with invented workshops, to try the program and to show it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.assessment import Assessment
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services import invention
from desktop_app.services.change import Change
from desktop_app.services.invention import SPEECHES, Speech
from desktop_app.services.invention_aftermath import with_aftermath
from desktop_app.storage.store import Store

MOST_ORGANISATIONS = 100_000
OWN_MODEL = "digital-modenhet"
WITH_EARLIER_YEAR = 2
WRONG_NUMBER = QT_TRANSLATE_NOOP("Errors", "Organisations: a whole number from 1 to {most}.")


class Demo:
    """Invented assessments of the shipped model."""

    def __init__(self, store: Store, shelf: Shelf, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._shelf = shelf
        self._clock = clock

    def fill(
        self, organisations: int = 1, seed: int = 2017, language: str = "nb"
    ) -> tuple[Change, ...]:
        """Add finished assessments of that many organisations, and one in progress.

        The first two organisations also get an assessment of the year before. The same seed
        invents the same names, answers and ids, on the day of the clock. `language` is nb, nn
        or en: that of the questions and of what is said.
        """
        if not 1 <= organisations <= MOST_ORGANISATIONS:
            raise RefusedError(WRONG_NUMBER.filled(most=MOST_ORGANISATIONS))
        what = QT_TRANSLATE_NOOP("Undo", "Demo")
        changes = []
        with self._store.writing() as books:
            present = {overview.id for overview in books.assessments.overviews()}
            for invented in self._invented(organisations, Random(seed), SPEECHES[language]):
                if invented.id not in present:
                    changed_at = min(invented.changed_at, self._clock())
                    books.assessments.add(replace(invented, changed_at=changed_at))
                    changes.append(Change(invented.id, what))
        return tuple(changes)

    def _invented(self, organisations: int, random: Random, speech: Speech) -> list[Assessment]:
        model = self._shelf.model(OWN_MODEL)
        today = self._clock().date()
        made = []
        for number in range(organisations):
            who = invention.organisation(number, random)
            mature = invention.ability(random)
            if number < WITH_EARLIER_YEAR:
                earlier = invention.Occasion(today - timedelta(days=371), speech.leaders, speech)
                less = max(mature - 0.15, 0.0)
                before = invention.assessment(model, who, less, earlier, random)
                made.append(with_aftermath(before, years_ago=1))
            held_on = today - timedelta(days=random.randint(1, 300) if number else 6)
            when = invention.Occasion(held_on, speech.leaders, speech)
            made.append(with_aftermath(invention.assessment(model, who, mature, when, random)))
        who = invention.organisation(organisations, random)
        under_way = invention.Occasion(today, speech.workshop, speech, progress=0.35)
        made.append(with_aftermath(invention.assessment(model, who, 0.5, under_way, random)))
        return made
