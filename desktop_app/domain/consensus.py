"""How close the votes of a round are to each other."""

from collections.abc import Sequence
from enum import StrEnum
from fractions import Fraction
from functools import lru_cache
from itertools import accumulate
from math import fsum, log2

from desktop_app.domain.response import Response, VoteRound

AGREED_FROM = 0.80
"""Consensus from which votes are called agreed."""
SOME_SPREAD_FROM = 0.60
"""Consensus from which votes are called somewhat spread; below it they are divided."""
SMALL_GROUP = 5
"""Fewer voters than this, and reports show only the word, not the counts."""


class Spread(StrEnum):
    """The word for a consensus value."""

    AGREED = "agreed"
    SOME = "some"
    DIVIDED = "divided"


def consensus(counts: Sequence[int]) -> float | None:
    """Return the consensus of vote counts, lowest level first: 0 (poles) to 1 (all alike).

    Cns = 1 + Σ p_i · log2(1 − |x_i − μ| / d), where d is the width of the scale; from Tastle
    and Wierman (2007), "Consensus and dissention: a measure of ordinal dispersion".
    None when nobody voted. `counts` has two places or more.
    """
    return _consensus(tuple(counts))


@lru_cache(maxsize=4096)
def _consensus(counts: tuple[int, ...]) -> float | None:
    # A round is looked at again and again: with every key, in every list and report.
    votes = sum(counts)
    if votes == 0:
        return None
    width = len(counts) - 1
    mean = Fraction(sum(place * count for place, count in enumerate(counts)), votes)
    terms = [1.0]
    for place, count in enumerate(counts):
        if count:
            closeness = 1 - abs(place - mean) / width
            share = float(Fraction(count, votes))
            terms.append(share * (log2(closeness.numerator) - log2(closeness.denominator)))
    # fsum does not depend on the order, so that mirrored counts are ties to the last bit.
    return min(max(fsum(terms), 0.0), 1.0)


def spread(value: float) -> Spread:
    """Return the word for a consensus: agreed from 0.80, some spread from 0.60, else divided."""
    if value >= AGREED_FROM:
        return Spread.AGREED
    return Spread.SOME if value >= SOME_SPREAD_FROM else Spread.DIVIDED


def round_consensus(vote_round: VoteRound | None) -> float | None:
    """Return the consensus of a round; None for no round or no votes."""
    return None if vote_round is None else consensus(vote_round.counts)


def convergence(response: Response) -> float | None:
    """Return the consensus of the last round minus the first's; None for fewer than two rounds."""
    values = [
        value
        for vote_round in response.rounds
        if vote_round.revealed and (value := consensus(vote_round.counts)) is not None
    ]
    return values[-1] - values[0] if len(values) > 1 else None


def suggested_level(vote_round: VoteRound, lowest: int) -> int | None:
    """Return the median level of a round (the lower one of an even number); None for no votes.

    `lowest` is the value of the scale's lowest level.
    """
    if vote_round.votes == 0:
        return None
    middle = (vote_round.votes + 1) // 2
    running = accumulate(vote_round.counts)
    return lowest + next(place for place, seen in enumerate(running) if seen >= middle)
