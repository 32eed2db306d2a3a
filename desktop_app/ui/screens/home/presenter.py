"""What the home screen shows and does, without any widget."""

from collections.abc import Callable
from typing import Protocol

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.wording import Wording
from desktop_app.services.assessments import AssessmentCard, Assessments
from desktop_app.ui.screens.home.state import HomeCard, HomeState

MOST_CARDS = 12


class View(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: HomeState) -> None:
        """Show the state."""


class HomePresenter:
    """Shows the last assessments and leads to them.

    `open_assessment` is called with an id, and whether that assessment is finished.
    """

    def __init__(
        self,
        view: View,
        words: Wording,
        assessments: Assessments,
        open_assessment: Callable[[str, bool], None],
    ) -> None:
        self._view = view
        self._words = words
        self._assessments = assessments
        self._open = open_assessment
        self._finished: dict[str, bool] = {}

    def refresh(self) -> None:
        """Show the last assessments."""
        found = self._assessments.cards(MOST_CARDS)
        self._finished = {
            card.overview.id: card.overview.state is AssessmentState.FINISHED for card in found
        }
        self._view.show_state(HomeState(tuple(self._card(card) for card in found)))

    def continue_with(self, assessment_id: str) -> None:
        """Open an assessment where the room stopped; a finished one at its result."""
        self._open(assessment_id, self._finished.get(assessment_id, False))

    def _card(self, card: AssessmentCard) -> HomeCard:
        overview, words = card.overview, self._words
        covered = overview.coverage
        both = words.translate("Home", "{occasion} · {model}")
        about = both.format(occasion=overview.occasion, model=overview.model_title)
        done = words.translate("Home", "{handled} of {total} questions")
        return HomeCard(
            id=overview.id,
            organisation=overview.organisation,
            about=about if overview.occasion else overview.model_title,
            day=words.day(overview.held_on),
            progress=done.format(handled=covered.handled, total=covered.total),
            handled=covered.handled,
            total=covered.total,
            finished=self._finished[overview.id],
            level=card.level,
            level_name=card.level_name,
            place=0 if card.level is None else card.level - card.lowest,
            steps=card.highest - card.lowest + 1,
        )
