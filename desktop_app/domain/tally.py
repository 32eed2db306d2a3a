"""Scores of very many assessments of one model: whole numbers until the last division."""

from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from math import lcm, prod

from desktop_app.domain.model import MaturityModel
from desktop_app.domain.scoring import level_reached
from desktop_app.domain.standing import Standing


class Tally:
    """Counts the answers to one model; the figures are those of `standing`, only sooner."""

    def __init__(self, model: MaturityModel) -> None:
        self._model = model
        # A common denominator falls out of Σ(weight × level) / Σ(weight), and fractions are slow.
        common = lcm(*(question.weight.denominator for question in model.questions))
        ours = lcm(*(dimension.weight.denominator for dimension in model.dimensions))
        self._own = [int(dimension.weight * ours) for dimension in model.dimensions]
        self._weights = {
            question.id: (place, int(question.weight * common))
            for place, dimension in enumerate(model.dimensions)
            for question in dimension.questions
        }

    def standing(
        self, levels: Iterable[tuple[str, int | None]], not_applicable: int = 0
    ) -> Standing:
        """Return where agreed levels, as (question id, level) pairs, put an assessment."""
        sums = [0] * len(self._model.dimensions)
        weights = [0] * len(self._model.dimensions)
        agreed = 0
        for question, level in levels:
            found = self._weights.get(question)
            if found is not None and level is not None:
                place, weight = found
                sums[place] += weight * level
                weights[place] += weight
                agreed += 1
        parts = zip(sums, weights, strict=True)
        scores = tuple(_share(*part) if part[1] else None for part in parts)
        overall = self._overall(sums, weights)
        reached = None if overall is None else level_reached(overall, self._model)
        return Standing(agreed, not_applicable, reached, overall, scores)

    def _overall(self, sums: list[int], weights: list[int]) -> Fraction | None:
        known = [part for part in zip(self._own, sums, weights, strict=True) if part[2]]
        if not known:
            return None
        whole = prod(weight for _, _, weight in known)
        total = sum(own * part * (whole // weight) for own, part, weight in known)
        return _share(total, whole * sum(own for own, _, _ in known))


@lru_cache(maxsize=65536)
def _share(part: int, whole: int) -> Fraction:
    """Return a fraction; of very many scores few differ."""
    return Fraction(part, whole)
