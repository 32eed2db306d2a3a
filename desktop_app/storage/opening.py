"""What happens before a store can be used: find it, make it, or change it over."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from desktop_app.domain.errors import StoreError
from desktop_app.storage.failures import READ_ONLY, as_sentences
from desktop_app.storage.folder import make_folder
from desktop_app.storage.inspection import Found, inspect, revision_of
from desktop_app.storage.revision import APPLICATION_ID, BUSY_SECONDS
from desktop_app.storage.site import Lineage


def prepare(path: Path, clock: Callable[[], datetime], lineage: Lineage) -> None:
    """Leave a store of the newest revision at `path`; StoreError where that cannot be."""
    if inspect(path) is Found.NOTHING:
        _make(path)
    elif revision_of(path, lineage.newest) != lineage.newest:
        # Alembic takes a while to load, and is hardly ever needed.
        from desktop_app.storage.migration import migrate

        migrate(path, lineage.migrations, lineage.newest, clock())
    _make_ready(path)


def _make(path: Path) -> None:
    from sqlalchemy import inspect as inspect_tables

    from desktop_app.storage import schema
    from desktop_app.storage.engine import for_writing, make_engine
    from desktop_app.storage.tables import make_tables

    make_folder(path)
    engine = make_engine(path)
    try:
        with as_sentences(path), for_writing(engine).begin() as connection:
            # Another copy of the program may have been faster; then all is done.
            if not inspect_tables(connection).has_table(schema.revision.name):
                connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
                make_tables(connection)
    finally:
        engine.dispose()


def _make_ready(path: Path) -> None:
    try:
        with path.open("r+b"):
            pass
    except OSError as error:
        raise StoreError(READ_ONLY.filled(path=path)) from error
    # The write-ahead log lets others read while one writes; the file remembers the mode.
    connecting = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    with as_sentences(path), closing(connecting) as connection:
        connection.execute("PRAGMA journal_mode=WAL").fetchall()
