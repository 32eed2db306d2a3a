"""The register of organisations: find them, correct them, and make one of two that are the same."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.organisation import Organisation, Sector, is_organisation_number
from desktop_app.domain.register import Holding, look_alikes
from desktop_app.domain.text import writable
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change, RegisterStep
from desktop_app.services.preparing import (
    LONGEST_NAME,
    NAME_MISSING,
    NAME_TOO_LONG,
    WRONG_NUMBER,
    WRONG_SIZE,
)
from desktop_app.storage.books import Books
from desktop_app.storage.store import Store

TAKEN = QT_TRANSLATE_NOOP(
    "Errors", "{name} is in the register already. Merge the two if they are the same."
)
TWO_NUMBERS = QT_TRANSLATE_NOOP(
    "Errors", "{first} and {second} have different organisation numbers: they are not the same."
)
TWO_NEEDED = QT_TRANSLATE_NOOP("Errors", "Choose at least two organisations to merge.")
MOVED_ON = QT_TRANSLATE_NOOP(
    "Errors", "The organisations have been changed since. Nothing was done."
)


class Organisations:
    """The organisations of the store with their assessments."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock

    def holdings(self) -> tuple[Holding, ...]:
        """All organisations, by name."""
        with self._store.reading() as books:
            return books.organisations.holdings()

    def look_alikes(self) -> tuple[tuple[Holding, ...], ...]:
        """Groups of organisations that may be the same; the one to keep comes first."""
        return look_alikes(self.holdings())

    def objections(self, organisation: Organisation) -> dict[str, Sentence]:
        """Return what is wrong with the fields of an organisation, by their names."""
        checks = (
            ("name", not organisation.name, NAME_MISSING),
            (
                "name",
                len(organisation.name) > LONGEST_NAME,
                NAME_TOO_LONG.filled(most=LONGEST_NAME),
            ),
            (
                "number",
                bool(organisation.number) and not is_organisation_number(organisation.number),
                WRONG_NUMBER,
            ),
            ("size", organisation.size is not None and organisation.size < 0, WRONG_SIZE),
        )
        return {part: sentence for part, wrong, sentence in checks if wrong}

    def edit(self, identity: str, wanted: Organisation) -> Change:
        """Correct an organisation, for all of its assessments.

        RefusedError where a field is wrong, or another organisation is that already.
        """
        new = _clean(wanted)
        for sentence in self.objections(new).values():
            raise RefusedError(sentence)
        with self._store.writing() as books:
            (old,) = self._found(books, (identity,))
            new = replace(new, extra=old.organisation.extra)
            others = {each.organisation.identity for each in books.organisations.holdings()}
            if new.identity in others - {identity}:
                raise RefusedError(TAKEN.filled(name=new.name))
            step = RegisterStep((old,), (replace(old, organisation=new),))
            self._exchange(books, step)
        return Change("", QT_TRANSLATE_NOOP("Undo", "Change the organisation"), step)

    def merge(self, identities: Sequence[str]) -> Change:
        """Give all assessments to the first organisation, and forget the others.

        What the first lacks (number, sector, size) it takes from the others. RefusedError
        where they have different numbers.
        """
        unique = tuple(dict.fromkeys(identities))
        if len(unique) < 2:
            raise RefusedError(TWO_NEEDED)
        with self._store.writing() as books:
            former = self._found(books, unique)
            merged = former[0].organisation
            for other in former[1:]:
                merged = _completed(merged, other.organisation)
            moved = tuple(a for holding in former for a in holding.assessments)
            step = RegisterStep(former, (Holding(merged, moved),))
            self._exchange(books, step)
        return Change("", QT_TRANSLATE_NOOP("Undo", "Merge the organisations"), step)

    def undo(self, change: Change) -> None:
        """Put back the organisations as they were; RefusedError where they have changed since."""
        if isinstance(change.step, RegisterStep):
            self._write(change.step.inverse)

    def redo(self, change: Change) -> None:
        """Make a change again that was undone."""
        if isinstance(change.step, RegisterStep):
            self._write(change.step)

    def _write(self, step: RegisterStep) -> None:
        with self._store.writing() as books:
            present = {each.organisation.identity: each for each in books.organisations.holdings()}
            for holding in step.before:
                found = present.get(holding.organisation.identity)
                if found is None or not _same(found, holding):
                    raise RefusedError(MOVED_ON)
            taken = present.keys() - {each.organisation.identity for each in step.before}
            if any(each.organisation.identity in taken for each in step.after):
                raise RefusedError(MOVED_ON)
            self._exchange(books, step)

    def _exchange(self, books: Books, step: RegisterStep) -> None:
        """Write a step, and in the history of each assessment whose it was and is."""
        at = self._clock()
        books.organisations.exchange(step.before, step.after, at)
        former = {a: each.organisation for each in step.before for a in each.assessments}
        for holding in step.after:
            new = _plain(holding.organisation)
            for assessment in holding.assessments:
                old = _plain(former[assessment])
                if old != new:
                    entry = HistoryEntry(at, "organisation", "", old, new)
                    books.history.append(assessment, [entry])

    @staticmethod
    def _found(books: Books, identities: tuple[str, ...]) -> tuple[Holding, ...]:
        present = {each.organisation.identity: each for each in books.organisations.holdings()}
        if any(identity not in present for identity in identities):
            raise RefusedError(MOVED_ON)
        return tuple(present[identity] for identity in identities)


def _clean(organisation: Organisation) -> Organisation:
    return replace(
        organisation,
        name=" ".join(writable(organisation.name).split()),
        number="".join(organisation.number.split()),
    )


def _completed(kept: Organisation, other: Organisation) -> Organisation:
    if kept.number and other.number and kept.number != other.number:
        raise RefusedError(TWO_NUMBERS.filled(first=kept.name, second=other.name))
    return replace(
        kept,
        number=kept.number or other.number,
        sector=other.sector if kept.sector is Sector.OTHER else kept.sector,
        size=other.size if kept.size is None else kept.size,
        extra={**other.extra, **kept.extra},
    )


def _same(one: Holding, other: Holding) -> bool:
    return one.organisation == other.organisation and set(one.assessments) == set(other.assessments)


def _plain(organisation: Organisation) -> dict[str, object]:
    return {
        "name": organisation.name,
        "number": organisation.number,
        "sector": organisation.sector.value,
        "size": organisation.size,
    }
