"""A disk that fails loses nothing that was saved, and is told in a sentence."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.exc import IntegrityError, StatementError

from desktop_app.domain.errors import StoreError
from desktop_app.domain.response import Response
from desktop_app.storage.store import Store
from tests.storage.samples import START, kept, opened, plain, whole
from tests.storage.second_copy import ROOT


@pytest.fixture
def small_disk() -> Iterator[None]:
    """Let no database grow beyond 100 pages; SQLite then finds the disk full."""

    def limit(connection: sqlite3.Connection, _entry: object) -> None:
        connection.execute("PRAGMA max_page_count=100")

    event.listen(Engine, "connect", limit)
    yield
    event.remove(Engine, "connect", limit)


@pytest.mark.usefixtures("small_disk")
def test_a_full_disk_loses_only_the_last_change(path: Path) -> None:
    store = opened(path)
    with store.writing() as books:
        books.assessments.add(whole())
    with pytest.raises(StoreError) as caught:
        _fill(store)
    assert str(caught.value).startswith("The disk is full, so the last change was not saved.")
    with store.reading() as books:
        found = [books.assessments.get(each.id) for each in books.assessments.overviews()]
    assert len(found) > 1
    assert {each.responses["lead.1"].note for each in found if each.id != "a-1"} == {_LONG}
    assert store.check() == ()
    with store.writing() as books:
        books.assessments.put_response("a-1", Response("lead.1"))
    store.close()


_LONG = "æ" * 20_000


def _fill(store: Store) -> None:
    for number in range(100):
        with store.writing() as books:
            books.assessments.add(plain(f"b-{number}"))
            books.assessments.put_response(f"b-{number}", Response("lead.1", note=_LONG))


_LIMITED = """
import resource, sys
from desktop_app.domain.errors import StoreError
from desktop_app.domain.response import Response
from tests.storage.samples import opened
store = opened(sys.argv[1])
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, resource.RLIM_INFINITY))
for number in range(1000):
    try:
        with store.writing() as books:
            books.assessments.put_response("a-1", Response("lead.1", note=str(number) * 5000))
    except StoreError as error:
        print(number, error)
        break
"""


def test_a_disk_that_refuses_loses_only_the_last_change(store: Store, path: Path) -> None:
    with store.writing() as books:
        books.assessments.add(whole())
    store.close()
    run = [sys.executable, "-c", _LIMITED, str(path)]
    done = subprocess.run(run, capture_output=True, text=True, check=True, cwd=ROOT)
    number, _, sentence = done.stdout.partition(" ")
    assert sentence.startswith("The disk refused to read or write the store")
    store = opened(path)
    assert kept(store).responses["lead.1"].note == str(int(number) - 1) * 5000
    assert store.check() == ()
    store.close()


def test_a_store_that_is_damaged_while_open_says_so(store: Store, path: Path) -> None:
    with store.writing() as books:
        for number in range(200):
            books.assessments.add(whole(f"a-{number}"))
    store.close()
    store = opened(path)
    content = bytearray(path.read_bytes())
    content[8192 : len(content) - 4096] = b"\xff" * (len(content) - 4096 - 8192)
    path.write_bytes(content)
    with pytest.raises(StoreError, match="is damaged"):
        kept(store, "a-100")
    store.close()


def test_a_fault_of_ours_is_not_made_a_sentence(store: Store) -> None:
    with store.writing() as books:
        books.assessments.add(whole())
        with pytest.raises(IntegrityError):
            books.assessments.add(whole())
    assert kept(store) == whole()


def test_a_moment_without_a_zone_is_a_fault_of_ours(store: Store) -> None:
    naive = replace(whole(), changed_at=START.replace(tzinfo=None))
    with store.writing() as books, pytest.raises(StatementError, match="2026-11-23 09:00"):
        books.assessments.add(naive)
