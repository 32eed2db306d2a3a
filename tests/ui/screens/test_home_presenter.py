"""What the home screen shows, over a real store and without a window."""

from dataclasses import replace

import pytest

from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.home.presenter import HomePresenter
from desktop_app.ui.screens.home.state import HomeState
from desktop_app.ui.wording import QtWording


class Seen:
    """A view that keeps what it is shown, and where it is asked to go."""

    def __init__(self) -> None:
        self.states: list[HomeState] = []
        self.opened: list[tuple[str, bool]] = []

    def show_state(self, state: HomeState) -> None:
        self.states.append(state)

    def open(self, assessment_id: str, finished: bool) -> None:
        self.opened.append((assessment_id, finished))


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def presenter(seen: Seen, bench: Workbench, words: QtWording) -> HomePresenter:
    return HomePresenter(seen, words, bench.latest, seen.open)


def test_an_empty_store_has_no_cards(presenter: HomePresenter, seen: Seen) -> None:
    presenter.refresh()
    assert seen.states == [HomeState()]


def test_a_card_says_whose_what_when_how_far_and_how_mature(
    presenter: HomePresenter, seen: Seen, bench: Workbench
) -> None:
    bench.demo.fill(1)
    presenter.refresh()
    under_way = seen.states[-1].cards[0]
    overview = bench.assessments.overviews()[0]
    assert under_way.organisation == overview.organisation
    assert under_way.about == "Workshop · Digital modenhet"
    assert under_way.progress == "12 of 35 questions"
    assert (under_way.handled, under_way.total, under_way.finished) == (12, 35, False)
    assert (under_way.level, under_way.place, under_way.steps) == (3, 2, 5)
    assert under_way.level_name == "Digital utforsker"
    assert str(overview.held_on.year) in under_way.day


def test_without_an_occasion_the_model_stands_alone_and_without_answers_no_level(
    presenter: HomePresenter, seen: Seen, bench: Workbench
) -> None:
    proposal = bench.preparing.proposal("nb")
    bench.preparing.start(replace(proposal, organisation="Skien kommune"))
    presenter.refresh()
    (card,) = seen.states[-1].cards
    assert card.about == "Digital modenhet"
    assert (card.level, card.level_name, card.place) == (None, None, 0)


def test_going_on_leads_to_the_questions_or_to_a_finished_result(
    presenter: HomePresenter, seen: Seen, bench: Workbench
) -> None:
    bench.demo.fill(1)
    presenter.refresh()
    cards = seen.states[-1].cards
    presenter.continue_with(cards[0].id)
    presenter.continue_with(cards[1].id)
    assert seen.opened == [(cards[0].id, False), (cards[1].id, True)]
