"""One change of a gathering: a transaction with its history, and the way back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from secrets import token_hex

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.carrying import SpeaksAgainstError
from desktop_app.domain.carrying_gatherings import carried_gathering, noting_gone
from desktop_app.domain.earlier import Earlier, earlier
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.gathering import MOST_CARDS, MOST_STORIES, Gathering
from desktop_app.domain.gathering_history import changed_elsewhere, gathering_changes
from desktop_app.domain.group_board import with_votes_told_apart
from desktop_app.domain.grouping import without_names
from desktop_app.domain.text import LONGEST_TEXT, writable
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.domain.work_elsewhere import PutTogether
from desktop_app.services.change import Change, GatheringStep
from desktop_app.services.clash import (
    CHANGED_MEANWHILE,
    ELSEWHERE,
    UNSETTLED,
    OvertakenError,
    unsettled,
)
from desktop_app.storage.books import Books
from desktop_app.storage.store import Store

WIPED = "wiped"
"""Kind of the history's entry that tells when names were wiped."""

TOO_MANY_TOPICS = QT_TRANSLATE_NOOP("Errors", "A group has at most {most} topics.")
TOO_MANY_STORIES = QT_TRANSLATE_NOOP("Errors", "A gathering has at most {most} stories.")
_TOO_LONG = QT_TRANSLATE_NOOP("Errors", "A text has at most {most} characters; this has {length}.")


class GatheringDesk:
    """Changes gatherings; every service that does so goes through here.

    `seen` is what the one who changes it has before the eyes. Others may have written since:
    what they wrote stays, unless both have changed the same (OvertakenError).
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime], seen: Gathering | None = None
    ) -> None:
        self.store = store
        self.clock = clock
        self._seen = seen

    def having_seen(self, seen: Gathering) -> "GatheringDesk":
        """Return this for somebody who has a gathering before the eyes."""
        return GatheringDesk(self.store, self.clock, seen)

    def change(
        self,
        gathering_id: str,
        what: Sentence,
        changed: Callable[[Gathering], Gathering],
    ) -> Change:
        """Write what `changed` makes of a gathering; nothing is written where that is the same.

        OvertakenError where somebody else has meanwhile changed the same; both are kept.
        """
        after: Gathering | None = None
        with self.store.writing() as books:
            now = books.gatherings.get(gathering_id)
            seen = self._seen or now
            mine = changed(seen)
            try:
                found = (
                    noting_gone(now, mine) if seen == now else carried_gathering(now, seen, mine)
                )
                after = self._put(books, now, _signed(now, found))
            except SpeaksAgainstError:
                books.gatherings.append(gathering_id, self._unsettled(now, seen, mine))
        if after is None:
            raise OvertakenError(what)
        return Change(gathering_id, what, GatheringStep(now, after))

    def take_over(
        self,
        gathering_id: str,
        what: Sentence,
        put_together: Callable[[Gathering, Earlier], PutTogether],
    ) -> Change:
        """Write what a file of another laptop makes of a gathering.

        `put_together` is given the gathering, and what its cards and stories were before. The
        history keeps what the file says of those that both changed: what stood against it, and
        what later files of that laptop come from.
        """
        with self.store.writing() as books:
            now = books.gatherings.get(gathering_id)
            found = put_together(now, earlier(books.gatherings.history(gathering_id)))
            after = self._put(books, now, noting_gone(now, found.gathering))
            said = changed_elsewhere(found, self.clock())
            entries = (replace(e, kind=(UNSETTLED if s else ELSEWHERE) + e.kind) for e, s in said)
            books.gatherings.append(gathering_id, entries)
        return Change(gathering_id, what, GatheringStep(now, after, from_file=True))

    def undo(self, change: Change) -> None:
        """Put back what a change was about; the history keeps both.

        RefusedError where somebody else has changed the same since.
        """
        if isinstance(change.step, GatheringStep):
            self._take(change.step.inverse)

    def redo(self, change: Change) -> None:
        """Make a change again that was undone."""
        if isinstance(change.step, GatheringStep):
            self._take(change.step)

    def _take(self, step: GatheringStep) -> None:
        before, after = step.before, step.after
        with self.store.writing() as books:
            now = books.gatherings.get(after.id)
            wiped = [e.at for e in books.gatherings.history(after.id) if e.kind == WIPED]
            # Names that were wiped since must not come back from the memory of the undo stack.
            if wiped and wiped[-1] >= min(before.changed_at, after.changed_at):
                before, after = without_names(before), without_names(after)
            # What came from a file is forgotten, so that the file can be taken in again.
            forgotten = step.from_file and replace(now, changed_at=before.changed_at) == before
            try:
                found = after if forgotten else _signed(now, carried_gathering(now, before, after))
                self._put(books, now, found)
            except SpeaksAgainstError:
                raise RefusedError(CHANGED_MEANWHILE) from None

    def _unsettled(self, now: Gathering, seen: Gathering, mine: Gathering) -> list[HistoryEntry]:
        at = self.clock()
        return list(unsettled(gathering_changes(seen, mine, at), gathering_changes(now, mine, at)))

    def _put(self, books: Books, before: Gathering, after: Gathering) -> Gathering:
        if replace(after, changed_at=before.changed_at) == before:
            return before
        _check_room(before, after)
        at = self.clock()
        after = replace(after, changed_at=at)
        books.gatherings.put(before, after)
        books.gatherings.append(after.id, gathering_changes(before, after, at))
        return after


def _signed(before: Gathering, after: Gathering) -> Gathering:
    return with_votes_told_apart(before, after, token_hex(8))


def _check_room(before: Gathering, after: Gathering) -> None:
    """RefusedError where there is more than a file can hold; what was too much may only shrink.

    Here, as two who write at once may together write what neither has written alone.
    """
    boards = {group.id: len(group.cards) for group in before.groups}
    if any(len(each.cards) > max(MOST_CARDS, boards.get(each.id, 0)) for each in after.groups):
        raise RefusedError(TOO_MANY_TOPICS.filled(most=MOST_CARDS))
    if len(after.told.stories) > max(MOST_STORIES, len(before.told.stories)):
        raise RefusedError(TOO_MANY_STORIES.filled(most=MOST_STORIES))


def sound(text: str) -> str:
    """Return a text that an exchange file takes as well; RefusedError when it is too long."""
    found = writable(text).strip()
    if len(found) > LONGEST_TEXT:
        raise RefusedError(_TOO_LONG.filled(most=LONGEST_TEXT, length=len(found)))
    return found
