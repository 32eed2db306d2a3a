"""What the preparation screen shows, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.assessment import Voting
from desktop_app.domain.organisation import Sector
from desktop_app.domain.wording import Sentence


@dataclass(frozen=True)
class ModelChoice:
    """A model the room can answer; `languages` are codes, the primary one first."""

    id: str
    title: str
    questions: int
    languages: tuple[str, ...]


@dataclass(frozen=True)
class Beginning:
    """An earlier assessment whose levels can stand beside the votes."""

    id: str
    held_on: date
    occasion: str


@dataclass(frozen=True)
class Form:
    """The fields as they are filled in; numbers are text until they are checked.

    `starts_from` is the id of a beginning; "" for the last one, FROM_NOTHING for none.
    """

    organisation: str
    number: str
    sector: Sector
    size: str
    model: str
    language: str
    occasion: str
    scope: str
    participants: str
    minutes: str
    voting: Voting
    held_on: date
    starts_from: str


@dataclass(frozen=True)
class PreparationState:
    """The screen. `wrong` has a sentence for each field that must be mended.

    `existing` is true where the details of an assessment are edited instead of a new one
    prepared; `known` is true when the organisation is in the store already. `beginnings` are
    what the workshop can start from, the last one first.
    """

    form: Form
    models: tuple[ModelChoice, ...]
    organisations: tuple[str, ...]
    wrong: Mapping[str, Sentence]
    existing: bool
    known: bool
    beginnings: tuple[Beginning, ...] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """Languages of the chosen model."""
        return next(m.languages for m in self.models if m.id == self.form.model)
