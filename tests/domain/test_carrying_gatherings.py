"""A step is taken back without touching what was done since, here or by others."""

from dataclasses import replace

import pytest

from desktop_app.domain.board import BoardRules
from desktop_app.domain.carrying import SpeaksAgainstError
from desktop_app.domain.carrying_gatherings import carried_gathering
from desktop_app.domain.copies import mark
from desktop_app.domain.follow_up import Topic
from desktop_app.domain.gathering import Attendance, Gathering, Group, Registration, Seat
from desktop_app.domain.group_board import with_topics
from tests.domain.gatherings import START, crowd

A, B, C = Topic("a", "A"), Topic("b", "B"), Topic("c", "C")


def base() -> Gathering:
    first, second = Group("q-1", "En"), Group("q-2", "To")
    return replace(crowd(2, 1), groups=(with_topics(first, [A, B]), second))


def topics(gathering: Gathering, group: str = "q-1") -> list[Topic]:
    return [card.topic for card in gathering.group(group).cards]


def discussed(gathering: Gathering, group: str, *found: Topic) -> Gathering:
    groups = tuple(with_topics(g, found) if g.id == group else g for g in gathering.groups)
    return replace(gathering, groups=groups)


def test_only_what_the_step_changed_is_put_back() -> None:
    before = base()
    after = discussed(before, "q-1", replace(A, votes=1), B)
    since = discussed(after, "q-2", C)
    since = discussed(since, "q-1", replace(A, votes=1), replace(B, votes=7), C)
    since = replace(since, theme="Ny", changed_at=START)
    back = carried_gathering(since, after, before)
    assert topics(back) == [A, replace(B, votes=7), C]
    assert topics(back, "q-2") == [C]
    assert back.theme == "Ny"
    again = carried_gathering(back, before, after)
    assert topics(again) == [replace(A, votes=1), replace(B, votes=7), C]


def test_a_card_put_back_comes_after_what_it_was() -> None:
    before = base()
    after = discussed(before, "q-1", replace(A, votes=1), B)
    back = carried_gathering(after, after, before)
    assert mark(after.groups[0].cards[0]) in back.groups[0].cards[0].past


def test_cards_that_came_and_went_go_and_come() -> None:
    before = base()
    after = discussed(before, "q-1", B, C)
    assert topics(carried_gathering(after, after, before)) == [A, B]
    gone = discussed(after, "q-1", C)
    assert topics(carried_gathering(gone, after, before)) == [A]
    changed = discussed(before, "q-1", replace(A, votes=3), B)
    with pytest.raises(SpeaksAgainstError):
        carried_gathering(discussed(changed, "q-1", B), changed, before)
    turned = discussed(before, "q-1", B, A)
    assert topics(carried_gathering(turned, turned, before)) == [A, B]
    # What is there already is not put there twice.
    assert topics(carried_gathering(before, after, before)) == [A, B]


def test_rules_and_names_of_a_group_are_put_back() -> None:
    before = base()
    first, second = before.groups
    after = replace(before, groups=(replace(first, rules=BoardRules(7)), second))
    since = replace(after, groups=(replace(after.groups[0], name="Ny"), second))
    back = carried_gathering(since, after, before).groups[0]
    assert (back.rules, back.name) == (BoardRules(), "Ny")


def test_attendance_put_back_counts_once_more() -> None:
    before = base()
    seats = (Seat(id="s-1"), Seat())
    before = replace(before, registrations=(Registration("r", "Difi", seats=seats),))
    here = replace(seats[0], attendance=Attendance.PRESENT, marked=1)
    marked = (Registration("r", "Difi", seats=(here, seats[1])),)
    after = replace(before, registrations=marked)
    since = replace(after, registrations=(*marked, Registration("r-2", "NAV", seats=(Seat(),))))
    back = carried_gathering(since, after, before)
    assert [(s.attendance.value, s.marked) for s in back.registrations[0].seats] == [
        ("expected", 2),
        ("expected", 0),
    ]
    assert back.registrations[1].organisation == "NAV"
    more = replace(after, registrations=(replace(marked[0], seats=(here,)),))
    assert len(carried_gathering(more, more, after).registrations[0].seats) == 2
