"""A copy goes out while the store is in use, over nothing but a former copy."""

import threading
from pathlib import Path

import pytest

from desktop_app.domain.errors import StoreError
from desktop_app.domain.response import Response
from desktop_app.storage.store import Store
from tests.storage.ordinary_user import ordinary_user
from tests.storage.samples import kept, names, opened, plain, whole
from tests.storage.second_copy import writing_elsewhere


def test_a_backup_is_one_file_that_opens_as_a_store(copy: Path) -> None:
    assert names(copy.parent) == {"copy.db"}
    store = opened(copy)
    assert kept(store) == whole()
    assert store.check() == ()
    store.close()


def test_a_backup_is_consistent_while_others_write(store: Store, tmp_path: Path) -> None:
    with store.writing() as books:
        books.assessments.add(plain())
    done = threading.Event()

    def write() -> None:
        level = 0
        while not done.is_set():
            level = level % 5 + 1
            with store.writing() as books:
                for question in ("lead.1", "lead.2", "lead.3"):
                    books.assessments.put_response("a-1", Response(question, level))

    writer = threading.Thread(target=write)
    writer.start()
    for number in range(5):
        store.backup(tmp_path / f"{number}.db")
    done.set()
    writer.join()
    for number in range(5):
        copied = opened(tmp_path / f"{number}.db")
        assert len({each.level for each in kept(copied).responses.values()}) <= 1
        assert copied.check() == ()
        copied.close()


def test_a_backup_is_made_while_another_copy_writes(store: Store, path: Path) -> None:
    with writing_elsewhere(path):
        store.backup(path.with_name("copy.db"))
    assert path.with_name("copy.db").exists()


def test_a_later_backup_takes_the_place_of_the_former(store: Store, path: Path) -> None:
    target = path.with_name("copy.db")
    store.backup(target)
    with store.writing() as books:
        books.assessments.add(whole())
    store.backup(target)
    copied = opened(target)
    assert kept(copied) == whole()
    copied.close()


def test_a_backup_goes_over_nothing_else(store: Store, path: Path, tmp_path: Path) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear", encoding="utf-8")
    link = tmp_path / "link.db"
    link.symlink_to(path)
    for target, sentence in (
        (letter, "is not a store of Startpunkt"),
        (tmp_path, "is a folder"),
        (path, "is the store itself"),
        (link, "is the store itself"),
        (tmp_path / "no" / "copy.db", "cannot be written. Check that the folder exists"),
    ):
        with pytest.raises(StoreError, match=sentence):
            store.backup(target)
    assert letter.read_text(encoding="utf-8") == "Dear"
    assert names(tmp_path) - {"store.db-wal", "store.db-shm"} == {
        "letter.txt",
        "link.db",
        "store.db",
    }


def test_a_backup_into_a_read_only_folder_is_refused(store: Store) -> None:
    store.backup(Path(store.address).with_name("warm.db"))
    with ordinary_user() as folder:
        folder.chmod(0o555)
        with pytest.raises(StoreError, match="cannot be written"):
            store.backup(folder / "copy.db")
        folder.chmod(0)
        with pytest.raises(StoreError, match="may not read"):
            store.backup(folder / "copy.db")
