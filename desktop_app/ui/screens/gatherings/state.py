"""What the screens of gatherings show, as values."""

from dataclasses import dataclass

PROGRAMME, PEOPLE, GROUPS, TOPICS, PAPERS = "programme", "people", "groups", "topics", "papers"
STORIES = "stories"
"""The parts of a gathering's page, by the detail of their place."""
PARTS = (PROGRAMME, PEOPLE, GROUPS, TOPICS, STORIES, PAPERS)


@dataclass(frozen=True)
class Card:
    """A gathering in the list; texts are in the reader's words."""

    id: str
    theme: str
    where: str
    figures: str


@dataclass(frozen=True)
class DetailsForm:
    """What a gathering is about, as it is typed."""

    theme: str = ""
    series: str = ""
    place: str = ""
    held_on: str = ""
    starts: str = "09:00"
    language: str = "nb"


@dataclass(frozen=True)
class ProgrammeRow:
    """A point of the programme as it is typed, with its clock time."""

    clock: str
    minutes: str
    title: str


@dataclass(frozen=True)
class ProgrammeState:
    """The details and the programme; `ends` says when it is over, "" without any point."""

    form: DetailsForm
    rows: tuple[ProgrammeRow, ...]
    ends: str


@dataclass(frozen=True)
class PeopleState:
    """Who is registered; `rows` are the cells of the table, `ids` the registrations' ids."""

    figures: tuple[tuple[str, str], ...]
    missing: str
    expected_name: str
    expected: tuple[str, ...]
    ids: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class RegistrationForm:
    """A registration as it is typed; `names` one a line."""

    organisation: str = ""
    people: str = "1"
    sector: str = ""
    names: str = ""


@dataclass(frozen=True)
class GroupCard:
    """A group with its size and the organisations in it, in words."""

    id: str
    name: str
    size: str
    organisations: str


@dataclass(frozen=True)
class GroupsState:
    """The groups; `remark` says how even they are, `rows` and `seats` are the people."""

    count: int
    seed: int
    way: str
    remark: str
    groups: tuple[GroupCard, ...]
    rows: tuple[tuple[str, ...], ...]
    seats: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class TopicRow:
    """A topic of a group as it is typed."""

    id: str
    title: str
    votes: str
    takeaway: str


@dataclass(frozen=True)
class TopicsState:
    """The topics of one group, and those of all groups, most votes first."""

    groups: tuple[tuple[str, str], ...]
    group: str
    budget: str
    rows: tuple[TopicRow, ...]
    across_heads: tuple[str, ...]
    across: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class PapersState:
    """What can be printed and sent; `stored` says what the store holds of the gathering."""

    kinds: tuple[tuple[str, str], ...]
    language: str
    file_name: str
    has_names: bool
    stored: tuple[str, ...]
