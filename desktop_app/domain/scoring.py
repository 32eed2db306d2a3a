"""Scores: weighted means of agreed levels, exact until they are shown."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from math import floor

from desktop_app.domain.model import MaturityModel


def weighted_mean(pairs: Iterable[tuple[Fraction, Fraction | int]]) -> Fraction | None:
    """Return Σ(weight × value) / Σ(weight) of (weight, value) pairs; None when there are none.

    The dimension score is this over agreed questions, the overall score over dimensions that
    have a score (rules.md, Scores).
    """
    total = Fraction(0)
    weights = Fraction(0)
    for weight, value in pairs:
        total += weight * value
        weights += weight
    return total / weights if weights else None


def level_reached(score: Fraction, model: MaturityModel) -> int:
    """Return the level nearest to `score`, ties upwards, held within the scale."""
    nearest = floor(score + Fraction(1, 2))
    return min(max(nearest, model.lowest), model.highest)


def shown(value: Fraction, decimals: int = 1) -> Decimal:
    """Round for display, half away from zero: 13/4 gives 3.3. The only rounding of scores."""
    scale = 10**decimals
    scaled = abs(value) * scale
    rounded = floor(scaled + Fraction(1, 2))
    sign = -1 if value < 0 else 1
    return Decimal(sign * rounded).scaleb(-decimals)
