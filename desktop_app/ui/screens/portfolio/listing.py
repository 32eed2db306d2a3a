"""Narrows and sorts the portfolio: quick enough for very many assessments while one types."""

from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256
from itertools import chain

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.localising import localised
from desktop_app.domain.portfolio import Entry, Member
from desktop_app.services.portfolios import Portfolio
from desktop_app.ui.screens.portfolio.state import Column, Filters, Options, Order

Key = Callable[[int], tuple[object, ...]]
_STATES = {state: place for place, state in enumerate(AssessmentState)}


def options(entries: Sequence[Entry], language: str) -> Options:
    """Return what there is to choose of: sectors and years that occur, models by their use."""
    models = Counter(entry.model.id for entry in entries)
    known = {id(entry.model): entry.model for entry in entries}.values()
    titles = {model.id: localised(model, language).title for model in known}
    return Options(
        sectors=tuple(sorted({entry.member.sector for entry in entries})),
        years=tuple(sorted({entry.held_on.year for entry in entries}, reverse=True)),
        models=tuple((model, titles[model]) for model, _ in models.most_common()),
    )


def narrowed(entries: Sequence[Entry], filters: Filters) -> Sequence[int]:
    """Return the places of the entries that the filters leave in; the level is not looked at."""
    named = _named(entries, filters.text.strip().casefold())
    tests: tuple[tuple[object, Callable[[Entry], object]], ...] = (
        (filters.sector, lambda e: e.member.sector),
        (filters.year, lambda e: e.held_on.year),
        (filters.model, lambda e: e.model.id),
        (filters.state, lambda e: e.state),
    )
    rows: Iterable[int] = range(len(entries))
    if named is not None:
        rows = [place for place in rows if entries[place].member.identity in named]
    for wanted, of in tests:
        if wanted is not None:
            rows = [place for place in rows if of(entries[place]) == wanted]
    return array("q", rows)


def _named(entries: Sequence[Entry], text: str) -> set[str] | None:
    """Return the organisations whose name or number has the text; None for no text."""
    if not text:
        return None
    members = {id(entry.member): entry.member for entry in entries}
    return {m.identity for m in members.values() if text in m.name.casefold() or text in m.number}


def ordered(
    portfolio: Portfolio, rows: Sequence[int], order: Order, labels: Mapping[str, str]
) -> Sequence[int]:
    """Sort the rows; what has no value comes last, either way. Ties: by name, the newest first."""
    wanted = marked(rows, len(portfolio.entries))
    along = portfolio.histories.places
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

    def alias(places: Sequence[int]) -> tuple[int, str]:
        label = labels[portfolio.entries[places[0]].member.identity]
        return len(label), label

    found = list(portfolio.histories.each())
    if labels:
        found.sort(key=alias)
    if order.column is Column.ORGANISATION and order.descending:
        found.reverse()
    return list(chain.from_iterable(found))


def _key(portfolio: Portfolio, column: Column) -> tuple[Key, Callable[[int], bool]]:
    """Return by what a column is sorted, and which rows have nothing there."""
    entries, changes = portfolio.entries, portfolio.changes
    keys: dict[Column, Callable[[Entry], tuple[object, ...]]] = {
        Column.SECTOR: lambda e: (e.member.sector.value,),
        Column.SIZE: lambda e: (e.member.size,),
        Column.YEAR: lambda e: (e.held_on,),
        Column.MODEL: lambda e: (e.model.title.casefold(), e.model.version),
        Column.STATE: lambda e: (_STATES[e.state],),
        # A float sorts much faster, and no two scores are nearer than it can tell.
        Column.LEVEL: lambda e: (e.standing.level, float(e.standing.score or 0)),
        Column.COVERAGE: lambda e: (_covered(e),),
    }
    if column is Column.TREND:
        return lambda place: (changes[place],), lambda place: changes[place] is None
    of = keys[column]
    absent: dict[Column, Callable[[Entry], bool]] = {
        Column.SIZE: lambda e: e.member.size is None,
        Column.LEVEL: lambda e: e.standing.level is None,
    }
    lacks = absent.get(column, _never)
    return lambda place: of(entries[place]), lambda place: lacks(entries[place])


def _never(_: Entry) -> bool:
    """Tell that a column has a value in every row."""
    return False


def _covered(entry: Entry) -> float:
    """Return the share of the questions that are handled."""
    handled = entry.standing.agreed + entry.standing.not_applicable
    return handled / max(len(entry.model.questions), 1)


def aliases(entries: Sequence[Entry], pattern: str) -> dict[str, str]:
    """Return a name with a number for each organisation, by identity, in no order one could guess.

    `pattern` has the place {number}. The same organisation keeps its number while no other
    comes or goes.
    """
    members: dict[str, Member] = {entry.member.identity: entry.member for entry in entries}
    shuffled = sorted(members, key=lambda identity: sha256(identity.encode()).hexdigest())
    return {each: pattern.format(number=place) for place, each in enumerate(shuffled, 1)}
