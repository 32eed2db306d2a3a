"""A store that is a SQLite file."""

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine

from desktop_app.storage.backup import back_up
from desktop_app.storage.engine import for_writing, make_engine
from desktop_app.storage.failures import as_sentences
from desktop_app.storage.opening import prepare
from desktop_app.storage.restoring import restore
from desktop_app.storage.site import Lineage
from desktop_app.storage.soundness import damage, orphans


class FileSite:
    """One file on a disk of one's own; the programs that have it open share it."""

    looks = (damage, orphans)

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def address(self) -> str:
        """The path of the file."""
        return str(self._path)

    def prepare(self, clock: Callable[[], datetime], lineage: Lineage) -> None:
        """Make folder and file where there is none; back up what must be changed over."""
        prepare(self._path, clock, lineage)

    def engine(self) -> Engine:
        """Return an engine on the file."""
        return make_engine(self._path)

    def for_writing(self, engine: Engine, _lineage: Lineage) -> Engine:
        """Return it with transactions that lock the file for other writers."""
        return for_writing(engine)

    def as_sentences(self) -> AbstractContextManager[None]:
        """Say what SQLite reports of the file."""
        return as_sentences(self._path)

    def back_up(self, connection: Connection, target: Path) -> None:
        """Copy the file while it is in use, over a former backup but over nothing else."""
        back_up(self._path, _driver(connection), target)

    def compact(self, connection: Connection) -> None:
        """Write the file anew, and empty the log beside it."""
        driver = _driver(connection)
        driver.execute("VACUUM")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def restore(self, source: Path, at: datetime, lineage: Lineage) -> Path | None:
        """Put a sound backup in the place of the file, which nobody may have open."""
        return restore(self._path, source, at, lineage.newest)


def _driver(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver
