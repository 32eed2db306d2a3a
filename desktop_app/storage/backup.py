"""Copies of a store, taken while it is in use."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop_app.domain.errors import StoreError
from desktop_app.storage.atomic_file import written_beside
from desktop_app.storage.failures import NOT_WRITTEN, SAME_FILE
from desktop_app.storage.folder import same
from desktop_app.storage.inspection import inspect


def back_up(path: Path, source: sqlite3.Connection, target: Path) -> None:
    """Copy the open store at `path` to `target`, over a former backup but over nothing else."""
    if same(target, path):
        raise StoreError(SAME_FILE.filled(path=target))
    inspect(target)
    with put_in_place(target) as beside:
        copy_whole(source, beside)


def copy_whole(source: sqlite3.Connection, target: Path) -> None:
    """Write everything in an open database to a new file."""
    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        source.backup(copy)
        # A backup is one file, readable also where nothing can be written beside it.
        copy.execute("PRAGMA journal_mode=DELETE").fetchall()


@contextmanager
def put_in_place(target: Path) -> Iterator[Path]:
    """Let a copy be written beside `target`; StoreError, with nothing changed, where it fails."""
    try:
        with written_beside(target) as beside:
            yield beside
    except (OSError, sqlite3.Error) as error:
        raise StoreError(NOT_WRITTEN.filled(path=target)) from error
