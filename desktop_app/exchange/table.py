"""A table on its way into a spreadsheet: values still exact, words already chosen."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from desktop_app.domain.consensus import SMALL_GROUP, Spread, spread
from desktop_app.domain.wording import Wording

Cell = str | int | float | Fraction | date | None
"""A date may be a datetime. Texts are data, never formulas, whatever they begin with."""


@dataclass(frozen=True)
class Column:
    """A column with its heading, its width in characters and the decimals of its numbers."""

    heading: str
    width: int = 12
    decimals: int = 1


@dataclass(frozen=True)
class Table:
    """A sheet: its title, its columns and its rows, each as wide as the columns."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


def spread_word(value: float | None, words: Wording) -> str:
    """Return the word for a consensus; empty where there is none."""
    if value is None:
        return ""
    return {
        Spread.AGREED: words.translate("Spreadsheet", "agreed"),
        Spread.SOME: words.translate("Spreadsheet", "some spread"),
        Spread.DIVIDED: words.translate("Spreadsheet", "divided"),
    }[spread(value)]


def yes(flag: bool, words: Wording) -> str:
    """Return "yes" or an empty text."""
    return words.translate("Spreadsheet", "yes") if flag else ""


def may_be_counted(votes: int, *, show_small_groups: bool) -> bool:
    """Tell whether so many voters are enough for their counts to be shown (rules.md, Votes)."""
    return show_small_groups or votes >= SMALL_GROUP
