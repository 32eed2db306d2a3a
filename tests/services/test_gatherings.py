"""Gatherings are made, changed, undone and wiped; what cannot be is told, and nothing is lost."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop_app.bootstrap.assembly import assemble
from desktop_app.domain.errors import ExpectedError, NotFoundError, RefusedError
from desktop_app.domain.follow_up import Topic
from desktop_app.domain.gathering import Attendance, Gathering, Item, Way
from desktop_app.domain.grouping import has_names, sizes
from desktop_app.domain.joining import Joining
from desktop_app.domain.organisation import Sector
from desktop_app.domain.work_elsewhere import with_boards_of
from desktop_app.services.change import Change, TargetStep
from desktop_app.services.gathering_exchange import Standing
from desktop_app.services.gatherings import Details
from desktop_app.services.registering import Coming
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store, open_store
from tests.domain.gatherings import START
from tests.services.bench import Ticking

DETAILS = Details("Brukerorientering", date(2017, 9, 14))


@pytest.fixture
def bench(store: Store) -> Workbench:
    return assemble(store)


@pytest.fixture
def own(bench: Workbench) -> str:
    made = bench.gatherings.create(DETAILS, [Item("Plenum", 60)])
    return made.assessment


def found(bench: Workbench, own: str) -> Gathering:
    return bench.gatherings.get(own)


def kinds(bench: Workbench, own: str) -> list[str]:
    return [entry.kind for entry in bench.gatherings.history(own)]


def register(bench: Workbench, own: str, *people: int) -> None:
    coming = [Coming(f"Organisasjon {place}", count) for place, count in enumerate(people)]
    bench.registering.register(own, coming)


def split(bench: Workbench, own: str, count: int = 3, seed: int = 7) -> Change:
    return bench.grouping.split(own, [f"G{place}" for place in range(count)], seed, Way.MIXED)


def test_a_gathering_is_made_and_described(bench: Workbench, own: str) -> None:
    bench.gatherings.describe(own, replace(DETAILS, place=" Oslo ", series="Nettverk"))
    assert (found(bench, own).place, found(bench, own).series) == ("Oslo", "Nettverk")
    assert kinds(bench, own) == ["created", "series", "place"]
    assert [each.id for each in bench.gatherings.overviews()] == [own]
    assert bench.gatherings.find(own[:30]) == own
    bench.gatherings.remove(own)
    assert bench.gatherings.overviews() == ()
    with pytest.raises(NotFoundError):
        found(bench, own)


def seen(gathering: Gathering) -> Gathering:
    """A state without its memory: undo adds to that, as every change does."""
    groups = tuple(
        replace(group, cards=tuple(replace(card, past=()) for card in group.cards), gone={})
        for group in gathering.groups
    )
    return replace(gathering, changed_at=START, groups=groups, gone=frozenset())


def test_every_change_is_undone_and_redone(bench: Workbench, own: str) -> None:
    register(bench, own, 3, 2, 4)
    states = [found(bench, own)]
    steps = []
    for use_case in (
        lambda: bench.gatherings.plan(own, [Item("A", 10), Item("B", 20)]),
        lambda: bench.gatherings.expect(own, "departementer", ["A", " A", "", "B"]),
        lambda: split(bench, own),
        lambda: bench.grouping.rename(own, found(bench, own).groups[0].id, "Rød"),
        lambda: bench.grouping.discuss(
            own, found(bench, own).groups[0].id, [Topic("t", " Ledelse ", 2)]
        ),
        lambda: bench.registering.come_late(own, Coming("Ny kommune", 2)),
        lambda: bench.registering.unregister(own, [found(bench, own).registrations[0].id]),
    ):
        steps.append(use_case())
        states.append(found(bench, own))
    assert len({str(state) for state in states}) == len(states)

    def same(state: Gathering) -> bool:
        return seen(found(bench, own)) == seen(state)

    for step, state in zip(reversed(steps), reversed(states[:-1]), strict=True):
        bench.gatherings.undo(step)
        assert same(state)
    for step, state in zip(steps, states[1:], strict=True):
        bench.gatherings.redo(step)
        assert same(state)
    other = Change(own, steps[0].what, TargetStep("x", None, 1))
    bench.gatherings.undo(other)
    bench.gatherings.redo(other)
    assert same(states[-1])


def test_the_same_again_writes_nothing(bench: Workbench, own: str) -> None:
    before = found(bench, own), kinds(bench, own)
    bench.gatherings.plan(own, [Item("Plenum", 60)])
    assert (found(bench, own), kinds(bench, own)) == before


@pytest.mark.parametrize(
    ("attempt", "sentence"),
    [
        (lambda b, _: b.gatherings.create(replace(DETAILS, theme=" ")), "what the gathering is"),
        (lambda b, o: b.gatherings.plan(o, [Item(" ", 5)]), "what happens in point 1"),
        (lambda b, o: b.gatherings.plan(o, [Item("A", -1)]), "Minutes of “A”"),
        (lambda b, o: b.gatherings.plan(o, [Item("A", 1)] * 101), "at most 100 points"),
        (lambda b, o: b.gatherings.plan(o, [Item("A" * 4001, 1)]), "this has 4001"),
        (lambda b, o: b.gatherings.expect(o, "", map(str, range(1001))), "At most 1000"),
        (lambda b, o: register(b, o, 0), "from 1 to 10000"),
        (lambda b, o: register(b, o, *[1] * 5001), "at most 5000 registrations; these"),
        (lambda b, o: register(b, o, 6000, 6000), "at most 10000 people; these would be 12000"),
        (lambda b, o: b.registering.register(o, [Coming(" ")]), "name of the organisation"),
        (lambda b, o: b.registering.amend(o, "r", Coming("A")), "not there any more"),
        (split, "Nobody is registered"),
        (lambda b, o: split(b, o, seed=-1), "seed"),
        (lambda b, o: b.grouping.rename(o, "q", "A"), "group is not there"),
        (lambda b, o: b.grouping.discuss(o, "q", []), "group is not there"),
        (lambda b, o: b.grouping.seat(o, "r", 0, "q", locked=True), "group is not there"),
        (lambda b, o: b.gathering_printing.pdf(o, "poster"), "no paper of kind poster"),
    ],
)
def test_what_cannot_be_is_told_and_changes_nothing(
    bench: Workbench, own: str, attempt: object, sentence: str
) -> None:
    before = found(bench, own)
    with pytest.raises(ExpectedError, match=sentence):
        attempt(bench, own)  # type: ignore[operator]  # one of the above
    assert found(bench, own) == before


def test_an_organisation_registers_again(bench: Workbench, own: str) -> None:
    bench.registering.register(own, [Coming("Oslo kommune", 2, registered_on=date(2017, 8, 1))])
    bench.registering.register(
        own, [Coming("OSLO  kommune", 3, Sector.OTHER, ("Kari",)), Coming("Finansdepartementet")]
    )
    oslo, finance = found(bench, own).registrations
    assert (len(oslo.seats), oslo.sector, oslo.registered_on) == (5, Sector.OTHER, date(2017, 8, 1))
    assert [seat.name for seat in oslo.seats] == ["", "", "Kari", "", ""]
    assert finance.sector is Sector.MINISTRY


def test_amending_keeps_who_is_placed(bench: Workbench, own: str) -> None:
    bench.registering.register(own, [Coming("Difi", 3, names=("Kari", "Ola"))])
    split(bench, own)
    registration = found(bench, own).registrations[0]
    bench.registering.amend(own, registration.id, Coming("Difi", 1, names=("Ola", "Per", "Kari")))
    assert [seat.name for seat in found(bench, own).registrations[0].seats] == [
        "Kari",
        "Ola",
        "Per",
    ]
    bench.registering.amend(own, registration.id, Coming("Difi", 2, Sector.HEALTH, ("Ola",)))
    after = found(bench, own).registrations[0]
    assert [seat.name for seat in after.seats] == ["", "Ola"]
    assert [seat.group for seat in after.seats] == [s.group for s in registration.seats[:2]]
    assert after.sector is Sector.HEALTH


def test_attendance_of_one_and_of_all(bench: Workbench, own: str) -> None:
    register(bench, own, 2, 1)
    first = found(bench, own).registrations[0].id
    bench.registering.mark(own, first, 1, Attendance.ABSENT)
    assert [s.attendance.value for s in found(bench, own).registrations[0].seats] == [
        "expected",
        "absent",
    ]
    bench.registering.mark(own, first, None, Attendance.PRESENT)
    assert {s.attendance for s in found(bench, own).registrations[0].seats} == {Attendance.PRESENT}


def test_latecomers_move_nobody(bench: Workbench, own: str) -> None:
    register(bench, own, 3, 3, 2)
    split(bench, own)
    before = found(bench, own)
    bench.registering.come_late(own, Coming("Organisasjon 0", 1, names=("Sen", "Seinere")))
    bench.registering.come_late(own, Coming("Troms fylkeskommune"))
    after = found(bench, own)
    assert after.registrations[0].seats[:3] == before.registrations[0].seats
    assert after.registrations[1:3] == before.registrations[1:]
    assert after.registrations[3].sector is Sector.COUNTY
    assert max(sizes(after).values()) - min(sizes(after).values()) <= 1


def test_somebody_is_moved_and_locked(bench: Workbench, own: str) -> None:
    register(bench, own, 3, 3, 3)
    split(bench, own)
    target = found(bench, own).groups[2].id
    first = found(bench, own).registrations[0].id
    for place in range(3):
        bench.grouping.seat(own, first, place, target, locked=True)
    split(bench, own, seed=99)
    assert {seat.group for seat in found(bench, own).registrations[0].seats} == {target}
    with pytest.raises(NotFoundError, match="not registered any more"):
        bench.grouping.seat(own, first, 9, target, locked=True)
    with pytest.raises(NotFoundError, match="not registered any more"):
        bench.grouping.seat(own, "r", 0, target, locked=True)


def test_topics_are_checked(bench: Workbench, own: str) -> None:
    register(bench, own, 3, 3)
    split(bench, own, 2)
    group = found(bench, own).groups[0].id
    long = Topic("t", "x" * 2000, 9, takeaway="y" * 2000)
    bench.grouping.discuss(own, group, [long])
    for topics, sentence in (
        ([Topic("t", " ")], "what topic 1 is about"),
        ([Topic("t", "A", -1)], "0 or more"),
        ([Topic("t", "A", 7), Topic("u", "B", 3)], "3 people with 3 votes each: at most 9 votes"),
        ([Topic(str(place), "A") for place in range(501)], "at most 500 topics"),
    ):
        with pytest.raises(RefusedError, match=sentence):
            bench.grouping.discuss(own, group, topics)
    assert [card.topic for card in found(bench, own).groups[0].cards] == [long]
    bench.grouping.rename(own, group, " ")
    assert found(bench, own).groups[0].name == "G0"
    split(bench, own, 2, seed=8)
    assert [card.topic for card in found(bench, own).groups[0].cards] == [long]


def test_wiped_names_never_come_back(bench: Workbench, own: str, store: Store) -> None:
    step = bench.registering.register(own, [Coming("Difi", 3, names=("Kari Nordmann", "Ola"))])
    grouped = split(bench, own)
    before = found(bench, own)
    assert [(each.id, each.people) for each in bench.gatherings.with_names()] == [(own, 2)]
    bench.registering.wipe_names(own)
    after = found(bench, own)
    assert not has_names(after)
    assert bench.gatherings.with_names() == ()
    assert (after.people, sizes(after)) == (before.people, sizes(before))
    path = Path(store.address)
    assert b"Nordmann" not in path.read_bytes() + path.with_name(path.name + "-wal").read_bytes()
    for change in (grouped, step):
        bench.gatherings.undo(change)
    for change in (step, grouped):
        bench.gatherings.redo(change)
    assert found(bench, own).people == 3
    assert not has_names(found(bench, own))
    told = str(bench.gatherings.history(own))
    assert "wiped" in told
    assert "Kari" not in told


@pytest.fixture
def other(tmp_path: Path, clock: Ticking) -> Iterator[Workbench]:
    store = open_store(str(tmp_path / "other.db"), clock=clock)
    yield assemble(store)
    store.close()


def test_boards_of_two_laptops_are_put_together(
    bench: Workbench, other: Workbench, own: str, tmp_path: Path
) -> None:
    bench.registering.register(own, [Coming("Difi", 9, names=("Kari",))])
    split(bench, own)
    first = found(bench, own).groups[0].id
    bench.grouping.discuss(own, first, [Topic("t", "Ledelse", 1)])
    path = tmp_path / "g.json"
    bench.gathering_exchange.export(own, path)
    arrival = other.gathering_exchange.look_at(path)
    assert arrival.standing is Standing.NEW
    assert other.gathering_exchange.take_in(arrival).step is None
    assert not has_names(found(other, own))
    assert other.gathering_exchange.look_at(path).standing is Standing.NOTHING_NEW
    other.grouping.discuss(own, first, [Topic("t", "Ledelse", 5), Topic("u", "Kultur", 4)])
    bench.grouping.discuss(own, first, [Topic("t", "Ledelse", 3)])
    other.gathering_exchange.export(own, path)
    arrival = bench.gathering_exchange.look_at(path)
    assert (arrival.standing, bool(arrival.apart)) == (Standing.BOARDS, False)
    step = bench.gathering_exchange.take_in(arrival)
    cards = sorted((c.topic.title, c.topic.votes) for c in found(bench, own).groups[0].cards)
    assert cards == [("Kultur", 4), ("Ledelse", 7)]
    assert has_names(found(bench, own))
    bench.gatherings.undo(step)
    assert len(found(bench, own).groups[0].cards) == 1


def test_a_group_that_is_not_here_comes_with_its_board(bench: Workbench, own: str) -> None:
    register(bench, own, 9)
    theirs = split(bench, own)
    group = found(bench, own).groups[2].id
    bench.grouping.discuss(own, group, [Topic("t", "Ledelse", 1)])
    full = found(bench, own)
    ours = replace(full, groups=full.groups[:1])
    both, _ = with_boards_of(ours, full, Joining({}))
    assert [each.id for each in both.groups] == [full.groups[0].id, group]
    assert theirs.assessment == own


def test_lists_are_read_for_the_gathering(bench: Workbench, own: str, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Difi;Kari\nNAV;3\n", encoding="utf-8")
    exchange = bench.gathering_exchange
    listed = exchange.look_at_list(path, DETAILS.held_on)
    assert listed == exchange.look_at_text("Difi\tKari\nNAV\t3", DETAILS.held_on)
    assert listed.people == 4
    bench.registering.register(own, listed.coming)
    assert found(bench, own).people == 4


def test_papers_are_saved(bench: Workbench, own: str, tmp_path: Path) -> None:
    assert next(kind for kind, _ in bench.gathering_printing.kinds()) == "summary"
    bench.gathering_printing.save(own, "tasks", tmp_path / "t.pdf", "nn")
    for name, begins in (("s.docx", b"PK"), ("s.html", b"<!doctype html>"), ("s.PDF", b"%PDF")):
        bench.gathering_printing.save(own, "summary", tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(begins)
    for kind, name, sentence in (
        ("signs", "n.docx", "only the summary is written as .docx or .html"),
        ("summary", "n.txt", "n.txt ends in something else"),
    ):
        with pytest.raises(ExpectedError, match=sentence):
            bench.gathering_printing.save(own, kind, tmp_path / name)
        assert not (tmp_path / name).exists()
    assert (tmp_path / "t.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.unmeasured
def test_five_thousand_registrations(bench: Workbench, own: str) -> None:
    text = "\n".join(f"Organisasjon {place};2;Navn {place}" for place in range(5000))
    listed = bench.gathering_exchange.look_at_text(text, DETAILS.held_on)
    bench.registering.register(own, listed.coming)
    assert len(found(bench, own).registrations) == 5000
