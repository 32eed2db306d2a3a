"""Put the use cases over an open store together."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app import paths
from desktop_app.bootstrap.bench import Bench
from desktop_app.bootstrap.surface import now
from desktop_app.storage.store import Store, open_store, restore_store


def assemble(store: Store) -> Bench:
    """Put the use cases over an open store together."""
    return Bench(lambda: store)


@contextmanager
def workbench(address: str | None) -> Iterator[Bench]:
    """Open the named store, else the usual one, for as long as the block lasts."""
    store = open_store(address or paths.default_store(), clock=now)
    try:
        yield assemble(store)
    finally:
        store.close()


def restore(address: str | None, source: Path) -> Path | None:
    """Put a copy in the place of a store; return where the former one is kept, if any."""
    return restore_store(address or paths.default_store(), source)
