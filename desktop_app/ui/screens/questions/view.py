"""The question screen: the room reads, votes and agrees, one question after the other."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop_app.domain.assessment import Voting
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.questions.console import Console
from desktop_app.ui.screens.questions.go_to import GoTo
from desktop_app.ui.screens.questions.keys import question_keys
from desktop_app.ui.screens.questions.presenter import QuestionsPresenter
from desktop_app.ui.screens.questions.showing import Showing
from desktop_app.ui.screens.questions.state import Panel, QuestionsState
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.notices import announce
from desktop_app.ui.shell.place import BALLOTS, RESULT, Place
from desktop_app.ui.shell.screen import Surroundings

TYPE_IN = QT_TRANSLATE_NOOP("Questions", "Type in the ballots")
_TICK = 10_000
"""Milliseconds between looks at the clock."""


class QuestionsScreen(QObject):
    """One visit to the questions; `begun` says when each assessment was first opened."""

    def __init__(
        self, around: Surroundings, place: Place, bench: Workbench, begun: dict[str, datetime]
    ) -> None:
        super().__init__()
        self._around = around
        self._place = place
        self._bench = bench
        self._state: QuestionsState
        # The text that is being typed: what follows is one step of undo with what came before.
        self._typed: tuple[str | None, str] | None = None
        self._console = Console(around.look, around.words)
        self._showing = Showing(around.room, bench.room, around.words)
        self.presenter = QuestionsPresenter(bench, self, self._made, begun)
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self.presenter.tick)
        self._connect()

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._console

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """Levels, votes, texts and ways from question to question."""
        own = question_keys(self.presenter, self.find, self._privately)
        found = self._bench.assessments.get(self._place.assessment or "")
        if found.voting is not Voting.PAPER:
            return own
        ballots = Place(BALLOTS, self._place.assessment)
        enter = self._privately(lambda: self._around.go(ballots))
        return (*own, KeyAction(("Ctrl+B",), TYPE_IN, enter))

    def start(self) -> None:
        """Show the question the room is at."""
        self.presenter.start(self._place.assessment or "", self._place.detail)
        self._console.setFocus()
        self._around.hub.listen(self._console, self.presenter.follow)
        self._clock.start()

    def detail(self) -> str:
        """The question the room is at."""
        return self.presenter.detail()

    def leave(self) -> None:
        """Save what was typed."""
        self._clock.stop()
        self.presenter.leave()

    def show_state(self, state: QuestionsState) -> None:
        """Show the state, in place of the one before."""
        closed = state.panel is Panel.NONE and self._console.drawer.panel is not Panel.NONE
        self._state = state
        if state.panel is Panel.NONE:
            self._typed = None
        if closed:
            self._console.setFocus()
        self._console.show_state(state)
        self._showing.follow(state)

    def announce(self, sentence: Sentence) -> None:
        """Let a screen reader say what has happened."""
        announce(self._console, sentence.said(self._around.words.translate))

    def fail(self, error: ExpectedError) -> None:
        """Say what went wrong."""
        self._around.notices.fail(error, self._around.words.translate)

    def find(self) -> None:
        """Open the list of questions."""
        dialog = GoTo(self._console.window(), self._around.look, self._around.words, self._state)
        dialog.gone.connect(self.presenter.moving.go)
        dialog.open()

    def _privately(self, action: Callable[[], None]) -> Callable[[], None]:
        """Return the action for the facilitator's eyes: nothing happens while the room watches."""

        def run() -> None:
            if not self._around.room.covers:
                action()

        return run

    def _made(self, change: Change) -> None:
        around, answering = self._around, self._bench.answering
        around.hub.tell(change)
        if change.step is not None:
            what = change.what.said(around.words.translate)
            typed = (change.question, change.what.source)
            joins = typed == self._typed
            around.undo.push(change, answering.undo, answering.redo, what, joins=joins)
            self._typed = typed if self._state.panel in {Panel.NOTE, Panel.DISSENT} else None

    def _connect(self) -> None:
        console, presenter = self._console, self.presenter
        answers, moving = presenter.answers, presenter.moving
        console.top.chosen.connect(self._jump)
        console.stage.level_chosen.connect(presenter.agree)
        console.stage.votes_counted.connect(presenter.counting.count)
        console.verdict.abstained.connect(presenter.counting.abstain)
        console.verdict.cleared.connect(answers.clear)
        console.verdict.suggestion_taken.connect(presenter.agree_on_suggestion)
        for part in (console.stage, console.verdict):
            part.typing_ended.connect(console.setFocus)
        console.tools.connect_to(
            toggled=presenter.toggle,
            parked=answers.park,
            helped=presenter.toggle_help,
            stepped=moving.step,
            listed=self.find,
        )
        drawer, end, lock = console.drawer, console.end, console.lock
        drawer.written.connect(presenter.write)
        drawer.paused.connect(presenter.keep)
        drawer.reason_given.connect(answers.set_aside)
        drawer.closed.connect(presenter.close)
        end.gone.connect(moving.go)
        end.back.connect(lambda: moving.step(-1))
        end.result_wanted.connect(self._see_result)
        end.finish_wanted.connect(presenter.finish)
        lock.asked.connect(presenter.ask_to_reopen)
        lock.reopened.connect(presenter.reopen)

    def _jump(self, dimension: int) -> None:
        self.presenter.moving.go_to_dimension(dimension)

    def _see_result(self) -> None:
        self._around.go(Place(RESULT, self._place.assessment))
