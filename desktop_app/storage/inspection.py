"""What a file is, told without changing a byte of it."""

import re
import sqlite3
from contextlib import closing
from enum import Enum
from pathlib import Path

from desktop_app.domain.errors import StoreError
from desktop_app.storage.failures import (
    DAMAGED,
    IS_FOLDER,
    NEWER,
    NOT_A_STORE,
    UNREADABLE,
    as_sentences,
)
from desktop_app.storage.revision import APPLICATION_ID, BUSY_SECONDS

_MAGIC = b"SQLite format 3\0"


class Found(Enum):
    """What lies at the path of a store; everything else is an error."""

    NOTHING = "nothing"
    STORE = "store"


def inspect(path: Path) -> Found:
    """Tell whether there is a store, or nothing yet (also a file or database that is empty).

    StoreError for a folder, for what is not a store, and for what may not be read.
    """
    try:
        if path.is_dir():
            raise StoreError(IS_FOLDER.filled(path=path))
        with path.open("rb") as file:
            beginning = file.read(len(_MAGIC))
    except (FileNotFoundError, NotADirectoryError):
        return Found.NOTHING
    except OSError as error:
        raise StoreError(UNREADABLE.filled(path=path)) from error
    if not beginning:
        return Found.NOTHING
    if beginning != _MAGIC:
        raise StoreError(NOT_A_STORE.filled(path=path))
    with as_sentences(path), closing(looking_at(path)) as connection:
        application_id = connection.execute("PRAGMA application_id").fetchone()[0]
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if application_id == APPLICATION_ID:
        return Found.STORE
    if application_id == 0 and tables == 0:
        return Found.NOTHING
    raise StoreError(NOT_A_STORE.filled(path=path))


def revision_of(path: Path, newest: str) -> str:
    """Return the revision of the store at `path`; StoreError when newer than `newest`."""
    with as_sentences(path), closing(looking_at(path)) as connection:
        kept = connection.execute(
            "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
        ).fetchone()[0]
        found = kept and connection.execute("SELECT version_num FROM alembic_version").fetchall()
    revisions = [str(row[0]) for row in found or ()]
    if len(revisions) != 1 or not re.fullmatch("[0-9]{4}", revisions[0]):
        raise StoreError(DAMAGED.filled(path=path))
    if revisions[0] > newest:
        raise StoreError(NEWER.filled(path=path))
    return revisions[0]


def looking_at(path: Path) -> sqlite3.Connection:
    """Open a database to look at it, changing nothing and leaving no file beside it.

    Without a log or journal beside it the file is the whole truth, and SQLite may take it as
    immutable: then it needs no locks and no right to write in the folder. A journal beside it
    is what a program left that was killed; only a connection that may write can read past it.
    """
    mode = "mode=ro&immutable=1"
    if path.with_name(path.name + "-journal").exists():
        mode = "mode=rw"
    elif path.with_name(path.name + "-wal").exists():
        mode = "mode=ro"
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?{mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None
    )
