"""Leads the room through the questions: what each input does, without any widget."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from desktop_app.domain.assessment import Voting
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.questions.answers import Answers
from desktop_app.ui.screens.questions.counting import Counting
from desktop_app.ui.screens.questions.desk import Desk, QuestionsView
from desktop_app.ui.screens.questions.moving import Moving
from desktop_app.ui.screens.questions.state import Panel

AT_END = "*"
"""The place behind the last question, where a visit can begin and end like at a question."""

NO_SUGGESTION = QT_TRANSLATE_NOOP("Questions", "No votes yet, so there is nothing to suggest.")
FINISHED = QT_TRANSLATE_NOOP("Questions", "The assessment is finished. Saved.")
REOPENED = QT_TRANSLATE_NOOP("Questions", "The assessment is open again. Saved.")
LOCKED = QT_TRANSLATE_NOOP("Questions", "The assessment is finished; reopen it to change answers.")


class QuestionsPresenter:
    """Takes the facilitator's inputs and shows the state after each."""

    def __init__(
        self,
        bench: Workbench,
        view: QuestionsView,
        made: Callable[[Change], None],
        begun: dict[str, datetime],
    ) -> None:
        self._desk = Desk(bench, view, made, begun)
        self.answers = Answers(self._desk)
        self.counting = Counting(self._desk)
        self.moving = Moving(self._desk)

    def start(self, assessment_id: str, detail: str = "") -> None:
        """Open an assessment at `detail` (a question id or AT_END), else where the room stopped."""
        self._desk.load(assessment_id)
        ids = self.moving.ids
        if detail == AT_END:
            self.moving.stand_at(ids[-1], at_end=True)
        else:
            wishes = (detail, self._desk.assessment.place)
            self.moving.stand_at(next((wish for wish in wishes if wish in ids), ids[0]))
        self._desk.show()

    def detail(self) -> str:
        """Where the facilitator is, for `start`."""
        return AT_END if self._desk.position.at_end else self._desk.position.question

    def follow(self, change: Change) -> None:
        """Show what has changed; a change from elsewhere (undo) shows its own question."""
        desk = self._desk
        if change.assessment != desk.assessment.id:
            return
        try:
            desk.load(change.assessment)
        except NotFoundError:
            return
        if desk.making:
            return
        if change.question is not None:
            self.moving.stand_at(change.question)
        desk.show()

    def tick(self) -> None:
        """Time has passed."""
        self._desk.show()

    def leave(self) -> None:
        """Store what was typed, before the screen goes."""
        self._desk.keep()

    def keep(self) -> None:
        """Store what was typed, while the facilitator goes on typing."""
        self._desk.keep()
        self._desk.show()

    def write(self, field: Panel, text: str) -> None:
        """The note or the dissent as it is typed."""
        self._desk.drafts.write(self._desk.position.question, field, text)

    def digit(self, digit: int, *, overrule: bool = False) -> None:
        """A digit: the agreed level, or a vote where votes are counted and nobody overrules."""
        if self._locked():
            return
        level = self.answers.level_of(digit)
        if level is None:
            return
        if overrule or self._direct:
            self.answers.agree(level)
        else:
            self.counting.vote(level)

    def agree(self, level: int) -> None:
        """A press on a level's card."""
        if not self._locked():
            self.answers.agree(level)

    def agree_on_suggestion(self) -> None:
        """The room agrees on what the votes suggest."""
        if self._locked():
            return
        level = self.counting.suggestion
        if level is None:
            self._desk.notify(NO_SUGGESTION)
        else:
            self.answers.agree(level)

    def take_back(self) -> None:
        """The latest vote was a mistake; where votes are not counted, the answer was."""
        if self._locked():
            return
        if self._direct:
            self.answers.clear()
        else:
            self.counting.take_back()

    def toggle(self, panel: Panel) -> None:
        """Open a field below the level cards, or close it when it is open."""
        self._desk.keep()
        if panel is Panel.REASON and self._locked():
            return
        position = self._desk.position
        opened = Panel.NONE if position.panel is panel else panel
        self._desk.position = replace(position, panel=opened, notice=None)
        self._desk.show()

    def close(self) -> None:
        """Close the field or the help that is open."""
        self._desk.keep()
        position = self._desk.position
        helping = position.help_shown and position.panel is not Panel.NONE
        self._desk.position = replace(position, panel=Panel.NONE, help_shown=helping, notice=None)
        self._desk.show()

    def toggle_help(self) -> None:
        """Show or hide what there is to think about."""
        self._desk.keep()
        position = replace(self._desk.position, panel=Panel.NONE)
        self._desk.position = replace(position, help_shown=not position.help_shown)
        self._desk.show()

    def toggle_clock(self) -> None:
        """Show or hide the time left."""
        position = self._desk.position
        self._desk.position = replace(position, clock_shown=not position.clock_shown)
        self._desk.show()

    def finish(self) -> None:
        """Lock the answers."""
        assessments, assessment_id = self._desk.bench.assessments, self._desk.assessment.id
        self._desk.commit(lambda: assessments.finish(assessment_id), FINISHED)

    def ask_to_reopen(self, asking: bool = True) -> None:
        """Ask whether a finished assessment shall be reopened, or drop the thought."""
        self._desk.position = replace(self._desk.position, reopening=asking)
        self._desk.show()

    def reopen(self) -> None:
        """Unlock the answers."""
        assessments, assessment_id = self._desk.bench.assessments, self._desk.assessment.id
        self._desk.commit(lambda: assessments.reopen(assessment_id), REOPENED)

    @property
    def _direct(self) -> bool:
        return self._desk.assessment.voting is Voting.DIRECT

    def _locked(self) -> bool:
        if self._desk.finished:
            self._desk.notify(LOCKED)
        return self._desk.finished
