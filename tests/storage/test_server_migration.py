"""A shared collection follows the same migrations as a file, each as a whole or not at all."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, MetaData, create_engine, insert, make_url, select, text

from desktop_app.domain.errors import StoreError
from desktop_app.storage.migration import upgrade
from desktop_app.storage.server_engine import for_writing, make_engine
from desktop_app.storage.server_site import mark
from desktop_app.storage.site import SHIPPED, Lineage
from desktop_app.storage.store import open_store
from tests.postgres import Cluster
from tests.storage import planted
from tests.storage.make_frozen_store import STORES
from tests.storage.samples import START, Ticking, kept, opened, plain, whole

OLDEST = STORES / "0001.db"
GOOD = """
    with op.batch_alter_table("assessment") as batch:
        batch.add_column(sa.Column("mood", sa.Text, nullable=False, server_default="good"))
    op.create_table("planted", sa.Column("key", sa.Integer, primary_key=True))
"""
FAILING = GOOD + "    op.execute('SELECT * FROM nowhere')\n"


def grown(address: str, frozen: Path) -> str:
    """Make a collection of the schema of a frozen store, and put the rows of that in it."""
    engine = make_engine(make_url(address))
    source = create_engine(f"sqlite:///{frozen}")
    with for_writing(engine).begin() as to, source.connect() as rows:
        upgrade(to, SHIPPED.migrations, frozen.stem)
        mark(to)
        _copy(rows, to)
    engine.dispose()
    source.dispose()
    return address


def _copy(rows: Connection, to: Connection) -> None:
    tables, targets = MetaData(), MetaData()
    tables.reflect(rows)
    targets.reflect(to)
    for table in tables.sorted_tables:
        found = [dict(row) for row in rows.execute(select(table)).mappings()]
        if found and table.name != "alembic_version":
            to.execute(insert(targets.tables[table.name]), found)
        if list(table.primary_key.columns.keys()) == ["key"]:
            sequence = f"pg_get_serial_sequence('{table.name}', 'key')"
            to.execute(text(f"SELECT setval({sequence}, 1 + (SELECT count(*) FROM {table.name}))"))


def change_over(address: str, lineage: Lineage) -> None:
    open_store(address, clock=Ticking(), lineage=lineage).close()


@pytest.mark.parametrize("frozen", sorted(STORES.glob("*.db")), ids=lambda each: each.stem)
def test_a_collection_of_every_released_schema_opens_for_ever(
    server: Cluster, frozen: Path
) -> None:
    store = opened(grown(server.new(), frozen))
    assert kept(store, "a-1") == whole("a-1")
    assert kept(store, "a-2") == plain("a-2", "Andre")
    with store.reading() as books:
        (entry,) = books.history.of("a-1")
        assert (entry.at, entry.kind, entry.new) == (START, "level", 3)
    assert store.check() == ()
    with store.writing() as books:
        books.assessments.add(plain("a-3", "Tredje"))
    store.close()


def test_a_new_collection_has_the_schema_that_the_migrations_make(server: Cluster) -> None:
    made, migrated = server.new(), grown(server.new(), OLDEST)
    opened(made).close()
    opened(migrated).close()
    assert server.dump(made) == server.dump(migrated)


def test_later_migrations_run_in_one_transaction(server: Cluster, tmp_path: Path) -> None:
    address = grown(server.new(), OLDEST)
    change_over(address, planted.lineage(tmp_path / "good", GOOD))
    database = str(make_url(address).database)
    assert server.order("SELECT mood FROM assessment", database) == [("good",), ("good",)]
    with pytest.raises(StoreError, match="newer version of Startpunkt"):
        opened(address)


def test_a_migration_that_fails_leaves_the_collection_whole(
    server: Cluster, tmp_path: Path
) -> None:
    address = grown(server.new(), OLDEST)
    before = server.dump(address)
    with pytest.raises(StoreError, match="could not be changed over") as caught:
        change_over(address, planted.lineage(tmp_path / "failing", FAILING))
    assert "nowhere" in str(caught.value.__cause__)
    assert server.dump(address) == before
    store = opened(address)
    assert kept(store) == whole()
    store.close()


def test_no_migration_asks_for_what_one_ground_alone_can_do() -> None:
    # A table that is always rebuilt cannot be referred to on a server; SQLite rebuilds by itself.
    for step in (SHIPPED.migrations / "versions").glob("*.py"):
        content = step.read_text(encoding="utf-8")
        assert "recreate=" not in content, step.name
        assert "PRAGMA" not in content, step.name


def test_the_frozen_stores_are_files_of_their_schema() -> None:
    for frozen in STORES.glob("*.db"):
        with closing(sqlite3.connect(frozen)) as connection:
            told = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        assert told == [(frozen.stem,)]
