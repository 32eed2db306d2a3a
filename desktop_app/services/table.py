"""Where a Lean Coffee board lies: the table of an assessment, and what every table offers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.board import Board
from desktop_app.domain.follow_up import Action, Story
from desktop_app.domain.gathering import Gathering
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.outcome import Outcome, outcome_of
from desktop_app.domain.wording import Sentence
from desktop_app.services.assessments import Assessments
from desktop_app.services.change import Change
from desktop_app.services.following import Following


@dataclass(frozen=True)
class Tabled:
    """A board as it lies now, with what hangs on it.

    `assessment` or `gathering` is the one whose board it is. A `locked` board can be read, not
    changed.
    """

    board: Board
    assessment: Assessment | None = None
    gathering: Gathering | None = None
    locked: bool = False

    @property
    def model(self) -> MaturityModel | None:
        """The questionnaire that cards can be tied to."""
        return None if self.assessment is None else self.assessment.model

    @property
    def actions(self) -> tuple[Action, ...]:
        """The actions, of which some may have come from a card."""
        return () if self.assessment is None else self.assessment.actions

    @property
    def stories(self) -> tuple[Story, ...]:
        """The success stories beside the board."""
        return () if self.assessment is None else self.assessment.stories


Changed = Callable[[Tabled], Board]


class Table(Protocol):
    """A place with one board on it."""

    def read(self) -> Tabled:
        """The board as it is in the store now, in the language of the room."""

    def change(self, what: Sentence, changed: Changed) -> Change:
        """Write what `changed` makes of the board, with its history."""

    def having_seen(self, tabled: Tabled) -> "Table":
        """Return this table for somebody who has its board before the eyes."""

    def undo(self, change: Change) -> None:
        """Put back what was there before a change."""

    def redo(self, change: Change) -> None:
        """Make a change again that was undone."""


class AssessmentTable:
    """The table in the room of one assessment."""

    def __init__(self, assessments: Assessments, following: Following, assessment_id: str) -> None:
        self._assessments = assessments
        self._following = following
        self._id = assessment_id
        self.undo = following.undo
        self.redo = following.redo

    def read(self) -> Tabled:
        """The board with the model in the language of the assessment."""
        return _tabled(self._assessments.spoken(self._id))

    def change(self, what: Sentence, changed: Changed) -> Change:
        """Write another board; actions and stories stay."""

        def outcome(assessment: Assessment) -> Outcome:
            old = outcome_of(assessment)
            return Outcome(changed(_tabled(assessment)), old.actions, old.stories)

        return self._following.change(self._id, what, outcome)

    def having_seen(self, tabled: Tabled) -> "AssessmentTable":
        """Return this table for somebody who has its board before the eyes."""
        assert tabled.assessment is not None
        following = self._following.having_seen(tabled.assessment)
        return AssessmentTable(self._assessments, following, self._id)


def _tabled(assessment: Assessment) -> Tabled:
    locked = assessment.state is AssessmentState.FINISHED
    return Tabled(assessment.board, assessment, locked=locked)
