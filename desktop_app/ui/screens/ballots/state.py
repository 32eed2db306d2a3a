"""What the grid of ballots shows, as values."""

from dataclasses import dataclass

from desktop_app.domain.wording import Sentence

SHEET = 0
"""The column of the sheets' numbers; those of the questions follow, and one for the rest."""


@dataclass(frozen=True)
class Column:
    """A question: its number, its prompt, and whether it stands on the tinted ground.

    The ground changes with the dimension.
    """

    number: str
    prompt: str
    dimension: str
    tinted: bool


@dataclass(frozen=True)
class Row:
    """A ballot: its number, a sign for each question ("" where skipped), what is left of it.

    `twice` is true where another ballot has the same number; `new` is the row that waits for
    the next ballot.
    """

    sheet: str
    signs: tuple[str, ...]
    left: int
    twice: bool = False
    new: bool = False


@dataclass(frozen=True)
class BallotsState:
    """The screen; `row` and `column` say where the next key goes.

    `counts` has a row for each sign in `signs`, with a number for each question. `notice` is
    what must be said about the last key; `twice` has the numbers that several ballots have.
    """

    organisation: str
    code: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    row: int
    column: int
    signs: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    notice: Sentence | None
    twice: tuple[int, ...]
    ballots: int
    marks: int
    finished: bool

    @property
    def rest(self) -> int:
        """The column after the last question, where a sheet is done."""
        return len(self.columns) + 1
