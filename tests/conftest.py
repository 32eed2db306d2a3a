"""What holds for every test: no screen, no home folder of the user, no race with the clock."""

import os
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from coverage import Coverage
from hypothesis import settings

from tests import postgres

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A loaded machine is slow, not wrong; and the same commit gives the same examples everywhere.
settings.register_profile("steady", deadline=None, derandomize=True, max_examples=60)
settings.load_profile("steady")


_NUMBERS = count()

_WRITE_NOTHING = "PYTHONDONTWRITEBYTECODE"
_TESTS = Path(__file__).parent
ROOMS = ("domain", "catalog", "storage", "exchange", "services")
"""The rooms below the window; their tests come first, and they alone are measured."""
ORDER = (*ROOMS, "journeys", "reporting", "ui", "translations", "architecture")
"""Folders with long modules before the others: no worker is left alone with one in the end."""


def pytest_configure(config: pytest.Config) -> None:
    """Let a process that is started read what another has compiled, if not beside the sources."""
    if config.pluginmanager.hasplugin("cacheprovider") and os.environ.pop(_WRITE_NOTHING, ""):
        assert config.cache is not None
        os.environ["PYTHONPYCACHEPREFIX"] = str(config.cache.mkdir("bytecode"))


def _folder(item: pytest.Item) -> str:
    return item.path.relative_to(_TESTS).parts[0]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the folders in order; within them it stays as it is."""
    items.sort(key=lambda item: (*ORDER, _folder(item)).index(_folder(item)))


@contextmanager
def _unmeasured(measured: bool) -> Iterator[None]:
    """Stop the tracer for as long as the block lasts, unless what happens there is measured."""
    tracer = None if measured else Coverage.current()
    if tracer:
        tracer.stop()
    yield
    if tracer:
        tracer.start()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Measure a room by the tests of the rooms alone; what tells nothing costs nothing either."""
    with _unmeasured(_folder(item) in ROOMS):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Measure no example that was thrown by dice: each branch is held by a test of its own.

    Nor what goes over very many cases or one very large one, and says so by its mark.
    """
    with _unmeasured(not any(map(item.get_closest_marker, ("hypothesis", "unmeasured")))):
        return (yield)


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the data, settings and logs of the person who runs the tests out of reach."""
    home = tmp_path_factory.getbasetemp() / f"home-{next(_NUMBERS)}"
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    # Shared, as it is from run to run: what is kept there only spares reading models anew.
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))
    monkeypatch.delenv("STARTPUNKT_STORE", raising=False)
    return home


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that is made and has nothing in it; who does not try the making takes a copy."""
    # Not on top: what stands there is loaded before the rooms are measured.
    from desktop_app.storage.store import open_store

    path = tmp_path_factory.mktemp("empty") / "store.db"
    open_store(str(path), clock=lambda: datetime.now(UTC)).close()
    return path


@pytest.fixture(scope="session")
def server() -> Iterator[postgres.Cluster]:
    """A PostgreSQL server; who wants it is skipped where its programs are not installed."""
    found = postgres.programs()
    if found is None:
        pytest.skip("the programs of PostgreSQL are not installed (Debian: postgresql)")
    with postgres.cluster(found) as running:
        yield running


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run the tests of a module that says `GROUNDS = ...` on each of these grounds.

    The fixture `address` gives an empty place for a store, on a "file" or on a "server". A test
    that looks into the file itself, by its `path`, has only that.
    """
    grounds = getattr(metafunc.module, "GROUNDS", None)
    if grounds and "ground" in metafunc.fixturenames and "path" not in metafunc.fixturenames:
        metafunc.parametrize("ground", grounds)


@pytest.fixture
def ground() -> str:
    """Where a store lies that nobody asked to lie elsewhere."""
    return "file"


@pytest.fixture
def address(ground: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """The address of a store that is still to be made."""
    if ground == "file":
        return str(tmp_path / "store.db")
    running: postgres.Cluster = request.getfixturevalue("server")
    return running.new()
