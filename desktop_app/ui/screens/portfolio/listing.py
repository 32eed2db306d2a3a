"""Narrows and sorts the portfolio: quick enough for very many assessments while one types."""

from array import array
from collections import Counter
from collections.abc import Callable, Container, Mapping, Sequence
from hashlib import sha256
from itertools import chain

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.localising import localised
from desktop_app.domain.portfolio import Entries
from desktop_app.services.portfolios import Portfolio
from desktop_app.ui.screens.portfolio.state import Column, Filters, Options, Order

Key = Callable[[int], tuple[object, ...]]
_STATES = {state: place for place, state in enumerate(AssessmentState)}


def options(entries: Entries, language: str) -> Options:
    """Return what there is to choose of: sectors and years that occur, models by their use."""
    models = Counter[str]()
    titles: dict[str, str] = {}
    for number, often in Counter(entries.used).most_common():
        model = entries.models[number]
        models[model.id] += often
        titles[model.id] = localised(model, language).title
    return Options(
        sectors=tuple(sorted({entries.members.sectors[each] for each in set(entries.whose)})),
        years=tuple(sorted({day.year for day in set(entries.days)}, reverse=True)),
        models=tuple((model, titles[model]) for model, _ in models.most_common()),
    )


def narrowed(entries: Entries, filters: Filters) -> Sequence[int]:
    """Return the places of the entries that the filters leave in; the level is not looked at."""
    rows: Sequence[int] = array("q", range(len(entries)))
    text = filters.text.strip().casefold()
    if text or filters.sector is not None:
        members = entries.members
        let = {
            number
            for number, name in enumerate(members.names)
            if (text in name.casefold() or text in members.numbers[number])
            and filters.sector in (None, members.sectors[number])
        }
        rows = _those(rows, entries.whose, let)
    if filters.model is not None:
        let = {number for number, each in enumerate(entries.models) if each.id == filters.model}
        rows = _those(rows, entries.used, let)
    if filters.year is not None:
        days = {day for day in set(entries.days) if day.year == filters.year}
        rows = _those(rows, entries.days, days)
    return rows if filters.state is None else _those(rows, entries.states, {filters.state})


def _those(
    rows: Sequence[int], column: Sequence[object], wanted: Container[object]
) -> Sequence[int]:
    """Return the rows that have one of the wanted values in a column."""
    return array("q", (place for place in rows if column[place] in wanted))


def ordered(
    portfolio: Portfolio, rows: Sequence[int], order: Order, labels: Mapping[str, str]
) -> Sequence[int]:
    """Sort the rows; what has no value comes last, either way. Ties: by name, the newest first."""
    wanted = marked(rows, len(portfolio.entries))
    along: Sequence[int] = portfolio.histories.places
    if labels or (order.column is Column.ORGANISATION and order.descending):
        along = _otherwise(portfolio, order, labels)
    by_name = array("q", (place for place in along if wanted[place]))
    if order.column is Column.ORGANISATION:
        return by_name
    key, missing = _key(portfolio, order.column)
    there = [place for place in by_name if not missing(place)]
    there.sort(key=key, reverse=order.descending)
    return array("q", (*there, *(place for place in by_name if missing(place))))


def marked(rows: Sequence[int], whole: int) -> bytearray:
    """Return a 1 for each place that is among the rows, and a 0 for the others."""
    if len(rows) == whole:
        return bytearray(b"\1") * whole
    found = bytearray(whole)
    for place in rows:
        found[place] = 1
    return found


def _otherwise(portfolio: Portfolio, order: Order, labels: Mapping[str, str]) -> Sequence[int]:
    """Return the places by the numbers that stand for names, or the other way round."""
    whose, identities = portfolio.entries.whose, portfolio.entries.members.identities

    def alias(places: Sequence[int]) -> tuple[int, str]:
        label = labels[identities[whose[places[0]]]]
        return len(label), label

    found = [places for places in portfolio.histories.each() if places]
    if labels:
        found.sort(key=alias)
    if order.column is Column.ORGANISATION and order.descending:
        found.reverse()
    return list(chain.from_iterable(found))


def _key(portfolio: Portfolio, column: Column) -> tuple[Key, Callable[[int], bool]]:
    """Return by what a column is sorted, and which rows have nothing there."""
    entries = portfolio.entries
    changes = tuple(portfolio.changes) if column is Column.TREND else ()
    whose, used, members = entries.whose, entries.used, entries.members
    titles = [(model.title.casefold(), model.version) for model in entries.models]
    questions = [max(len(model.questions), 1) for model in entries.models]
    keys: dict[Column, Key] = {
        Column.SECTOR: lambda at: (members.sectors[whose[at]].value,),
        Column.SIZE: lambda at: (members.sizes[whose[at]],),
        Column.YEAR: lambda at: (entries.days[at],),
        Column.MODEL: lambda at: titles[used[at]],
        Column.STATE: lambda at: (_STATES[entries.states[at]],),
        # A float sorts much faster, and no two scores are nearer than it can tell.
        Column.LEVEL: lambda at: (entries.levels[at], float(entries.scores[at] or 0)),
        Column.COVERAGE: lambda at: (
            (entries.agreed[at] + entries.not_applicable[at]) / questions[used[at]],
        ),
        Column.TREND: lambda at: (changes[at],),
    }
    absent: dict[Column, Callable[[int], bool]] = {
        Column.SIZE: lambda at: members.sizes[whose[at]] is None,
        Column.LEVEL: lambda at: entries.levels[at] is None,
        Column.TREND: lambda at: changes[at] is None,
    }
    return keys[column], absent.get(column, _never)


def _never(_: int) -> bool:
    """Tell that a column has a value in every row."""
    return False


def aliases(entries: Entries, pattern: str) -> dict[str, str]:
    """Return a name with a number for each organisation, by identity, in no order one could guess.

    `pattern` has the place {number}. The same organisation keeps its number while no other
    comes or goes.
    """
    members = (entries.members.identities[each] for each in set(entries.whose))
    shuffled = sorted(members, key=lambda identity: sha256(identity.encode()).hexdigest())
    return {each: pattern.format(number=place) for place, each in enumerate(shuffled, 1)}
