"""What to look at first: strengths, weaknesses, largest gaps, most contested questions."""

from fractions import Fraction

from desktop_app.domain.results import DimensionResult, QuestionResult, Results


def by_priority(found: Results) -> tuple[QuestionResult, ...]:
    """Questions with a gap, the largest weighted gap first.

    Ties: lower consensus first (questions without votes last), then the model's order.
    """
    open_gaps = [q for q in found.questions if q.weighted_gap]
    return tuple(sorted(open_gaps, key=_priority))


def _priority(question: QuestionResult) -> tuple[Fraction, float]:
    gap = question.weighted_gap or Fraction(0)
    return (-gap, 2.0 if question.consensus is None else question.consensus)


def largest_gaps(found: Results, most: int = 3) -> tuple[DimensionResult, ...]:
    """Dimensions below their target, the largest weighted gap first; ties by the model's order."""
    below = [d for d in found.dimensions if d.gap]
    return tuple(sorted(below, key=_weighted_gap, reverse=True)[:most])


def _weighted_gap(result: DimensionResult) -> Fraction:
    return (result.gap or Fraction(0)) * result.dimension.weight


def contested(found: Results, most: int = 3) -> tuple[QuestionResult, ...]:
    """Applicable questions whose last round was not unanimous, the lowest consensus first."""
    voted = [(q.consensus, q) for q in found.questions if q.consensus is not None and q.applicable]
    spread_out = [pair for pair in voted if pair[0] < 1]
    return tuple(q for _, q in sorted(spread_out, key=lambda pair: pair[0])[:most])


def strengths(found: Results, most: int = 3) -> tuple[DimensionResult, ...]:
    """The dimensions with the highest score, at most half of those scored; ties by order.

    The lowest score of all is never a strength: where all are equal, none stands out.
    """
    scored = _scored(found)
    lowest = min((value for value, _ in scored), default=None)
    above = [pair for pair in scored if pair[0] != lowest]
    highest_first = sorted(above, key=lambda pair: pair[0], reverse=True)
    return tuple(d for _, d in highest_first[: min(most, (len(scored) + 1) // 2)])


def weaknesses(found: Results, most: int = 3) -> tuple[DimensionResult, ...]:
    """The dimensions with the lowest score, all below every strength; ties by order."""
    strong = [d.score.value for d in strengths(found, most) if d.score.value is not None]
    below = [pair for pair in _scored(found) if strong and pair[0] < min(strong)]
    return tuple(d for _, d in sorted(below, key=lambda pair: pair[0])[:most])


def _scored(found: Results) -> list[tuple[Fraction, DimensionResult]]:
    return [(d.score.value, d) for d in found.dimensions if d.score.value is not None]
