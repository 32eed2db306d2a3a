"""The tables can be made in a database server too, and every connection keeps its promises."""

from pathlib import Path

import pytest
from sqlalchemy import Table
from sqlalchemy.engine import make_url
from sqlalchemy.schema import CreateTable

from desktop_app.storage import gathering_schema
from desktop_app.storage.engine import make_engine

POSTGRESQL = make_url("postgresql://").get_dialect()()


@pytest.mark.parametrize(
    "table", gathering_schema.gathering.metadata.sorted_tables, ids=lambda table: table.name
)
def test_every_table_can_be_made_on_postgresql(table: Table) -> None:
    statement = str(CreateTable(table).compile(dialect=POSTGRESQL))
    assert statement.strip().startswith(f"CREATE TABLE {table.name}")


@pytest.mark.parametrize(
    ("pragma", "value"), [("foreign_keys", 1), ("synchronous", 2), ("busy_timeout", 2000)]
)
def test_every_connection_keeps_its_promises(path: Path, pragma: str, value: int) -> None:
    engine = make_engine(path)
    with engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    engine.dispose()
