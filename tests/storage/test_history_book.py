"""The history keeps every change in order."""

import pytest

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.errors import NotFoundError
from desktop_app.storage.store import Store
from tests.storage.samples import START, plain

GROUNDS = ("file", "server")


def test_entries_come_back_in_the_order_of_their_writing(store: Store) -> None:
    entries = [
        HistoryEntry(START, "level", "lead.1", None, 3),
        HistoryEntry(START, "level", "lead.1", 3, None),
        HistoryEntry(START, "note", "lead.1", "", "æ"),
        HistoryEntry(START, "rounds", "lead.1", [], [{"counts": [1, 2], "abstained": 0}]),
        HistoryEntry(START, "parked", "lead.2", False, True),
    ]
    with store.writing() as books:
        books.assessments.add(plain("a-1"))
        books.assessments.add(plain("a-2"))
        books.history.append("a-1", entries[:2])
        books.history.append("a-2", entries[:1])
        books.history.append("a-1", [])
    with store.writing() as books:
        books.history.append("a-1", iter(entries[2:]))
    with store.reading() as books:
        assert books.history.of("a-1") == tuple(entries)
        assert books.history.of("a-2") == tuple(entries[:1])


def test_there_is_no_history_of_what_is_not_there(store: Store) -> None:
    with store.writing() as books:
        with pytest.raises(NotFoundError):
            books.history.append("a-1", [])
        with pytest.raises(NotFoundError):
            books.history.of("a-1")
