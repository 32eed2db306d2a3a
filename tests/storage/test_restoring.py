"""A backup comes back, and the present store is kept."""

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.domain.errors import StoreError
from desktop_app.storage.store import restore_store
from tests.storage.ordinary_user import ordinary_user
from tests.storage.samples import START, kept, names, opened, plain, whole
from tests.storage.second_copy import writing_elsewhere


def bring_back(path: Path, source: Path) -> Path | None:
    return restore_store(str(path), source, clock=lambda: START)


def refusal(path: Path, source: Path) -> str:
    with pytest.raises(StoreError) as caught:
        bring_back(path, source)
    return str(caught.value)


def test_a_restored_store_has_what_the_backup_has_and_the_former_is_kept(
    path: Path, copy: Path
) -> None:
    former = bring_back(path, copy)
    assert former == path.with_name("store-until-20261123-090000.db")
    assert names(path.parent) == {"copies", "store.db", "store-until-20261123-090000.db"}
    store, before = opened(path), opened(former)
    assert kept(store) == whole()
    assert store.check() == before.check() == ()
    with before.reading() as books:
        assert books.assessments.overviews() == ()
    store.close()
    before.close()


def test_a_store_is_restored_where_there_is_none(tmp_path: Path, copy: Path) -> None:
    path = tmp_path / "new" / "store.db"
    assert bring_back(path, copy) is None
    store = opened(path)
    assert kept(store) == whole()
    store.close()


def test_the_former_store_is_named_by_the_time_of_day(path: Path, copy: Path) -> None:
    former = restore_store(str(path), copy)
    assert former is not None
    assert re.fullmatch(r"store-until-[0-9]{8}-[0-9]{6}\.db", former.name)


def test_answers_that_are_still_in_the_log_are_kept_too(path: Path, copy: Path) -> None:
    # What a program leaves that was killed: the store and its log, which has the last answers.
    store = opened(path)
    with store.writing() as books:
        books.assessments.add(plain("in-the-log"))
    for ending in ("", "-wal"):
        shutil.copy2(f"{path}{ending}", f"{path}{ending}.left")
    store.close()
    for ending in ("", "-wal"):
        Path(f"{path}{ending}.left").replace(f"{path}{ending}")
    former = bring_back(path, copy)
    assert former is not None
    before, after = opened(former), opened(path)
    assert kept(before, "in-the-log") == plain("in-the-log")
    assert kept(after) == whole()
    with after.reading() as books:
        assert len(books.assessments.overviews()) == 1
    before.close()
    after.close()


@pytest.mark.parametrize("damage", [b"", b"Hello", b"SQLite format 3\0" + b"\xff" * 9000])
def test_a_damaged_store_is_kept_as_it_is_with_its_log(
    path: Path, copy: Path, damage: bytes
) -> None:
    path.write_bytes(damage)
    log = Path(f"{path}-wal")
    log.write_bytes(b"log")
    former = bring_back(path, copy)
    assert former is not None
    assert former.read_bytes() == damage
    store = opened(path)
    assert kept(store) == whole()
    store.close()


def test_the_log_of_a_damaged_store_is_not_played_into_the_restored_one(
    path: Path, copy: Path
) -> None:
    store = opened(path)
    with store.writing() as books:
        books.assessments.add(plain("in-the-log"))
    log = Path(f"{path}-wal").read_bytes()
    store.close()
    path.write_bytes(b"Hello")
    Path(f"{path}-wal").write_bytes(log)
    former = bring_back(path, copy)
    assert Path(f"{former}-wal").read_bytes() == log
    store = opened(path)
    assert kept(store) == whole()
    with store.reading() as books:
        assert len(books.assessments.overviews()) == 1
    assert store.check() == ()
    store.close()


def test_a_store_that_is_open_elsewhere_is_not_restored(path: Path, copy: Path) -> None:
    before = path.read_bytes()
    elsewhere = opened(path)
    with elsewhere.reading() as books:
        assert books.assessments.overviews() == ()
        assert "in use by another copy" in refusal(path, copy)
    assert "in use by another copy" in refusal(path, copy)
    elsewhere.close()
    with writing_elsewhere(path):
        assert "in use by another copy" in refusal(path, copy)
    assert path.read_bytes() == before
    assert names(path.parent) <= {"copies", "store.db", "store.db-wal", "store.db-shm"}


def test_only_a_sound_store_that_this_version_knows_is_restored(
    path: Path, copy: Path, tmp_path: Path
) -> None:
    before = path.read_bytes()
    letter, empty, newer = (tmp_path / name for name in ("letter", "empty", "newer.db"))
    letter.write_text("Dear", encoding="utf-8")
    empty.touch()
    shutil.copy2(copy, newer)
    with closing(sqlite3.connect(newer)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
        connection.commit()
    torn, rotten = tmp_path / "torn.db", tmp_path / "rotten.db"
    content = copy.read_bytes()
    torn.write_bytes(content[:9000])
    rotten.write_bytes(content[:40_000] + b"\xff" * 4096 + content[44_096:])
    for source, sentence in (
        (tmp_path / "none", "does not exist"),
        (tmp_path, "is a folder"),
        (letter, "is not a store of Startpunkt"),
        (empty, "is not a store of Startpunkt"),
        (newer, "newer version"),
        (torn, "is damaged"),
        (rotten, "is damaged"),
        (path, "is the store itself"),
    ):
        assert sentence in refusal(path, source)
    assert path.read_bytes() == before
    assert not list(tmp_path.glob("*until*"))


def test_a_folder_is_not_restored_over(tmp_path: Path, copy: Path) -> None:
    assert "is a folder" in refusal(tmp_path / "copies", copy)


def test_a_store_in_a_read_only_folder_is_not_restored(copy: Path) -> None:
    content = copy.read_bytes()
    with ordinary_user() as folder:
        source, path = folder / "copy.db", folder / "deep" / "store.db"
        source.write_bytes(content)
        opened(path).close()
        path.parent.chmod(0o555)
        before = path.read_bytes()
        assert "cannot be written" in refusal(path, source)
        assert path.read_bytes() == before
        path.parent.chmod(0o777)
