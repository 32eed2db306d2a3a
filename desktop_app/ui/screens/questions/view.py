"""The question screen: the room reads, votes and agrees, one question after the other."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.stopwatch import Stopwatch
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.questions.asking import once_more, too_many_votes, which_stands
from desktop_app.ui.screens.questions.clashing import Dispute
from desktop_app.ui.screens.questions.clock_dialog import ClockDialog, ClockHands
from desktop_app.ui.screens.questions.console import Console
from desktop_app.ui.screens.questions.drafts import Drafts
from desktop_app.ui.screens.questions.go_to import GoTo
from desktop_app.ui.screens.questions.hands import ABSTAINED
from desktop_app.ui.screens.questions.keys import Openings, question_keys
from desktop_app.ui.screens.questions.presenter import QuestionsPresenter
from desktop_app.ui.screens.questions.remote import Remote
from desktop_app.ui.screens.questions.showing import Showing
from desktop_app.ui.screens.questions.state import Panel, QuestionsState, Shield
from desktop_app.ui.screens.questions.ways import Ways
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.notices import announce
from desktop_app.ui.shell.place import BALLOTS, RESULT, Place
from desktop_app.ui.shell.scale_dialog import explain
from desktop_app.ui.shell.screen import Surroundings

TYPE_IN = QT_TRANSLATE_NOOP("Questions", "Type in the ballots")
_TICK = 10_000
"""Milliseconds between looks at the clock."""


class QuestionsScreen(QObject):
    """One visit to the questions.

    Between visits `watches` keep the time of each assessment, and `unsaved` the texts that could
    not be stored.
    """

    def __init__(
        self,
        around: Surroundings,
        place: Place,
        bench: Workbench,
        watches: dict[str, Stopwatch],
        unsaved: dict[str, Drafts],
    ) -> None:
        super().__init__()
        self._around = around
        self._place = place
        self._bench = bench
        self._state: QuestionsState
        # The text that is being typed: what follows is one step of undo with what came before.
        self._typed: tuple[str | None, str] | None = None
        self._console = Console(around.look, around.words)
        self._showing = Showing(around.room, bench.room, bench.assessments, around.words)
        self.presenter = QuestionsPresenter(bench, self, self._made, watches, unsaved)
        self._remote = Remote()
        self._clock = QTimer(self._console)
        self._clock.setInterval(_TICK)
        self._clock.timeout.connect(self.presenter.panels.tick)
        self._connect()

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._console

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """Levels, votes, texts and ways from question to question."""
        openings = Openings(
            self.find,
            self.open_clock,
            self.open_ways,
            self.open_scale,
            self._around.room.read_out,
        )
        # Whatever the way of voting: it may become paper while this screen is open.
        ballots = KeyAction(("Ctrl+B",), TYPE_IN, self._privately(self.type_ballots_in))
        return (*question_keys(self.presenter, openings, self._privately), ballots)

    def start(self) -> None:
        """Show the question the room is at."""
        self._console.window().installEventFilter(self)
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
        self._console.window().removeEventFilter(self)
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
        if self._shielded:
            return
        dialog = GoTo(self._console.window(), self._around.look, self._around.words, self._state)
        dialog.gone.connect(self.presenter.moving.go)
        dialog.open()

    def open_clock(self) -> None:
        """Open what there is to say about time."""
        if self._shielded:
            return
        panels, state = self.presenter.panels, self._state
        hands = ClockHands(
            panels.pause,
            panels.box_at,
            lambda: self.presenter.answers.defer(state.clock.waiting),
            self.presenter.moving.go,
        )
        window, around = self._console.window(), self._around
        ClockDialog(window, around.look, around.words, state, hands).open()

    def open_scale(self) -> None:
        """Explain the levels where the room looks: on the wall, else here."""
        explain(self._console, self._around, lambda: self._state.asked.levels)

    def type_ballots_in(self) -> None:
        """Go to the pile of paper ballots."""
        if not self._shielded:
            self._around.go(Place(BALLOTS, self._place.assessment))

    def open_ways(self) -> None:
        """Open the menu of the ways of voting."""
        if self._state.finished or self._shielded:
            return
        button = self._console.top.way
        menu = Ways(button, self._around.look, self._around.words, self._state.voting)
        menu.chosen.connect(self.presenter.rounds.vote_by)
        menu.open_below(button)

    def confirm(self, given: int, expected: int, count: Callable[[], None]) -> None:
        """Ask whether more votes than participants are right."""
        around = self._around
        around.notices.ask(too_many_votes(around.words, given, expected, count))

    def offer(self, error: ExpectedError, again: Callable[[], object]) -> None:
        """Offer to save once more what could not be saved."""
        self._around.notices.ask(once_more(self._around.words, error, again))

    def settle(self, dispute: Dispute) -> None:
        """Ask which of two answers shall stand."""
        self._around.notices.ask(which_stands(self._around.words, dispute))

    @property
    def _shielded(self) -> bool:
        return self._state.shield is not Shield.DOWN

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a double press of a remote be one."""
        if isinstance(event, QKeyEvent) and self._remote.doubles(event):
            event.accept()
            return True
        return super().eventFilter(watched, event)

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
        moving, panels = presenter.moving, presenter.panels
        console.top.chosen.connect(self._jump)
        console.top.clock_wanted.connect(self.open_clock)
        console.top.way_wanted.connect(self.open_ways)
        console.top.scale_wanted.connect(self.open_scale)
        console.verdict.cleared.connect(presenter.answers.clear)
        console.tools.connect_to(
            toggled=panels.toggle,
            parked=presenter.answers.park,
            helped=panels.toggle_help,
            stepped=moving.step,
            listed=self.find,
        )
        drawer, end, lock = console.drawer, console.end, console.lock
        drawer.written.connect(panels.write)
        drawer.paused.connect(panels.keep)
        drawer.reason_given.connect(presenter.answers.set_aside)
        drawer.closed.connect(panels.close)
        back = console.look_back
        for part in (end, back):
            part.gone.connect(moving.go)
            part.back.connect(lambda: moving.step(-1))
        back.onward.connect(lambda: moving.step(1))
        end.result_wanted.connect(self._see_result)
        end.finish_wanted.connect(panels.finish)
        lock.asked.connect(panels.ask_to_reopen)
        lock.reopened.connect(panels.reopen)
        self._connect_votes()

    def _connect_votes(self) -> None:
        console, presenter = self._console, self.presenter
        counting, rounds = presenter.counting, presenter.rounds
        stage, poll = console.stage, console.verdict.poll
        stage.level_chosen.connect(presenter.choose)
        stage.votes_counted.connect(counting.count)
        stage.votes_stepped.connect(counting.step)
        stage.votes_refused.connect(counting.refuse)
        poll.abstentions.refused.connect(counting.refuse)
        poll.abstained.connect(lambda votes: counting.count(ABSTAINED, votes))
        poll.abstained_by.connect(lambda by: counting.step(ABSTAINED, by))
        poll.shown_or_hidden.connect(rounds.reveal_or_hide)
        poll.round_wanted.connect(rounds.open_round)
        poll.secret_wanted.connect(rounds.toggle_shield)
        poll.suggestion_taken.connect(presenter.agree_on_suggestion)
        for part in (stage, poll):
            part.typing_ended.connect(console.setFocus)
        console.shield.ended.connect(rounds.toggle_shield)
        console.shield.abstained.connect(presenter.abstain)
        console.thanks.over.connect(rounds.pass_on)

    def _jump(self, dimension: int) -> None:
        self.presenter.moving.go_to_dimension(dimension)

    def _see_result(self) -> None:
        self._around.go(Place(RESULT, self._place.assessment))
