"""Types in a pile of ballots: each key is kept at once, and leads to the next cell."""

from collections.abc import Callable
from typing import Protocol

from desktop_app.domain.errors import ExpectedError, NotFoundError
from desktop_app.domain.paper import LARGEST_NUMBER, Blank, Mark
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.services.ballots import Ballots, Taking
from desktop_app.services.change import Change, PileStep
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.ballots.pile import Pile, Spot, mark_of
from desktop_app.ui.screens.ballots.sight import Sight
from desktop_app.ui.screens.ballots.state import SHEET, BallotsState

NOT_ON_SCALE = QT_TRANSLATE_NOOP(
    "Ballots", "{sign} is not on the scale, which goes from {lowest} to {highest}."
)
SHEET_DONE = QT_TRANSLATE_NOOP("Ballots", "The sheet is at its end. Enter takes the next one.")
NO_BALLOT = QT_TRANSLATE_NOOP("Ballots", "This row waits for the next ballot: type its first mark.")
ONLY_DIGITS = QT_TRANSLATE_NOOP("Ballots", "A sheet number takes digits only.")
COUNTS_AS_AWAY = QT_TRANSLATE_NOOP(
    "Ballots", "X counts as an abstention. Whether a question applies is for the room to say."
)
LOCKED = QT_TRANSLATE_NOOP(
    "Ballots", "The assessment is finished. Reopen it before you type in ballots."
)


class BallotsView(Protocol):
    """What the presenter asks of the screen."""

    def show_state(self, state: BallotsState) -> None:
        """Show the state, in place of the one before."""

    def fail(self, error: ExpectedError) -> None:
        """Say what went wrong, for instance a full disk."""

    def ask_how(self, questions: int) -> None:
        """Ask what happens to that number of questions which have votes already."""

    def tell_used(self, ballots: int) -> None:
        """Say that the votes of that number of ballots are in."""


class BallotsPresenter:
    """One visit to the grid; the pile itself is in the store."""

    def __init__(
        self,
        assessment_id: str,
        bench: Workbench,
        view: BallotsView,
        made: Callable[[Change], None],
    ) -> None:
        self._id = assessment_id
        self._bench = bench
        self._view = view
        self._made = made
        self._making = False
        self._numbering = False
        self._pile: Pile
        self._sight: Sight

    def start(self, detail: str = "") -> None:
        """Stand at the first cell of the next ballot, or where a former visit ended."""
        self._load(Spot(0, SHEET + 1))
        self._sight = Sight(self._pile.model)
        row, _, column = detail.partition(",")
        if row.isdecimal() and column.isdecimal():
            self._stand(int(row), int(column))
        else:
            self._stand(self._pile.last_row, SHEET + 1)

    def detail(self) -> str:
        """Where the next key goes, for `start`."""
        return f"{self._pile.spot.row},{self._pile.spot.column}"

    def digit(self, digit: int) -> None:
        """A level, an abstention, or a part of the sheet's number."""
        if self._pile.spot.column == SHEET:
            self._number(digit)
            return
        model = self._pile.model
        mark = mark_of(model, digit)
        if mark is None:
            self._say(NOT_ON_SCALE.filled(sign=digit, lowest=model.lowest, highest=model.highest))
        else:
            self._mark(mark)

    def abstain(self) -> None:
        """The ballot says nothing to this question."""
        self._mark(Blank.ABSTAINED)

    def not_applicable(self) -> None:
        """The ballot says that the question does not apply."""
        self._mark(Blank.NOT_APPLICABLE, COUNTS_AS_AWAY)

    def skip(self) -> None:
        """Nothing is ticked here."""
        pile = self._pile
        if pile.ballot is None or pile.question not in pile.ballot.marks:
            self.move(0, 1)
        else:
            self._mark(None)

    def erase(self) -> None:
        """The last key was a mistake: clear this cell, or the one before where it is empty."""
        pile = self._pile
        if pile.spot.column == SHEET:
            self._erase_digit()
            return
        ballot = pile.ballot
        if ballot is None or pile.question is None or pile.question not in ballot.marks:
            pile = pile.at(pile.spot.row, max(pile.spot.column - 1, SHEET + 1))
        self._pile, question = pile, pile.question
        if ballot is not None and question in ballot.marks:
            place = pile.spot.row
            self._commit(lambda: self._ballots.mark(self._id, place, question or "", None))
        self._stand(pile.spot.row, pile.spot.column)

    def next_sheet(self) -> None:
        """Go to the first question of the next ballot."""
        if self._pile.ballot is None and not self._pile.finished:
            self._say(NO_BALLOT)
        else:
            self._stand(self._pile.spot.row + 1, SHEET + 1)

    def move(self, rows: int, columns: int) -> None:
        """Go to a cell nearby."""
        self._stand(self._pile.spot.row + rows, self._pile.spot.column + columns)

    def stand_at(self, row: int, column: int) -> None:
        """Go to a cell."""
        if Spot(row, column) != self._pile.spot:
            self._stand(row, column)

    def remove(self) -> None:
        """Take the ballot at hand out of the pile."""
        if self._pile.ballot is None:
            self._say(NO_BALLOT)
        else:
            place = self._pile.spot.row
            self._commit(lambda: self._ballots.remove(self._id, place))
            self._stand(place, SHEET + 1)

    def take_away(self) -> None:
        """Begin a new pile."""
        self._commit(lambda: self._ballots.take_away(self._id))
        self._stand(0, SHEET + 1)

    def ask_to_use(self) -> None:
        """Make the pile votes; where some questions have votes already, ask first."""
        voted = self._ballots.voted(self._id)
        if voted:
            self._view.ask_how(voted)
        else:
            self.use(Taking.ADD)

    def use(self, taking: Taking) -> None:
        """Make the pile the first round of votes on every question."""
        ballots = len(self._pile.ballots)
        if self._commit(lambda: self._ballots.use(self._id, taking)):
            self._say(None)
            self._view.tell_used(ballots)

    def follow(self, change: Change) -> None:
        """Show what was changed elsewhere; undo leads to the ballot that it changed."""
        if change.assessment != self._id or self._making:
            return
        spot = self._pile.spot
        try:
            self._load(spot)
        except NotFoundError:
            return
        if isinstance(change.step, PileStep) and len(change.step.after) == 1:
            spot = Spot(change.step.after[0].place, spot.column)
        self._stand(spot.row, spot.column)

    @property
    def _ballots(self) -> Ballots:
        return self._bench.ballots

    def _number(self, digit: int) -> None:
        ballot = self._pile.ballot
        before = ballot.sheet if ballot and self._numbering else 0
        number = before * 10 + digit
        if number > LARGEST_NUMBER:
            return
        place = self._pile.spot.row
        if self._commit(lambda: self._ballots.number(self._id, place, number)):
            self._stand(place, SHEET)
            self._numbering = True

    def _erase_digit(self) -> None:
        ballot, place = self._pile.ballot, self._pile.spot.row
        if ballot is not None and ballot.sheet >= 10:
            number = ballot.sheet // 10
            if self._commit(lambda: self._ballots.number(self._id, place, number)):
                self._stand(place, SHEET)
                self._numbering = True

    def _mark(self, mark: Mark | None, notice: Sentence | None = None) -> None:
        spot, question = self._pile.spot, self._pile.question
        if question is None:
            self._say(ONLY_DIGITS if spot.column == SHEET else SHEET_DONE)
        elif self._commit(lambda: self._ballots.mark(self._id, spot.row, question, mark)):
            self._stand(spot.row, spot.column + 1, notice)

    def _commit(self, use_case: Callable[[], Change]) -> bool:
        """Make a change and tell it; False where it was refused."""
        if self._pile.finished:
            self._say(LOCKED)
            return False
        self._making = True
        try:
            change = use_case()
            self._made(change)
        except ExpectedError as error:
            self._view.fail(error)
            return False
        finally:
            self._making = False
        self._pile = self._pile.after(change)
        return True

    def _load(self, spot: Spot) -> None:
        assessment = self._bench.assessments.spoken(self._id)
        self._pile = Pile(assessment, self._ballots.pile(self._id), spot)

    def _stand(self, row: int, column: int, notice: Sentence | None = None) -> None:
        self._pile = self._pile.at(row, column)
        self._numbering = False
        self._say(notice)

    def _say(self, notice: Sentence | None) -> None:
        self._view.show_state(self._sight.state(self._pile, notice))
