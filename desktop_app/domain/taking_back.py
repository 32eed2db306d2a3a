"""Taking a step in a gathering back: what it changed, and nothing that was done since."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from typing import TypeVar

from desktop_app.domain.follow_up import Topic
from desktop_app.domain.gathering import Gathering, Group, Registration, Seat
from desktop_app.domain.group_board import with_topics

_Part = TypeVar("_Part", Registration, Group, Topic)


def taken_back(present: Gathering, undone: Gathering, wanted: Gathering) -> Gathering:
    """Return the present gathering with what differs between two states put as in `wanted`.

    Taking back is a change like any other: cards remember that they were the other thing, and
    attendance counts once more, so that it holds where copies are put together.
    """
    plain = _plainly(present, undone, wanted, "changed_at", "registrations", "groups", "gone")
    return replace(
        plain,
        registrations=_each(
            present.registrations, undone.registrations, wanted.registrations, _registration
        ),
        groups=_each(present.groups, undone.groups, wanted.groups, _group),
    )


_Record = TypeVar("_Record", Gathering, Group)


def _plainly(present: _Record, undone: _Record, wanted: _Record, *but: str) -> _Record:
    """Put back every field that differs, except those named."""
    names = [each.name for each in fields(wanted) if each.name not in but]
    differ = [name for name in names if getattr(undone, name) != getattr(wanted, name)]
    return replace(present, **{name: getattr(wanted, name) for name in differ})


def _each(
    present: Sequence[_Part],
    undone: Sequence[_Part],
    wanted: Sequence[_Part],
    put_back: Callable[[_Part, _Part, _Part], _Part],
) -> tuple[_Part, ...]:
    before: dict[str, _Part] = {part.id: part for part in undone}
    after: dict[str, _Part] = {part.id: part for part in wanted}
    kept: dict[str, _Part] = {
        part.id: put_back(part, before[part.id], after[part.id])
        if part.id in before and part.id in after
        else part
        for part in present
        if part.id not in before or part.id in after
    }
    found: dict[str, _Part] = dict(kept)
    for one, part in after.items():
        if one not in before:
            found.setdefault(one, part)
    # Where the step changed the order, or took something out of the middle, that comes back too.
    if [one for one in after if one in found] == [one for one in found if one in after]:
        return tuple(found.values())
    order = [*after, *(one for one in found if one not in after)]
    return tuple(found[one] for one in order if one in found)


def _registration(
    present: Registration, undone: Registration, wanted: Registration
) -> Registration:
    if undone == wanted:
        return present
    now = {_key(seat, place): seat for place, seat in enumerate(present.seats)}
    seats = tuple(
        _seat(now.get(_key(seat, place), seat), seat) for place, seat in enumerate(wanted.seats)
    )
    return replace(wanted, seats=seats)


def _key(seat: Seat, place: int) -> str | int:
    return seat.id or place


def _seat(present: Seat, wanted: Seat) -> Seat:
    again = present.attendance is not wanted.attendance
    return replace(wanted, marked=present.marked + again)


def _group(present: Group, undone: Group, wanted: Group) -> Group:
    plain = _plainly(present, undone, wanted, "cards", "gone")
    now, then, back = ([c.topic for c in g.cards] for g in (present, undone, wanted))
    return with_topics(plain, _each(now, then, back, _topic))


def _topic(present: Topic, undone: Topic, wanted: Topic) -> Topic:
    return present if undone == wanted else wanted
