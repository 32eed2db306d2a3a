"""The store: every assessment, in a file or on a server, opened, read and written here."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock

from desktop_app.domain.wording import Sentence
from desktop_app.storage.address import site_of
from desktop_app.storage.books import Books
from desktop_app.storage.model_book import KnownModels
from desktop_app.storage.site import SHIPPED, Lineage, Site
from desktop_app.storage.soundness import flaws


def _now() -> datetime:
    return datetime.now(UTC)


class Store:
    """An open store; safe to use from several threads, one transaction in each."""

    def __init__(self, site: Site, clock: Callable[[], datetime], lineage: Lineage) -> None:
        self.address = site.address
        self._site = site
        self._clock = clock
        self._known = KnownModels()
        self._engine = site.engine()
        self._writer = site.for_writing(self._engine, lineage)
        # Threads of one program take turns here, in fair order; the database knows no order.
        self._turn = RLock()

    @contextmanager
    def reading(self) -> Iterator[Books]:
        """One view of the store that other writers do not disturb; writes are thrown away."""
        with self._site.as_sentences(), self._engine.connect() as connection:
            yield Books(connection, self._clock, self._known)

    @contextmanager
    def writing(self) -> Iterator[Books]:
        """One transaction: on the disk when the block is left, undone when it raises."""
        with self._turn, self._site.as_sentences(), self._writer.begin() as connection:
            yield Books(connection, self._clock, self._known)

    def check(self) -> tuple[Sentence, ...]:
        """Return everything that is wrong with the store; empty when all is well."""
        with self._site.as_sentences(), self._engine.connect() as connection:
            return flaws(connection, self._site.looks)

    def backup(self, target: Path) -> None:
        """Write a consistent copy of the store while it is in use.

        StoreError where `target` is the store itself, a folder or some other kind of file, or
        cannot be written, and where the store is not a file.
        """
        with self._site.as_sentences(), self._engine.connect() as connection:
            self._site.back_up(connection, target)

    def compact(self) -> None:
        """Write the store anew, so that nothing is left in it of what was deleted.

        StoreError while another copy of the program has a file open.
        """
        with self._site.as_sentences(), self._engine.connect() as connection:
            self._site.compact(connection)

    def close(self) -> None:
        """Let go of the file or the server."""
        self._engine.dispose()


def open_store(address: str, *, clock: Callable[[], datetime], lineage: Lineage = SHIPPED) -> Store:
    """Open the store at a path or URL, making what is needed where there is none.

    An older store is changed over to the newest revision. StoreError with its own sentence for
    whatever stands in the way; the store is then as it was.
    """
    site = site_of(address)
    site.prepare(clock, lineage)
    return Store(site, clock, lineage)


def restore_store(
    address: str, source: Path, *, clock: Callable[[], datetime] = _now
) -> Path | None:
    """Put the backup `source` in the place of the store.

    Return where the former store is kept, None when there was none. StoreError, with nothing
    changed, where the source is not a sound store, the store is open elsewhere or on a server.
    """
    return site_of(address).restore(source, clock(), SHIPPED)
