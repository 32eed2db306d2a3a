"""Gatherings in files: to several laptops and back, and lists of who comes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.attendance_merge import with_people_of
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.gathering import Gathering, Group, Seat
from desktop_app.domain.group_board import merged
from desktop_app.domain.grouping import without_names
from desktop_app.domain.shared_stories import with_stories_of
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.exchange.gathering_file import read_gathering, write_gathering
from desktop_app.exchange.reading import read_bytes
from desktop_app.exchange.registration_list import (
    Listed,
    read_registration_file,
    read_registration_text,
)
from desktop_app.exchange.writing import write_beside
from desktop_app.services.change import Change
from desktop_app.services.gathering_desk import WIPED, GatheringDesk
from desktop_app.services.registering import Coming, within_limits

_A_YEAR = timedelta(days=365)


class Standing(StrEnum):
    """How a file's gathering stands to the store."""

    NEW = "new"
    NOTHING_NEW = "nothing_new"
    BOARDS = "boards"


@dataclass(frozen=True)
class GatheringArrival:
    """A file that could be taken in.

    `apart` counts the cards and stories that would be kept twice, `late` the people that are
    not here yet, `marked` those of whom is told now whether they came, `stories` what is told
    for the first time, `named` those whose name is known now.
    """

    path: Path
    gathering: Gathering
    standing: Standing
    apart: int = 0
    late: int = 0
    marked: int = 0
    stories: int = 0
    named: int = 0


@dataclass(frozen=True)
class ArrivedList:
    """Who is in a list, ready to be registered; `remarks` are worth knowing."""

    coming: tuple[Coming, ...]
    remarks: tuple[Sentence, ...]

    @property
    def people(self) -> int:
        """The number of people in the list."""
        return sum(one.people for one in self.coming)


class GatheringExchange:
    """Files in and out."""

    def __init__(self, desk: GatheringDesk, program: str) -> None:
        self._desk = desk
        self._program = program

    def export(self, gathering_id: str, path: Path, *, names: bool = False) -> None:
        """Write a gathering with its boards to a file; names of people only where asked for."""
        with self._desk.store.reading() as books:
            gathering = books.gatherings.get(gathering_id)
        at = self._desk.clock().astimezone()
        text = write_gathering(gathering, at=at, by=self._program, names=names)
        with write_beside(path) as stream:
            stream.write(text.encode())

    def look_at(self, path: Path) -> GatheringArrival:
        """Read a file and say what taking it in would do; changes nothing.

        Where names were wiped, a file brings none back.
        """
        gathering = read_gathering(read_bytes(path), path.name)
        with self._desk.store.reading() as books:
            try:
                present = books.gatherings.get(gathering.id)
            except NotFoundError:
                return GatheringArrival(path, gathering, Standing.NEW)
            if any(entry.kind == WIPED for entry in books.gatherings.history(gathering.id)):
                gathering = without_names(gathering)
        together = with_work_of(present, gathering)
        if together == present:
            return GatheringArrival(path, gathering, Standing.NOTHING_NEW)
        known = {one for each in (present, gathering) for one in _cards(each)}
        apart = sum(one not in known for one in _cards(together))
        late = together.people - present.people
        before = dict(_seats(present))
        pairs = [(before.get(place, seat), seat) for place, seat in _seats(together)]
        marked = sum(old.attendance is not seat.attendance for old, seat in pairs)
        named = sum(old.name != seat.name for old, seat in pairs)
        here, there, both = (_stories(each) for each in (present, gathering, together))
        apart += len(both - here - there)
        new = len(both & there - here)
        return GatheringArrival(path, gathering, Standing.BOARDS, apart, late, marked, new, named)

    def take_in(self, arrival: GatheringArrival) -> Change:
        """Add a new gathering; of one that is here take over what the other laptop wrote down.

        That is what happened to its boards and stories, who came, who came late, and names of
        people who have none here. Date, programme, registrations and who sits where stay as they
        are here. RefusedError where these would be too many people.
        """
        gathering = arrival.gathering
        what = QT_TRANSLATE_NOOP("Undo", "Take in the file of a group")
        if arrival.standing is Standing.NEW and self._add(gathering):
            return Change(gathering.id, what)
        return self._desk.change(
            gathering.id,
            what,
            lambda old: within_limits(with_work_of(old, gathering)),
            from_file=True,
        )

    def _add(self, gathering: Gathering) -> bool:
        """Write a gathering that is new; False where another file brought it meanwhile."""
        with self._desk.store.writing() as books:
            try:
                books.gatherings.get(gathering.id)
            except NotFoundError:
                books.gatherings.add(gathering)
                entry = HistoryEntry(self._desk.clock(), "import", "", None, Standing.NEW.value)
                books.gatherings.append(gathering.id, [entry])
                return True
        return False

    @staticmethod
    def look_at_list(path: Path, held_on: date) -> ArrivedList:
        """Read a list of who comes from a file; InvalidFileError with all that is wrong."""
        found = read_registration_file(path, held_on - _A_YEAR)
        return ArrivedList(tuple(_coming(found.lines)), found.remarks)

    @staticmethod
    def look_at_text(text: str, held_on: date) -> ArrivedList:
        """Read a pasted list of who comes; InvalidFileError with all that is wrong."""
        found = read_registration_text(text, held_on - _A_YEAR)
        return ArrivedList(tuple(_coming(found.lines)), found.remarks)


def with_work_of(ours: Gathering, theirs: Gathering) -> Gathering:
    """Return our gathering with what another laptop wrote down.

    That is its boards, who came, who came late, and the stories of success.
    """
    return with_stories_of(with_people_of(with_boards_of(ours, theirs), theirs), theirs)


def with_boards_of(ours: Gathering, theirs: Gathering) -> Gathering:
    """Return our gathering with what happened to its boards in another copy of it.

    A group that is not here comes along with its board, so that no card is lost.
    """
    there = {group.id: group for group in theirs.groups}
    here = {group.id for group in ours.groups}
    groups: list[Group] = [
        merged(group, there[group.id]) if group.id in there else group for group in ours.groups
    ]
    groups += [group for group in theirs.groups if group.id not in here and group.cards]
    return replace(ours, groups=tuple(groups))


def _cards(gathering: Gathering) -> Iterable[tuple[str, str]]:
    return [(group.id, card.topic.id) for group in gathering.groups for card in group.cards]


def _stories(gathering: Gathering) -> set[str]:
    return {each.id for each in gathering.told.stories}


def _seats(gathering: Gathering) -> Iterator[tuple[tuple[str, int], Seat]]:
    for each in gathering.registrations:
        for place, seat in enumerate(each.seats):
            yield (each.id, place), seat


def _coming(lines: Iterable[Listed]) -> Iterable[Coming]:
    for line in lines:
        names = (line.name,) if line.name else ()
        yield Coming(line.organisation, line.people, line.sector, names, line.registered_on)
