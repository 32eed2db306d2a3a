"""What the database reports, said as sentences that a facilitator can act on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from desktop_app.domain.errors import PassingError, StoreError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

IN_USE = QT_TRANSLATE_NOOP(
    "Errors",
    "The store is in use by another copy of Startpunkt. Nothing was lost. "
    "Close the other copy and try again.",
)
FULL = QT_TRANSLATE_NOOP(
    "Errors",
    "The disk is full, so the last change was not saved. Everything saved before is safe. "
    "Free some space and try again.",
)
READ_ONLY = QT_TRANSLATE_NOOP(
    "Errors",
    "The store {path} cannot be written: the file or its folder is read-only. "
    "Nothing was changed. Move it to a folder where you may write, or name another store.",
)
UNREADABLE = QT_TRANSLATE_NOOP(
    "Errors",
    "The store {path} cannot be opened: you may not read the file or write in its folder. "
    "Nothing was changed. Move it to a folder of your own, or name another store.",
)
DISK_TROUBLE = QT_TRANSLATE_NOOP(
    "Errors",
    "The disk refused to read or write the store {path}, so the last change was not saved. "
    "Everything saved before is safe. Check the disk and try again.",
)
DAMAGED = QT_TRANSLATE_NOOP(
    "Errors",
    "The store {path} is damaged. Nothing was changed. Keep a copy of the file, "
    "and restore your latest backup.",
)
IS_FOLDER = QT_TRANSLATE_NOOP("Errors", "{path} is a folder. A store is a file.")
NO_FOLDER = QT_TRANSLATE_NOOP(
    "Errors",
    "The folder of the store {path} cannot be made. Choose a folder where you may write.",
)
NOT_A_STORE = QT_TRANSLATE_NOOP(
    "Errors", "{path} is not a store of Startpunkt. It was not touched. Choose another file."
)
NEWER = QT_TRANSLATE_NOOP(
    "Errors",
    "The store {path} was written by a newer version of Startpunkt. It was not touched. "
    "Install the newer version to open it.",
)
FOREIGN_ADDRESS = QT_TRANSLATE_NOOP(
    "Errors",
    "{path} is not an address of a store. Name a file, sqlite:/// and a file, "
    "or postgresql+psycopg:// with server and database.",
)
MISSING = QT_TRANSLATE_NOOP("Errors", "The file {path} does not exist.")
SAME_FILE = QT_TRANSLATE_NOOP(
    "Errors", "{path} is the store itself. Choose another file for the backup."
)
NOT_MIGRATED = QT_TRANSLATE_NOOP(
    "Errors",
    "The store {path} could not be changed over to this version of Startpunkt. "
    "It is as it was, and a copy is kept as {copy}. Use the former version until this is mended.",
)
NO_MODEL = QT_TRANSLATE_NOOP(
    "Errors", "The model {title} in the store cannot be read. Restore your latest backup."
)
NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Errors",
    "The file {path} cannot be written. Check that the folder exists, that you may write there "
    "and that the disk is not full.",
)

_SENTENCES = {
    sqlite3.SQLITE_BUSY: IN_USE,
    sqlite3.SQLITE_LOCKED: IN_USE,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: UNREADABLE,
    sqlite3.SQLITE_PERM: UNREADABLE,
    sqlite3.SQLITE_IOERR: DISK_TROUBLE,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: NOT_A_STORE,
}


@contextmanager
def as_sentences(path: object) -> Iterator[None]:
    """Turn what the database reports about the store at `path` into a StoreError.

    What no sentence fits, such as a broken constraint, passes as it is: it is a fault of ours.
    """
    try:
        yield
    except Exception as error:
        # SQLAlchemy, which need not have been loaded, brings the database's own error along.
        origin = getattr(error, "orig", error)
        if not isinstance(origin, sqlite3.Error):
            raise
        sentence = _SENTENCES.get(getattr(origin, "sqlite_errorcode", 0) & 0xFF)
        if sentence is None:
            raise
        kind = PassingError if sentence is IN_USE else StoreError
        raise kind(sentence.filled(path=path)) from error
