"""A store in a real file or on a real server, with the use cases over it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.catalog.read_copies import ReadCopies
from desktop_app.catalog.shelf import Shelf
from desktop_app.storage.store import Store, open_store
from tests.services.bench import MODELS, Remembered, Ticking


@pytest.fixture
def clock() -> Ticking:
    return Ticking()


@pytest.fixture
def store(address: str, ground: str, clock: Ticking, empty_store: Path) -> Iterator[Store]:
    if ground == "file":
        shutil.copyfile(empty_store, address)
    opened = open_store(address, clock=clock)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def read_copies() -> ReadCopies:
    """Copies that spare reading the same models for every test."""
    return Remembered()


@pytest.fixture(scope="session")
def shelf() -> Shelf:
    return Shelf((MODELS,))
