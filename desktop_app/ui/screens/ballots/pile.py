"""The pile as it is typed in: which ballots there are, where the next key goes, what it means."""

from dataclasses import dataclass, replace

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.paper import Ballot, Blank, Mark
from desktop_app.services.change import Change, PileStep
from desktop_app.ui.screens.ballots.state import SHEET

SIGNS = {Blank.ABSTAINED: "A", Blank.NOT_APPLICABLE: "X"}
"""What stands in the boxes of a ballot, on its keys and in the grid."""
_ZERO = 0
_TENTH = 10


@dataclass(frozen=True)
class Spot:
    """A cell: the place of a ballot in the pile, and a column of the grid."""

    row: int
    column: int


@dataclass(frozen=True)
class Pile:
    """An assessment, its ballots, and the cell where the next key goes."""

    assessment: Assessment
    ballots: tuple[Ballot, ...]
    spot: Spot

    @property
    def model(self) -> MaturityModel:
        """What is asked."""
        return self.assessment.model

    @property
    def finished(self) -> bool:
        """True where nothing can be typed any more."""
        return self.assessment.state is AssessmentState.FINISHED

    @property
    def questions(self) -> int:
        """The number of columns with questions."""
        return len(self.model.questions)

    @property
    def question(self) -> str | None:
        """Id of the question at the spot; None beside the questions."""
        column = self.spot.column
        return self.model.questions[column - 1].id if 0 < column <= self.questions else None

    @property
    def ballot(self) -> Ballot | None:
        """The ballot at the spot; None in the row that waits for the next one."""
        return self.ballots[self.spot.row] if self.spot.row < len(self.ballots) else None

    @property
    def last_row(self) -> int:
        """The row that waits for the next ballot; the last ballot where nothing can be typed."""
        return max(len(self.ballots) - self.finished, 0)

    def after(self, change: Change) -> "Pile":
        """Return the pile as a change has left it."""
        step = change.step
        if not isinstance(step, PileStep):
            return self
        gone = {ballot.place for ballot in (*step.before, *step.after)}
        kept = [ballot for ballot in self.ballots if ballot.place not in gone]
        ballots = sorted((*kept, *step.after), key=lambda ballot: ballot.place)
        return replace(self, ballots=tuple(ballots))

    def at(self, row: int, column: int) -> "Pile":
        """Return the pile with the spot there, held within the grid."""
        held = Spot(min(max(row, 0), self.last_row), min(max(column, SHEET), self.questions + 1))
        return replace(self, spot=held)


def mark_of(model: MaturityModel, digit: int) -> Mark | None:
    """Return what a digit means; None where the scale has no such level.

    0 abstains, except where the scale has a level 0, or where 0 is the tenth level as it is
    elsewhere in the program.
    """
    if model.has_level(digit):
        return digit
    if digit == _ZERO:
        return _TENTH if model.has_level(_TENTH) else Blank.ABSTAINED
    return None


def sign(mark: Mark | None) -> str:
    """Return what stands in the cell of a mark."""
    if mark is None:
        return ""
    return SIGNS[mark] if isinstance(mark, Blank) else str(mark)
