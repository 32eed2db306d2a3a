"""A group's laptop sends back who came, who came late and its board; nobody is lost on the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.bootstrap.assembly import assemble
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.gathering import Attendance, Gathering, Way
from desktop_app.services.gathering_exchange import Standing
from desktop_app.services.gatherings import Details
from desktop_app.services.registering import Coming
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store, open_store
from tests.domain.gatherings import START
from tests.services.bench import Ticking


class Laptops:
    """A coordinator and two groups with a copy each."""

    def __init__(self, home: Workbench, groups: tuple[Workbench, ...], folder: Path) -> None:
        self.home, self.groups, self.folder = home, groups, folder
        self.own = home.gatherings.create(Details("Brukere", START.date())).assessment
        home.registering.register(self.own, [Coming("Difi", 2), Coming("NAV", 2)])
        home.grouping.split(self.own, ["En", "To"], 7, Way.MIXED)
        for bench in groups:
            self.carry(home, bench)

    def carry(self, one: Workbench, other: Workbench, *, names: bool = False) -> tuple[int, int]:
        path = self.folder / "g.json"
        one.gathering_exchange.export(self.own, path, names=names)
        arrival = other.gathering_exchange.look_at(path)
        if arrival.standing is not Standing.NOTHING_NEW:
            other.gathering_exchange.take_in(arrival)
        return arrival.late, arrival.marked

    def at(self, bench: Workbench) -> Gathering:
        return bench.gatherings.get(self.own)

    def mark(self, bench: Workbench, place: int, attendance: Attendance) -> None:
        registration = self.at(bench).registrations[0].id
        bench.registering.mark(self.own, registration, place, attendance)


@pytest.fixture
def laptops(store: Store, clock: Ticking, tmp_path: Path) -> Iterator[Laptops]:
    stores = [open_store(str(tmp_path / f"{name}.db"), clock=clock) for name in ("a", "b")]
    yield Laptops(assemble(store), tuple(map(assemble, stores)), tmp_path)
    for each in stores:
        each.close()


def test_attendance_and_latecomers_come_back(laptops: Laptops) -> None:
    home, (first, second) = laptops.home, laptops.groups
    laptops.mark(first, 0, Attendance.PRESENT)
    first.registering.come_late(laptops.own, Coming("Difi", 1, names=("Sen",)))
    first.registering.come_late(laptops.own, Coming("Bergen kommune", 2))
    laptops.mark(second, 1, Attendance.ABSENT)
    second.registering.come_late(laptops.own, Coming("bergen kommune", 1))
    assert laptops.carry(first, home) == (3, 1)
    assert laptops.carry(second, home) == (1, 1)
    assert laptops.carry(first, home) == (0, 0)
    gathering = laptops.at(home)
    assert [(r.organisation, len(r.seats)) for r in gathering.registrations] == [
        ("Difi", 3),
        ("NAV", 2),
        ("Bergen kommune", 3),
    ]
    difi = gathering.registrations[0].seats
    assert [seat.attendance.value for seat in difi] == ["present", "absent", "present"]
    assert difi[2].name == ""
    assert all(seat.group for each in gathering.registrations for seat in each.seats)
    # The groups hear of each other.
    assert laptops.carry(home, first) == (1, 1)
    assert laptops.carry(home, second) == (3, 1)
    assert laptops.at(first).people == laptops.at(second).people == 8


def test_a_name_comes_back_only_where_it_is_sent(laptops: Laptops) -> None:
    first = laptops.groups[0]
    first.registering.come_late(laptops.own, Coming("Difi", 1, names=("Sen",)))
    laptops.carry(first, laptops.home, names=True)
    assert laptops.at(laptops.home).registrations[0].seats[2].name == "Sen"
    laptops.home.registering.wipe_names(laptops.own)
    laptops.carry(first, laptops.home, names=True)
    assert laptops.at(laptops.home).registrations[0].seats[2].name == ""


def test_names_that_groups_wrote_for_those_registered_come_back(laptops: Laptops) -> None:
    home, (first, second) = laptops.home, laptops.groups

    def write(bench: Workbench, *names: str) -> None:
        difi = laptops.at(bench).registrations[0].id
        bench.registering.amend(laptops.own, difi, Coming("Difi", 2, names=names))

    def names() -> list[str]:
        return [seat.name for seat in laptops.at(home).registrations[0].seats]

    write(first, "Kari")
    write(second, "Ola")
    laptops.carry(first, home)
    assert names() == ["", ""]
    laptops.carry(first, home, names=True)
    laptops.carry(second, home, names=True)
    assert names() == ["Kari", "Ola"]
    before = laptops.at(home)
    laptops.carry(second, home, names=True)
    assert laptops.at(home) == before
    # Who wants to be forgotten is: no file brings the name back.
    write(home, "Ola")
    laptops.carry(first, home, names=True)
    assert sorted(names()) == ["", "Ola"]
    home.registering.wipe_names(laptops.own)
    write(first, "Kari", "Per")
    laptops.carry(first, home, names=True)
    assert names() == ["", ""]


def test_what_names_come_is_told_before(laptops: Laptops) -> None:
    first = laptops.groups[0]
    difi = laptops.at(first).registrations[0].id
    step = first.registering.amend(laptops.own, difi, Coming("Difi", 2, names=("Kari",)))
    path = laptops.folder / "n.json"
    first.gathering_exchange.export(laptops.own, path, names=True)
    assert laptops.home.gathering_exchange.look_at(path).named == 1
    first.gatherings.undo(step)
    first.gatherings.redo(step)
    assert [s.renamed for s in laptops.at(first).registrations[0].seats] == [3, 0]


def test_whoever_the_coordinator_takes_off_stays_off(laptops: Laptops) -> None:
    home, first = laptops.home, laptops.groups[0]
    first.registering.come_late(laptops.own, Coming("Bergen kommune", 2))
    laptops.carry(first, home)
    late = laptops.at(home).registrations[2].id
    step = home.registering.unregister(laptops.own, [late])
    assert laptops.carry(first, home) == (0, 0)
    home.gatherings.undo(step)
    assert laptops.at(home).people == 6


def test_a_file_taken_in_by_mistake_can_be_taken_in_again(laptops: Laptops) -> None:
    home, first = laptops.home, laptops.groups[0]
    group = laptops.at(first).groups[0].id
    first.boards.of_group(laptops.own, group).propose("Ledelse")
    first.registering.come_late(laptops.own, Coming("Difi"))
    path = laptops.folder / "g.json"
    first.gathering_exchange.export(laptops.own, path)
    before = laptops.at(home)
    step = home.gathering_exchange.take_in(home.gathering_exchange.look_at(path))
    after = laptops.at(home)
    home.gatherings.undo(step)
    assert laptops.at(home).groups == before.groups
    assert laptops.at(home).people == 4
    arrival = home.gathering_exchange.look_at(path)
    assert (arrival.standing, arrival.late) == (Standing.BOARDS, 1)
    home.gatherings.redo(step)
    assert laptops.at(home).groups == after.groups
    # What was done since is not lost: then only what came from the file goes.
    home.boards.of_group(laptops.own, group).propose("Kultur")
    home.gatherings.undo(step)
    assert [c.topic.title for c in laptops.at(home).groups[0].cards] == ["Kultur"]


def test_too_many_people_are_refused_and_nothing_changes(laptops: Laptops) -> None:
    home, first = laptops.home, laptops.groups[0]
    home.registering.register(laptops.own, [Coming("Oslo", 9_990)])
    first.registering.come_late(laptops.own, Coming("Bergen", 9))
    path = laptops.folder / "g.json"
    first.gathering_exchange.export(laptops.own, path)
    with pytest.raises(RefusedError, match="at most 10000 people"):
        home.gathering_exchange.take_in(home.gathering_exchange.look_at(path))
    assert laptops.at(home).people == 9_994


def test_files_that_were_looked_at_together_all_come_in(
    laptops: Laptops, tmp_path: Path, clock: Ticking
) -> None:
    store = open_store(str(tmp_path / "new.db"), clock=clock)
    fresh = assemble(store)
    arrivals = []
    for place, bench in enumerate(laptops.groups):
        group = laptops.at(bench).groups[place].id
        bench.boards.of_group(laptops.own, group).propose(f"Tema {place}")
        path = tmp_path / f"{place}.json"
        bench.gathering_exchange.export(laptops.own, path)
        arrivals.append(fresh.gathering_exchange.look_at(path))
    assert {each.standing for each in arrivals} == {Standing.NEW}
    for each in arrivals:
        fresh.gathering_exchange.take_in(each)
    groups = laptops.at(fresh).groups
    assert [card.topic.title for g in groups for card in g.cards] == ["Tema 0", "Tema 1"]
    store.close()
