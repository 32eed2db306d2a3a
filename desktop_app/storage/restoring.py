"""A backup put in the place of a store, with the former store kept beside it."""

import shutil
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desktop_app.domain.errors import PassingError, StoreError
from desktop_app.storage.backup import copy_whole, put_in_place
from desktop_app.storage.failures import (
    DAMAGED,
    IN_USE,
    IS_FOLDER,
    MISSING,
    NOT_A_STORE,
    SAME_FILE,
    as_sentences,
)
from desktop_app.storage.folder import exists, make_folder, same
from desktop_app.storage.inspection import Found, inspect, looking_at, revision_of
from desktop_app.storage.revision import BUSY_SECONDS

_LOGS = ("-wal", "-shm", "-journal")


def restore(path: Path, source: Path, at: datetime, newest: str) -> Path | None:
    """Put `source` in the place of the store at `path`; return where the former one is kept.

    None where there was none. StoreError, with nothing changed, where `source` is not a sound
    store that this version can read, or the store is open somewhere.
    """
    if same(source, path):
        raise StoreError(SAME_FILE.filled(path=source))
    _must_be_sound(source, newest)
    if path.is_dir():
        raise StoreError(IS_FOLDER.filled(path=path))
    make_folder(path)
    with put_in_place(path) as beside:
        with closing(looking_at(source)) as connection:
            copy_whole(connection, beside)
        return _kept(path, at) if exists(path) else None


def _must_be_sound(source: Path, newest: str) -> None:
    if not exists(source):
        raise StoreError(MISSING.filled(path=source))
    if inspect(source) is not Found.STORE:
        raise StoreError(NOT_A_STORE.filled(path=source))
    revision_of(source, newest)
    with as_sentences(source), closing(looking_at(source)) as connection:
        if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise StoreError(DAMAGED.filled(path=source))


def _kept(path: Path, at: datetime) -> Path:
    """Keep a copy of the store beside it, and leave no log that would be played into another."""
    _settle(path)
    kept = path.with_name(f"{path.stem}-until-{at:%Y%m%d-%H%M%S}{path.suffix}")
    for ending in ("", *_LOGS):
        former = path.with_name(path.name + ending)
        if former.exists():
            shutil.copy2(former, kept.with_name(kept.name + ending))
    for ending in _LOGS:
        path.with_name(path.name + ending).unlink(missing_ok=True)
    return kept


def _settle(path: Path) -> None:
    """Draw the log into the store, for which nobody else may have it open."""
    connecting = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    with closing(connecting) as connection:
        try:
            connection.execute("PRAGMA journal_mode=DELETE").fetchall()
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY:
                raise PassingError(IN_USE) from error
            # Any other fault may be why the backup is called for: it is kept with the file.
