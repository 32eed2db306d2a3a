"""What the portfolio screen shows, as values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.group import Group
from desktop_app.domain.organisation import Sector
from desktop_app.services.portfolios import Portfolio


class Column(IntEnum):
    """The columns of the table, from left to right."""

    ORGANISATION = 0
    SECTOR = 1
    SIZE = 2
    YEAR = 3
    MODEL = 4
    STATE = 5
    LEVEL = 6
    COVERAGE = 7
    TREND = 8


@dataclass(frozen=True)
class Filters:
    """What the list is narrowed to; None and "" leave everything in.

    `level` is a step of the staircase: the organisations that stand on it.
    """

    text: str = ""
    sector: Sector | None = None
    year: int | None = None
    model: str | None = None
    state: AssessmentState | None = None
    level: int | None = None


@dataclass(frozen=True)
class Order:
    """By which column the list is sorted, and which way."""

    column: Column = Column.ORGANISATION
    descending: bool = False


@dataclass(frozen=True)
class Options:
    """What there is to choose of in the list; models by id with their titles, most used first."""

    sectors: tuple[Sector, ...]
    years: tuple[int, ...]
    models: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Wish:
    """How the user wants the list; kept while the program runs."""

    filters: Filters = Filters()
    order: Order = Order()
    anonymous: bool = False


@dataclass(frozen=True)
class PortfolioState:
    """The list as it is shown.

    `rows` are places in the portfolio, in order. `labels` stand for the names of organisations
    (by identity) while they are anonymous, else it is empty. `withheld` is True where the list
    shows nothing because so few would be known. `group` is what the charts are about: the latest
    finished assessment of each organisation.
    """

    portfolio: Portfolio
    rows: Sequence[int]
    wish: Wish
    options: Options
    columns: tuple[Column, ...]
    labels: Mapping[str, str]
    withheld: bool
    group: Group | None
    summary: str
    basis: str
