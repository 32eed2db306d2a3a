"""Gatherings in files: to several laptops and back, and lists of who comes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.earlier import Earlier, earlier
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.gathering import Gathering, Seat
from desktop_app.domain.grouping import without_names
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.domain.work_elsewhere import PutTogether, with_work_of
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
from desktop_app.services.gathering_limits import within_a_file
from desktop_app.services.registering import Coming

_A_YEAR = timedelta(days=365)


class Standing(StrEnum):
    """How a file's gathering stands to the store."""

    NEW = "new"
    NOTHING_NEW = "nothing_new"
    BOARDS = "boards"


@dataclass(frozen=True)
class Written:
    """How many cards, and how many stories of success."""

    cards: int = 0
    stories: int = 0

    def __bool__(self) -> bool:
        return bool(self.cards or self.stories)


@dataclass(frozen=True)
class GatheringArrival:
    """A file that could be taken in.

    `stood` counts what both changed in the same part, where that of here would stand; `apart`
    what would be kept twice, `late` the people that are not here yet, `marked` those of whom is
    told now whether they came, `stories` what is told for the first time, `named` those whose
    name is known now.
    """

    path: Path
    gathering: Gathering
    standing: Standing
    stood: Written = Written()
    apart: Written = Written()
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

        Where names were wiped, a file brings none back. RefusedError where the gathering would
        become more than a file can hold.
        """
        gathering = read_gathering(read_bytes(path), path.name)
        with self._desk.store.reading() as books:
            try:
                present = books.gatherings.get(gathering.id)
            except NotFoundError:
                return GatheringArrival(path, gathering, Standing.NEW)
            history = books.gatherings.history(gathering.id)
        if any(entry.kind == WIPED for entry in history):
            gathering = without_names(gathering)
        found = with_work_of(present, gathering, earlier(history))
        if found.gathering == present:
            return GatheringArrival(path, gathering, Standing.NOTHING_NEW)
        within_a_file(present, found.gathering)
        return _arrival(path, present, gathering, found)

    def take_in(self, arrival: GatheringArrival) -> Change:
        """Add a new gathering; of one that is here take over what the other laptop wrote down.

        That is what happened to its boards and stories, who came, who came late, and names of
        people who have none here. Date, programme, registrations and who sits where stay as they
        are here. RefusedError where the gathering would become more than a file can hold.
        """
        gathering = arrival.gathering
        what = QT_TRANSLATE_NOOP("Undo", "Take in the file of a group")
        if arrival.standing is Standing.NEW and self._add(gathering):
            return Change(gathering.id, what)
        return self._desk.take_over(
            gathering.id, what, lambda old, known: _within_a_file(old, gathering, known)
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


def _within_a_file(ours: Gathering, theirs: Gathering, known: Earlier) -> PutTogether:
    found = with_work_of(ours, theirs, known)
    within_a_file(ours, found.gathering)
    return found


def _arrival(path: Path, here: Gathering, there: Gathering, found: PutTogether) -> GatheringArrival:
    both = found.gathering
    known = {one for each in (here, there) for one in _cards(each)}
    told, told_there, told_now = (_stories(each) for each in (here, there, both))
    before = dict(_seats(here))
    pairs = [(before.get(place, seat), seat) for place, seat in _seats(both)]
    return GatheringArrival(
        path,
        there,
        Standing.BOARDS,
        stood=Written(found.cards_stood, len(found.stories.stood)),
        apart=Written(
            sum(one not in known for one in _cards(both)), len(told_now - told - told_there)
        ),
        late=both.people - here.people,
        marked=sum(old.attendance is not seat.attendance for old, seat in pairs),
        stories=len(told_now & told_there - told),
        named=sum(old.name != seat.name for old, seat in pairs),
    )


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
