"""What is wrong with a store is told; what is sound is not complained about."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.storage.store import Store
from tests.storage.samples import START, opened, whole


@pytest.fixture
def filled(path: Path, store: Store) -> Path:
    with store.writing() as books:
        books.assessments.add(whole("a-1"))
        books.assessments.add(whole("a-2"))
        books.history.append("a-1", [HistoryEntry(START, "level", "lead.1", 1, 2)])
    store.close()
    return path


def complaints_after(path: Path, *changes: str) -> list[str]:
    """What is told about a store after somebody has changed it by hand."""
    with closing(sqlite3.connect(path)) as connection:
        for change in changes:
            connection.execute(change)
        connection.commit()
    store = opened(path)
    found = [str(sentence) for sentence in store.check()]
    store.close()
    return found


def test_a_sound_store_has_no_flaws(filled: Path) -> None:
    assert complaints_after(filled) == []


def test_damage_is_told(filled: Path) -> None:
    found = complaints_after(
        filled,
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_schema SET sql = replace(sql, 'parked BOOLEAN NOT NULL', 'parked CHECK (0)')"
        " WHERE name = 'response'",
    )
    assert found
    assert all(each.startswith("The file is damaged: ") for each in found)


def test_a_lost_row_is_told(filled: Path) -> None:
    assert (
        complaints_after(filled, "DELETE FROM model")
        == ["A row of the table assessment refers to one of model that is missing."] * 2
    )


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("organisation", "sector = 'shop'"),
        ("assessment", "state = 'lost'"),
        ("assessment", "voting = 'loud'"),
        ("assessment", "held_on = 'yesterday'"),
        ("assessment", "changed_at = ''"),
        ("response", "extra = '{'"),
        ("vote_round", "counts = '3'"),
        ("vote_round", "at = 'noon'"),
        ("action", "status = ''"),
        ("action", "origin = '{\"moon\": 1}'"),
        ("topic", "thumbs = '[[1]]'"),
        ("story", "dimensions = '5'"),
        ("history", "old = ''"),
    ],
)
def test_a_row_that_cannot_be_read_is_told(filled: Path, table: str, change: str) -> None:
    (found,) = complaints_after(filled, f"UPDATE {table} SET {change}")
    assert found.startswith(f"A row of the table {table} cannot be read: ")
