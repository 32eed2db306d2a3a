"""Gatherings to test with: one with something of everything, and that of 2017 as it was told."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from desktop_app.domain.board import BoardClock, BoardRules
from desktop_app.domain.follow_up import Origin, Story, ThumbVote, Topic, TopicState
from desktop_app.domain.gathering import (
    Attendance,
    Card,
    Expected,
    Gathering,
    Group,
    Item,
    Registration,
    Seat,
    SharedStory,
    Split,
    Told,
    Way,
)
from desktop_app.domain.organisation import Sector

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


UNDER = (Topic("t-4", "Trivsel", 1, origin=Origin(topic="t-9"), extra={"colour": "red"}),)

TOLD = SharedStory(
    "h-1",
    Story("Digital søknad", "Ni av ti søker på nett", "Brukerne var med", ("users",), {"link": 1}),
    "Difi",
    ("ff",),
)


def gathering(gathering_id: str = "g-1") -> Gathering:
    """A small gathering with something of everything in it."""
    discussed = Topic(
        "t-1",
        "Ledelse",
        5,
        TopicState.DISCUSSED,
        "Begynn i ledergruppen",
        (ThumbVote(5, 1, 3),),
        Origin(dimension="leadership"),
        extra={"colour": "blue"},
    )
    return Gathering(
        id=gathering_id,
        theme="Brukerorientering",
        held_on=date(2017, 9, 14),
        changed_at=START,
        series="Nettverk for digitalisering",
        place="Oslo",
        starts=time(9, 30),
        language="nn",
        programme=(Item("Velkommen", 60), Item("Grupper", 45, {"room": "B"})),
        registrations=(
            Registration(
                "r-1",
                "Finansdepartementet",
                Sector.MINISTRY,
                (
                    Seat("Kari Æ", "q-1", True, Attendance.PRESENT, "s-1", 2, 1),
                    Seat("", "q-2", extra={"diet": "none"}),
                ),
                date(2017, 8, 20),
                {"invoice": 7},
            ),
            Registration(
                "r-2", "Difi", Sector.AGENCY, (Seat("Ola", "", False, Attendance.ABSENT),)
            ),
        ),
        expected=Expected("departementer", ("Finansdepartementet", "Klimadepartementet"), {"x": 1}),
        groups=(
            Group(
                "q-1",
                "Gruppe 1",
                (Card(discussed, ("aa", "bb")), Card(Topic("t-2", "Kultur", 2, merged=UNDER))),
                {"t-3": ("cc",)},
                BoardRules(29, 4, 10, 5, sound=False),
                BoardClock(START, 600),
                {"table": 4},
            ),
            Group("q-2", "Gruppe 2"),
        ),
        gone=frozenset({"s-8", "s-9"}),
        told=Told((TOLD, SharedStory("h-2", Story("Dialog"))), {"h-9": ("dd", "ee")}),
        split=Split(2017, Way.BY_SECTOR, {"by": "hand"}),
        extra={"hall": "stor"},
        file_extra={"sender": "Difi"},
    )


def crowd(*counts: int, gathering_id: str = "g-1") -> Gathering:
    """A gathering with an organisation for each number, and nothing else."""
    sectors = tuple(Sector)
    return Gathering(
        gathering_id,
        "Tema",
        date(2017, 9, 14),
        START,
        registrations=tuple(
            Registration(
                f"r-{number}",
                f"Organisasjon {number}",
                sectors[number % len(sectors)],
                tuple(Seat() for _ in range(count)),
            )
            for number, count in enumerate(counts)
        ),
    )


def before_boards(found: Gathering) -> Gathering:
    """The gathering as stores before revision 4 could keep it: no rules, no ids of people."""

    def alone(card: Card) -> Card:
        return replace(card, topic=replace(card.topic, merged=()))

    return replace(
        found,
        gone=frozenset(),
        told=Told(),
        groups=tuple(
            replace(g, rules=BoardRules(), clock=None, cards=tuple(map(alone, g.cards)))
            for g in found.groups
        ),
        registrations=tuple(
            replace(r, seats=tuple(replace(s, id="", marked=0, renamed=0) for s in r.seats))
            for r in found.registrations
        ),
    )
