"""An organisation among the others: the group it is compared with, and its place in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from desktop_app.domain.group import Group, group
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Sector
from desktop_app.domain.portfolio import Entry, in_columns
from desktop_app.domain.quartiles import FEWEST, Quartiles, quartiles
from desktop_app.domain.results import Results


class SizeBand(StrEnum):
    """How many people an organisation employs, in broad steps."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"

    def holds(self, size: int | None) -> bool:
        """Tell whether a number of employees lies in the band; an unknown one lies in none."""
        least, most = _BOUNDS[self]
        return size is not None and least <= size and (most is None or size <= most)


_BOUNDS: Mapping[SizeBand, tuple[int, int | None]] = {
    SizeBand.SMALL: (0, 99),
    SizeBand.MEDIUM: (100, 499),
    SizeBand.LARGE: (500, None),
}


@dataclass(frozen=True)
class Filters:
    """Which of the others are meant; None lets all pass."""

    sector: Sector | None = None
    size: SizeBand | None = None
    year: int | None = None

    def let(self, entry: Entry) -> bool:
        """Tell whether an assessment passes."""
        who = entry.member
        return (
            (self.sector is None or who.sector is self.sector)
            and (self.size is None or self.size.holds(who.size))
            and (self.year is None or entry.held_on.year == self.year)
        )

    def over(self, usual: "Filters") -> "Filters":
        """Return these filters, and the usual one wherever these let all pass."""
        return Filters(
            self.sector or usual.sector,
            self.size or usual.size,
            usual.year if self.year is None else self.year,
        )


EVERYBODY = Filters()
"""No filter."""


@dataclass(frozen=True)
class Placing:
    """The quartiles of the others, and the own place among them.

    `place` is the mid-rank, 0 (all others are above) to 1 (all are below); None without an own
    score.
    """

    others: Quartiles
    place: Fraction | None


@dataclass(frozen=True)
class Comparison:
    """What may be shown of the others.

    With fewer than five of them there is their number `n` and nothing else. `levels` are the
    numbers of others at each level reached, lowest first. `dimensions` has those dimensions, by
    id, on which five or more others have a score. `names` lists the others on each level, only
    where that is asked for. `filters` say which of all others these are.
    """

    n: int
    levels: tuple[int, ...] | None = None
    overall: Placing | None = None
    dimensions: Mapping[str, Placing] | None = None
    names: tuple[tuple[str, ...], ...] | None = None
    filters: Filters = EVERYBODY

    @property
    def few(self) -> bool:
        """True when nothing but the number is shown."""
        return self.levels is None

    @property
    def bands(self) -> Mapping[str, tuple[Fraction, Fraction]]:
        """The middle half of the others by dimension id: lower and upper quartile."""
        placings = self.dimensions or {}
        return {each: (found.others.lower, found.others.upper) for each, found in placings.items()}


def mid_rank(values: Sequence[Fraction | int], own: Fraction | int) -> Fraction:
    """Return the share of the non-empty `values` below `own`, plus half of the share equal."""
    below = sum(1 for value in values if value < own)
    equal = sum(1 for value in values if value == own)
    return Fraction(2 * below + equal, 2 * len(values))


def compare(
    own: Results, others: Iterable[Entry], filters: Filters = EVERYBODY, *, names: bool = False
) -> Comparison:
    """Compare a result with the latest finished assessments of others, one for each of them.

    Others without a score or on another scale say nothing that could be compared, and do not
    count.
    """
    found = tuple(entry for entry in others if filters.let(entry) and _compares(entry, own.model))
    if len(found) < FEWEST:
        return Comparison(len(found), filters=filters)
    together = Group(own.model, in_columns(found), 0)
    return Comparison(
        n=len(found),
        levels=together.counts,
        overall=_placing([entry.standing.score for entry in found], own.overall.value),
        dimensions={
            each.dimension.id: placing
            for each in own.dimensions
            if (placing := _placing(together.scores(each.dimension), each.score.value)) is not None
        },
        names=names_by_level(together) if names else None,
        filters=filters,
    )


def _compares(entry: Entry, model: MaturityModel) -> bool:
    ends = entry.model.lowest, entry.model.highest
    return entry.standing.score is not None and ends == (model.lowest, model.highest)


def _placing(values: Iterable[Fraction | None], own: Fraction | None) -> Placing | None:
    known = [value for value in values if value is not None]
    cuts = quartiles(known) if len(known) >= FEWEST else None
    if cuts is None:
        return None
    return Placing(cuts, None if own is None else mid_rank(known, own))


def names_by_level(found: Group) -> tuple[tuple[str, ...], ...]:
    """Return the names of the organisations on each level, lowest first, in their order."""
    return tuple(
        tuple(e.member.name for e in found.entries if e.standing.level == level.value)
        for level in found.model.levels
    )


def everyone(entries: Iterable[Entry], filters: Filters = EVERYBODY) -> Group | None:
    """Return all organisations that have a score as one group; None where there are none."""
    scored = [e for e in entries if filters.let(e) and e.standing.score is not None]
    return group(scored)
