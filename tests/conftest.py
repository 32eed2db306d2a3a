"""What holds for every test: no screen, no home folder of the user, no race with the clock."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from tests import postgres

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A loaded machine is slow, not wrong; and the same commit gives the same examples everywhere.
settings.register_profile("steady", deadline=None, derandomize=True, max_examples=60)
settings.load_profile("steady")


_NUMBERS = count()


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
