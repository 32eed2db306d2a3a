"""The course of a vote: how it is taken, revealing, hiding, another round, what can wait."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.assessment import Assessment, Voting
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.response import Response
from desktop_app.domain.vote_rounds import another_round, shown
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change, VotingStep
from desktop_app.services.steps import Steps, open_header
from desktop_app.storage.store import Store

NOTHING_TO_SHOW = QT_TRANSLATE_NOOP("Errors", "There are no votes to show yet.")
SHOW_FIRST = QT_TRANSLATE_NOOP("Errors", "Show the votes of this round before the next one.")


class Polling:
    """Every method is one committed change that can be undone."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._clock = clock
        self._steps = Steps(store, clock)

    def vote_by(self, assessment_id: str, voting: Voting) -> Change:
        """Let the room vote in another way; votes and answers stay as they are."""
        with self._store.writing() as books:
            assessment = open_header(books, assessment_id)
            step = VotingStep(assessment.voting, voting)
            self._steps.put(books, assessment, step)
        return Change(assessment_id, QT_TRANSLATE_NOOP("Undo", "Change the way of voting"), step)

    def reveal(self, assessment_id: str, question_id: str) -> Change:
        """Let the room see the votes of the present round; RefusedError when there are none."""
        what = QT_TRANSLATE_NOOP("Undo", "Show the votes")
        return self._show(assessment_id, question_id, what=what, revealed=True)

    def hide(self, assessment_id: str, question_id: str) -> Change:
        """Hide the votes of the present round again; RefusedError when there are none."""
        what = QT_TRANSLATE_NOOP("Undo", "Hide the votes")
        return self._show(assessment_id, question_id, what=what, revealed=False)

    def open_round(self, assessment_id: str, question_id: str) -> Change:
        """Begin another round, empty and hidden; RefusedError before the last one was shown."""

        def opened(_: Assessment, old: Response) -> Response:
            last = old.rounds[-1] if old.rounds else None
            if last is None or not last.votes + last.abstained or not last.revealed:
                raise RefusedError(SHOW_FIRST)
            return another_round(old, self._clock())

        what = QT_TRANSLATE_NOOP("Undo", "New round")
        return self._steps.respond(assessment_id, question_id, what, opened)

    def defer(self, assessment_id: str, question_ids: Iterable[str]) -> Change:
        """Park several questions in one step, because time runs out."""
        return self._steps.respond_to_all(
            assessment_id,
            question_ids,
            QT_TRANSLATE_NOOP("Undo", "Let questions wait"),
            lambda _, old: replace(old, parked=True),
        )

    def _show(
        self, assessment_id: str, question_id: str, *, what: Sentence, revealed: bool
    ) -> Change:
        def turned(_: Assessment, old: Response) -> Response:
            if not old.rounds or not old.rounds[-1].votes + old.rounds[-1].abstained:
                raise RefusedError(NOTHING_TO_SHOW)
            return shown(old, revealed)

        return self._steps.respond(assessment_id, question_id, what, turned)
