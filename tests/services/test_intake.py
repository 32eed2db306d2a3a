"""Very many files: each whole or not at all, what is broken stops no other, nothing overwritten."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.errors import InvalidFileError, StoreError
from desktop_app.domain.response import Response
from desktop_app.exchange.assessment_file import write_assessment
from desktop_app.exchange.finding import exchange_files
from desktop_app.services.exchanging import Conflict, Novelty
from desktop_app.services.intake import MOST_AT_ONCE, Intake, Order, Taken
from desktop_app.storage.store import Store
from tests.domain.samples import assessment, dimension, model
from tests.services.bench import ID, Ticking

LEAD = "lead.1"
YESTERDAY = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def intake(store: Store, clock: Ticking) -> Intake:
    return Intake(store, clock)


def made(level: int = 3, **changes: object) -> Assessment:
    whole = assessment(model(dimension("lead", (1, 1, 2)), dimension("culture")))
    answers = {LEAD: Response(LEAD, level)}
    return replace(whole, **{"responses": answers, "changed_at": YESTERDAY, **changes})  # type: ignore[arg-type]  # names and values come from the test


def write(folder: Path, name: str, found: Assessment) -> Path:
    path = folder / f"{name}.startpunkt"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(write_assessment(found, at=found.changed_at, by="Startpunkt 0"), "utf-8")
    return path


def levels(store: Store) -> dict[str, int | None]:
    with store.reading() as books:
        found = [books.assessments.get(each.id) for each in books.assessments.overviews()]
    return {each.id: each.response(LEAD).level for each in found}


def taken(intake: Intake, *orders: Order) -> list[Taken]:
    return [one for some in intake.take_in(orders) for one in some]


def test_what_is_broken_stops_no_other(intake: Intake, store: Store, tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    for number in range(2 * MOST_AT_ONCE):
        write(inbox / str(number % 3), f"{number:03}", made(id=f"a-{number}"))
    broken = [write(inbox, f"x{number}", made()) for number in range(5)]
    for path in broken:
        path.write_text(path.read_text("utf-8")[:-40], "utf-8")
    files = exchange_files([inbox])
    seen = list(intake.look(files))
    assert [one.path for one in seen if one.novelty is None] == broken
    assert {one.novelty for one in seen} == {Novelty.NEW, None}
    assert levels(store) == {}
    found = taken(intake, *(Order(one.path, digest=one.digest) for one in seen))
    assert [one.path for one in found if one.error] == broken
    assert all(isinstance(one.error, InvalidFileError) for one in found if one.error)
    assert len(levels(store)) == 2 * MOST_AT_ONCE
    with store.reading() as books:
        assert [entry.kind for entry in books.history.of("a-7")] == ["import"]
        models = {id(books.assessments.get(f"a-{n}").model) for n in range(9)}
    assert len(models) == 1
    again = list(intake.look(files))
    assert {one.novelty for one in again} == {Novelty.IDENTICAL, None}


@pytest.mark.parametrize(
    ("conflict", "kept"),
    [(Conflict.KEEP, [4]), (Conflict.REPLACE, [2]), (Conflict.BOTH, [4, 2])],
)
def test_each_conflict_is_decided_for_itself(
    intake: Intake, store: Store, tmp_path: Path, conflict: Conflict, kept: list[int]
) -> None:
    taken(intake, Order(write(tmp_path, "first", made(4))))
    other = write(tmp_path, "other", made(2, changed_at=YESTERDAY - timedelta(hours=1)))
    (prospect,) = intake.look([other])
    assert prospect.disputed
    assert prospect.novelty is Novelty.OLDER
    (found,) = taken(intake, Order(other, conflict, prospect.digest))
    assert sorted(levels(store).values(), key=str) == sorted(kept, key=str)
    assert (found.change is None) == (conflict is Conflict.KEEP)
    assert (levels(store)[ID] == 2) == (conflict is Conflict.REPLACE)


def test_two_files_of_one_assessment_are_seen_before_anything_is_done(
    intake: Intake, store: Store, tmp_path: Path
) -> None:
    one = write(tmp_path, "a", made(3))
    two = write(tmp_path, "b", made(5, changed_at=YESTERDAY + timedelta(hours=1)))
    same = write(tmp_path, "c", made(3))
    first, second, third = intake.look([one, two, same])
    assert (first.novelty, first.twin) == (Novelty.NEW, None)
    assert (second.novelty, second.twin) == (Novelty.NEWER, one)
    assert (third.novelty, third.twin) == (Novelty.IDENTICAL, one)
    found = taken(intake, *(Order(path) for path in (one, two, same)))
    assert [each.novelty for each in found] == [Novelty.NEW, Novelty.NEWER, Novelty.IDENTICAL]
    assert levels(store) == {ID: 3}


def test_a_twin_that_goes_away_is_forgotten(intake: Intake, tmp_path: Path) -> None:
    one, two = write(tmp_path, "a", made(3)), write(tmp_path, "b", made(5))
    looking = intake.look([one, two])
    next(looking)
    one.unlink()
    second = next(looking)
    assert (second.novelty, second.twin) == (Novelty.NEW, None)


def test_a_file_that_changes_after_the_preview_is_not_taken_in(
    intake: Intake, store: Store, tmp_path: Path
) -> None:
    path = write(tmp_path, "a", made(3))
    (prospect,) = intake.look([path])
    write(tmp_path, "a", made(5))
    (found,) = taken(intake, Order(path, digest=prospect.digest))
    assert "has changed since it was looked at" in str(found.error)
    assert levels(store) == {}


def test_a_clock_that_is_ahead_is_seen_and_not_believed(
    intake: Intake, store: Store, clock: Ticking, tmp_path: Path
) -> None:
    path = write(tmp_path, "a", made(3, changed_at=clock() + timedelta(days=400)))
    (prospect,) = intake.look([path])
    assert prospect.ahead
    taken(intake, Order(path))
    with store.reading() as books:
        assert books.assessments.get(ID).changed_at <= clock()
    (again,) = intake.look([path])
    assert again.novelty is Novelty.IDENTICAL


@pytest.fixture
def small_disk() -> Iterator[None]:
    """Let no database grow by more than 60 pages; SQLite then finds the disk full."""

    def limit(connection: sqlite3.Connection, _entry: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages + 60}")

    event.listen(Engine, "connect", limit)
    yield
    event.remove(Engine, "connect", limit)


@pytest.mark.usefixtures("small_disk")
def test_a_full_disk_in_the_middle_leaves_whole_files_only(
    store: Store, intake: Intake, tmp_path: Path
) -> None:
    note = {LEAD: Response(LEAD, 3, note="x" * 900)}
    files = [
        write(tmp_path, f"{n:03}", replace(made(id=f"a-{n}"), responses=note)) for n in range(250)
    ]
    taking = intake.take_in(Order(path) for path in files)
    safe = next(taking)
    with pytest.raises(StoreError, match="disk is full"):
        list(taking)
    assert len(safe) == MOST_AT_ONCE
    assert set(levels(store)) == {one.change.assessment for one in safe if one.change}
    assert store.check() == ()


def test_not_to_go_on_is_to_cancel(intake: Intake, store: Store, tmp_path: Path) -> None:
    files = [write(tmp_path, f"{n:03}", made(id=f"a-{n}")) for n in range(MOST_AT_ONCE + 3)]
    next(intake.take_in(Order(path) for path in files))
    assert len(levels(store)) == MOST_AT_ONCE
