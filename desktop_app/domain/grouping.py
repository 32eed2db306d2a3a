"""Groups in a gathering: made with a seed, made anew around locked people, joined by latecomers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.errors import RefusedError
from desktop_app.domain.gathering import (
    MOST_GROUPS,
    Attendance,
    Gathering,
    Group,
    Registration,
    Seat,
    Split,
    organisation_key,
)
from desktop_app.domain.splitting import Guest, smallest, split
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

NOBODY = QT_TRANSLATE_NOOP(
    "Errors", "Nobody is registered yet. Register organisations before you make groups."
)
TOO_MANY_GROUPS = QT_TRANSLATE_NOOP(
    "Errors", "There are {people} people for {groups} groups. Choose at most {people} groups."
)
WRONG_NUMBER = QT_TRANSLATE_NOOP(
    "Errors", "The number of groups is a whole number from 1 to {most}."
)
BOARD_IN_USE = QT_TRANSLATE_NOOP(
    "Errors",
    "{group} has topics on its board, and would be left out. Choose more groups, or take the "
    "topics away first.",
)

_Place = tuple[str, int]
"""A registration's id and the place of a seat in it."""


@dataclass(frozen=True)
class Evenness:
    """How well a split turned out.

    `largest` and `smallest` are group sizes; `uneven` are organisations whose numbers in two
    groups differ by more than one. `alone` is True where all people are of one organisation.
    """

    largest: int
    smallest: int
    uneven: tuple[str, ...]
    alone: bool


def make_groups(gathering: Gathering, groups: Sequence[Group], wanted: Split) -> Gathering:
    """Return the gathering with its people placed in `groups` after a seed.

    Absent people are placed nowhere. Locked people stay where they are, unless their group is
    not among `groups`. RefusedError for nobody, more groups than people, a number of groups
    out of range, and a group with topics that would be left out.
    """
    places = {group.id: place for place, group in enumerate(groups)}
    guests = dict(_guests(gathering, places))
    if not 1 <= len(groups) <= MOST_GROUPS:
        raise RefusedError(WRONG_NUMBER.filled(most=MOST_GROUPS))
    if not guests:
        raise RefusedError(NOBODY)
    if len(groups) > len(guests):
        raise RefusedError(TOO_MANY_GROUPS.filled(people=len(guests), groups=len(groups)))
    for group in gathering.groups:
        if group.id not in places and group.cards:
            raise RefusedError(BOARD_IN_USE.filled(group=group.name))
    found = split(tuple(guests.values()), len(groups), wanted.seed, wanted.way)
    placed = dict(zip(guests, found, strict=True))
    return replace(
        gathering,
        registrations=tuple(_seated(r, placed, groups) for r in gathering.registrations),
        groups=tuple(groups),
        split=wanted,
    )


def _guests(gathering: Gathering, places: Mapping[str, int]) -> Iterator[tuple[_Place, Guest]]:
    for registration in gathering.registrations:
        organisation = organisation_key(registration.organisation)
        for place, seat in enumerate(registration.seats):
            if seat.attendance is not Attendance.ABSENT:
                locked = places.get(seat.group) if seat.locked else None
                guest = Guest(organisation, registration.sector.value, locked)
                yield (registration.id, place), guest


def _seated(
    registration: Registration, placed: Mapping[_Place, int], groups: Sequence[Group]
) -> Registration:
    seats = []
    for place, seat in enumerate(registration.seats):
        group = placed.get((registration.id, place))
        seats.append(replace(seat, group="" if group is None else groups[group].id))
    return replace(registration, seats=tuple(seats))


def sizes(gathering: Gathering) -> dict[str, int]:
    """Return how many people each group has, by its id."""
    found = {group.id: 0 for group in gathering.groups}
    for registration in gathering.registrations:
        for seat in registration.seats:
            if seat.group in found:
                found[seat.group] += 1
    return found


def group_for_latecomer(gathering: Gathering, organisation: str) -> str:
    """Return the id of the group somebody joins who comes late; "" where there are no groups."""
    if not gathering.groups:
        return ""
    wanted = organisation_key(organisation)
    own = {group.id: 0 for group in gathering.groups}
    for registration in gathering.registrations:
        if organisation_key(registration.organisation) == wanted:
            for seat in registration.seats:
                if seat.group in own:
                    own[seat.group] += 1
    chosen = smallest(list(sizes(gathering).values()), list(own.values()))
    return gathering.groups[chosen].id


def with_latecomer(registration: Registration, group: str, late: Seat) -> Registration:
    """Return the registration with one person more, who is there and sits in a group."""
    here = replace(late, group=group, attendance=Attendance.PRESENT, marked=1)
    return replace(registration, seats=(*registration.seats, here))


def evenness(gathering: Gathering) -> Evenness:
    """Say how even the groups are, as they stand; there is at least one group."""
    own: dict[str, dict[str, int]] = {}
    names: dict[str, str] = {}
    for registration in gathering.registrations:
        key = organisation_key(registration.organisation)
        names.setdefault(key, registration.organisation)
        counts = own.setdefault(key, {group.id: 0 for group in gathering.groups})
        for seat in registration.seats:
            if seat.group in counts:
                counts[seat.group] += 1
    found = sizes(gathering).values()
    uneven = [key for key, counts in own.items() if max(counts.values()) - min(counts.values()) > 1]
    there = [key for key, counts in own.items() if any(counts.values())]
    return Evenness(
        largest=max(found),
        smallest=min(found),
        uneven=tuple(names[key] for key in uneven),
        alone=len(there) == 1,
    )


def without_names(gathering: Gathering) -> Gathering:
    """Return the gathering without anybody's name; every number and every group stays."""
    return replace(
        gathering,
        registrations=tuple(
            replace(r, seats=tuple(replace(s, name="", extra={}) for s in r.seats))
            for r in gathering.registrations
        ),
    )


def has_names(gathering: Gathering) -> bool:
    """Tell whether the name of anybody is kept."""
    return any(seat.name for r in gathering.registrations for seat in r.seats)
