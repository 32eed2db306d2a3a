"""What keys do to a pile: each is kept at once and leads on; what does not fit is refused."""

import pytest

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.paper import Blank
from desktop_app.services.ballots import Taking
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.ballots import presenter as module
from desktop_app.ui.screens.ballots.pile import mark_of
from desktop_app.ui.screens.ballots.presenter import BallotsPresenter
from desktop_app.ui.screens.ballots.state import SHEET, BallotsState
from tests.ui.screens.workshops import ID, model, put, workshop


class Page:
    """A screen without a window."""

    def __init__(self, bench: Workbench) -> None:
        self.bench = bench
        self.states: list[BallotsState] = []
        self.changes: list[Change] = []
        self.errors: list[str] = []
        self.asked: list[int] = []
        self.used: list[int] = []
        self.presenter = BallotsPresenter(ID, bench, self, self.changes.append)
        self.presenter.start()

    @property
    def state(self) -> BallotsState:
        return self.states[-1]

    @property
    def cell(self) -> tuple[int, int]:
        return self.state.row, self.state.column

    @property
    def notice(self) -> str:
        return str(self.state.notice or "")

    def show_state(self, state: BallotsState) -> None:
        self.states.append(state)

    def fail(self, error: ExpectedError) -> None:
        self.errors.append(str(error))

    def ask_how(self, questions: int) -> None:
        self.asked.append(questions)

    def tell_used(self, ballots: int) -> None:
        self.used.append(ballots)

    def type(self, *digits: int) -> None:
        for digit in digits:
            self.presenter.digit(digit)

    def marks(self, place: int = 0) -> dict[str, object]:
        return dict(self.bench.ballots.pile(ID)[place].marks)


@pytest.fixture
def page(bench: Workbench) -> Page:
    put(bench, workshop(model(2, 1)))
    return Page(bench)


def test_digits_fill_in_and_move_on_to_the_end_of_the_sheet(page: Page) -> None:
    assert page.cell == (0, SHEET + 1)
    page.type(3, 1, 5)
    assert page.cell == (0, page.state.rest)
    assert page.marks() == {"leadership.1": 3, "leadership.2": 1, "culture.1": 5}
    assert page.state.rows[0].left == 0
    page.type(4)
    assert "Enter takes the next one" in page.notice
    assert page.cell == (0, page.state.rest)
    page.presenter.next_sheet()
    assert page.cell == (1, SHEET + 1)
    assert (page.state.rows[1].sheet, page.state.rows[1].new) == ("2", True)


def test_a_wrong_digit_is_refused_in_place(page: Page) -> None:
    page.type(7)
    assert page.cell == (0, SHEET + 1)
    assert page.notice == "7 is not on the scale, which goes from 1 to 5."
    assert page.state.ballots == 0
    page.type(2)
    assert page.notice == ""


def test_abstained_not_applicable_and_skipped(page: Page) -> None:
    page.type(0)
    page.presenter.not_applicable()
    assert "counts as an abstention" in page.notice
    page.presenter.skip()
    assert page.marks() == {"leadership.1": Blank.ABSTAINED, "leadership.2": Blank.NOT_APPLICABLE}
    assert page.state.rows[0].signs == ("A", "X", "")
    assert page.state.rows[0].left == 1
    assert page.state.counts[-1] == (1, 1, 0)
    page.presenter.stand_at(0, SHEET + 1)
    page.presenter.skip()
    page.presenter.abstain()
    assert page.state.rows[0].signs == ("", "A", "")


def test_backspace_clears_the_cell_or_the_one_before(page: Page) -> None:
    page.type(3, 4)
    page.presenter.erase()
    assert page.cell == (0, 2)
    assert page.marks() == {"leadership.1": 3}
    page.presenter.move(0, -1)
    page.presenter.erase()
    assert page.cell == (0, 1)
    assert page.marks() == {}
    page.presenter.erase()
    assert page.cell == (0, 1)


def test_any_cell_is_corrected(page: Page) -> None:
    page.type(3, 4, 5)
    page.presenter.next_sheet()
    page.type(1, 1, 1)
    page.presenter.stand_at(0, 2)
    page.presenter.stand_at(0, 2)
    page.type(2)
    assert page.state.rows[0].signs == ("3", "2", "5")
    assert page.state.counts == (
        (1, 1, 1), (0, 1, 0), (1, 0, 0), (0, 0, 0), (0, 0, 1), (0, 0, 0),
    )  # fmt: skip


def test_a_sheet_gets_the_number_on_the_paper(page: Page) -> None:
    page.type(3)
    page.presenter.move(0, -9)
    assert page.cell == (0, SHEET)
    page.type(1, 2)
    assert page.state.rows[0].sheet == "12"
    page.presenter.abstain()
    assert "digits only" in page.notice
    page.presenter.erase()
    page.presenter.erase()
    assert page.state.rows[0].sheet == "1"
    page.type(7)
    assert page.state.rows[0].sheet == "17"
    page.type(1, 2, 3)
    assert page.state.rows[0].sheet == "1712"
    page.presenter.move(0, 1)
    page.presenter.move(0, -1)
    page.type(0)
    assert "whole number" in page.errors[-1]
    page.type(5)
    page.presenter.next_sheet()
    assert page.state.rows[1].sheet == "6"


def test_two_ballots_with_one_number_are_noticed(page: Page) -> None:
    page.type(3)
    page.presenter.next_sheet()
    page.type(3)
    assert page.state.twice == ()
    page.presenter.move(0, -9)
    page.type(1)
    assert page.state.twice == (1,)
    assert [row.twice for row in page.state.rows] == [True, True, False]
    page.presenter.remove()
    assert page.state.twice == ()
    assert page.state.ballots == 1
    page.presenter.remove()
    assert page.notice == str(module.NO_BALLOT)


def test_enter_waits_for_a_mark(page: Page) -> None:
    page.presenter.next_sheet()
    assert page.cell == (0, 1)
    assert page.notice == str(module.NO_BALLOT)


def test_the_pile_is_found_again(page: Page) -> None:
    page.type(3)
    again = Page(page.bench)
    assert again.state.rows[0].signs == ("3", "", "")
    assert again.cell == (1, 1)
    again.presenter.start("0,2")
    assert again.cell == (0, 2)
    assert again.presenter.detail() == "0,2"
    again.presenter.start("99,99")
    assert again.cell == (1, again.state.rest)


def test_votes_are_made_and_taken_back(page: Page) -> None:
    page.type(3, 2, 1)
    page.presenter.ask_to_use()
    assert (page.asked, page.used) == ([], [1])
    change = page.changes[-1]
    page.presenter.ask_to_use()
    assert page.asked == [3]
    page.presenter.use(Taking.REPLACE)
    response = page.bench.assessments.get(ID).response("leadership.1")
    assert [r.counts for r in response.rounds] == [(0, 0, 1, 0, 0)]
    page.bench.ballots.undo(page.changes[-1])
    page.bench.ballots.undo(change)
    page.presenter.follow(change)
    assert page.bench.assessments.get(ID).response("leadership.1").rounds == ()
    assert page.state.ballots == 1


def test_undo_leads_to_the_ballot_that_it_changes(page: Page) -> None:
    page.type(3)
    page.presenter.next_sheet()
    page.type(4)
    first = page.bench.ballots.mark(ID, 0, "leadership.1", 5)
    page.presenter.follow(first)
    assert page.cell[0] == 0
    assert page.state.rows[0].signs[0] == "5"
    shown = len(page.states)
    page.presenter.follow(Change("another", first.what))
    assert len(page.states) == shown


def test_a_new_pile(page: Page) -> None:
    page.type(3)
    page.presenter.take_away()
    assert (page.state.ballots, page.cell) == (0, (0, 1))


def test_an_empty_pile_makes_no_votes(page: Page) -> None:
    page.presenter.ask_to_use()
    assert page.used == []
    assert "No ballot" in page.errors[-1]


def test_a_finished_assessment_is_only_looked_at(page: Page) -> None:
    page.type(3)
    page.bench.assessments.finish(ID)
    again = Page(page.bench)
    assert len(again.state.rows) == 1
    assert again.state.finished
    again.presenter.stand_at(0, 2)
    again.type(2)
    assert again.notice == str(module.LOCKED)
    again.presenter.next_sheet()
    assert again.marks() == {"leadership.1": 3}


def test_an_assessment_that_is_gone_is_left_alone(page: Page) -> None:
    change = page.bench.assessments.remove(ID)
    shown = len(page.states)
    page.presenter.follow(change)
    assert len(page.states) == shown


@pytest.mark.parametrize(
    ("levels", "digit", "mark"),
    [
        (range(1, 6), 0, Blank.ABSTAINED),
        (range(4), 0, 0),
        (range(1, 11), 0, 10),
        (range(1, 11), 9, 9),
        (range(1, 6), 6, None),
    ],
)
def test_what_a_digit_means(levels: range, digit: int, mark: object) -> None:
    assert mark_of(model(1, levels=levels), digit) == mark
