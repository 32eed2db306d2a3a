"""The gathering of 2017 on four laptops: order of topics, summary and store agree."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.bootstrap.assembly import assemble
from desktop_app.bootstrap.surface import now
from desktop_app.cli.program import run
from desktop_app.domain.across_groups import across
from desktop_app.domain.gathering import Attendance, Way
from desktop_app.domain.grouping import evenness, sizes
from desktop_app.domain.programme import timed
from desktop_app.domain.representation import representation
from desktop_app.services.gathering_exchange import Standing
from desktop_app.services.registering import Coming
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import open_store
from tests.network_gathering import (
    TOPICS,
    VOTES,
    announce_gathering,
    hold_lean_coffee,
    topics_of,
)
from tests.reporting.reading import Reading, complaints

TOTALS = sorted(((sum(v), t) for t, v in zip(TOPICS, zip(*VOTES, strict=True), strict=True)))[::-1]


@contextmanager
def laptop(path: Path) -> Iterator[Workbench]:
    store = open_store(str(path), clock=now)
    yield assemble(store)
    store.close()


def test_the_gathering_of_2017(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home = tmp_path / "coordinator.db"
    with laptop(home) as bench:
        own = announce_gathering(bench)
        gathering = bench.gatherings.get(own)
        found = representation(gathering)
        assert (found.organisations, found.people) == (42, 90)
        assert (len(found.here), found.expected) == (13, 15)
        plenary = next(timed(gathering.starts, gathering.programme))
        assert (plenary.item.minutes, f"{plenary.ends:%H:%M}") == (60, "10:00")
        bench.grouping.split(own, ("Gruppe 1", "Gruppe 2", "Gruppe 3"), 2017, Way.MIXED)
        gathering = bench.gatherings.get(own)
        assert list(sizes(gathering).values()) == [30, 30, 30]
        assert evenness(gathering).uneven == ()
        bench.gathering_exchange.export(own, tmp_path / "out.json")
        first = gathering.registrations[0]

    for place in range(3):
        with laptop(tmp_path / f"group-{place}.db") as bench:
            exchange = bench.gathering_exchange
            arrival = exchange.look_at(tmp_path / "out.json")
            assert arrival.standing is Standing.NEW
            exchange.take_in(arrival)
            hold_lean_coffee(bench, own, place)
            bench.registering.mark(own, first.id, place, Attendance.PRESENT)
            bench.registering.come_late(own, Coming(f"Sen kommune {place % 2}"))
            exchange.export(own, tmp_path / f"back-{place}.json")

    with laptop(home) as bench:
        exchange = bench.gathering_exchange
        for place in (2, 0, 1, 0):
            arrival = exchange.look_at(tmp_path / f"back-{place}.json")
            if arrival.standing is Standing.BOARDS:
                exchange.take_in(arrival)
        gathering = bench.gatherings.get(own)
        assert [len(group.cards) for group in gathering.groups] == [7, 7, 7]
        order = [(topic.votes, topic.title) for topic in across(gathering.groups)]
        assert order == TOTALS
        # Whom the groups saw, and who came late to them: the third laptop's joins the first's.
        assert [seat.attendance for seat in gathering.registrations[0].seats] == 3 * [
            Attendance.PRESENT
        ]
        assert sorted((r.organisation, len(r.seats)) for r in gathering.registrations[42:]) == [
            ("Sen kommune 0", 2),
            ("Sen kommune 1", 1),
        ]

    shown = ["--store", str(home), "gathering", "show", own, "--json"]
    assert run(shown) == 0
    said = json.loads(capsys.readouterr().out)
    assert [(topic["votes"], topic["title"]) for topic in said["topics"]] == order
    assert said["expected"]["missing"] == ["Samferdselsdepartementet", "Utenriksdepartementet"]

    pdf = tmp_path / "summary.pdf"
    printed = ["gathering", "report", own[:13], "--language", "nb", "-o", str(pdf)]
    assert run(["--store", str(home), *printed]) == 0
    assert complaints(pdf.read_bytes()) == []
    text = Reading(pdf.read_bytes()).dump()
    table = text.index("Temaer på tvers av gruppene")
    places = [text.index(title, table) for _, title in order]
    assert places == sorted(places)
    assert all(f"{votes}" in text for votes, _ in order)
    for fact in ("44", "93", "13 av 15", "Ledergruppen setter av en time hver måned."):
        assert fact in text
    with laptop(home) as bench:
        assert bench.upkeep.faults() == ()


def test_the_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home = tmp_path / "home.db"
    with laptop(home) as bench:
        own = announce_gathering(bench)
        registration = bench.gatherings.get(own).registrations[0].id
        bench.registering.amend(own, registration, Coming("Difi", 1, names=("Kari Nordmann",)))
        bench.grouping.split(own, ("A", "B"), 1, Way.MIXED)
        bench.grouping.discuss(own, bench.gatherings.get(own).groups[0].id, topics_of(0)[1:3])

    def command(*words: str, store: Path = home) -> tuple[int, str]:
        code = run(["--store", str(store), "gathering", *words])
        caught = capsys.readouterr()
        return code, caught.out + caught.err

    assert own in command("list")[1]
    assert json.loads(command("list", "--json")[1])[0]["people"] == 88
    code, text = command("show", own[:20])
    assert code == 0
    assert "Kultur" in text
    assert "12 of 15" in text or "12 av 15" in text
    assert command("report", "--kind", "list")[1].split() == [
        "summary",
        "groups",
        "tasks",
        "signs",
        "attendance",
    ]
    assert command("report", own)[0] == 2
    assert command("report", own, "--kind", "poster", "-o", str(tmp_path / "x.pdf"))[0] == 1
    assert command("show", "nobody")[0] == 1
    without, with_names = tmp_path / "a.json", tmp_path / "b.json"
    assert command("export", own, "-o", str(without))[0] == 0
    assert command("export", own, "--names", "-o", str(with_names))[0] == 0
    assert "Kari" not in without.read_text("utf-8")
    assert "Kari" in with_names.read_text("utf-8")
    other = tmp_path / "other.db"
    assert command("import", str(without), "--dry-run", store=other)[0] == 0
    assert command("list", store=other)[1] == ""
    assert command("import", str(without), store=other)[0] == 0
    assert own in command("list", store=other)[1]
    again = command("import", str(without), store=other)
    assert again[0] == 0
    for laptop_store, votes in ((home, 1), (other, 2)):
        with laptop(laptop_store) as bench:
            group = bench.gatherings.get(own).groups[0]
            topics = [replace(c.topic, votes=votes) for c in group.cards]
            bench.grouping.discuss(own, group.id, topics)
    with laptop(other) as bench:
        bench.registering.mark(own, registration, 0, Attendance.PRESENT)
        bench.registering.come_late(own, Coming("Sen kommune"))
    assert command("export", own, "-o", str(without), store=other)[0] == 0
    told = command("import", str(without))[1]
    assert "On 2 cards both" in told or "På 2 kort har begge" in told
    assert "1 latecomer" in told or "1 kom sent" in told
    assert "Attendance of 1" in told or "Oppmøte notert for 1" in told
    with laptop(home) as bench:
        cards = bench.gatherings.get(own).groups[0].cards
        assert [card.topic.votes for card in cards] == [1, 1]
    broken = tmp_path / "broken.json"
    broken.write_text('{"format": "startpunkt.gathering/1"}', encoding="utf-8")
    assert command("import", str(broken))[0] == 1
