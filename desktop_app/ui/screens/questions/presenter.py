"""Leads the room through the questions: what each input does, without any widget."""

from collections.abc import Callable

from desktop_app.domain.assessment import Voting
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.stopwatch import Stopwatch
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.questions.answers import Answers
from desktop_app.ui.screens.questions.counting import Counting
from desktop_app.ui.screens.questions.desk import Desk, QuestionsView
from desktop_app.ui.screens.questions.drafts import Drafts
from desktop_app.ui.screens.questions.figures import votes
from desktop_app.ui.screens.questions.hands import ABSTAINED
from desktop_app.ui.screens.questions.moving import Moving
from desktop_app.ui.screens.questions.panels import Panels
from desktop_app.ui.screens.questions.picture import may_count
from desktop_app.ui.screens.questions.rounds import Rounds
from desktop_app.ui.screens.questions.state import Shield

AT_END = "*"
"""The place behind the last question, where a visit can begin and end like at a question."""

NO_SUGGESTION = QT_TRANSLATE_NOOP("Questions", "No votes yet, so there is nothing to suggest.")
SHOW_FIRST = QT_TRANSLATE_NOOP("Questions", "Show the votes first (Space).")
PAPER = QT_TRANSLATE_NOOP(
    "Questions", "The ballots are the first round; hands are counted in a new one (R)."
)
SECRET = QT_TRANSLATE_NOOP("Questions", "Votes are secret here: begin a secret round (S).")


class QuestionsPresenter:
    """Takes the facilitator's inputs and shows the state after each."""

    def __init__(
        self,
        bench: Workbench,
        view: QuestionsView,
        made: Callable[[Change], None],
        watches: dict[str, Stopwatch],
        unsaved: dict[str, Drafts] | None = None,
    ) -> None:
        self._desk = Desk(bench, view, made, watches, {} if unsaved is None else unsaved)
        self.answers = Answers(self._desk)
        self.counting = Counting(self._desk)
        self.moving = Moving(self._desk)
        self.rounds = Rounds(self._desk)
        self.panels = Panels(self._desk)

    def start(self, assessment_id: str, detail: str = "") -> None:
        """Open an assessment at `detail` (a question id or AT_END), else where the room stopped."""
        desk = self._desk
        desk.load(assessment_id)
        ids = self.moving.ids
        if detail == AT_END:
            self.moving.stand_at(ids[-1], at_end=True)
        else:
            wishes = (detail, desk.assessment.place)
            self.moving.stand_at(next((wish for wish in wishes if wish in ids), ids[0]))
        desk.clock.open(desk.assessment, desk.position.question)
        desk.show()

    def detail(self) -> str:
        """Where the facilitator is, for `start`."""
        return AT_END if self._desk.position.at_end else self._desk.position.question

    def follow(self, change: Change) -> None:
        """Show what has changed; a change from elsewhere (undo) shows its own question."""
        desk = self._desk
        if change.assessment != desk.assessment.id:
            return
        try:
            desk.take(change)
        except NotFoundError:
            return
        if desk.making:
            return
        there = change.question
        if there is not None and (there != desk.position.question or desk.nowhere):
            self.moving.stand_at(there)
            desk.clock.stored(desk.clock.turned(there))
        desk.show()

    def leave(self) -> None:
        """Store what was typed, before the screen goes."""
        self._desk.keep()
        self._desk.clock.between()

    def digit(self, digit: int, *, overrule: bool = False) -> None:
        """A digit: the agreed level, or a vote where votes are counted and nobody overrules."""
        level = None if self._nowhere() else self.answers.level_of(digit)
        if level is not None:
            self._level(level, voting=not overrule)

    def choose(self, level: int) -> None:
        """A press on a level's card: the agreed level, or a vote in a secret round."""
        if not self._nowhere():
            self._level(level, voting=self._desk.position.shield is not Shield.DOWN)

    def abstain(self) -> None:
        """One more who does not vote."""
        if not self._nowhere():
            self._vote(ABSTAINED)

    def agree_on_suggestion(self) -> None:
        """The room agrees on what the votes suggest; a voter who is thanked passes on."""
        desk = self._desk
        if desk.position.shield is Shield.THANKS:
            self.rounds.pass_on()
            return
        if desk.unasked():
            return
        found = votes(desk.assessment, desk.response)
        if found.hidden:
            desk.notify(SHOW_FIRST)
        elif found.suggestion is None:
            desk.notify(NO_SUGGESTION)
        else:
            self.answers.agree(found.suggestion)

    def take_back(self) -> None:
        """The latest vote was a mistake; where the room votes directly, the answer was.

        In a secret round only the voter who is being thanked can take a vote back: their own.
        """
        desk = self._desk
        if desk.position.shield is Shield.THANKS:
            self.counting.take_back()
            self.rounds.pass_on()
        elif desk.unasked():
            return
        elif desk.assessment.voting is Voting.DIRECT:
            self.answers.clear()
        else:
            self.counting.take_back()

    def _level(self, level: int, *, voting: bool) -> None:
        """Agree on a level, or count a vote for it where the room votes before it agrees."""
        desk = self._desk
        if not voting or desk.assessment.voting is Voting.DIRECT:
            self.answers.agree(level)
        else:
            self._vote(level - desk.assessment.model.lowest)

    def _vote(self, place: int) -> None:
        desk = self._desk
        shield = desk.position.shield
        if shield is Shield.VOTING:
            if self.counting.vote(place):
                self.rounds.thank()
        elif shield is Shield.DOWN and not desk.refused():
            if may_count(desk.assessment, desk.position.question):
                self.counting.vote(place)
            elif desk.assessment.voting is not Voting.DIRECT:
                secret = desk.assessment.voting is Voting.SECRET
                desk.notify(SECRET if secret else PAPER)

    def _nowhere(self) -> bool:
        """Tell whether no question is shown, and say so; a secret round is no hindrance here."""
        return self._desk.nowhere and self._desk.unasked()
