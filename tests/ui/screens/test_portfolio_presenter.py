"""The portfolio narrowed, sorted, summed up and made anonymous, without a window."""

from dataclasses import replace
from fractions import Fraction

import pytest

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.organisation import Sector
from desktop_app.domain.portfolio import Entry
from desktop_app.services.portfolios import portfolio_of
from desktop_app.ui.screens.portfolio.names import Cells
from desktop_app.ui.screens.portfolio.presenter import PortfolioPresenter
from desktop_app.ui.screens.portfolio.state import (
    Column,
    Filters,
    Order,
    PortfolioState,
    Wish,
)
from desktop_app.ui.wording import QtWording
from tests.domain.portfolios import TWO, days, entry, group_of, member
from tests.domain.samples import dimension, model

OTHER = replace(model(dimension("lead", (1, 1))), id="other", title="Other")
NES = member("Nes", Sector.MUNICIPALITY, 900)
AAS = member("Ås", Sector.COUNTY, None)
BY = member("By", Sector.AGENCY, 50)
ENTRIES = (
    entry(NES, 2, 2, 2, held_on=days(-400)),
    entry(NES, 3, 3, 4),
    entry(AAS, 5, 5, 5),
    entry(AAS, held_on=days(30), state=AssessmentState.DRAFT),
    entry(BY, 1, of=OTHER),
)


class Screen:
    """Keeps what it is told to show."""

    def __init__(self) -> None:
        self.state: PortfolioState | None = None

    def show_state(self, state: PortfolioState) -> None:
        self.state = state

    @property
    def shown(self) -> PortfolioState:
        assert self.state is not None
        return self.state

    @property
    def ids(self) -> list[str]:
        return [self.shown.portfolio.entries[place].id for place in self.shown.rows]


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def kept() -> dict[str, Wish]:
    return {}


def presenter_of(
    screen: Screen, words: QtWording, kept: dict[str, Wish], entries: tuple[Entry, ...] = ENTRIES
) -> PortfolioPresenter:
    made = PortfolioPresenter(screen, words, kept)
    made.take(portfolio_of(entries))
    return made


@pytest.fixture
def presenter(screen: Screen, words: QtWording, kept: dict[str, Wish]) -> PortfolioPresenter:
    return presenter_of(screen, words, kept)


@pytest.mark.usefixtures("presenter")
def test_all_by_name_with_the_newest_first(screen: Screen) -> None:
    by, nes_old, nes, aas, draft = (ENTRIES[place].id for place in (4, 0, 1, 2, 3))
    assert screen.ids == [by, nes, nes_old, draft, aas]
    assert screen.shown.summary == "5 assessments"
    assert screen.shown.options.models == (("sample", "Sample"), ("other", "Other"))
    assert screen.shown.options.years == (2026, 2025)
    assert Column.MODEL in screen.shown.columns


@pytest.mark.parametrize(
    ("filters", "places"),
    [
        (Filters(text=" NE"), [1, 0]),
        (Filters(sector=Sector.COUNTY), [3, 2]),
        (Filters(year=2025), [0]),
        (Filters(model="other"), [4]),
        (Filters(state=AssessmentState.DRAFT), [3]),
        (Filters(text="ås", state=AssessmentState.FINISHED), [2]),
        (Filters(text="nobody"), []),
    ],
)
def test_filters(
    presenter: PortfolioPresenter, screen: Screen, filters: Filters, places: list[int]
) -> None:
    presenter.narrow(filters)
    assert screen.ids == [ENTRIES[place].id for place in places]
    assert screen.shown.summary == f"{len(places)} of 5 assessments"
    presenter.clear()
    assert len(screen.ids) == 5


@pytest.mark.parametrize(
    ("column", "up", "down"),
    [
        (Column.SECTOR, [4, 3, 2, 1, 0], [1, 0, 3, 2, 4]),
        (Column.SIZE, [4, 1, 0, 3, 2], [1, 0, 4, 3, 2]),
        (Column.YEAR, [0, 4, 1, 2, 3], [3, 4, 1, 2, 0]),
        (Column.MODEL, [4, 1, 0, 3, 2], [1, 0, 3, 2, 4]),
        (Column.STATE, [3, 4, 1, 0, 2], [4, 1, 0, 2, 3]),
        (Column.LEVEL, [4, 0, 1, 2, 3], [2, 1, 0, 4, 3]),
        (Column.COVERAGE, [3, 4, 1, 0, 2], [1, 0, 2, 4, 3]),
        (Column.TREND, [1, 4, 0, 3, 2], [1, 4, 0, 3, 2]),
    ],
)
def test_sorting_leaves_what_has_no_value_last(
    presenter: PortfolioPresenter, screen: Screen, column: Column, up: list[int], down: list[int]
) -> None:
    presenter.sort(column)
    assert screen.ids == [ENTRIES[place].id for place in up]
    presenter.sort(column)
    assert screen.ids == [ENTRIES[place].id for place in down]
    assert screen.shown.wish.order == Order(column, descending=True)


def test_sorting_with_the_keys_goes_round_the_columns(
    presenter: PortfolioPresenter, screen: Screen
) -> None:
    presenter.sort_beside(-1)
    assert screen.shown.wish.order.column is Column.TREND
    presenter.sort_beside(1)
    assert screen.shown.wish.order == Order(Column.ORGANISATION)


def test_the_charts_are_about_the_latest_finished_of_the_model_most_used(
    presenter: PortfolioPresenter, screen: Screen
) -> None:
    assert screen.shown.group is not None
    assert [e.id for e in screen.shown.group.entries] == [ENTRIES[1].id, ENTRIES[2].id]
    assert screen.shown.group.counts == (0, 0, 0, 1, 1)
    assert "Sample" in screen.shown.basis
    presenter.narrow(Filters(state=AssessmentState.DRAFT))
    assert screen.shown.group is None
    assert screen.shown.basis == ""


def test_a_step_shows_who_stands_on_it_and_keeps_the_staircase(
    presenter: PortfolioPresenter, screen: Screen
) -> None:
    presenter.turn_to(4)
    assert screen.ids == [ENTRIES[1].id]
    assert screen.shown.group is not None
    assert sum(screen.shown.group.counts) == 2
    presenter.narrow(replace(screen.shown.wish.filters, sector=Sector.COUNTY))
    assert screen.shown.wish.filters.level is None
    presenter.turn_to(5)
    presenter.turn_to(5)
    assert screen.shown.wish.filters == Filters(sector=Sector.COUNTY)


def test_a_few_are_compared_where_they_can_be(presenter: PortfolioPresenter) -> None:
    both = presenter.compared([1, 2])
    assert both is not None
    assert [each.id for each in both.entries] == [ENTRIES[1].id, ENTRIES[2].id]
    assert presenter.compared([1]) is None
    assert presenter.compared([0, 1, 2, 3, 1]) is None
    assert presenter.compared([1, 4]) is None


def test_names_sectors_and_sizes_are_hidden_from_a_room(
    screen: Screen, words: QtWording, kept: dict[str, Wish]
) -> None:
    entries = group_of((1, 1), (2, 2), (3, 3), (4, 4), (5, 5))
    presenter = presenter_of(screen, words, kept, entries)
    presenter.narrow(Filters(text="Nr"))
    presenter.sort(Column.SIZE)
    presenter.hide_names(True)
    state = screen.shown
    assert sorted(state.labels.values()) == [f"Organisation {n}" for n in range(1, 6)]
    assert not {Column.SECTOR, Column.SIZE} & set(state.columns)
    assert state.wish.filters.text == ""
    assert state.wish.order == Order()
    cells = Cells(words, state.labels)
    for row in state.rows:
        said = [cells.spoken(column, entries[row], None) for column in Column]
        assert not any("Nr" in text or "100" in text or "Agency" in text for text in said)
    assert state.group is not None
    presenter.hide_names(False)
    assert screen.shown.labels == {}


def test_fewer_than_five_are_not_shown_to_a_room(
    presenter: PortfolioPresenter, screen: Screen
) -> None:
    presenter.hide_names(True)
    state = screen.shown
    assert (len(state.rows), state.group, state.withheld) == (0, None, True)
    assert "Fewer than five" in state.summary


def test_figures_of_fewer_than_five_are_withheld_though_the_list_has_more(
    screen: Screen, words: QtWording, kept: dict[str, Wish]
) -> None:
    drafts = tuple(entry(member(f"Utkast {n}"), state=AssessmentState.DRAFT) for n in range(4))
    presenter = presenter_of(screen, words, kept, (*ENTRIES, *drafts))
    presenter.hide_names(True)
    assert len(screen.shown.rows) == 9
    assert screen.shown.group is None
    # Nor is who stands on a step told of so few.
    presenter.turn_to(3)
    assert screen.shown.withheld


def test_cells(words: QtWording) -> None:
    cells = Cells(words, {})
    grown = portfolio_of(ENTRIES).changes
    row = [cells.cell(column, ENTRIES[1], grown[1]) for column in Column]
    assert row == [
        "Nes",
        "Municipality",
        "900",
        "2026",
        "Sample 1.0",
        "Finished",
        "4 (3.5)",
        "3/3",
        "↗ 1.5",
    ]
    tips = [cells.spoken(Column.TREND, ENTRIES[1], Fraction(by, 2)) for by in (3, -3, 0)]
    assert tips == [
        "Up 1.5 since last time",
        "Down 1.5 since last time",
        "Unchanged since last time",
    ]
    assert "No earlier" in cells.spoken(Column.TREND, ENTRIES[0], None)
    draft = [cells.cell(column, ENTRIES[3], None) for column in Column]
    assert (draft[Column.SIZE], draft[Column.LEVEL], draft[Column.TREND]) == ("–", "–", "–")
    assert TWO.title == "Sample"


def test_what_is_wished_outlives_the_visit(
    presenter: PortfolioPresenter, words: QtWording, kept: dict[str, Wish]
) -> None:
    presenter.narrow(Filters(year=2025))
    again = Screen()
    presenter_of(again, words, kept)
    assert again.ids == [ENTRIES[0].id]
