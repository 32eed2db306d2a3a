"""Gatherings are kept exactly; only what changed is written; a wiped name is gone from the disk."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.gathering import Gathering, Told
from desktop_app.domain.grouping import without_names
from desktop_app.storage.store import Store
from tests.domain.gatherings import START, crowd, gathering

GROUNDS = ("file", "server")


def kept(store: Store, gathering_id: str = "g-1") -> Gathering:
    with store.reading() as books:
        return books.gatherings.get(gathering_id)


def test_a_gathering_comes_back_as_it_was(store: Store) -> None:
    with store.writing() as books:
        books.gatherings.add(gathering())
        books.gatherings.add(crowd(gathering_id="empty"))
    assert kept(store) == gathering()
    assert kept(store, "empty") == crowd(gathering_id="empty")
    assert store.check() == ()


def test_each_part_is_written_over(store: Store) -> None:
    before = gathering()
    with store.writing() as books:
        books.gatherings.add(before)
        books.gatherings.add(gathering("g-2"))
    later = START + timedelta(hours=1)
    for after in (
        replace(before, theme="Ny", changed_at=later, split=None),
        replace(before, programme=before.programme[1:]),
        replace(before, registrations=before.registrations[:1]),
        replace(before, groups=before.groups[::-1]),
        replace(before, told=Told(before.told.stories[1:])),
        replace(before, programme=(), registrations=(), groups=()),
    ):
        with store.writing() as books:
            books.gatherings.put(kept(store), after)
        assert kept(store) == after
    assert kept(store, "g-2") == gathering("g-2")


def test_overviews_have_the_numbers_and_the_latest_day_first(store: Store) -> None:
    with store.writing() as books:
        books.gatherings.add(gathering())
        later = replace(
            crowd(3, 4, 0, gathering_id="g-2"), held_on=gathering().held_on.replace(day=30)
        )
        books.gatherings.add(later)
        books.gatherings.add(crowd(gathering_id="g-0"))
    with store.reading() as books:
        found = books.gatherings.overviews()
    assert [(o.id, o.organisations, o.people, o.groups) for o in found] == [
        ("g-2", 3, 7, 0),
        ("g-0", 0, 0, 0),
        ("g-1", 2, 3, 2),
    ]


def test_ids_by_their_beginning(store: Store) -> None:
    with store.writing() as books:
        for one in ("ab", "abc", "x"):
            books.gatherings.add(crowd(gathering_id=one))
    with store.reading() as books:
        assert books.gatherings.find("ab") == "ab"
        assert books.gatherings.find("x") == "x"
        with pytest.raises(NotFoundError, match="Several gatherings begin with a"):
            books.gatherings.find("a")
        with pytest.raises(NotFoundError, match="no gathering y"):
            books.gatherings.find("y")
        with pytest.raises(NotFoundError, match="no gathering y"):
            books.gatherings.get("y")


def test_removing_takes_everything_along(store: Store, path: Path) -> None:
    with store.writing() as books:
        books.gatherings.add(gathering())
        books.gatherings.append("g-1", [HistoryEntry(START, "theme", "", "a", "b")])
        books.gatherings.append("g-1", [])
        assert [entry.new for entry in books.gatherings.history("g-1")] == ["b"]
        books.gatherings.remove("g-1")
    with closing(sqlite3.connect(path)) as connection:
        for table in (
            "gathering",
            "programme_item",
            "registration",
            "gathering_group",
            "card",
            "shared_story",
            "gone_story",
        ):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM gathering_history").fetchone() == (0,)


def test_a_wiped_name_is_gone_from_the_disk(store: Store, path: Path) -> None:
    wal = path.with_name(path.name + "-wal")
    with store.writing() as books:
        books.gatherings.add(gathering())
    with store.writing() as books:
        before = books.gatherings.get("g-1")
        books.gatherings.put(before, without_names(before))
    assert b"Kari" in path.read_bytes() + wal.read_bytes()
    store.compact()
    assert b"Kari" not in path.read_bytes() + wal.read_bytes()
    assert kept(store) == without_names(gathering())
