"""Looking at a file tells what it is, and leaves it and its folder as they were."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from desktop_app.storage.inspection import Found, inspect, revision_of
from desktop_app.storage.revision import REVISION
from tests.storage.samples import kept, opened, plain


def test_nothing_and_a_store_are_told_apart(path: Path) -> None:
    assert inspect(path) is Found.NOTHING
    opened(path).close()
    assert inspect(path) is Found.STORE
    assert revision_of(path, REVISION) == REVISION
    assert list(path.parent.iterdir()) == [path]


def test_a_store_whose_log_holds_everything_is_known(path: Path) -> None:
    # Killed before the log was drawn into the file, which by itself is an empty database.
    store = opened(path)
    with store.writing() as books:
        books.assessments.add(plain())
    left = path.with_name("left.db")
    for ending in ("", "-wal"):
        shutil.copy2(f"{path}{ending}", f"{left}{ending}")
    store.close()
    assert inspect(left) is Found.STORE
    again = opened(left)
    assert kept(again) == plain()
    again.close()


def test_a_store_that_was_killed_with_a_journal_is_taken_back(path: Path) -> None:
    opened(path).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN")
        connection.execute("PRAGMA application_id=0")
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
        connection.execute("CREATE TABLE a AS SELECT hex(zeroblob(100000)) AS b")
        left = path.with_name("left.db")
        for ending in ("", "-journal"):
            shutil.copy2(f"{path}{ending}", f"{left}{ending}")
    assert inspect(left) is Found.STORE
    assert revision_of(left, REVISION) == REVISION
