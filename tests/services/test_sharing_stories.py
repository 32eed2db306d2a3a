"""Organisations tell each other what they have succeeded with; copies of it are put together."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.bootstrap.assembly import assemble
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import Story
from desktop_app.domain.gathering import MOST_STORIES, SharedStory
from desktop_app.services.clash import OvertakenError
from desktop_app.services.gathering_exchange import Standing
from desktop_app.services.gatherings import Details
from desktop_app.services.registering import Coming
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store, open_store
from tests.domain.gatherings import START
from tests.services.bench import Ticking

FORM = Story("Søknad", "Ni av ti", "Brukerne")


@pytest.fixture
def bench(store: Store) -> Workbench:
    return assemble(store)


@pytest.fixture
def own(bench: Workbench) -> str:
    made = bench.gatherings.create(Details("Brukere", START.date())).assessment
    bench.registering.register(made, [Coming("Difi", 2), Coming("NAV", 2)])
    return made


@pytest.fixture
def laptop(tmp_path: Path, clock: Ticking) -> Iterator[Workbench]:
    store = open_store(str(tmp_path / "laptop.db"), clock=clock)
    yield assemble(store)
    store.close()


def told(bench: Workbench, own: str) -> list[tuple[str, str, str]]:
    stories = bench.gatherings.get(own).told.stories
    return [(each.story.service, each.story.why, each.organisation) for each in stories]


def ids(bench: Workbench, own: str) -> list[str]:
    return [each.id for each in bench.gatherings.get(own).told.stories]


def test_stories_are_told_changed_and_removed_and_each_is_undone(
    bench: Workbench, own: str
) -> None:
    stories, undo, redo = bench.sharing_stories, bench.gatherings.undo, bench.gatherings.redo
    stories.tell(own, replace(FORM, service=" Søknad "), " Difi ")
    stories.tell(own, Story("Dialog"))
    both = [("Søknad", "Brukerne", "Difi"), ("Dialog", "", "")]
    assert told(bench, own) == both
    first, second = ids(bench, own)
    changed = stories.retell(own, first, Story("Varsling"), "NAV")
    removed = stories.remove(own, second)
    assert told(bench, own) == [("Varsling", "", "NAV")]
    undo(removed)
    undo(changed)
    assert told(bench, own) == both
    redo(changed)
    assert told(bench, own)[0] == ("Varsling", "", "NAV")
    kinds = [entry.kind for entry in bench.gatherings.history(own)]
    assert kinds.count("story") == 7


def test_what_cannot_be_told_is_refused(bench: Workbench, own: str) -> None:
    stories = bench.sharing_stories
    stories.tell(own, FORM)
    for wrong, sentence in (
        (lambda: stories.tell(own, Story(" ")), "Name the service"),
        (lambda: stories.tell(own, FORM, "x" * 4_001), "this has 4001"),
        (lambda: stories.retell(own, "nowhere", FORM), "no longer there"),
        (lambda: stories.remove(own, "nowhere"), "no longer there"),
    ):
        with pytest.raises(RefusedError, match=sentence):
            wrong()
    assert told(bench, own) == [("Søknad", "Brukerne", "")]


def test_there_are_not_more_stories_than_a_file_holds(
    bench: Workbench, store: Store, own: str
) -> None:
    before = bench.gatherings.get(own)
    many = tuple(SharedStory(f"s{number}", FORM) for number in range(MOST_STORIES))
    with store.writing() as books:
        books.gatherings.put(before, replace(before, told=replace(before.told, stories=many)))
    with pytest.raises(RefusedError, match="at most 500 stories"):
        bench.sharing_stories.tell(own, FORM)


def test_an_organisation_with_another_name_keeps_its_stories(bench: Workbench, own: str) -> None:
    bench.sharing_stories.tell(own, FORM, "Difi")
    difi = bench.gatherings.get(own).registrations[0].id
    change = bench.registering.amend(own, difi, Coming("Digdir", 2))
    assert told(bench, own)[0][2] == "Digdir"
    bench.gatherings.undo(change)
    assert told(bench, own)[0][2] == "Difi"
    bench.registering.unregister(own, [difi])
    assert told(bench, own)[0][2] == "Difi"


def test_names_of_people_are_wiped_and_stories_stay(bench: Workbench, own: str) -> None:
    bench.sharing_stories.tell(own, FORM, "Difi")
    bench.registering.register(own, [Coming("Skatteetaten", 1, names=("Kari",))])
    bench.registering.wipe_names(own)
    assert told(bench, own) == [("Søknad", "Brukerne", "Difi")]


def test_two_people_write_at_once(bench: Workbench, own: str) -> None:
    bench.sharing_stories.tell(own, FORM)
    seen = bench.gatherings.get(own)
    mine = bench.sharing_stories.having_seen(seen)
    bench.sharing_stories.tell(own, Story("Dialog"))
    mine.tell(own, Story("Varsling"))
    assert sorted(told(bench, own)) == [
        ("Dialog", "", ""),
        ("Søknad", "Brukerne", ""),
        ("Varsling", "", ""),
    ]
    first = seen.told.stories[0].id
    bench.sharing_stories.retell(own, first, replace(FORM, why="Deres"))
    with pytest.raises(OvertakenError):
        mine.retell(own, first, replace(FORM, why="Min"))
    assert ("Søknad", "Deres", "") in told(bench, own)


def test_stories_come_back_from_another_laptop(
    bench: Workbench, laptop: Workbench, own: str, tmp_path: Path
) -> None:
    path = tmp_path / "g.gathering.json"

    def carry(one: Workbench, other: Workbench) -> tuple[Standing, int, int]:
        one.gathering_exchange.export(own, path)
        arrival = other.gathering_exchange.look_at(path)
        if arrival.standing is not Standing.NOTHING_NEW:
            other.gathering_exchange.take_in(arrival)
        return arrival.standing, arrival.stories, arrival.stood.stories

    bench.sharing_stories.tell(own, FORM, "Difi")
    assert carry(bench, laptop)[0] is Standing.NEW
    assert told(laptop, own) == told(bench, own)
    laptop.sharing_stories.tell(own, Story("Dialog"), "NAV")
    bench.sharing_stories.tell(own, Story("Varsling"))
    assert carry(laptop, bench) == (Standing.BOARDS, 1, 0)
    whole = [("Søknad", "Brukerne", "Difi"), ("Varsling", "", ""), ("Dialog", "", "NAV")]
    assert told(bench, own) == whole
    assert carry(laptop, bench) == (Standing.NOTHING_NEW, 0, 0)
    first = ids(bench, own)[0]
    bench.sharing_stories.retell(own, first, replace(FORM, why="Her"), "Difi")
    laptop.sharing_stories.retell(own, first, replace(FORM, why="Der"), "Difi")
    assert carry(laptop, bench) == (Standing.BOARDS, 0, 1)
    assert [one[1] for one in told(bench, own) if one[0] == "Søknad"] == ["Her"]
    assert carry(laptop, bench) == (Standing.NOTHING_NEW, 0, 0)
