"""Before the room meets: create an assessment, or change what it is about."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from datetime import date, datetime

from uuid6 import uuid7

from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.assessment import Assessment, Voting
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Organisation, Sector, is_organisation_number
from desktop_app.domain.text import writable
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change
from desktop_app.services.clash import CHANGED_MEANWHILE
from desktop_app.services.last_time import LastTime
from desktop_app.storage.store import Store

MOST_PEOPLE = 10_000
MOST_MINUTES = 24 * 60
LONGEST_NAME = 200

NAME_MISSING = QT_TRANSLATE_NOOP("Errors", "Give the name of the organisation.")
NAME_TOO_LONG = QT_TRANSLATE_NOOP("Errors", "At most {most} characters, please.")
WRONG_NUMBER = QT_TRANSLATE_NOOP(
    "Errors", "That is not an organisation number: it has nine digits, and the last one checks."
)
WRONG_PEOPLE = QT_TRANSLATE_NOOP("Errors", "Participants: a whole number from 1 to {most}.")
WRONG_MINUTES = QT_TRANSLATE_NOOP("Errors", "Minutes: a whole number from 1 to {most}.")
WRONG_SIZE = QT_TRANSLATE_NOOP("Errors", "Employees: a whole number from 0 upwards.")


@dataclass(frozen=True)
class Preparation:
    """What the facilitator fills in before the start; only the organisation's name is needed."""

    held_on: date
    model_id: str
    organisation: str = ""
    number: str = ""
    sector: Sector = Sector.OTHER
    size: int | None = None
    language: str = "nb"
    occasion: str = ""
    scope: str = ""
    participants: int | None = 9
    minutes: int | None = 120
    voting: Voting = Voting.DIRECT
    starts_from: str = ""


@dataclass(frozen=True)
class Objection:
    """What is wrong with one field of a preparation."""

    part: str
    sentence: Sentence = field(compare=False)


class Preparing:
    """Create assessments and change their details."""

    def __init__(self, store: Store, shelf: Shelf, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._shelf = shelf
        self._clock = clock
        self._last_time = LastTime(store)

    def models(self) -> tuple[MaturityModel, ...]:
        """All models that an assessment can use."""
        return self._shelf.models()

    def organisations(self) -> tuple[Organisation, ...]:
        """All organisations in the store, by name."""
        with self._store.reading() as books:
            return books.organisations.all()

    def proposal(self, language: str) -> Preparation:
        """Return a preparation with sensible values, which lacks only the organisation."""
        models = self.models()
        own = next((m for m in models if m.id == "digital-modenhet"), models[0])
        spoken = language if language in own.languages else own.language
        today = self._clock().astimezone().date()
        return Preparation(held_on=today, model_id=own.id, language=spoken)

    def of(self, assessment: Assessment) -> Preparation:
        """Return the preparation that an assessment was made from."""
        organisation = assessment.organisation
        return Preparation(
            held_on=assessment.held_on,
            model_id=assessment.model.id,
            organisation=organisation.name,
            number=organisation.number,
            sector=organisation.sector,
            size=organisation.size,
            language=assessment.language,
            occasion=assessment.occasion,
            scope=assessment.scope,
            participants=assessment.participants,
            minutes=assessment.minutes,
            voting=assessment.voting,
            starts_from=assessment.starts_from,
        )

    def starting_points(
        self, preparation: Preparation, assessment_id: str = ""
    ) -> tuple[Assessment, ...]:
        """Return what a workshop could start from, the last one first, without their answers.

        `assessment_id` is "" as long as it is not in the store yet.
        """
        if assessment_id:
            with self._store.reading() as books:
                now = books.assessments.header(assessment_id)
        else:
            now = self._made(preparation)
        now = replace(now, organisation=_organisation(preparation), held_on=preparation.held_on)
        return self._last_time.points(now)

    def objections(self, preparation: Preparation) -> tuple[Objection, ...]:
        """Return what must be mended before the start, one for each field."""
        name = writable(preparation.organisation).strip()
        number = "".join(preparation.number.split())
        too_long = NAME_TOO_LONG.filled(most=LONGEST_NAME)
        people, minutes, size = preparation.participants, preparation.minutes, preparation.size
        checks = (
            (not name, "organisation", NAME_MISSING),
            (len(name) > LONGEST_NAME, "organisation", too_long),
            (len(preparation.occasion) > LONGEST_NAME, "occasion", too_long),
            (len(preparation.scope) > LONGEST_NAME, "scope", too_long),
            (bool(number) and not is_organisation_number(number), "number", WRONG_NUMBER),
            (
                people is not None and not 1 <= people <= MOST_PEOPLE,
                "participants",
                WRONG_PEOPLE.filled(most=MOST_PEOPLE),
            ),
            (
                minutes is not None and not 1 <= minutes <= MOST_MINUTES,
                "minutes",
                WRONG_MINUTES.filled(most=MOST_MINUTES),
            ),
            (size is not None and size < 0, "size", WRONG_SIZE),
        )
        return tuple(Objection(part, sentence) for wrong, part, sentence in checks if wrong)

    def start(self, preparation: Preparation) -> Change:
        """Create the assessment; RefusedError with the first objection."""
        self._refuse(preparation)
        assessment = self._made(preparation)
        with self._store.writing() as books:
            books.assessments.add(assessment)
        return Change(assessment.id, QT_TRANSLATE_NOOP("Undo", "New assessment"))

    def revise(
        self, assessment_id: str, preparation: Preparation, seen: Preparation | None = None
    ) -> Change:
        """Change the details of an assessment; its model stays as it was answered.

        `seen` has the details that were before the eyes: what is as it was there stays as
        others have made it meanwhile. RefusedError where they have changed the same detail.
        """
        self._refuse(preparation)
        with self._store.writing() as books:
            old = books.assessments.get(assessment_id)
            if seen is not None:
                preparation = _put_together(seen, preparation, self.of(old))
            organisation = replace(_organisation(preparation), extra=old.organisation.extra)
            new = _described(replace(old, organisation=organisation), preparation)
            books.assessments.describe(new)
        return Change(assessment_id, QT_TRANSLATE_NOOP("Undo", "Change the details"))

    def _made(self, preparation: Preparation) -> Assessment:
        blank = Assessment(
            id=str(uuid7()),
            organisation=_organisation(preparation),
            model=self._shelf.model(preparation.model_id),
            held_on=preparation.held_on,
            changed_at=self._clock(),
        )
        return _described(blank, preparation)

    def _refuse(self, preparation: Preparation) -> None:
        objections = self.objections(preparation)
        if objections:
            raise RefusedError(objections[0].sentence)


def _put_together(seen: Preparation, mine: Preparation, now: Preparation) -> Preparation:
    """Return `now` with what `mine` changes in `seen`."""
    changed = {
        part.name: getattr(mine, part.name)
        for part in fields(Preparation)
        if getattr(mine, part.name) != getattr(seen, part.name)
    }
    if any(getattr(now, name) not in (getattr(seen, name), changed[name]) for name in changed):
        raise RefusedError(CHANGED_MEANWHILE)
    return replace(now, **changed)


def _described(assessment: Assessment, preparation: Preparation) -> Assessment:
    """The assessment with all details but the organisation."""
    return replace(
        assessment,
        held_on=preparation.held_on,
        occasion=writable(preparation.occasion).strip(),
        scope=writable(preparation.scope).strip(),
        participants=preparation.participants,
        minutes=preparation.minutes,
        language=preparation.language,
        voting=preparation.voting,
        starts_from=preparation.starts_from,
    )


def _organisation(preparation: Preparation) -> Organisation:
    return Organisation(
        name=writable(preparation.organisation).strip(),
        number="".join(preparation.number.split()),
        sector=preparation.sector,
        size=preparation.size,
    )
