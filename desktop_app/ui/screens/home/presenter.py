"""What the home screen shows and does, without any widget."""

from collections.abc import Callable
from typing import Protocol

from desktop_app.domain.wording import Wording
from desktop_app.services.latest import Latest
from desktop_app.storage.latest import LatestAssessment
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
        latest: Latest,
        open_assessment: Callable[[str, bool], None],
    ) -> None:
        self._view = view
        self._words = words
        self._latest = latest
        self._open = open_assessment
        self._finished: dict[str, bool] = {}

    def refresh(self) -> None:
        """Show the last assessments."""
        found = self._latest.cards(MOST_CARDS)
        self._finished = {card.id: card.finished for card in found}
        self._view.show_state(HomeState(tuple(self._card(card) for card in found)))

    def continue_with(self, assessment_id: str) -> None:
        """Open an assessment where the room stopped; a finished one at its result."""
        self._open(assessment_id, self._finished.get(assessment_id, False))

    def _card(self, card: LatestAssessment) -> HomeCard:
        words = self._words
        both = words.translate("Home", "{occasion} · {model}")
        about = both.format(occasion=card.occasion, model=card.model_title)
        done = words.translate("Home", "{handled} of {total} questions")
        return HomeCard(
            id=card.id,
            organisation=card.organisation,
            about=about if card.occasion else card.model_title,
            day=words.day(card.held_on),
            progress=done.format(handled=card.handled, total=card.total),
            handled=card.handled,
            total=card.total,
            finished=card.finished,
            level=card.level,
            level_name=card.level_name,
            place=0 if card.level is None else card.level - card.lowest,
            steps=card.highest - card.lowest + 1,
        )
