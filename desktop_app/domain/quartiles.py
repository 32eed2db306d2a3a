"""Quartiles of a group, exact: linear interpolation between the two nearest of its values."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import floor

FEWEST = 5
"""From how many organisations on the figures of a group are shown: fewer could be guessed."""


@dataclass(frozen=True)
class Quartiles:
    """The number of values, and five of their quantiles."""

    n: int
    minimum: Fraction
    lower: Fraction
    median: Fraction
    upper: Fraction
    maximum: Fraction


def quartiles(values: Iterable[Fraction | int]) -> Quartiles | None:
    """Return the quartiles of the values, in any order; None when there are none."""
    # Of very many scores few differ, and fractions are slow to compare.
    often = Counter(values)
    ordered = [Fraction(value) for value in sorted(often) for _ in range(often[value])]
    if not ordered:
        return None
    cuts = (quantile(ordered, Fraction(quarter, 4)) for quarter in range(5))
    return Quartiles(len(ordered), *cuts)


def quantile(ordered: list[Fraction], share: Fraction) -> Fraction:
    """Return the value below which `share` (0 to 1) of the sorted, non-empty values lie.

    Type 7 of Hyndman & Fan (1996), Sample quantiles in statistical packages: the place is
    (n - 1) × share, counted from 0, and a place between two values lies on the line between them.
    """
    place = (len(ordered) - 1) * share
    below = floor(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])
