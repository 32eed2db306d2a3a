"""Whatever lies in the way of a store gets its own sentence, and is left as it was."""

import sqlite3
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import insert

from desktop_app.domain.errors import StoreError
from desktop_app.storage import schema
from desktop_app.storage.address import named_by
from desktop_app.storage.books import Books
from desktop_app.storage.engine import for_writing, make_engine
from desktop_app.storage.known_assessments import AssessmentReader, KnownAssessments
from desktop_app.storage.model_book import KnownModels
from desktop_app.storage.revision import APPLICATION_ID, REVISION
from desktop_app.storage.store import open_store
from tests.storage.ordinary_user import ordinary_user
from tests.storage.samples import Ticking, kept, opened, whole


def refusal(path: object) -> str:
    """The sentence with which a store is not opened."""
    with pytest.raises(StoreError) as caught:
        open_store(str(path), clock=Ticking())
    return str(caught.value)


def filled(path: Path) -> bytes:
    """Make a store with an assessment; return the bytes of the file."""
    store = opened(path)
    with store.writing() as books:
        books.assessments.add(whole())
    store.close()
    return path.read_bytes()


def untouched(path: Path, before: bytes) -> bool:
    return path.read_bytes() == before and [each.name for each in path.parent.iterdir()] == [
        path.name
    ]


def test_a_new_store_is_made_with_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder #1" / "æ ø%20?x=1.db"
    store = opened(path)
    assert store.address == str(path)
    assert store.check() == ()
    store.close()
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("SELECT * FROM alembic_version").fetchall() == [(REVISION,)]


def test_an_empty_file_and_an_empty_database_become_stores(tmp_path: Path) -> None:
    # A program that was killed while it made its store leaves one or the other.
    (tmp_path / "empty.db").touch()
    with closing(sqlite3.connect(tmp_path / "bare.db")) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
    for name in ("empty.db", "bare.db"):
        store = opened(tmp_path / name)
        assert store.check() == ()
        store.close()


def test_two_copies_that_start_at_once_make_one_store(path: Path) -> None:
    faster = make_engine(path)
    found: list[object] = []

    def start() -> None:
        store = opened(path)
        found.extend(store.check())
        found.append(kept(store))
        store.close()

    slower = threading.Thread(target=start)
    with for_writing(faster).begin() as connection:
        slower.start()
        time.sleep(0.3)
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        schema.metadata.create_all(connection)
        connection.execute(insert(schema.revision), {"version_num": REVISION})
        books = Books(
            connection, Ticking(), KnownModels(), AssessmentReader(KnownAssessments(), lambda: None)
        )
        books.assessments.add(whole())
    faster.dispose()
    slower.join()
    assert found == [whole()]


def test_a_store_is_left_as_one_file_and_opening_it_changes_nothing(path: Path) -> None:
    before = filled(path)
    store = opened(path)
    assert kept(store) == whole()
    store.close()
    assert untouched(path, before)


def test_an_address_is_a_path_or_a_url_of_sqlite(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    assert named_by(str(path)) == path
    assert named_by(f"sqlite:///{path}") == path
    assert named_by("store.db") == Path.cwd() / "store.db"


@pytest.mark.parametrize(
    "address", ["postgresql://host/db", "sqlite://", "sqlite:///:memory:", "://", "http://x:y/"]
)
def test_other_addresses_are_refused(address: str) -> None:
    assert refusal(address).startswith(f"{address} is not an address of a store")


def test_a_folder_is_not_a_store(tmp_path: Path) -> None:
    assert refusal(tmp_path) == f"{tmp_path} is a folder. A store is a file."


@pytest.mark.parametrize("content", [b"Hello\n", b"\0" * 5000, b"SQLite format 2\0" + b"x" * 999])
def test_a_file_of_another_kind_is_not_a_store(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert refusal(path).startswith(f"{path} is not a store of Startpunkt. It was not touched.")
    assert untouched(path, content)


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_a_database_of_another_program_is_not_a_store(path: Path, mode: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA journal_mode={mode}")
        connection.execute("CREATE TABLE song (title TEXT)")
        connection.commit()
    before = path.read_bytes()
    assert "is not a store of Startpunkt" in refusal(path)
    assert untouched(path, before)


def test_a_database_that_another_program_has_open_is_not_a_store(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE song (title TEXT)")
        connection.commit()
        assert "is not a store of Startpunkt" in refusal(path)


def test_a_truncated_store_is_damaged(path: Path) -> None:
    before = filled(path)
    path.write_bytes(before[: len(before) // 2])
    assert refusal(path).startswith(f"The store {path} is damaged. Nothing was changed.")
    assert untouched(path, before[: len(before) // 2])


def test_a_store_whose_first_page_is_overwritten_is_damaged(path: Path) -> None:
    before = filled(path)
    damaged = before[:100] + b"\xff" * 3000 + before[3100:]
    path.write_bytes(damaged)
    assert "is damaged" in refusal(path)
    assert untouched(path, damaged)


@pytest.mark.parametrize(
    "change",
    [
        "DROP TABLE alembic_version",
        "DELETE FROM alembic_version",
        "UPDATE alembic_version SET version_num = 'abc'",
        "INSERT INTO alembic_version VALUES ('9998')",
    ],
)
def test_a_store_that_does_not_tell_its_revision_is_damaged(path: Path, change: str) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(change)
        connection.commit()
    assert "is damaged" in refusal(path)


def test_a_newer_store_is_refused_and_untouched(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
        connection.commit()
    before = path.read_bytes()
    assert "was written by a newer version of Startpunkt" in refusal(path)
    assert untouched(path, before)


def test_a_read_only_file_is_refused() -> None:
    with ordinary_user() as folder:
        before = filled(folder / "store.db")
        (folder / "store.db").chmod(0o444)
        assert "the file or its folder is read-only" in refusal(folder / "store.db")
        assert untouched(folder / "store.db", before)


def test_a_file_that_may_not_be_read_is_refused() -> None:
    with ordinary_user() as folder:
        filled(folder / "store.db")
        (folder / "store.db").chmod(0)
        assert "you may not read the file" in refusal(folder / "store.db")


def test_a_store_in_a_read_only_folder_is_refused() -> None:
    with ordinary_user() as folder:
        before = filled(folder / "store.db")
        folder.chmod(0o555)
        assert "or its folder is read-only" in refusal(folder / "store.db")
        assert untouched(folder / "store.db", before)


def test_a_new_store_cannot_be_made_in_a_read_only_folder() -> None:
    with ordinary_user() as folder:
        folder.chmod(0o555)
        assert "write in its folder" in refusal(folder / "store.db")
        assert "cannot be made" in refusal(folder / "new" / "store.db")
        assert list(folder.iterdir()) == []


def test_a_folder_that_may_not_be_entered_is_refused() -> None:
    with ordinary_user() as folder:
        filled(folder / "store.db")
        folder.chmod(0)
        assert "you may not read the file" in refusal(folder / "store.db")


def test_a_path_below_a_file_is_refused(path: Path) -> None:
    path.write_text("x", encoding="utf-8")
    assert "cannot be made" in refusal(path / "store.db")


@pytest.mark.skipif(sys.platform != "linux", reason="a folder where nobody can make a file")
def test_a_store_in_the_system_is_refused() -> None:
    assert "cannot be" in refusal("/proc/startpunkt/store.db")
    assert "cannot be" in refusal("/proc/store.db")


def test_a_name_that_is_too_long_is_refused(tmp_path: Path) -> None:
    assert "cannot be opened" in refusal(tmp_path / ("x" * 300))
