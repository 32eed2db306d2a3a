"""A store that is a database of a PostgreSQL server: the shared collection."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, select
from sqlalchemy import inspect as inspect_tables

from desktop_app.domain.errors import StoreError
from desktop_app.storage import schema
from desktop_app.storage.latest import Ask
from desktop_app.storage.server_engine import for_writing, make_engine
from desktop_app.storage.server_failures import (
    DAMAGED_COLLECTION,
    NEWER_COLLECTION,
    NO_DRIVER,
    NOT_A_COLLECTION,
    NOT_CHANGED_OVER,
    NOT_COPIED,
    WRONG_ENCODING,
    as_sentences,
)
from desktop_app.storage.site import Lineage, Look
from desktop_app.storage.tables import make_tables

MARK = "Startpunkt"
"""The comment of the table of the revision: it marks a database as a collection."""


class ServerSite:
    """One schema of a database; the driver finds a password outside of the address as well."""

    # A server keeps its own files and references whole; there is nothing it could tell here.
    looks: tuple[Look, ...] = ()

    def __init__(self, url: URL) -> None:
        self._url = url

    @property
    def address(self) -> str:
        """User, server and database, without the options, which may hold secrets as well."""
        url = self._url
        shown = URL.create(
            url.drivername, url.username, host=url.host, port=url.port, database=url.database
        )
        return shown.render_as_string()

    def prepare(self, _clock: Callable[[], datetime], lineage: Lineage) -> None:
        """Fill an empty database, or change an older collection over in one transaction.

        No copy is taken: either the whole transaction holds or nothing of it.
        """
        with self._opened() as engine, self.as_sentences():
            with engine.connect() as connection:
                found = self._found(connection, lineage.newest)
            if found != lineage.newest:
                with for_writing(engine).begin() as connection:
                    self._make_or_change_over(connection, lineage)

    def engine(self) -> Engine:
        """Return an engine on the database; StoreError where the driver is not installed."""
        try:
            return make_engine(self._url)
        except ImportError as error:
            raise StoreError(NO_DRIVER) from error

    def for_writing(self, engine: Engine, lineage: Lineage) -> Engine:
        """Return it with transactions that wait for each other, while the revision stays."""
        return for_writing(engine, lineage.newest)

    def as_sentences(self) -> AbstractContextManager[None]:
        """Say what the server reports."""
        return as_sentences(self.address)

    @contextmanager
    def glance(self, engine: Callable[[], Engine]) -> Iterator[Ask]:
        """Read through the engine: a connection is dear here, and it has one."""
        with engine().connect() as connection:
            yield lambda query: [tuple(row) for row in connection.exec_driver_sql(query)]

    def back_up(self, _connection: Connection, _target: Path) -> None:
        """Refuse, and say what to do instead."""
        raise StoreError(NOT_COPIED)

    def version(self, _connection: Connection) -> None:
        """A server does not say."""

    def size(self) -> None:
        """A server's files are its own business."""

    def compact(self, connection: Connection) -> None:
        """Let the server clear away what was deleted."""
        connection.execution_options(isolation_level="AUTOCOMMIT").exec_driver_sql("VACUUM")

    def restore(self, _source: Path, _at: datetime, _lineage: Lineage) -> Path | None:
        """Refuse, and say what to do instead."""
        raise StoreError(NOT_COPIED)

    @contextmanager
    def _opened(self) -> Iterator[Engine]:
        engine = self.engine()
        try:
            yield engine
        finally:
            engine.dispose()

    def _found(self, connection: Connection, newest: str) -> str | None:
        """Return the revision of the collection, None in an empty database.

        StoreError for what is not a collection, or is one of a newer program.
        """
        encoding = connection.exec_driver_sql("SHOW server_encoding").scalar()
        if encoding != "UTF8":
            raise StoreError(WRONG_ENCODING.filled(path=self.address, encoding=encoding))
        tables = inspect_tables(connection).get_table_names()
        if not tables:
            return None
        if schema.revision.name not in tables or _mark(connection) != MARK:
            raise StoreError(NOT_A_COLLECTION.filled(path=self.address))
        revisions = connection.scalars(select(schema.revision.c.version_num)).all()
        if len(revisions) != 1 or not re.fullmatch("[0-9]{4}", revisions[0]):
            raise StoreError(DAMAGED_COLLECTION.filled(path=self.address))
        if revisions[0] > newest:
            raise StoreError(NEWER_COLLECTION.filled(path=self.address))
        return revisions[0]

    def _make_or_change_over(self, connection: Connection, lineage: Lineage) -> None:
        # Somebody else may have been faster while this one waited; then all is done.
        found = self._found(connection, lineage.newest)
        if found is None:
            make(connection)
        elif found != lineage.newest:
            # Alembic takes a while to load, and is hardly ever needed.
            from desktop_app.storage.migration import upgrade

            try:
                upgrade(connection, lineage.migrations, lineage.newest)
            except Exception as error:
                raise StoreError(NOT_CHANGED_OVER.filled(path=self.address)) from error


def make(connection: Connection) -> None:
    """Make the tables of the newest revision in an empty database, and mark it."""
    make_tables(connection)
    mark(connection)


def mark(connection: Connection) -> None:
    """Mark the database as a collection of this program."""
    connection.exec_driver_sql(f"COMMENT ON TABLE {schema.revision.name} IS '{MARK}'")


def _mark(connection: Connection) -> str | None:
    query = f"SELECT obj_description('{schema.revision.name}'::regclass, 'pg_class')"
    return connection.exec_driver_sql(query).scalar()
