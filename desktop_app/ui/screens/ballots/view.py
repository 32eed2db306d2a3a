"""The screen for a pile of paper ballots: typed in by digits, used as the first votes."""

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.services.ballots import Taking
from desktop_app.services.change import Change, ResponsesStep
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.ballots.desk import Desk
from desktop_app.ui.screens.ballots.keys import ballot_keys
from desktop_app.ui.screens.ballots.presenter import BallotsPresenter
from desktop_app.ui.screens.ballots.state import BallotsState
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.notices import Choice, Enquiry, Tone, announce
from desktop_app.ui.shell.place import QUESTIONS, Place
from desktop_app.ui.shell.screen import Surroundings


class BallotsScreen:
    """One visit to the pile of an assessment."""

    def __init__(self, around: Surroundings, place: Place, bench: Workbench) -> None:
        self._around = around
        self._place = place
        self._bench = bench
        self._desk = Desk(around.look, around.words)
        self.presenter = BallotsPresenter(place.assessment or "", bench, self, self._made)
        self._desk.grid.stood.connect(self._stand_at)
        self._desk.use.clicked.connect(self._use)
        self._desk.anew.clicked.connect(self._ask_for_new_pile)
        self._desk.on.clicked.connect(lambda: around.go(Place(QUESTIONS, place.assessment)))

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._desk

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """Digits and ways through the grid."""
        return ballot_keys(self.presenter)

    def start(self) -> None:
        """Show the pile, ready to type."""
        self.presenter.start(self._place.detail)
        self._around.hub.listen(self._desk, self._follow)
        self._desk.grid.sheet.setFocus()

    def detail(self) -> str:
        """Where the next key goes."""
        return self.presenter.detail()

    def leave(self) -> None:
        """Nothing to save: every key is kept at once."""

    def show_state(self, state: BallotsState) -> None:
        """Show the state, in place of the one before."""
        self._desk.show_state(state)
        if state.notice is not None:
            announce(self._desk, state.notice.said(self._around.words.translate))

    def fail(self, error: ExpectedError) -> None:
        """Say what went wrong."""
        self._around.notices.fail(error, self._around.words.translate)

    def tell_used(self, ballots: int) -> None:
        """Say that the votes of that number of ballots are in."""
        text = self._around.words.translate(
            "Ballots",
            "The votes of %n ballot(s) are in, hidden until you reveal them. Undo takes them out.",
            None,
            ballots,
        )
        self._around.notices.say(text, Tone.GOOD)

    def ask_how(self, questions: int) -> None:
        """Ask what happens to questions that have votes already."""
        say = self._around.words.translate
        text = say("Ballots", "%n question(s) have votes already.", None, questions)
        more = say("Ballots", "Undo takes either back.")
        self._around.notices.ask(
            Enquiry(
                say("Ballots", "Use the ballots as votes?"),
                f"{text} {more}",
                (
                    Choice(
                        say("Ballots", "Replace round 1"),
                        lambda: self.presenter.use(Taking.REPLACE),
                    ),
                    Choice(
                        say("Ballots", "Add as a further round"),
                        lambda: self.presenter.use(Taking.ADD),
                        primary=True,
                    ),
                    Choice(say("Ballots", "Leave the votes as they are"), lambda: None),
                ),
            )
        )

    def _follow(self, change: Change) -> None:
        # "The votes are in" is no longer true once they are taken out again.
        if isinstance(change.step, ResponsesStep):
            self._around.notices.clear()
        self.presenter.follow(change)

    def _stand_at(self, row: int, column: int) -> None:
        self.presenter.stand_at(row, column)

    def _use(self) -> None:
        self.presenter.ask_to_use()

    def _ask_for_new_pile(self) -> None:
        say = self._around.words.translate
        self._around.notices.ask(
            Enquiry(
                say("Ballots", "Begin a new pile?"),
                say(
                    "Ballots",
                    "The ballots typed in are taken away; votes made of them stay. "
                    "Undo brings them back.",
                ),
                (
                    Choice(
                        say("Ballots", "Begin a new pile"), self.presenter.take_away, primary=True
                    ),
                    Choice(say("Ballots", "Keep this one"), lambda: None),
                ),
            )
        )

    def _made(self, change: Change) -> None:
        around, ballots = self._around, self._bench.ballots
        around.hub.tell(change)
        what = change.what.said(around.words.translate)
        around.undo.push(change, ballots.undo, ballots.redo, what)
