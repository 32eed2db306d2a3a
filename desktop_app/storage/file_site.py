"""A store that is a SQLite file."""

import sqlite3
from collections.abc import Callable, Hashable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.storage.failures import as_sentences
from desktop_app.storage.latest import Ask
from desktop_app.storage.opening import prepare
from desktop_app.storage.revision import BUSY_SECONDS
from desktop_app.storage.site import Lineage, Look

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine


class FileSite:
    """One file on a disk of one's own; the programs that have it open share it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @property
    def address(self) -> str:
        """The path of the file."""
        return str(self._path)

    @property
    def looks(self) -> tuple[Look, ...]:
        """The file itself, and references in it that lead nowhere."""
        from desktop_app.storage.soundness import damage, orphans

        return damage, orphans

    def prepare(self, clock: Callable[[], datetime], lineage: Lineage) -> None:
        """Make folder and file where there is none; back up what must be changed over."""
        prepare(self._path, clock, lineage)

    def engine(self) -> "Engine":
        """Return an engine on the file."""
        from desktop_app.storage.engine import make_engine

        return make_engine(self._path)

    def for_writing(self, engine: "Engine", _lineage: Lineage) -> "Engine":
        """Return it with transactions that lock the file for other writers."""
        from desktop_app.storage.engine import for_writing

        return for_writing(engine)

    def as_sentences(self) -> AbstractContextManager[None]:
        """Say what SQLite reports of the file."""
        return as_sentences(self._path)

    @contextmanager
    def glance(self, _engine: "Callable[[], Engine]") -> Iterator[Ask]:
        """Read with SQLite alone."""
        connecting = sqlite3.connect(self._path, timeout=BUSY_SECONDS, isolation_level=None)
        with closing(connecting) as connection:
            connection.execute("PRAGMA query_only=ON")
            connection.execute("BEGIN")
            yield lambda query: connection.execute(query).fetchall()

    def back_up(self, connection: "Connection", target: Path) -> None:
        """Copy the file while it is in use, over a former backup but over nothing else."""
        from desktop_app.storage.backup import back_up

        back_up(self._path, _driver(connection), target)

    def version(self, connection: "Connection") -> Hashable:
        """Which connection it is, how often others have written, and how much it has itself."""
        driver = _driver(connection)
        by_others = driver.execute("PRAGMA data_version").fetchone()[0]
        return driver, by_others, driver.total_changes

    def size(self) -> int:
        """How large the file is, without the log beside it."""
        return self._path.stat().st_size

    def compact(self, connection: "Connection") -> None:
        """Write the file anew, and empty the log beside it."""
        driver = _driver(connection)
        driver.execute("VACUUM")
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def restore(self, source: Path, at: datetime, lineage: Lineage) -> Path | None:
        """Put a sound backup in the place of the file, which nobody may have open."""
        from desktop_app.storage.restoring import restore

        return restore(self._path, source, at, lineage.newest)


def _driver(connection: "Connection") -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver
