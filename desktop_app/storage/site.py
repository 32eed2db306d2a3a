"""Where a store lies, and all that differs between a file and a database server."""

from collections.abc import Callable, Hashable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.wording import Sentence
from desktop_app.storage.latest import Ask
from desktop_app.storage.revision import REVISION

if TYPE_CHECKING:
    # A store can be opened, and its latest assessments be read, before SQLAlchemy is loaded.
    from sqlalchemy import Connection, Engine

Look = Callable[["Connection"], Iterator[Sentence]]
"""Finds what is wrong with a store; yields a sentence for each fault."""


@dataclass(frozen=True)
class Lineage:
    """The revisions a program knows: a folder of migrations, and the newest of them."""

    migrations: Path
    newest: str


SHIPPED = Lineage(Path(__file__).parent / "migrations", REVISION)
"""The revisions of this program."""


class Site(Protocol):
    """The ground under a store. Whatever is the same everywhere has no place here."""

    @property
    def address(self) -> str:
        """How the store is named to people and in logs; never with a password."""

    @property
    def looks(self) -> tuple[Look, ...]:
        """What the database itself can tell of its soundness, each resting on the one before."""

    def prepare(self, clock: Callable[[], datetime], lineage: Lineage) -> None:
        """Leave a store of the newest revision there, making or changing over what is needed.

        StoreError, with nothing changed, where that cannot be.
        """

    def engine(self) -> "Engine":
        """Return an engine whose transactions see one view of the store from their beginning."""

    def for_writing(self, engine: "Engine", lineage: Lineage) -> "Engine":
        """Return it with transactions that take the one right to write when they begin.

        PassingError where somebody else keeps the right too long.
        """

    def as_sentences(self) -> AbstractContextManager[None]:
        """Turn what the database reports into a StoreError; faults of ours pass as they are."""

    def back_up(self, connection: "Connection", target: Path) -> None:
        """Write a consistent copy of the open store; StoreError where that cannot be."""

    def glance(self, engine: Callable[[], "Engine"]) -> AbstractContextManager[Ask]:
        """One view of the store for simple queries; a file needs no `engine` for that."""

    def version(self, connection: "Connection") -> Hashable:
        """Another value after any change, also by others; None where the ground cannot tell."""

    def size(self) -> int | None:
        """How large the file is, in bytes; None where there is none."""

    def compact(self, connection: "Connection") -> None:
        """Leave nothing of what was deleted; `connection` has not been used yet."""

    def restore(self, source: Path, at: datetime, lineage: Lineage) -> Path | None:
        """Put a copy in the place of the store; return where the former one is kept, if any."""
