"""An older store is changed over as a whole, or stays as it was."""

import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from desktop_app.domain.errors import StoreError
from desktop_app.storage.engine import for_writing, make_engine
from desktop_app.storage.migration import upgrade
from desktop_app.storage.site import SHIPPED, Lineage
from desktop_app.storage.store import open_store
from tests.domain.gatherings import before_boards, gathering
from tests.storage import planted
from tests.storage.make_frozen_store import STORES, make
from tests.storage.samples import START, kept, opened, plain, whole
from tests.storage.second_copy import ROOT, writing_elsewhere

WITH_GATHERINGS = "0002"
"""The first revision whose frozen store has a gathering."""
WITH_BOARDS = "0004"
"""The first revision that keeps rules and clock of a group's board, and ids of people."""
FROZEN = sorted(STORES.glob("*.db"))
NEXT, AFTER_NEXT = (f"{int(SHIPPED.newest) + step:04}" for step in (1, 2))
COPY = f"store-before-{NEXT}-20261123-090000.db"


def dump(path: Path) -> list[str]:
    """Everything in a database, schema and rows, as text."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def change_over(path: Path, lineage: Lineage) -> None:
    open_store(str(path), clock=lambda: START, lineage=lineage).close()


@pytest.fixture
def old(path: Path) -> Path:
    make(path)
    return path


def test_every_released_schema_has_its_frozen_store() -> None:
    assert [each.stem for each in FROZEN] == [
        f"{number:04}" for number in range(1, int(SHIPPED.newest) + 1)
    ]


@pytest.mark.parametrize("frozen", FROZEN, ids=lambda each: each.stem)
def test_a_frozen_store_opens_for_ever(frozen: Path, path: Path) -> None:
    path.write_bytes(frozen.read_bytes())
    store = opened(path)
    assert kept(store, "a-1") == whole("a-1")
    assert kept(store, "a-2") == plain("a-2", "Andre")
    with store.reading() as books:
        (entry,) = books.history.of("a-1")
        assert (entry.at, entry.kind, entry.new) == (START, "level", 3)
    if frozen.stem >= WITH_GATHERINGS:
        with store.reading() as books:
            then = gathering("g-1")
            known = then if frozen.stem >= WITH_BOARDS else before_boards(then)
            assert books.gatherings.get("g-1") == known
    assert store.check() == ()
    with store.writing() as books:
        books.assessments.put_target("a-2", "lead", 3)
    store.close()


def test_a_new_store_has_the_schema_that_the_migrations_make(path: Path, tmp_path: Path) -> None:
    opened(path).close()
    migrated = tmp_path / "migrated.db"
    engine = make_engine(migrated)
    with for_writing(engine).begin() as connection:
        upgrade(connection, SHIPPED.migrations, SHIPPED.newest)
    engine.dispose()
    assert sorted(dump(path)) == sorted(dump(migrated))


def test_an_older_store_is_changed_over_with_a_copy_kept(old: Path, tmp_path: Path) -> None:
    before = dump(old)
    lineage = planted.lineage(tmp_path / "folder %d", planted.GOOD, planted.STARTED)
    change_over(old, Lineage(lineage.migrations, NEXT))
    after = dump(old)
    assert f"INSERT INTO \"alembic_version\" VALUES('{NEXT}');" in after
    with closing(sqlite3.connect(old)) as connection:
        moods = connection.execute("SELECT mood FROM assessment").fetchall()
        remarks = connection.execute("SELECT remark FROM response").fetchall()
        rounds = connection.execute("SELECT count(*) FROM vote_round").fetchone()
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    # Rebuilding a table takes no row below it along.
    assert (moods, len(remarks), rounds) == ([("good",), ("good",)], 3, (2,))
    assert dump(old.with_name(COPY)) == before
    with pytest.raises(StoreError, match="newer version"):
        opened(old)
    assert dump(old) == after


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (planted.FAILING, "no such table: nowhere"),
        (planted.STOPPING, "half-way"),
        (planted.ORPHANING, "foreign keys"),
    ],
    ids=["sql", "python", "rows"],
)
def test_a_migration_that_fails_half_way_leaves_the_store_whole(
    old: Path, tmp_path: Path, body: str, reason: str
) -> None:
    before = dump(old)
    # The one before succeeds, and is taken back with it.
    lineage = planted.lineage(tmp_path / "migrations", planted.RENAMED, body)
    with pytest.raises(StoreError) as caught:
        change_over(old, lineage)
    assert reason in str(caught.value.__cause__)
    copy = old.with_name(COPY.replace(NEXT, AFTER_NEXT))
    assert "could not be changed over" in str(caught.value)
    assert str(copy) in str(caught.value)
    assert dump(old) == before
    assert dump(copy) == before
    store = opened(old)
    assert kept(store) == whole()
    store.close()


_CHANGE_OVER = """
import sys
from pathlib import Path
from tests.storage.planted import KILLED, lineage
from tests.storage.test_migration import change_over
change_over(Path(sys.argv[1]), lineage(Path(sys.argv[2]), KILLED))
"""


def test_a_program_killed_while_it_changes_over_leaves_the_store_whole(
    old: Path, tmp_path: Path
) -> None:
    before = dump(old)
    run = [sys.executable, "-c", _CHANGE_OVER, str(old), str(tmp_path / "migrations")]
    done = subprocess.run(run, check=False, cwd=ROOT)
    assert done.returncode == -signal.SIGKILL
    store = opened(old)
    assert kept(store) == whole()
    assert store.check() == ()
    store.close()
    assert dump(old) == before


def test_a_store_in_use_is_not_changed_over(old: Path, tmp_path: Path) -> None:
    before = dump(old)
    lineage = planted.lineage(tmp_path / "migrations", planted.GOOD)
    with writing_elsewhere(old), pytest.raises(StoreError, match="in use by another copy"):
        change_over(old, lineage)
    assert dump(old) == before


@pytest.fixture
def small_disk() -> Iterator[None]:
    def limit(connection: sqlite3.Connection, _entry: object) -> None:
        connection.execute("PRAGMA max_page_count=100")

    event.listen(Engine, "connect", limit)
    yield
    event.remove(Engine, "connect", limit)


@pytest.mark.usefixtures("small_disk")
def test_a_full_disk_leaves_the_older_store_whole(old: Path, tmp_path: Path) -> None:
    before = dump(old)
    lineage = planted.lineage(tmp_path / "migrations", planted.HUGE)
    with pytest.raises(StoreError, match="disk is full"):
        change_over(old, lineage)
    assert dump(old) == before


def test_without_a_copy_nothing_is_changed_over(old: Path, tmp_path: Path) -> None:
    before = dump(old)
    old.with_name(COPY).mkdir()
    lineage = planted.lineage(tmp_path / "migrations", planted.GOOD)
    with pytest.raises(StoreError, match="is a folder"):
        change_over(old, lineage)
    assert dump(old) == before
