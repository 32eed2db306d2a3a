"""What the portfolio screen shows and does, without any widget."""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from desktop_app.charts.side_by_side import MOST
from desktop_app.domain.group import Group, group
from desktop_app.domain.histories import latest_finished
from desktop_app.domain.localising import localised
from desktop_app.domain.portfolio import Entries
from desktop_app.domain.quartiles import FEWEST
from desktop_app.domain.wording import Wording
from desktop_app.services.portfolios import Portfolio, without_search_for_cycles
from desktop_app.ui.screens.portfolio.listing import aliases, marked, narrowed, options, ordered
from desktop_app.ui.screens.portfolio.state import (
    Column,
    Filters,
    Options,
    Order,
    PortfolioState,
    Wish,
)

_EMPTY = Options((), (), ())
_TELLING = (Column.SECTOR, Column.SIZE)
"""Columns that could tell who an anonymous organisation is."""


class View(Protocol):
    """What the presenter needs of the screen."""

    def show_state(self, state: PortfolioState) -> None:
        """Show the state."""


class PortfolioPresenter:
    """Narrows, sorts and sums up a portfolio that was read for it; `kept` outlives the visit."""

    def __init__(self, view: View, words: Wording, kept: dict[str, Wish]) -> None:
        self._view = view
        self._words = words
        self._kept = kept
        self._portfolio = Portfolio()
        self._options = _EMPTY
        self._labels: dict[str, str] = {}

    @property
    def wish(self) -> Wish:
        """How the user wants the list."""
        return self._kept.get("portfolio", Wish())

    def take(self, portfolio: Portfolio) -> None:
        """Show what was read."""
        self._portfolio = portfolio
        self._options = options(portfolio.entries, self._words.language)
        self._labels = {}
        self._show()

    def narrow(self, filters: Filters) -> None:
        """Show what the filters leave in; another group than before has no chosen step."""
        former = self.wish.filters
        if replace(former, level=None) != replace(filters, level=None):
            filters = replace(filters, level=None)
        self._want(replace(self.wish, filters=filters))

    def stand_on(self, level: int | None) -> None:
        """Show the organisations on a step of the staircase; the same step again shows all."""
        now = self.wish.filters
        self._want(replace(self.wish, filters=replace(now, level=level)))

    def turn_to(self, level: int) -> None:
        """Choose a step, or leave it when it is chosen already."""
        self.stand_on(None if self.wish.filters.level == level else level)

    def clear(self) -> None:
        """Take all filters away."""
        self._want(replace(self.wish, filters=Filters()))

    def sort(self, column: Column) -> None:
        """Sort by a column; by the same again the other way round."""
        now = self.wish.order
        order = Order(column, not now.descending if column is now.column else False)
        self._want(replace(self.wish, order=order))

    def sort_beside(self, step: int) -> None:
        """Sort by the next (1) or previous (-1) column that is shown."""
        columns = self._columns()
        now = self.wish.order.column
        place = columns.index(now) if now in columns else 0
        self._want(replace(self.wish, order=Order(columns[(place + step) % len(columns)])))

    def hide_names(self, anonymous: bool) -> None:
        """Show numbers for names, so that the list can be shown to a room; or names again."""
        filters = self.wish.filters
        if anonymous:
            filters = replace(filters, text="")
        order = self.wish.order
        if anonymous and order.column in _TELLING:
            order = Order()
        self._want(replace(self.wish, anonymous=anonymous, filters=filters, order=order))

    def compared(self, places: Sequence[int]) -> Group | None:
        """Return the chosen assessments as a group; None where they cannot be compared.

        Two to four of one model on one scale, in their order.
        """
        if not 2 <= len(places) <= MOST:
            return None
        entries = self._portfolio.entries.picked(places)
        if len({entry.model.id for entry in entries}) > 1:
            return None
        found = group(entries)
        if found is None or found.left_out:
            return None
        return replace(found, model=localised(found.model, self._words.language))

    def _want(self, wish: Wish) -> None:
        self._kept["portfolio"] = wish
        self._show()

    def _show(self) -> None:
        with without_search_for_cycles():
            state = self._state()
        self._view.show_state(state)

    def _state(self) -> PortfolioState:
        entries, wish = self._portfolio.entries, self.wish
        labels = self._aliases() if wish.anonymous else {}
        rows = narrowed(entries, wish.filters)
        found = self._group(rows)
        if wish.filters.level is not None:
            standing = _on_step(found, wish.filters.level)
            rows = narrowed_to(rows, entries, standing)
        withheld = wish.anonymous and _few(entries, rows)
        if withheld or (wish.anonymous and found is not None and found.few):
            found = None
        sorted_rows = ordered(self._portfolio, rows, wish.order, labels)
        return PortfolioState(
            portfolio=self._portfolio,
            rows=sorted_rows[:0] if withheld else sorted_rows,
            wish=wish,
            options=self._options,
            columns=self._columns(),
            labels=labels,
            withheld=withheld,
            group=found,
            summary=self._summary(len(rows), withheld=withheld),
            basis=self._basis(found),
        )

    def _group(self, rows: Sequence[int]) -> Group | None:
        """Return what the charts are about: one model, that chosen or else the most used."""
        chosen = self.wish.filters.model
        if chosen is None and self._options.models:
            chosen = self._options.models[0][0]
        entries, along = self._portfolio.entries, self._portfolio.histories
        found = group(latest_finished(entries, along, marked(rows, len(entries)), chosen or ""))
        if found is None:
            return None
        return replace(found, model=localised(found.model, self._words.language))

    def _columns(self) -> tuple[Column, ...]:
        """Return the columns that tell something: one model need not be named in each row."""
        hidden: set[Column] = set(_TELLING) if self.wish.anonymous else set()
        if len(self._portfolio.entries.models) < 2:
            hidden.add(Column.MODEL)
        return tuple(column for column in Column if column not in hidden)

    def _aliases(self) -> dict[str, str]:
        if not self._labels:
            pattern = self._words.translate("Portfolio", "Organisation {number}")
            self._labels = aliases(self._portfolio.entries, pattern)
        return self._labels

    def _summary(self, shown: int, *, withheld: bool) -> str:
        say, every = self._words.translate, len(self._portfolio.entries)
        if withheld:
            return say("Portfolio", "Fewer than five organisations: nothing is shown.")
        if shown == every:
            return say("Portfolio", "%n assessment(s)", None, every)
        text = say("Portfolio", "{shown} of %n assessment(s)", None, every)
        return text.format(shown=self._words.number(shown, 0))

    def _basis(self, found: Group | None) -> str:
        if found is None:
            return ""
        say = self._words.translate
        text = say(
            "Portfolio",
            "{model}: the latest finished assessment of %n organisation(s).",
            None,
            len(found.entries),
        )
        told = text.format(model=found.model.title)
        if found.left_out:
            other = say("Portfolio", "%n more used another scale.", None, found.left_out)
            return f"{told} {other}"
        return told


def _on_step(found: Group | None, level: int) -> set[str]:
    if found is None:
        return set()
    reached = zip(found.entries.ids, found.entries.levels, strict=True)
    return {each for each, its in reached if its == level}


def narrowed_to(rows: Sequence[int], entries: Entries, ids: set[str]) -> Sequence[int]:
    """Return the rows whose assessments have those ids."""
    return array("q", (place for place in rows if entries.ids[place] in ids))


def _few(entries: Entries, rows: Sequence[int]) -> bool:
    """Tell whether so few organisations are left that anyone could guess who they are."""
    return len({entries.whose[place] for place in rows}) < FEWEST
