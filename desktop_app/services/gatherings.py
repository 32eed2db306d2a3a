"""Finding, making and describing gatherings: date, place, theme, programme, whom to expect."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from uuid6 import uuid7

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.gathering import (
    MOST_EXPECTED,
    MOST_ITEMS,
    MOST_MINUTES,
    Expected,
    Gathering,
    Item,
)
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.change import Change
from desktop_app.services.gathering_desk import GatheringDesk, sound
from desktop_app.storage.gathering_book import GatheringOverview

THEME_MISSING = QT_TRANSLATE_NOOP("Errors", "Say what the gathering is about.")
WRONG_MINUTES = QT_TRANSLATE_NOOP(
    "Errors", "Minutes of “{title}”: a whole number from 0 to {most}."
)
TITLE_MISSING = QT_TRANSLATE_NOOP("Errors", "Say what happens in point {number} of the programme.")
TOO_MANY_ITEMS = QT_TRANSLATE_NOOP("Errors", "A programme has at most {most} points.")
TOO_MANY_EXPECTED = QT_TRANSLATE_NOOP("Errors", "At most {most} organisations can be expected.")


@dataclass(frozen=True)
class Details:
    """What a gathering is about, and when and where it is."""

    theme: str
    held_on: date
    starts: time = time(9, 0)
    place: str = ""
    series: str = ""
    language: str = "nb"


@dataclass(frozen=True)
class Named:
    """A gathering in which names of so many people are kept."""

    id: str
    theme: str
    people: int


class Gatherings:
    """The gatherings in the store."""

    def __init__(self, desk: GatheringDesk) -> None:
        self._desk = desk
        self._store = desk.store
        self.undo = desk.undo
        self.redo = desk.redo

    def having_seen(self, gathering: Gathering) -> "Gatherings":
        """Return these use cases for somebody who has a gathering before the eyes.

        Others may have written since: OvertakenError where they have changed the same.
        """
        return Gatherings(self._desk.having_seen(gathering))

    def overviews(self) -> tuple[GatheringOverview, ...]:
        """All gatherings, the latest day first."""
        with self._store.reading() as books:
            return books.gatherings.overviews()

    def with_names(self) -> tuple[Named, ...]:
        """The gatherings in which names of people are kept, the latest day first."""
        with self._store.reading() as books:
            found = [books.gatherings.get(each.id) for each in books.gatherings.overviews()]
        counts = [sum(bool(s.name) for r in each.registrations for s in r.seats) for each in found]
        pairs = zip(found, counts, strict=True)
        return tuple(Named(each.id, each.theme, count) for each, count in pairs if count)

    def get(self, gathering_id: str) -> Gathering:
        """One gathering as a whole; NotFoundError where there is none of that id."""
        with self._store.reading() as books:
            return books.gatherings.get(gathering_id)

    def find(self, beginning: str) -> str:
        """The id with that unique beginning; NotFoundError for none or several."""
        with self._store.reading() as books:
            return books.gatherings.find(beginning)

    def history(self, gathering_id: str) -> tuple[HistoryEntry, ...]:
        """Every change, in order; no names of people are in it."""
        with self._store.reading() as books:
            return books.gatherings.history(gathering_id)

    def create(self, details: Details, programme: Sequence[Item] = ()) -> Change:
        """Make a new gathering; RefusedError without a theme, or where the programme is wrong."""
        at = self._desk.clock()
        blank = Gathering(str(uuid7()), "", details.held_on, at)
        made = _programmed(_described(blank, details), programme)
        with self._store.writing() as books:
            books.gatherings.add(made)
            books.gatherings.append(made.id, [HistoryEntry(at, "created", "", None, made.theme)])
        return Change(made.id, QT_TRANSLATE_NOOP("Undo", "New gathering"))

    def describe(self, gathering_id: str, details: Details) -> Change:
        """Change what a gathering is about, and when and where it is."""
        what = QT_TRANSLATE_NOOP("Undo", "Change the gathering")
        return self._desk.change(gathering_id, what, lambda old: _described(old, details))

    def plan(self, gathering_id: str, programme: Sequence[Item]) -> Change:
        """Change the programme; RefusedError for minutes out of range or a point without words."""
        what = QT_TRANSLATE_NOOP("Undo", "Change the programme")
        return self._desk.change(gathering_id, what, lambda old: _programmed(old, programme))

    def expect(self, gathering_id: str, name: str, members: Sequence[str]) -> Change:
        """Say which organisations are expected, and what they are called together."""
        found = tuple(dict.fromkeys(each for each in map(sound, members) if each))
        if len(found) > MOST_EXPECTED:
            raise RefusedError(TOO_MANY_EXPECTED.filled(most=MOST_EXPECTED))
        what = QT_TRANSLATE_NOOP("Undo", "Change who is expected")

        def expecting(old: Gathering) -> Gathering:
            return replace(old, expected=Expected(sound(name), found, old.expected.extra))

        return self._desk.change(gathering_id, what, expecting)

    def remove(self, gathering_id: str) -> Change:
        """Delete a gathering for good, from the disk too."""
        with self._store.writing() as books:
            books.gatherings.remove(gathering_id)
        self._store.compact()
        return Change(gathering_id, QT_TRANSLATE_NOOP("Undo", "Delete the gathering"))


def _described(old: Gathering, details: Details) -> Gathering:
    theme = sound(details.theme)
    if not theme:
        raise RefusedError(THEME_MISSING)
    return replace(
        old,
        theme=theme,
        held_on=details.held_on,
        starts=details.starts,
        place=sound(details.place),
        series=sound(details.series),
        language=details.language,
    )


def _programmed(old: Gathering, programme: Sequence[Item]) -> Gathering:
    if len(programme) > MOST_ITEMS:
        raise RefusedError(TOO_MANY_ITEMS.filled(most=MOST_ITEMS))
    items = tuple(replace(item, title=sound(item.title)) for item in programme)
    for number, item in enumerate(items, 1):
        if not item.title:
            raise RefusedError(TITLE_MISSING.filled(number=number))
        if not 0 <= item.minutes <= MOST_MINUTES:
            raise RefusedError(WRONG_MINUTES.filled(title=item.title[:60], most=MOST_MINUTES))
    return replace(old, programme=items)
