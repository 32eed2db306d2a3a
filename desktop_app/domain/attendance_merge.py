"""Who came, and who came late, as several laptops wrote it down: put together without loss."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from desktop_app.domain.gathering import (
    Attendance,
    Gathering,
    Registration,
    Seat,
    organisation_key,
)

_RANK = {Attendance.EXPECTED: 0, Attendance.ABSENT: 1, Attendance.PRESENT: 2}


def with_people_of(ours: Gathering, theirs: Gathering) -> Gathering:
    """Return our gathering with the attendance and the latecomers of another copy of it.

    Of two marks for one person the later counts; of two that were made apart, whoever was seen
    is here. Nobody is taken away, nobody who sits here moves, and whoever was taken away here
    does not come back. Names that were written there come to people who have none here, but none
    that was taken away here. The same copy again changes nothing, and the order of copies does not
    matter.
    """
    there = {each.id: each for each in theirs.registrations}
    merged = [_marked(each, there.get(each.id)) for each in ours.registrations]
    known = {seat.id for each in merged for seat in each.seats} | ours.gone | {""}
    groups = {group.id for group in ours.groups}
    for each in theirs.registrations:
        late = tuple(
            seat if seat.group in groups else replace(seat, group="")
            for seat in each.seats
            if seat.id not in known
        )
        if late:
            place = _place(merged, each)
            if place == len(merged):
                merged.append(replace(each, seats=()))
            joined = merged[place]
            merged[place] = replace(joined, seats=(*joined.seats, *late))
    return replace(ours, registrations=tuple(merged))


def _place(here: list[Registration], wanted: Registration) -> int:
    """Where a registration stands, by its id, else by the organisation; the end for none."""
    own = organisation_key(wanted.organisation)
    by_id = (place for place, each in enumerate(here) if each.id == wanted.id)
    by_name = (p for p, each in enumerate(here) if organisation_key(each.organisation) == own)
    return next(by_id, next(by_name, len(here)))


def _marked(ours: Registration, theirs: Registration | None) -> Registration:
    if theirs is None:
        return ours
    there = dict(_named(theirs))
    seats = tuple(_later(seat, there.get(name, seat)) for name, seat in _named(ours))
    return _with_names(replace(ours, seats=seats), there)


def _with_names(ours: Registration, there: dict[str | int, Seat]) -> Registration:
    """Return our registration with the names that were written there.

    Who has a name here keeps it. Where both wrote one for the same seat, which had none, it is
    another of the organisation's people, who comes to a seat that never had a name.
    """
    seats = list(ours.seats)
    missing = Counter(seat.name for seat in there.values() if seat.name)
    missing -= Counter(seat.name for seat in seats)
    beside: list[Seat] = []
    for place, (own, seat) in enumerate(_named(ours)):
        other = there.get(own, seat)
        if not missing[other.name]:
            continue
        if seat.name and other.renamed == seat.renamed == 1:
            beside.append(other)
        elif not seat.name and other.renamed > seat.renamed:
            missing[other.name] -= 1
            seats[place] = _called(seat, other)
    blank = (place for place, seat in enumerate(seats) if not seat.name and not seat.renamed)
    left = (other for other in beside if missing[other.name])
    for other, place in zip(left, blank, strict=False):
        missing[other.name] -= 1
        seats[place] = _called(seats[place], other)
    return replace(ours, seats=tuple(seats))


def _called(seat: Seat, other: Seat) -> Seat:
    return replace(seat, name=other.name, renamed=other.renamed)


def _named(registration: Registration) -> Iterator[tuple[str | int, Seat]]:
    """Yield the seats by their ids, by their place where they have none."""
    for place, seat in enumerate(registration.seats):
        yield seat.id or place, seat


def _later(ours: Seat, theirs: Seat) -> Seat:
    weight, other = ((s.marked, _RANK[s.attendance]) for s in (ours, theirs))
    if other <= weight:
        return ours
    return replace(ours, attendance=theirs.attendance, marked=theirs.marked)
