"""What the room says to a question: each use case is one committed change of one response."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.assessment import Assessment, HistoryEntry, Voting
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.merging import carried_onto
from desktop_app.domain.response import Response
from desktop_app.domain.text import LONGEST_TEXT, writable
from desktop_app.domain.time_used import Stint
from desktop_app.domain.vote_rounds import counted
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.change import Change, Step, TargetStep, inverse
from desktop_app.services.clash import CHANGED_MEANWHILE, UNSETTLED, Clash
from desktop_app.services.steps import Steps, check_level, open_header
from desktop_app.storage.store import Store

MOST_VOTES = 10_000
"""The most votes that one level of a round takes."""

REASON_MISSING = QT_TRANSLATE_NOOP("Errors", "Say why the question is not applicable.")
NOT_A_COUNT = QT_TRANSLATE_NOOP("Errors", "A number of votes is a whole number from 0 to {most}.")
WRONG_LENGTH = QT_TRANSLATE_NOOP("Errors", "Give one number of votes for each level.")
TOO_LONG = QT_TRANSLATE_NOOP("Errors", "A text has at most {most} characters; this has {length}.")
NO_SUCH_DIMENSION = QT_TRANSLATE_NOOP("Errors", "The model has no such dimension.")


class Answering:
    """Answers, votes, notes and targets of an assessment that is not finished."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._steps = Steps(store, clock)

    def having_seen(self, seen: Response) -> "Answering":
        """Return these use cases for somebody who has `seen` before the eyes.

        Others may have written since. What concerns another part of the response stands beside
        it; otherwise ClashError brings both answers, and nothing is written over.
        """
        other = Answering(self._store, self._clock)
        other._steps = Steps(self._store, self._clock, seen)
        return other

    def insist(self, clash: Clash) -> Change:
        """Write mine over theirs, which I have seen now; ClashError where yet another stands."""
        steps = Steps(self._store, self._clock, clash.theirs)
        return steps.respond(
            clash.assessment,
            clash.mine.question,
            clash.what,
            lambda _, stored: carried_onto(stored, clash.theirs, clash.mine),
        )

    def agree(self, assessment_id: str, question_id: str, level: int) -> Change:
        """Record the level the room agrees on; it takes the place of "not applicable"."""

        def agreed(assessment: Assessment, old: Response) -> Response:
            check_level(assessment, level)
            return replace(old, level=level, not_applicable=None)

        what = QT_TRANSLATE_NOOP("Undo", "Agree on level {level}").filled(level=level)
        return self._steps.respond(assessment_id, question_id, what, agreed)

    def clear(self, assessment_id: str, question_id: str) -> Change:
        """Make the question unanswered again; votes, note and dissent stay."""
        return self._steps.respond(
            assessment_id,
            question_id,
            QT_TRANSLATE_NOOP("Undo", "Remove the answer"),
            lambda _, old: replace(old, level=None, not_applicable=None),
        )

    def set_aside(self, assessment_id: str, question_id: str, reason: str) -> Change:
        """Mark the question not applicable; RefusedError without a reason."""
        why = _checked(reason).strip()
        if not why:
            raise RefusedError(REASON_MISSING)
        return self._steps.respond(
            assessment_id,
            question_id,
            QT_TRANSLATE_NOOP("Undo", "Not applicable"),
            lambda _, old: replace(old, level=None, not_applicable=why),
        )

    def note(self, assessment_id: str, question_id: str, text: str) -> Change:
        """Keep why the room answered as it did."""
        what = QT_TRANSLATE_NOOP("Undo", "Change the note")
        return self._steps.respond(
            assessment_id, question_id, what, lambda _, old: replace(old, note=_checked(text))
        )

    def dissent(self, assessment_id: str, question_id: str, text: str) -> Change:
        """Keep what some in the room hold against the agreed level."""
        what = QT_TRANSLATE_NOOP("Undo", "Change the dissent")
        return self._steps.respond(
            assessment_id, question_id, what, lambda _, old: replace(old, dissent=_checked(text))
        )

    def park(self, assessment_id: str, question_id: str, parked: bool) -> Change:
        """Put the question aside for later, or take it up again."""
        what = QT_TRANSLATE_NOOP("Undo", "Park the question")
        return self._steps.respond(
            assessment_id, question_id, what, lambda _, old: replace(old, parked=parked)
        )

    def count_votes(
        self, assessment_id: str, question_id: str, counts: Sequence[int], abstained: int = 0
    ) -> Change:
        """Record the votes of the question's present round, lowest level first.

        The round stays as hidden or as shown as it was; a first one begins hidden, unless the
        room votes directly. All zero and no abstentions removes it when it is the only one.
        RefusedError for a number below 0 or above MOST_VOTES, or when there is not one number
        for each level.
        """

        def votes(assessment: Assessment, old: Response) -> Response:
            if len(counts) != len(assessment.model.levels):
                raise RefusedError(WRONG_LENGTH)
            if not all(0 <= number <= MOST_VOTES for number in (*counts, abstained)):
                raise RefusedError(NOT_A_COUNT.filled(most=MOST_VOTES))
            direct = assessment.voting is Voting.DIRECT
            return counted(old, counts, abstained, self._clock(), open_to_all=direct)

        what = QT_TRANSLATE_NOOP("Undo", "Change the votes")
        return self._steps.respond(assessment_id, question_id, what, votes)

    def aim(
        self,
        assessment_id: str,
        dimension_id: str,
        level: int | None,
        seen: Sequence[int | None] = (),
    ) -> Change:
        """Set the level the organisation wants for a dimension; None takes the target away.

        `seen` has the target that was before the eyes, if any was. RefusedError where somebody
        else has set another one meanwhile; the history keeps both.
        """
        with self._store.writing() as books:
            assessment = open_header(books, assessment_id)
            if all(d.id != dimension_id for d in assessment.model.dimensions):
                raise RefusedError(NO_SUCH_DIMENSION)
            if level is not None:
                check_level(assessment, level)
            former = books.assessments.target(assessment_id, dimension_id)
            step = TargetStep(dimension_id, former, level)
            clashing = bool(seen) and former not in {*seen, level}
            if clashing:
                kind = UNSETTLED + "target"
                entry = HistoryEntry(self._clock(), kind, dimension_id, former, level)
                books.history.append(assessment_id, [entry])
            else:
                self._steps.put(books, assessment, step)
        if clashing:
            raise RefusedError(CHANGED_MEANWHILE)
        return Change(assessment_id, QT_TRANSLATE_NOOP("Undo", "Change the target"), step)

    def undo(self, change: Change) -> None:
        """Put back what was there before a change; the history keeps both."""
        if isinstance(change.step, Step):
            self._steps.take(change.assessment, inverse(change.step))

    def redo(self, change: Change) -> None:
        """Make a change again that was undone."""
        if isinstance(change.step, Step):
            self._steps.take(change.assessment, change.step)

    def stop_at(self, assessment_id: str, question_id: str, stints: Sequence[Stint] = ()) -> None:
        """Remember the question the room is at, so that it can go on there.

        `stints` are what the question before has taken, kept in the same transaction.
        """
        with self._store.writing() as books:
            books.assessments.put_place(assessment_id, question_id)
            for stint in stints:
                books.time.put(assessment_id, stint)


def _checked(text: str) -> str:
    """Return a text that an exchange file takes as well; RefusedError when it is too long."""
    sound = writable(text)
    if len(sound) > LONGEST_TEXT:
        raise RefusedError(TOO_LONG.filled(most=LONGEST_TEXT, length=len(sound)))
    return sound
