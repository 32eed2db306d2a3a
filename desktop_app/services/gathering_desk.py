"""One change of a gathering: a transaction with its history, and the way back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.errors import RefusedError
from desktop_app.domain.gathering import Gathering
from desktop_app.domain.gathering_history import gathering_changes
from desktop_app.domain.grouping import without_names
from desktop_app.domain.taking_back import taken_back
from desktop_app.domain.text import LONGEST_TEXT, writable
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change, GatheringStep
from desktop_app.storage.books import Books
from desktop_app.storage.store import Store

WIPED = "wiped"
"""Kind of the history's entry that tells when names were wiped."""

_TOO_LONG = QT_TRANSLATE_NOOP("Errors", "A text has at most {most} characters; this has {length}.")


class GatheringDesk:
    """Changes gatherings; every service that does so goes through here."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self.store = store
        self.clock = clock

    def change(
        self,
        gathering_id: str,
        what: Sentence,
        changed: Callable[[Gathering], Gathering],
        *,
        from_file: bool = False,
    ) -> Change:
        """Write what `changed` makes of a gathering; nothing is written where that is the same."""
        with self.store.writing() as books:
            before = books.gatherings.get(gathering_id)
            after = self._put(books, before, _noting_gone(before, changed(before)))
        return Change(gathering_id, what, GatheringStep(before, after, from_file))

    def undo(self, change: Change) -> None:
        """Put back what a change was about; the history keeps both."""
        if isinstance(change.step, GatheringStep):
            self._restore(change.step.inverse)

    def redo(self, change: Change) -> None:
        """Make a change again that was undone."""
        if isinstance(change.step, GatheringStep):
            self._restore(change.step)

    def _restore(self, step: GatheringStep) -> None:
        undone, wanted = step.before, step.after
        with self.store.writing() as books:
            present = books.gatherings.get(wanted.id)
            wiped = [e.at for e in books.gatherings.history(wanted.id) if e.kind == WIPED]
            # Names that were wiped since must not come back from the memory of the undo stack.
            if wiped and wiped[-1] >= min(undone.changed_at, wanted.changed_at):
                undone, wanted = without_names(undone), without_names(wanted)
            # What came from a file is forgotten, so that the file can be taken in again.
            if step.from_file and replace(present, changed_at=undone.changed_at) == undone:
                after = wanted
            else:
                after = _noting_gone(present, taken_back(present, undone, wanted))
            self._put(books, present, after)

    def _put(self, books: Books, before: Gathering, after: Gathering) -> Gathering:
        if replace(after, changed_at=before.changed_at) == before:
            return before
        at = self.clock()
        after = replace(after, changed_at=at)
        books.gatherings.put(before, after)
        books.gatherings.append(after.id, gathering_changes(before, after, at))
        return after


def _noting_gone(before: Gathering, after: Gathering) -> Gathering:
    """The state after a change, with the ids of all seats that were taken away."""
    if after.registrations is before.registrations:
        return after
    here, there = ({s.id for r in each.registrations for s in r.seats} for each in (before, after))
    return replace(after, gone=(after.gone | here) - there - {""})


def sound(text: str) -> str:
    """Return a text that an exchange file takes as well; RefusedError when it is too long."""
    found = writable(text).strip()
    if len(found) > LONGEST_TEXT:
        raise RefusedError(_TOO_LONG.filled(most=LONGEST_TEXT, length=len(found)))
    return found
