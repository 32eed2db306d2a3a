"""One way to change what an assessment leads to: one transaction, its history, and its inverse."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.assessment import Assessment, AssessmentState, HistoryEntry
from desktop_app.domain.board import is_fair
from desktop_app.domain.board_steps import withdraw
from desktop_app.domain.carrying import SpeaksAgainstError, carried, carried_over
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.outcome import Outcome, outcome_changes, outcome_of, with_outcome
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change, OutcomeStep
from desktop_app.services.clash import CHANGED_MEANWHILE, Overtaken, OvertakenError, unsettled
from desktop_app.storage.books import Books
from desktop_app.storage.store import Store

LOCKED = QT_TRANSLATE_NOOP(
    "Errors", "This assessment is finished. Reopen it before you change the board or the actions."
)


class Following:
    """Board, actions and stories of an assessment that is not finished.

    `seen` is what the one who changes them has before the eyes. Others may have written since:
    what they wrote stays, unless both have changed the same (OvertakenError).
    """

    def __init__(
        self, store: Store, clock: Callable[[], datetime], seen: Outcome | None = None
    ) -> None:
        self._store = store
        self._clock = clock
        self._seen = seen

    def having_seen(self, assessment: Assessment) -> "Following":
        """Return this for somebody who has an assessment before the eyes."""
        return Following(self._store, self._clock, outcome_of(assessment))

    def change(
        self, assessment_id: str, what: Sentence, changed: Callable[[Assessment], Outcome]
    ) -> Change:
        """Write what `changed` makes of the assessment; RefusedError where it is finished.

        OvertakenError where somebody else has meanwhile changed the same; both are kept.
        """
        with self._store.writing() as books:
            assessment = _unlocked(books, assessment_id)
            now = outcome_of(assessment)
            seen = self._seen or now
            mine = changed(with_outcome(assessment, seen))
            found = _put_together(now, seen, mine)
            if found is None:
                books.history.append(assessment_id, self._unsettled(now, seen, mine))
            else:
                self._put(books, assessment, OutcomeStep(now, found))
        if found is None:
            raise OvertakenError(what, _overtaken(assessment_id, what, now, seen, mine))
        return Change(assessment_id, what, OutcomeStep(now, found))

    def insist(self, overtaken: Overtaken) -> Change:
        """Write mine over theirs, which I have seen now, as one step.

        OvertakenError where the same has been changed once more.
        """
        seen = Following(self._store, self._clock, overtaken.theirs)
        return seen.change(overtaken.assessment, overtaken.what, lambda _: overtaken.mine)

    def undo(self, change: Change) -> None:
        """Put back what was there before a change; the history keeps both.

        RefusedError where somebody else has changed the same since.
        """
        if isinstance(change.step, OutcomeStep):
            self._take(change.assessment, change.step.after, change.step.before)

    def redo(self, change: Change) -> None:
        """Make a change again that was undone."""
        if isinstance(change.step, OutcomeStep):
            self._take(change.assessment, change.step.before, change.step.after)

    def _take(self, assessment_id: str, before: Outcome, after: Outcome) -> None:
        with self._store.writing() as books:
            assessment = _unlocked(books, assessment_id)
            now = outcome_of(assessment)
            found = _put_together(now, before, after)
            if found is None:
                raise RefusedError(CHANGED_MEANWHILE)
            self._put(books, assessment, OutcomeStep(now, found))

    def _put(self, books: Books, assessment: Assessment, step: OutcomeStep) -> None:
        entries = list(outcome_changes(step.before, step.after, self._clock()))
        if entries or step.before != step.after:
            books.assessments.put_outcome(with_outcome(assessment, step.after))
            books.history.append(assessment.id, entries)

    def _unsettled(self, now: Outcome, seen: Outcome, mine: Outcome) -> list[HistoryEntry]:
        at = self._clock()
        return list(unsettled(outcome_changes(seen, mine, at), outcome_changes(now, mine, at)))


def _put_together(now: Outcome, before: Outcome, after: Outcome) -> Outcome | None:
    """Return `now` with what changed from `before` to `after`; None where that cannot be."""
    try:
        found = carried(now, before, after)
    except SpeaksAgainstError:
        return None
    return found if _is_sound(found, now, after) else None


def _overtaken(
    assessment_id: str, what: Sentence, theirs: Outcome, seen: Outcome, mine: Outcome
) -> Overtaken | None:
    """Return what stands, and what it is with my own parts of actions and cards written over it.

    None where I have changed something else, and where the rules of the board forbid it.
    """
    if mine != Outcome(replace(seen.board, topics=mine.board.topics), mine.actions, seen.stories):
        return None
    found = carried_over(theirs, seen, mine)
    gone = [each.id for each in theirs.board.topics if found.board.topic(each.id) is None]
    try:
        for topic in gone:
            withdraw(theirs.board, topic)
    except RefusedError:
        return None
    sound = _is_sound(found, theirs, mine)
    return Overtaken(assessment_id, what, theirs, found) if sound else None


def _is_sound(found: Outcome, now: Outcome, after: Outcome) -> bool:
    """Whether the rules of a board are kept, and no card is gone that an action came from."""
    if not is_fair(found.board, now.board, after.board):
        return False
    topics = {topic for action in found.actions if (topic := action.origin.topic) is not None}
    lost = [each for each in topics if now.board.topic(each) and not found.board.topic(each)]
    return not lost or found == after


def _unlocked(books: Books, assessment_id: str) -> Assessment:
    assessment = books.assessments.get(assessment_id)
    if assessment.state is AssessmentState.FINISHED:
        raise RefusedError(LOCKED)
    return assessment
