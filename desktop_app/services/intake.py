"""Taking in many files: each is taken whole or not at all, and what is broken stops no other."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from itertools import islice
from pathlib import Path

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.errors import ExpectedError, InvalidFileError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.assessment_file import read_assessment
from desktop_app.exchange.model_memory import ModelMemory
from desktop_app.exchange.reading import read_bytes
from desktop_app.services.change import Change
from desktop_app.services.exchanging import Conflict, Novelty, compared, is_ahead, novelty, put
from desktop_app.storage.books import Books
from desktop_app.storage.store import Store

MOST_AT_ONCE = 100
"""Files that share a transaction: a disk is slow to promise each one for itself."""

IMPORT = QT_TRANSLATE_NOOP("Undo", "Import")
CHANGED = QT_TRANSLATE_NOOP(
    "Errors",
    "The file {name} has changed since it was looked at, so it was not taken in. Look again.",
)


@dataclass(frozen=True)
class Subject:
    """Whose assessment a file holds, and of which day."""

    id: str
    organisation: str
    model: str
    held_on: str
    changed_at: datetime


@dataclass(frozen=True)
class Prospect:
    """What taking in a file would do; `error` says why it cannot be, and then all else is empty.

    `twin` is a file that comes before this one with another version of the same assessment,
    which the novelty is measured against. `ahead` is True where the file says it was changed
    in the future. `digest` tells whether the file is still the same later.
    """

    path: Path
    novelty: Novelty | None = None
    subject: Subject | None = None
    twin: Path | None = None
    ahead: bool = False
    digest: bytes = b""
    error: ExpectedError | None = None

    @property
    def disputed(self) -> bool:
        """True where somebody has to choose between two versions."""
        return self.novelty in {Novelty.NEWER, Novelty.OLDER}


@dataclass(frozen=True)
class Order:
    """A file to take in, what to do where the store has another version of it, and its digest
    where it must be as it was when it was looked at."""

    path: Path
    conflict: Conflict = Conflict.KEEP
    digest: bytes = b""


@dataclass(frozen=True)
class Taken:
    """What became of a file: `change` is None where nothing was written, `error` says why."""

    path: Path
    novelty: Novelty | None = None
    change: Change | None = None
    error: ExpectedError | None = None


@dataclass(frozen=True)
class _Read:
    """A file that could be read."""

    assessment: Assessment
    digest: bytes


class Intake:
    """Looks at any number of files, and takes them in; neither holds them all in memory."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def look(self, paths: Iterable[Path]) -> Iterator[Prospect]:
        """Yield what taking in each file would do, in their order; nothing is changed."""
        memory = ModelMemory()
        seen: dict[str, Path] = {}
        for path in paths:
            try:
                read = _read(path, memory)
            except InvalidFileError as error:
                yield Prospect(path, error=error)
                continue
            yield self._prospect(path, read, seen, memory)
            seen.setdefault(read.assessment.id, path)

    def _prospect(
        self, path: Path, read: _Read, seen: dict[str, Path], memory: ModelMemory
    ) -> Prospect:
        assessment = read.assessment
        twin = seen.get(assessment.id)
        try:
            earlier = _read(twin, memory).assessment if twin else None
        except InvalidFileError:
            # It went away meanwhile.
            earlier = None
        with self._store.reading() as books:
            found = novelty(books, assessment)
        if found is not Novelty.IDENTICAL and earlier is not None:
            found = compared(assessment, earlier)
        return Prospect(
            path=path,
            novelty=found,
            subject=_subject(assessment),
            twin=twin if earlier is not None and found is not Novelty.NEW else None,
            ahead=is_ahead(assessment, self._clock()),
            digest=read.digest,
        )

    def take_in(self, orders: Iterable[Order]) -> Iterator[tuple[Taken, ...]]:
        """Take files in, some at a time; what has been yielded is safe on the disk.

        Not to go on with the iterator is to cancel. StoreError where the store cannot be
        written, for instance because the disk is full; the files of that turn are not taken in.
        """
        memory = ModelMemory()
        left = iter(orders)
        while some := tuple(islice(left, MOST_AT_ONCE)):
            read = [(order, _attempt(order, memory)) for order in some]
            yield self._write(read)

    def _write(self, read: Sequence[tuple[Order, _Read | InvalidFileError]]) -> tuple[Taken, ...]:
        taken = []
        with self._store.writing() as books:
            for order, found in read:
                if isinstance(found, InvalidFileError):
                    taken.append(Taken(order.path, error=found))
                else:
                    taken.append(self._put(books, order, found.assessment))
        return tuple(taken)

    def _put(self, books: Books, order: Order, assessment: Assessment) -> Taken:
        known = replace(assessment, model=books.models.same(assessment.model))
        written, found = put(books, known, order.conflict, self._clock())
        return Taken(order.path, found, None if written is None else Change(written, IMPORT))


def _read(path: Path, memory: ModelMemory) -> _Read:
    content = read_bytes(path)
    return _Read(read_assessment(content, path.name, memory), sha256(content).digest())


def _attempt(order: Order, memory: ModelMemory) -> _Read | InvalidFileError:
    try:
        read = _read(order.path, memory)
    except InvalidFileError as error:
        return error
    if order.digest not in {b"", read.digest}:
        return InvalidFileError(CHANGED.filled(name=order.path.name))
    return read


def _subject(assessment: Assessment) -> Subject:
    return Subject(
        id=assessment.id,
        organisation=assessment.organisation.name,
        model=assessment.model.title,
        held_on=assessment.held_on.isoformat(),
        changed_at=assessment.changed_at,
    )
