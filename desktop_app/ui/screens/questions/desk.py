"""What the presenter's parts share: the assessment at hand, the position, and how to commit."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.errors import ExpectedError, NotFoundError, PassingError, RefusedError
from desktop_app.domain.response import Response
from desktop_app.domain.stopwatch import Stopwatch
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.answering import Answering
from desktop_app.services.change import Change, ResponsesStep, ResponseStep, VotingStep
from desktop_app.services.clash import Clash, ClashError
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.questions.clashing import Dispute, dispute
from desktop_app.ui.screens.questions.clock import Clock
from desktop_app.ui.screens.questions.drafts import Drafts
from desktop_app.ui.screens.questions.picture import Position, picture
from desktop_app.ui.screens.questions.state import Panel, QuestionsState, Shield
from desktop_app.ui.screens.questions.survey import Survey

SETTLED = QT_TRANSLATE_NOOP("Questions", "Your answer stands. Saved.")
SHIELDED = QT_TRANSLATE_NOOP("Questions", "End the secret round first (S).")
NO_QUESTION = QT_TRANSLATE_NOOP("Questions", "Go to a question first.")
LOCKED = QT_TRANSLATE_NOOP("Questions", "The assessment is finished; reopen it to change answers.")


class QuestionsView(Protocol):
    """What the presenter asks of the screen."""

    def show_state(self, state: QuestionsState) -> None:
        """Show the state, in place of the one before."""

    def announce(self, sentence: Sentence) -> None:
        """Let a screen reader say what has happened."""

    def fail(self, error: ExpectedError) -> None:
        """Say what went wrong outside the workshop's rules, for instance a full disk."""

    def confirm(self, given: int, expected: int, count: Callable[[], None]) -> None:
        """Ask whether more votes than participants are right; `count` them if so."""

    def offer(self, error: ExpectedError, again: Callable[[], object]) -> None:
        """Say why the last input is not saved, and offer to try `again`."""

    def settle(self, dispute: Dispute) -> None:
        """Ask which of two people's answers shall stand."""


class Desk:
    """The assessment as it is in the store, and where the facilitator is in it.

    `made` is told every committed change; it passes it on to `follow` of the presenter.
    `watches` keeps the time of every assessment since the program started, and `unsaved` the
    texts that could not be stored yet.
    """

    def __init__(
        self,
        bench: Workbench,
        view: QuestionsView,
        made: Callable[[Change], None],
        watches: dict[str, Stopwatch],
        unsaved: dict[str, Drafts],
    ) -> None:
        self.bench = bench
        self.view = view
        self.making = False
        self.position = Position("")
        self.drafts = Drafts()
        self.clock = Clock(bench.timing, bench.clock, watches)
        self.assessment: Assessment
        self.survey: Survey
        self._made = made
        self._unsaved = unsaved
        # The last input clashed with somebody else's; the store could not be reached.
        self._disputed = self._cut_off = False

    def load(self, assessment_id: str) -> None:
        """Read the assessment from the store."""
        self.drafts = self._unsaved.setdefault(assessment_id, self.drafts)
        self.assessment = self.bench.assessments.spoken(assessment_id)
        last = self.bench.last_time.levels(self.assessment)
        self.survey = Survey(self.assessment, last)

    def take(self, change: Change) -> None:
        """Read from the store what a change has changed, and no more."""
        step, assessments = change.step, self.bench.assessments
        if isinstance(step, ResponseStep):
            if self.making:
                self._put(step.after)
            else:
                self._put(assessments.response(change.assessment, step.after.question))
        elif isinstance(step, ResponsesStep):
            for each in step.steps:
                self._put(assessments.response(change.assessment, each.after.question))
        elif isinstance(step, VotingStep):
            voting = assessments.header(change.assessment).voting
            self.assessment = replace(self.assessment, voting=voting)
        else:
            self.load(change.assessment)

    def _put(self, response: Response) -> None:
        responses = {**self.assessment.responses, response.question: response}
        self.assessment = replace(self.assessment, responses=responses)
        self.survey.take(response)

    @property
    def response(self) -> Response:
        """The room's answer to the question at hand."""
        return self.assessment.response(self.position.question)

    @property
    def answering(self) -> Answering:
        """The use cases that write over nothing that the facilitator has not seen."""
        return self.bench.answering.having_seen(self.response)

    @property
    def finished(self) -> bool:
        """True when the answers are locked."""
        return self.assessment.state is AssessmentState.FINISHED

    def show(self) -> None:
        """Let the view show how things stand."""
        unanswered = len(self.survey.ids) - self.survey.handled
        time = self.clock.time(self.assessment, unanswered)
        state = picture(self.assessment, self.survey, self.position, time)
        self.view.show_state(self.drafts.shown_in(state))

    def notify(self, sentence: Sentence) -> None:
        """Show and announce a sentence that goes with the next input."""
        self.position = replace(self.position, notice=sentence)
        self.show()
        self.view.announce(sentence)

    def commit(self, use_case: Callable[[], Change], said: Sentence | None = None) -> bool:
        """Store what was typed, then run a use case; False when it was refused.

        The change is passed on and shown; `said` is announced.
        """
        self.clock.wake()
        self.keep()
        try:
            made = self._run(use_case)
        except PassingError as error:
            self.view.offer(error, lambda: self.commit(use_case, said))
            return False
        if not made:
            return False
        self.show()
        if said is not None:
            self.view.announce(said)
        return True

    def refused(self) -> bool:
        """Tell whether answers cannot be changed now, and say why."""
        if self.finished:
            self.notify(LOCKED)
        return self.finished or self.shielded()

    def unasked(self) -> bool:
        """Tell whether no question is open for an answer now, and say why."""
        nowhere = self.nowhere
        if nowhere:
            self.notify(NO_QUESTION)
        return nowhere or self.refused()

    @property
    def nowhere(self) -> bool:
        """True while a page between or behind the questions is shown."""
        return self.position.at_end or self.position.ended is not None

    def shielded(self) -> bool:
        """Tell whether a secret round is open, and say that it must end first."""
        shielded = self.position.shield is not Shield.DOWN
        if shielded:
            self.notify(SHIELDED)
        return shielded

    def keep(self) -> None:
        """Store what was typed; what cannot be stored is kept for the next time."""
        for question, field, text in self.drafts.waiting():
            try:
                kept = self._run(self._writing(question, field, text))
            except PassingError as error:
                self.view.fail(error)
                return
            if kept or self._disputed:
                self.drafts.stored(question, field, text)

    def catch_up(self) -> None:
        """Read what others have written meanwhile, unless that would be in the way.

        A store that cannot be reached is asked again only when it has been written to again:
        the room does not wait for the network.
        """
        busy = self.drafts.waiting() or self.position.shield is not Shield.DOWN
        if busy or self._cut_off:
            return
        try:
            header = self.bench.assessments.header(self.assessment.id)
            if header.changed_at != self.assessment.changed_at:
                self.load(self.assessment.id)
        except NotFoundError:
            return
        except ExpectedError:
            self._cut_off = True

    def _writing(self, question: str, field: Panel, text: str) -> Callable[[], Change]:
        assessment = self.assessment.id
        answering = self.bench.answering.having_seen(self.drafts.seen(question, field))
        write = answering.note if field is Panel.NOTE else answering.dissent
        return lambda: write(assessment, question, text)

    def _run(self, use_case: Callable[[], Change]) -> bool:
        self.position = replace(self.position, notice=None)
        self._disputed = False
        try:
            change = use_case()
        except ClashError as error:
            self._disputed = True
            self._dispute(error.clash)
            return False
        except RefusedError as error:
            self.notify(error.sentence)
            return False
        except PassingError:
            self._cut_off = True
            raise
        except ExpectedError as error:
            self.view.fail(error)
            return False
        self._cut_off = False
        self._pass_on(change)
        return True

    def _pass_on(self, change: Change) -> None:
        step = change.step
        if not isinstance(step, ResponseStep) or step.before != step.after:
            self.making = True
            try:
                self._made(change)
            finally:
                self.making = False

    def _dispute(self, clash: Clash) -> None:
        """Show the answer that stands, and let the facilitator choose."""
        insist = self.bench.answering.insist
        self._put(clash.theirs)
        self.show()
        self.view.settle(dispute(clash, lambda: self.commit(lambda: insist(clash), SETTLED)))
