"""Pages are filled from above; what belongs together stays together as far as it can."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reporting.pdf.groups import Column, SideBySide, Stack
from desktop_app.reporting.pdf.pen import Pen
from desktop_app.reporting.pdf.piece import Break, Piece, fill

PAGE = 100.0


class Brick(Piece):
    """A piece of so many rows of 10 points; a loose one may be cut between two of them."""

    def __init__(
        self, name: str, rows: int, *, loose: bool = False, keeps: bool = False, above: float = 0
    ) -> None:
        self.name = name
        self.rows = rows
        self.loose = loose
        self.keeps = keeps
        self.above = above

    def fit(self, _width: float) -> float:
        self.height = self.above + self.rows * 10.0
        return self.height

    def least(self) -> float:
        return self.above + 10 if self.loose else self.height

    def cut(self, room: float, page: float) -> tuple[Piece, Piece] | None:
        fits = min(int((room - self.above) // 10), self.rows)
        if not self.loose or fits == self.rows or (fits < 1 and room < page):
            return None
        rest = Brick(self.name, self.rows - max(fits, 1), loose=True)
        first = Brick(self.name, max(fits, 1), loose=True, above=self.above)
        for part in (first, rest):
            part.fit(1)
        return first, rest

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Leave no mark: what is looked at is where a brick stands."""


def pages(*pieces: Piece) -> list[str]:
    """Return what stands on each page, as names with their rows."""
    found = []
    rest = list(pieces)
    while rest:
        placed, rest = fill(rest, 1, PAGE, PAGE)
        found.append(" ".join(said(piece) for piece, _ in placed))
    return found


def said(piece: Piece) -> str:
    if isinstance(piece, Brick):
        return f"{piece.name}{piece.rows}"
    if isinstance(piece, Stack):
        return "(" + " ".join(said(part) for part in piece._parts) + ")"
    assert isinstance(piece, SideBySide)
    return "[" + " | ".join(said(stack) for stack in piece._stacks) + "]"


def test_pieces_stand_below_each_other() -> None:
    placed, rest = fill([Brick("a", 3), Brick("b", 2, above=5), Brick("c", 1)], 1, PAGE, PAGE)
    assert [below for _, below in placed] == [0, 30, 55]
    assert rest == []


def test_the_distance_above_is_left_out_at_the_top_of_a_page() -> None:
    placed, _ = fill([Brick("a", 10, above=7)], 1, PAGE, PAGE)
    assert placed[0].below == -7
    assert pages(Brick("a", 1), Brick("b", 9, above=7)) == ["a1", "b9"]


def test_the_distance_below_gives_way_at_the_end_of_a_page() -> None:
    last = Brick("b", 5)
    last.below = 10
    assert pages(Brick("a", 6), last) == ["a6 b5"]


def test_what_does_not_fit_moves_on_or_is_cut_where_it_may_be() -> None:
    assert pages(Brick("a", 6), Brick("b", 6)) == ["a6", "b6"]
    assert pages(Brick("a", 6), Brick("b", 6, loose=True)) == ["a6 b4", "b2"]


def test_what_is_taller_than_a_page_is_cut_or_sticks_out() -> None:
    assert pages(Brick("a", 25, loose=True)) == ["a10", "a10", "a5"]
    assert pages(Brick("a", 12), Brick("b", 1)) == ["a12", "b1"]


def test_headings_stay_with_what_follows() -> None:
    head = Brick("h", 1, keeps=True)
    assert pages(Brick("a", 8), head, Brick("b", 2)) == ["a8", "h1 b2"]
    assert pages(Brick("a", 8), head, head, Brick("b", 5, loose=True)) == ["a8", "h1 h1 b5"]
    assert pages(Brick("a", 8), head, Brick("b", 5, loose=True)) == ["a8 h1 b1", "b4"]


def test_a_heading_never_stands_last_even_where_nothing_can_follow_it() -> None:
    head = Brick("h", 1, keeps=True)
    assert pages(Brick("a", 5), head, Brick("b", 10)) == ["a5", "h1", "b10"]
    assert pages(Brick("a", 9), head) == ["a9 h1"]
    assert pages(Brick("a", 5), head, Break(), Brick("b", 1)) == ["a5", "h1 b1"]


def test_breaks_begin_a_page_but_never_leave_one_empty() -> None:
    assert pages(Break(), Brick("a", 1), Break(), Break(), Brick("b", 1), Break()) == ["a1", "b1"]


def test_stacks_stay_on_one_page_where_they_fit_on_one() -> None:
    stack = Stack([Brick("b", 3, loose=True), Brick("c", 3, loose=True)])
    assert pages(Brick("a", 5), stack) == ["a5", "(b3 c3)"]
    tall = Stack([Brick("b", 7, loose=True), Brick("c", 7, loose=True)])
    assert pages(Brick("a", 5), tall) == ["a5 (b5)", "(b2 c7)"]


def test_a_stack_of_headings_keeps_and_an_empty_one_takes_no_room() -> None:
    assert Stack([Brick("h", 1, keeps=True)]).keeps
    empty = Stack([])
    assert not empty.keeps
    assert empty.fit(1) == empty.least() == 0
    first = Stack([Brick("h", 1, keeps=True), Brick("b", 5, loose=True)])
    first.fit(1)
    assert first.least() == 20
    heads = Stack([Brick("h", 1, keeps=True)])
    heads.fit(1)
    assert heads.least() == 10


def test_columns_go_on_beside_each_other() -> None:
    left = Column([Brick("a", 3, loose=True)])
    right = Column([Brick("b", 15, loose=True), Brick("c", 2)])
    assert pages(SideBySide([left, right], (1, 1))) == ["[(a3) | (b10)]", "[() | (b5 c2)]"]


def test_columns_that_cannot_be_cut_move_on_or_stick_out() -> None:
    def tall() -> SideBySide:
        return SideBySide([Column([Brick("a", 12)]), Column([Brick("b", 1)])], (1, 1))

    assert pages(Brick("x", 1), tall()) == ["x1", "[(a12) | (b1)]"]
    assert pages(tall(), Brick("x", 1)) == ["[(a12) | (b1)]", "x1"]


def test_columns_are_lifted_by_nothing() -> None:
    column = Column([Brick("a", 15, above=5, loose=True)])
    column.fit(1)
    cut = column.cut(PAGE, PAGE)
    assert cut is not None
    assert [said(part) for part in cut] == ["(a9)", "(a6)"]


@dataclass(frozen=True)
class Plan:
    """A brick as hypothesis draws it."""

    rows: int
    loose: bool
    keeps: bool
    above: float
    grouped: bool


_plans = st.lists(
    st.builds(
        Plan,
        st.integers(1, 25),
        st.booleans(),
        st.booleans(),
        st.sampled_from((0, 5)),
        st.booleans(),
    ),
    max_size=12,
)


@given(_plans)
def test_every_row_is_printed_once_whatever_is_to_be_laid_out(plans: list[Plan]) -> None:
    bricks: list[Piece] = []
    for plan in plans:
        brick = Brick("a", plan.rows, loose=plan.loose, keeps=plan.keeps, above=plan.above)
        bricks.append(Stack([Brick("a", 1, keeps=True), brick]) if plan.grouped else brick)
    found = pages(*bricks)
    rows = [int(part.strip("()").lstrip("a")) for page in found for part in page.split()]
    assert sum(rows) == sum(plan.rows + plan.grouped for plan in plans)
    assert all(found)
