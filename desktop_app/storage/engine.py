"""Connections to a store file: always with foreign keys, full sync and our own BEGIN."""

import sqlite3
from pathlib import Path

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine.interfaces import DBAPIConnection, PoolProxiedConnection
from sqlalchemy.pool import ConnectionPoolEntry

from desktop_app.storage.revision import BUSY_SECONDS


class Reading(SQLiteDialect_pysqlite):
    """SQLite whose transactions say BEGIN themselves.

    The driver is told never to do it: its own way leaves reads and changes of the schema outside
    of transactions. An event could do the same, but every statement would then pay for it.
    """

    supports_statement_cache = True
    begin = "BEGIN"

    def do_begin(self, dbapi_connection: PoolProxiedConnection) -> None:
        """Begin a transaction; it sees one view of the store."""
        dbapi_connection.cursor().execute(self.begin)


class Writing(Reading):
    """SQLite whose transactions take the one right to write when they begin."""

    supports_statement_cache = True
    begin = "BEGIN IMMEDIATE"


for _each in (Reading, Writing):
    registry.register(f"sqlite.{_each.__name__.lower()}", __name__, _each.__name__)


def make_engine(path: Path, *, foreign_keys: bool = True) -> Engine:
    """Return an engine on the store file; nothing is opened yet."""
    engine = create_engine(
        URL.create("sqlite+reading", database=str(path)),
        connect_args={"isolation_level": None, "timeout": BUSY_SECONDS},
    )

    def set_up(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        assert isinstance(connection, sqlite3.Connection)
        connection.execute(f"PRAGMA foreign_keys={'ON' if foreign_keys else 'OFF'}")
        connection.execute("PRAGMA synchronous=FULL")

    event.listen(engine, "connect", set_up)
    return engine


def for_writing(engine: Engine) -> Engine:
    """Return an engine on the same connections whose transactions may write from the start."""
    return create_engine(engine.url.set(drivername="sqlite+writing"), pool=engine.pool)
