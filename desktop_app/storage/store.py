"""The store: one SQLite file with every assessment, opened, read and written here."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection

from desktop_app.domain.wording import Sentence
from desktop_app.storage.backup import back_up
from desktop_app.storage.books import Books
from desktop_app.storage.engine import for_writing, make_engine
from desktop_app.storage.failures import as_sentences
from desktop_app.storage.model_book import KnownModels
from desktop_app.storage.opening import SHIPPED, Lineage, path_of, prepare
from desktop_app.storage.restoring import restore
from desktop_app.storage.soundness import flaws


def _now() -> datetime:
    return datetime.now(UTC)


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


class Store:
    """An open store; safe to use from several threads, one transaction in each."""

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self.address = str(path)
        self._path = path
        self._clock = clock
        self._known = KnownModels()
        self._engine = make_engine(path)
        self._writer = for_writing(self._engine)

    @contextmanager
    def reading(self) -> Iterator[Books]:
        """One view of the store that other writers do not disturb; writes are thrown away."""
        with as_sentences(self._path), self._engine.connect() as connection:
            yield Books(connection, self._clock, self._known)

    @contextmanager
    def writing(self) -> Iterator[Books]:
        """One transaction: on the disk when the block is left, undone when it raises."""
        with as_sentences(self._path), self._writer.begin() as connection:
            yield Books(connection, self._clock, self._known)

    def check(self) -> tuple[Sentence, ...]:
        """Return everything that is wrong with the store; empty when all is well."""
        with as_sentences(self._path), self._engine.connect() as connection:
            return flaws(connection)

    def backup(self, target: Path) -> None:
        """Write a consistent copy of the store while it is in use.

        StoreError where `target` is the store itself, a folder or some other kind of file, or
        cannot be written.
        """
        with as_sentences(self._path), self._engine.connect() as connection:
            back_up(self._path, _driver(connection), target)

    def compact(self) -> None:
        """Write the file anew, so that nothing is left in it of what was deleted.

        StoreError while another copy of the program has it open.
        """
        with as_sentences(self._path), self._engine.connect() as connection:
            driver = _driver(connection)
            driver.execute("VACUUM")
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()


def open_store(address: str, *, clock: Callable[[], datetime], lineage: Lineage = SHIPPED) -> Store:
    """Open the store at a path or sqlite URL, making folder and file where there is none.

    An older store is backed up and changed over to the newest revision. StoreError with its
    own sentence for whatever stands in the way; the file is then as it was.
    """
    path = path_of(address)
    prepare(path, clock, lineage)
    return Store(path, clock)


def restore_store(
    address: str, source: Path, *, clock: Callable[[], datetime] = _now
) -> Path | None:
    """Put the backup `source` in the place of the store.

    Return where the former store is kept, None when there was none. StoreError, with nothing
    changed, where the source is not a sound store or the store is open elsewhere.
    """
    return restore(path_of(address), source, clock(), SHIPPED.newest)
