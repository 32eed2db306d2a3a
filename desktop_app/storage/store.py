"""The store: every assessment, in a file or on a server, opened, read and written here."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock, RLock
from typing import TYPE_CHECKING

from desktop_app.domain.wording import Sentence
from desktop_app.storage.address import site_of
from desktop_app.storage.latest import LatestAssessment, Names, latest
from desktop_app.storage.site import SHIPPED, Lineage, Site

if TYPE_CHECKING:
    # SQLAlchemy is loaded with the first transaction, which the first screen does not need.
    from desktop_app.storage.books import Books
    from desktop_app.storage.machinery import Machinery


def _now() -> datetime:
    return datetime.now(UTC)


class Store:
    """An open store; safe to use from several threads, one transaction in each."""

    def __init__(self, site: Site, clock: Callable[[], datetime], lineage: Lineage) -> None:
        self.address = site.address
        self._site = site
        self._clock = clock
        self._lineage = lineage
        self._model_names: Names = {}
        self._made: Machinery | None = None
        self._making = Lock()
        # Threads of one program take turns here, in fair order; the database knows no order.
        self._turn = RLock()

    def latest(self, most: int) -> tuple[LatestAssessment, ...]:
        """The assessments that were changed last; quick, also before anything else is read."""
        with self._site.as_sentences(), self._site.glance(lambda: self._machinery.engine) as ask:
            return latest(ask, most, self._model_names)

    @contextmanager
    def reading(self) -> "Iterator[Books]":
        """One view of the store that other writers do not disturb; writes are thrown away."""
        made = self._machinery
        with self._site.as_sentences(), made.engine.connect() as connection:
            yield made.books(connection)

    @contextmanager
    def writing(self) -> "Iterator[Books]":
        """One transaction: on the disk when the block is left, undone when it raises."""
        made = self._machinery
        with self._turn, self._site.as_sentences(), made.writer.begin() as connection:
            yield made.books(connection)

    def check(self) -> tuple[Sentence, ...]:
        """Return everything that is wrong with the store; empty when all is well."""
        from desktop_app.storage.soundness import flaws

        with self._site.as_sentences(), self._machinery.engine.connect() as connection:
            return flaws(connection, self._site.looks)

    def backup(self, target: Path) -> None:
        """Write a consistent copy of the store while it is in use.

        StoreError where `target` is the store itself, a folder or some other kind of file, or
        cannot be written, and where the store is not a file.
        """
        with self._site.as_sentences(), self._machinery.engine.connect() as connection:
            self._site.back_up(connection, target)

    def size(self) -> int | None:
        """Return how large its file is, in bytes; None where it is not a file."""
        with self._site.as_sentences():
            return self._site.size()

    def compact(self) -> None:
        """Write the store anew, so that nothing is left in it of what was deleted.

        StoreError while another copy of the program has a file open.
        """
        with self._site.as_sentences(), self._machinery.engine.connect() as connection:
            self._site.compact(connection)

    def close(self) -> None:
        """Let go of the file or the server."""
        if self._made is not None:
            self._made.engine.dispose()

    @property
    def _machinery(self) -> "Machinery":
        # More than one thread may be the first to need it.
        with self._making:
            if self._made is None:
                from desktop_app.storage.machinery import Machinery

                self._made = Machinery(self._site, self._clock, self._lineage)
            return self._made


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
