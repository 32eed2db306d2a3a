"""What one person has made of a gathering, carried onto what it has become meanwhile.

Carrying is a change like any other: cards remember what they were before, and attendance counts
once more, so that it holds where copies of the gathering are put together.
"""

from dataclasses import replace

from desktop_app.domain.board import Board, is_fair
from desktop_app.domain.carrying import SpeaksAgainstError, carried
from desktop_app.domain.gathering import Card, Gathering, Group, Registration, Seat, Told
from desktop_app.domain.group_board import board_of, with_topics
from desktop_app.domain.shared_stories import with_stories

_Key = tuple[str, str | int]


def carried_gathering(now: Gathering, before: Gathering, after: Gathering) -> Gathering:
    """Return `now` with what changed from `before` to `after`, and nothing else.

    SpeaksAgainstError where `now` is another than both in a part that changed, or where the
    board of a group would break its rules.
    """
    content = carried(*(_content(each, now) for each in (now, before, after)))
    for group in content.groups:
        if not is_fair(*(_board(each, group.id) for each in (content, now, after))):
            raise SpeaksAgainstError
    seats = _seats(after) | _seats(now)
    told = with_stories(now, content.told.stories).told
    former = {group.id: group for group in (*after.groups, *now.groups)}
    registrations = tuple(_marked(each, seats) for each in content.registrations)
    groups = tuple(_remembering(each, former[each.id]) for each in content.groups)
    found = replace(content, registrations=registrations, groups=groups, gone=now.gone, told=told)
    return noting_gone(now, found)


def noting_gone(before: Gathering, after: Gathering) -> Gathering:
    """Return the state after a change, with the ids of all seats that were taken away.

    Names that were changed count once more.
    """
    if after.registrations is before.registrations:
        return after
    former, same = _seats(before), set(map(id, before.registrations))
    counted = tuple(
        each if id(each) in same else _renamed(each, former) for each in after.registrations
    )
    after = replace(after, registrations=counted)
    here, there = ({s.id for r in each.registrations for s in r.seats} for each in (before, after))
    return replace(after, gone=(after.gone | here) - there - {""})


def _board(gathering: Gathering, group_id: str) -> Board:
    here = any(group.id == group_id for group in gathering.groups)
    return board_of(gathering, group_id) if here else Board()


def _content(gathering: Gathering, now: Gathering) -> Gathering:
    """The gathering without its time, and without what is there for putting copies together."""

    def unmarked(registration: Registration) -> Registration:
        seats = tuple(replace(seat, marked=0, renamed=0) for seat in registration.seats)
        return replace(registration, seats=seats)

    def forgetful(group: Group) -> Group:
        return replace(group, cards=tuple(Card(card.topic) for card in group.cards), gone={})

    return replace(
        gathering,
        changed_at=now.changed_at,
        registrations=tuple(map(unmarked, gathering.registrations)),
        groups=tuple(map(forgetful, gathering.groups)),
        gone=frozenset(),
        told=Told(tuple(story.remembering(()) for story in gathering.told.stories)),
    )


def _seats(gathering: Gathering) -> dict[_Key, Seat]:
    return {
        (registration.id, seat.id or place): seat
        for registration in gathering.registrations
        for place, seat in enumerate(registration.seats)
    }


def _marked(registration: Registration, former: dict[_Key, Seat]) -> Registration:
    """The registration with how often somebody said who has come."""

    def marked(place: int, seat: Seat) -> Seat:
        known = former.get((registration.id, seat.id or place), seat)
        again = known.attendance is not seat.attendance
        return replace(seat, marked=known.marked + again, renamed=known.renamed)

    seats = tuple(marked(place, seat) for place, seat in enumerate(registration.seats))
    return replace(registration, seats=seats)


def _renamed(registration: Registration, former: dict[_Key, Seat]) -> Registration:
    """The registration with how often names were changed; a file has counted already."""

    def renamed(place: int, seat: Seat) -> Seat:
        known = former.get((registration.id, seat.id or place), Seat())
        changed = known.name != seat.name and known.renamed == seat.renamed
        return replace(seat, renamed=known.renamed + 1) if changed else seat

    seats = tuple(renamed(place, seat) for place, seat in enumerate(registration.seats))
    return replace(registration, seats=seats)


def _remembering(group: Group, former: Group) -> Group:
    """The group with what its cards were before."""
    boarded = with_topics(former, [card.topic for card in group.cards])
    return replace(group, cards=boarded.cards, gone=boarded.gone)
