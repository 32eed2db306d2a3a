"""A store in a real file or on a real server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.storage.store import Store
from tests.storage.samples import opened, whole


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.fixture
def store(address: str) -> Iterator[Store]:
    opened_store = opened(address)
    yield opened_store
    opened_store.close()


@pytest.fixture
def copy(store: Store, tmp_path: Path) -> Path:
    """A backup with one assessment, of a store that has none any more."""
    target = tmp_path / "copies" / "copy.db"
    target.parent.mkdir()
    with store.writing() as books:
        books.assessments.add(whole())
    store.backup(target)
    with store.writing() as books:
        books.assessments.remove("a-1")
    store.close()
    return target
