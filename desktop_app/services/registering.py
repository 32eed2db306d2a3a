"""Who comes to a gathering: organisations, how many of each, names if wanted, and who is there."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from uuid6 import uuid7

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.errors import NotFoundError, RefusedError
from desktop_app.domain.gathering import (
    MOST_PEOPLE,
    MOST_REGISTRATIONS,
    Attendance,
    Gathering,
    Registration,
    Seat,
    organisation_key,
)
from desktop_app.domain.grouping import group_for_latecomer, with_latecomer, without_names
from desktop_app.domain.organisation import Sector
from desktop_app.domain.sector_words import sector_of_name
from desktop_app.domain.shared_stories import with_renamed
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change
from desktop_app.services.gathering_desk import WIPED, GatheringDesk, sound

NAME_MISSING = QT_TRANSLATE_NOOP("Errors", "Write the name of the organisation.")
WRONG_PEOPLE = QT_TRANSLATE_NOOP("Errors", "Number of people: a whole number from 1 to {most}.")
TOO_MANY_REGISTRATIONS = QT_TRANSLATE_NOOP(
    "Errors",
    "A gathering has at most {most} registrations; these would be {count}. Nothing was changed.",
)
TOO_MANY_PEOPLE = QT_TRANSLATE_NOOP(
    "Errors", "A gathering has at most {most} people; these would be {count}. Nothing was changed."
)
NO_SUCH_REGISTRATION = QT_TRANSLATE_NOOP("Errors", "This registration is not there any more.")


@dataclass(frozen=True)
class Coming:
    """An organisation that registers; `names` are those of some or all of its people, or none."""

    organisation: str
    people: int = 1
    sector: Sector | None = None
    names: tuple[str, ...] = ()
    registered_on: date | None = None


class Registering:
    """Registrations and attendance of a gathering."""

    def __init__(self, desk: GatheringDesk) -> None:
        self._desk = desk

    def having_seen(self, gathering: Gathering) -> "Registering":
        """Return these use cases for somebody who has a gathering before the eyes.

        Others may have written since: OvertakenError where they have changed the same.
        """
        return Registering(self._desk.having_seen(gathering))

    def register(self, gathering_id: str, coming: Sequence[Coming]) -> Change:
        """Add registrations; those of an organisation that is there already join its people."""
        what = QT_TRANSLATE_NOOP("Undo", "Register")
        return self._desk.change(gathering_id, what, lambda old: _joined(old, coming))

    def amend(self, gathering_id: str, registration_id: str, coming: Coming) -> Change:
        """Change a registration; people who are placed stay where they are.

        Fewer people: those without a name go first, the last of them before the others.
        """

        def amended(old: Registration) -> Registration:
            organisation, names = _checked(coming)
            sector = coming.sector or old.sector
            seats = _resized(old.seats, max(coming.people, len(names)))
            return replace(
                old, organisation=organisation, sector=sector, seats=_named(seats, names)
            )

        what = QT_TRANSLATE_NOOP("Undo", "Change the registration")
        return self._on_one(gathering_id, registration_id, what, amended)

    def unregister(self, gathering_id: str, registration_ids: Iterable[str]) -> Change:
        """Take registrations away."""
        gone = set(registration_ids)
        what = QT_TRANSLATE_NOOP("Undo", "Remove the registration")

        def without(old: Gathering) -> Gathering:
            kept = tuple(each for each in old.registrations if each.id not in gone)
            return replace(old, registrations=kept)

        return self._desk.change(gathering_id, what, without)

    def mark(
        self, gathering_id: str, registration_id: str, place: int | None, attendance: Attendance
    ) -> Change:
        """Note that somebody has come or stays away; `place` None: all of the registration."""

        def marked(old: Registration) -> Registration:
            seats = tuple(
                _marked(seat, attendance) if place in (None, number) else seat
                for number, seat in enumerate(old.seats)
            )
            return replace(old, seats=seats)

        what = QT_TRANSLATE_NOOP("Undo", "Note attendance")
        return self._on_one(gathering_id, registration_id, what, marked)

    def come_late(self, gathering_id: str, coming: Coming) -> Change:
        """Add people who come unannounced; they join the smallest groups, and nobody moves."""
        organisation, names = _checked(coming)

        def joined(old: Gathering) -> Gathering:
            for number in range(max(coming.people, len(names))):
                group = group_for_latecomer(old, organisation)
                name = names[number] if number < len(names) else ""
                old = _with_one_more(old, organisation, coming.sector, group, name)
            return within_limits(old)

        what = QT_TRANSLATE_NOOP("Undo", "Add latecomers")
        return self._desk.change(gathering_id, what, joined)

    def wipe_names(self, gathering_id: str) -> Change:
        """Forget all names for good, on the disk too; numbers and groups stay.

        This cannot be undone. The history tells when it was done, not whom it concerned.
        """
        what = QT_TRANSLATE_NOOP("Undo", "Wipe the names")
        self._desk.change(gathering_id, what, without_names)
        with self._desk.store.writing() as books:
            entry = HistoryEntry(self._desk.clock(), WIPED, "", None, None)
            books.gatherings.append(gathering_id, [entry])
        self._desk.store.compact()
        return Change(gathering_id, what)

    def _on_one(
        self,
        gathering_id: str,
        registration_id: str,
        what: Sentence,
        changed: Callable[[Registration], Registration],
    ) -> Change:
        def on_all(old: Gathering) -> Gathering:
            if all(each.id != registration_id for each in old.registrations):
                raise NotFoundError(NO_SUCH_REGISTRATION)
            fresh = tuple(
                changed(each) if each.id == registration_id else each for each in old.registrations
            )
            found = within_limits(replace(old, registrations=fresh))
            for was, now in zip(old.registrations, fresh, strict=True):
                if was.organisation != now.organisation:
                    found = with_renamed(found, was.organisation, now.organisation)
            return found

        return self._desk.change(gathering_id, what, on_all)


def _checked(coming: Coming) -> tuple[str, tuple[str, ...]]:
    organisation = sound(coming.organisation)
    if not organisation:
        raise RefusedError(NAME_MISSING)
    if not 1 <= coming.people <= MOST_PEOPLE:
        raise RefusedError(WRONG_PEOPLE.filled(most=MOST_PEOPLE))
    return organisation, tuple(name for name in map(sound, coming.names) if name)


def _seat(name: str) -> Seat:
    return Seat(name, id=str(uuid7()))


def _marked(seat: Seat, attendance: Attendance) -> Seat:
    return replace(
        seat, attendance=attendance, marked=seat.marked + (seat.attendance is not attendance)
    )


def _joined(old: Gathering, coming: Sequence[Coming]) -> Gathering:
    found = {organisation_key(each.organisation): each for each in reversed(old.registrations)}
    fresh: dict[str, Registration] = {each.id: each for each in old.registrations}
    for one in coming:
        organisation, names = _checked(one)
        former = found.get(organisation_key(organisation))
        if former is None:
            former = Registration(str(uuid7()), organisation, sector_of_name(organisation))
        more = tuple(map(_seat, (*names, *[""] * (one.people - len(names)))))
        sector = one.sector or former.sector
        joined = replace(
            former,
            sector=sector,
            seats=former.seats + more,
            registered_on=former.registered_on or one.registered_on,
        )
        found[organisation_key(organisation)] = fresh[joined.id] = joined
    return within_limits(replace(old, registrations=tuple(fresh.values())))


def _with_one_more(
    old: Gathering, organisation: str, sector: Sector | None, group: str, name: str
) -> Gathering:
    own = organisation_key(organisation)
    for place, each in enumerate(old.registrations):
        if organisation_key(each.organisation) == own:
            late = with_latecomer(each, group, _seat(name))
            every = (*old.registrations[:place], late, *old.registrations[place + 1 :])
            return replace(old, registrations=every)
    fresh = Registration(str(uuid7()), organisation, sector or sector_of_name(organisation))
    every = (*old.registrations, with_latecomer(fresh, group, _seat(name)))
    return replace(old, registrations=every)


def _resized(seats: tuple[Seat, ...], people: int) -> tuple[Seat, ...]:
    surplus = len(seats) - people
    if surplus <= 0:
        return seats + tuple(_seat("") for _ in range(-surplus))
    order = sorted(range(len(seats)), key=lambda place: (bool(seats[place].name), -place))
    gone = set(order[:surplus])
    return tuple(seat for place, seat in enumerate(seats) if place not in gone)


def _named(seats: tuple[Seat, ...], names: tuple[str, ...]) -> tuple[Seat, ...]:
    """Give the names to the seats: whoever is named already keeps the seat."""
    left = list(names)
    kept: list[Seat | None] = []
    for seat in seats:
        if seat.name and seat.name in left:
            left.remove(seat.name)
            kept.append(seat)
        else:
            kept.append(None)
    fresh = iter(left)
    return tuple(
        seat if seat is not None else replace(old, name=next(fresh, ""))
        for seat, old in zip(kept, seats, strict=True)
    )


def within_limits(gathering: Gathering) -> Gathering:
    """Return the gathering; RefusedError where it has more people than one can have."""
    count = len(gathering.registrations)
    if count > MOST_REGISTRATIONS:
        raise RefusedError(TOO_MANY_REGISTRATIONS.filled(most=MOST_REGISTRATIONS, count=count))
    if gathering.people > MOST_PEOPLE:
        raise RefusedError(TOO_MANY_PEOPLE.filled(most=MOST_PEOPLE, count=gathering.people))
    return gathering
