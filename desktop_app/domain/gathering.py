"""A gathering: a network meeting of many organisations, with programme, people and groups."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date, datetime, time
from enum import StrEnum

from desktop_app.domain.board import BoardClock, BoardRules
from desktop_app.domain.follow_up import Story, Topic
from desktop_app.domain.organisation import Sector

MOST_REGISTRATIONS = 5_000
MOST_PEOPLE = 10_000
"""The most people of a gathering, and of one registration."""
MOST_GROUPS = 40
MOST_ITEMS = 100
MOST_MINUTES = 1_440
MOST_EXPECTED = 1_000
MOST_CARDS = 500
"""The most topics of one group."""
MOST_STORIES = 500


class Attendance(StrEnum):
    """Whether somebody who is registered has come."""

    EXPECTED = "expected"
    PRESENT = "present"
    ABSENT = "absent"


class Way(StrEnum):
    """How groups are put together: organisations mixed, or people of one sector side by side."""

    MIXED = "mixed"
    BY_SECTOR = "by_sector"


@dataclass(frozen=True)
class Item:
    """A point of the programme; its clock time follows from those before it."""

    title: str
    minutes: int
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Seat:
    """One person; the name may be missing for ever.

    `group` is a group's id, "" for none yet. A `locked` person stays when groups are made anew.
    `id` tells people of a registration apart where several laptops write them down; `marked`
    counts how often somebody said whether the person has come, `renamed` how often the name was
    written, changed or taken away.
    """

    name: str = ""
    group: str = ""
    locked: bool = False
    attendance: Attendance = Attendance.EXPECTED
    id: str = ""
    marked: int = 0
    renamed: int = 0
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Registration:
    """An organisation that comes, with a seat for each of its people.

    `registered_on` is the day it said so, None when not known.
    """

    id: str
    organisation: str
    sector: Sector = Sector.OTHER
    seats: tuple[Seat, ...] = ()
    registered_on: date | None = None
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Card:
    """A topic on a group's board, with the marks of its earlier contents.

    `past` tells two copies of a card apart: one whose mark is in the other's past is the older.
    """

    topic: Topic
    past: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """That of the topic."""
        return self.topic.id

    @property
    def held(self) -> Mapping[str, object]:
        """What the card holds, without its id, as plain data."""
        return asdict(replace(self.topic, id=""))

    def remembering(self, past: tuple[str, ...], own: str = "") -> "Card":
        """The same with another past, and under another id where one is given."""
        return Card(replace(self.topic, id=own) if own else self.topic, past)


@dataclass(frozen=True)
class Group:
    """A group with its board; `gone` holds the marks of the cards that were taken away, by id."""

    id: str
    name: str
    cards: tuple[Card, ...] = ()
    gone: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rules: BoardRules = field(default_factory=BoardRules)
    clock: BoardClock | None = None
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class SharedStory:
    """A story of success that one of the organisations tells the others.

    `organisation` is its name, "" where nobody said; `past` are the marks of what it was before.
    """

    id: str
    story: Story
    organisation: str = ""
    past: tuple[str, ...] = ()

    @property
    def held(self) -> Mapping[str, object]:
        """What the story holds, without its id, as plain data."""
        return asdict(self.story) | {"organisation": self.organisation}

    def remembering(self, past: tuple[str, ...], own: str = "") -> "SharedStory":
        """The same with another past, and under another id where one is given."""
        return replace(self, past=past, id=own or self.id)


@dataclass(frozen=True)
class Told:
    """The stories of a gathering; `gone` holds the marks of those that were taken away, by id."""

    stories: tuple[SharedStory, ...] = ()
    gone: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True)
class Split:
    """How the groups were made, so that it can be done again with the same outcome."""

    seed: int
    way: Way = Way.MIXED
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Expected:
    """Whom the facilitator expects, for instance 15 "ministries", by the organisations' names."""

    name: str = ""
    members: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Gathering:
    """A gathering as a whole; `changed_at` is its last change, with its zone.

    `gone` are the ids of the seats that were taken away; no file brings them back.
    `extra` and `file_extra` hold keys of an exchange file that this version does not know.
    """

    id: str
    theme: str
    held_on: date
    changed_at: datetime
    series: str = ""
    place: str = ""
    starts: time = time(9, 0)
    language: str = "nb"
    programme: tuple[Item, ...] = ()
    registrations: tuple[Registration, ...] = ()
    expected: Expected = Expected()
    groups: tuple[Group, ...] = ()
    split: Split | None = None
    gone: frozenset[str] = frozenset()
    told: Told = field(default_factory=Told)
    extra: Mapping[str, object] = field(default_factory=dict)
    file_extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def people(self) -> int:
        """The number of people who are registered."""
        return sum(len(registration.seats) for registration in self.registrations)

    def registration(self, registration_id: str) -> Registration:
        """The registration of that id; KeyError where there is none."""
        return {each.id: each for each in self.registrations}[registration_id]

    def group(self, group_id: str) -> Group:
        """The group of that id; KeyError where there is none."""
        return {each.id: each for each in self.groups}[group_id]

    def members(self, group_id: str) -> Iterator[tuple[Registration, Seat]]:
        """Yield who is in a group, with the organisation each comes from."""
        for registration in self.registrations:
            for seat in registration.seats:
                if seat.group == group_id:
                    yield registration, seat


def organisation_key(name: str) -> str:
    """What makes two names the same organisation: the letters, without case and double spaces."""
    return " ".join(name.casefold().split())
