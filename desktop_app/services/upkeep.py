"""Care for the store: is it sound, keep a copy, take a copy back."""

from pathlib import Path

from desktop_app.domain.wording import Sentence
from desktop_app.storage.store import Store


class Upkeep:
    """Integrity and copies of the open store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def address(self) -> str:
        """Where the store lies."""
        return self._store.address

    def faults(self) -> tuple[Sentence, ...]:
        """Return what is wrong with the store; empty when all is well."""
        return self._store.check()

    def backup(self, target: Path) -> None:
        """Write a consistent copy, also while the store is in use."""
        self._store.backup(target)
