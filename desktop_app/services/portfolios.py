"""The portfolio: all assessments of the store as a list, read at once and kept for a while."""

import gc
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction

from desktop_app.domain.histories import Changes, Histories, histories
from desktop_app.domain.portfolio import Entries, Entry, in_columns
from desktop_app.storage.store import Store


@contextmanager
def without_search_for_cycles() -> Iterator[None]:
    """Let Python not look for garbage for as long as the block lasts.

    It would look through all that was read, again and again, which takes more the more there
    is; and nothing here refers back to what refers to it.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        # What was read is old at once: else the next search would go through all of it as new.
        gc.freeze()
        gc.unfreeze()
        if searching:
            gc.enable()


@dataclass(frozen=True)
class Portfolio:
    """The entries, and beside each how much its score has grown since the last of its kind.

    `histories` has the places of each organisation's entries, by name and by date.
    """

    entries: Entries = field(default_factory=Entries)
    changes: Sequence[Fraction | None] = ()
    histories: Histories = field(default_factory=Histories)


def portfolio_of(listed: Iterable[Entry]) -> Portfolio:
    """Return a portfolio of entries."""
    entries = in_columns(listed)
    found = histories(entries)
    return Portfolio(entries, Changes(entries, found), found)


class Portfolios:
    """Reads the portfolio; with very many assessments that takes more than a blink."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def read(self, advanced: Callable[[float], None] = lambda _: None) -> Portfolio:
        """Return all assessments; `advanced` is told the share (0–1) that has been read."""
        with without_search_for_cycles(), self._store.reading() as books:
            whole = books.portfolio.size() or 1
            entries = books.portfolio.entries(lambda read: advanced(min(read / whole, 1.0)))
            return portfolio_of(entries)
