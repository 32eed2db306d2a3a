"""Programmes have clock times, organisations are represented, topics of all groups are one list."""

from dataclasses import replace
from datetime import time

import pytest

from desktop_app.domain.across_groups import across
from desktop_app.domain.follow_up import Topic
from desktop_app.domain.gathering import Attendance, Card, Expected, Group, Item, Registration, Seat
from desktop_app.domain.organisation import Sector
from desktop_app.domain.programme import timed
from desktop_app.domain.representation import representation
from tests.domain.gatherings import crowd, gathering


def test_clock_times_follow_from_the_minutes() -> None:
    found = timed(time(9, 30), [Item("a", 60), Item("b", 0), Item("c", 45)])
    assert [(t.item.title, f"{t.begins:%H:%M}", f"{t.ends:%H:%M}") for t in found] == [
        ("a", "09:30", "10:30"),
        ("b", "10:30", "10:30"),
        ("c", "10:30", "11:15"),
    ]
    assert list(timed(time(9, 0), [])) == []
    (late,) = timed(time(23, 30), [Item("a", 90)])
    assert late.ends == time(1, 0)


def test_members_and_numbers() -> None:
    found = gathering()
    assert found.people == 3
    assert [(r.id, s.name) for r, s in found.members("q-1")] == [("r-1", "Kari Æ")]
    assert found.registration("r-2").organisation == "Difi"
    assert found.group("q-2").name == "Gruppe 2"
    with pytest.raises(KeyError):
        found.registration("r-9")


def test_an_organisation_counts_once_and_only_if_somebody_comes() -> None:
    base = crowd(2, 1)
    twice = Registration(
        "r-9", "  ORGANISASJON  0 ", Sector.OTHER, (Seat(), Seat(attendance=Attendance.PRESENT))
    )
    away = Registration("r-8", "Fraværende", Sector.HEALTH, (Seat(attendance=Attendance.ABSENT),))
    nobody = Registration("r-7", "Ingen", Sector.COUNTY)
    found = representation(
        replace(
            base,
            registrations=(*base.registrations, twice, away, nobody),
            expected=Expected(
                "departementer", ("organisasjon 1", "Fraværende", "Organisasjon 1 ", "Borte")
            ),
        )
    )
    assert (found.organisations, found.people, found.present) == (2, 5, 1)
    assert found.sectors == (Sector.MINISTRY, Sector.AGENCY, Sector.OTHER)
    assert (found.here, found.missing, found.expected) == (
        ("Organisasjon 1",),
        ("Fraværende", "Borte"),
        3,
    )


def test_thirteen_of_fifteen() -> None:
    names = tuple(f"Organisasjon {number}" for number in range(13))
    found = representation(
        replace(crowd(*[2] * 20), expected=Expected("departementer", (*names, "Fjorten", "Femten")))
    )
    assert (len(found.here), found.expected) == (13, 15)


def test_topics_of_all_groups_with_most_votes_first() -> None:
    groups = (
        Group(
            "q-1",
            "En",
            (Card(Topic("a", "Ledelse", 5, takeaway=" Start ")), Card(Topic("b", "Kultur", 4))),
        ),
        Group(
            "q-2",
            "To",
            (
                Card(Topic("c", "kultur ", 3)),
                Card(Topic("d", "Økonomi", 5)),
                Card(Topic("e", "Ledelse")),
            ),
        ),
    )
    found = across(groups)
    assert [(topic.title, topic.votes) for topic in found] == [
        ("Kultur", 7),
        ("Ledelse", 5),
        ("Økonomi", 5),
    ]
    assert [group for group, _ in found[1].voices] == ["En", "To"]
    assert found[1].takeaways == (("En", "Start"),)
    assert across(()) == ()


def test_what_was_laid_together_is_named_with_a_topic_once() -> None:
    under = tuple(Topic(one, title) for one, title in (("b", "Kultur"), ("c", "ledelse")))
    groups = (
        Group("1", "En", (Card(Topic("a", "Ledelse", 3, merged=under)),)),
        Group("2", "To", (Card(Topic("d", "ledelse", 1, merged=under[:1])),)),
    )
    (topic,) = across(groups)
    assert (topic.votes, topic.whole_title) == (4, "Ledelse + Kultur")
