"""Copies of a store: out while it is in use, and back again."""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from desktop_app.domain.errors import StoreError
from desktop_app.storage.engine import BUSY_SECONDS
from desktop_app.storage.failures import (
    DAMAGED,
    IN_USE,
    MISSING,
    NOT_A_STORE,
    NOT_WRITTEN,
    SAME_FILE,
    as_sentences,
)
from desktop_app.storage.inspection import Found, inspect, looking_at, revision_of

_BESIDE = ("-wal", "-shm")


def back_up(path: Path, source: sqlite3.Connection, target: Path) -> None:
    """Copy the open store at `path` to `target`, over a former backup but over nothing else."""
    if target.absolute() == path or (target.exists() and target.samefile(path)):
        raise StoreError(SAME_FILE.filled(path=target))
    inspect(target)
    with _written_beside(target) as beside:
        _copy(source, beside)


def restore(path: Path, source: Path, at: datetime, newest: str) -> Path | None:
    """Put `source` in the place of the store at `path`; return where the former one is kept."""
    if source.exists() and path.exists() and source.samefile(path):
        raise StoreError(SAME_FILE.filled(path=source))
    _must_be_sound(source, newest)
    kept = None
    with _written_beside(path) as beside:
        with as_sentences(source), closing(looking_at(source)) as connection:
            _copy(connection, beside)
        if path.exists():
            _settle(path)
            kept = path.with_name(f"{path.stem}-{at:%Y%m%d-%H%M%S}{path.suffix}")
            _keep(path, kept)
    return kept


def _must_be_sound(source: Path, newest: str) -> None:
    if not source.exists():
        raise StoreError(MISSING.filled(path=source))
    if inspect(source) is not Found.STORE:
        raise StoreError(NOT_A_STORE.filled(path=source))
    revision_of(source, newest)
    with as_sentences(source), closing(looking_at(source)) as connection:
        if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise StoreError(DAMAGED.filled(path=source))


def _copy(source: sqlite3.Connection, target: Path) -> None:
    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        source.backup(copy)
        # A backup is one file, readable also where nothing can be written beside it.
        copy.execute("PRAGMA journal_mode=DELETE").fetchall()


@contextmanager
def _written_beside(target: Path) -> Iterator[Path]:
    """Let a file be written whole beside `target`, then put it in its place at one stroke."""
    beside = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        yield beside
        with beside.open("r+b") as file:
            os.fsync(file.fileno())
        beside.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise StoreError(NOT_WRITTEN.filled(path=target)) from error
    finally:
        beside.unlink(missing_ok=True)


def _settle(path: Path) -> None:
    """Make the store one file without a log beside it, which takes that nobody has it open."""
    connecting = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    with closing(connecting) as connection:
        try:
            connection.execute("PRAGMA journal_mode=DELETE").fetchall()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise StoreError(IN_USE) from error
        except sqlite3.DatabaseError:
            return  # It is damaged, which may be why a backup is called for.


def _keep(path: Path, kept: Path) -> None:
    for ending in ("", *_BESIDE):
        former = path.with_name(path.name + ending)
        if former.exists():
            shutil.copy2(former, kept.with_name(kept.name + ending))
    # A log that stayed would be played into the restored store.
    for ending in _BESIDE:
        path.with_name(path.name + ending).unlink(missing_ok=True)
