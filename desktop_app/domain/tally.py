"""Scores of very many assessments of one model: whole numbers until the last division."""

from collections.abc import Iterable
from fractions import Fraction
from math import lcm

from desktop_app.domain.model import MaturityModel
from desktop_app.domain.scoring import level_reached, weighted_mean
from desktop_app.domain.standing import Standing


class Tally:
    """Counts the answers to one model; the figures are those of `standing`, only sooner."""

    def __init__(self, model: MaturityModel) -> None:
        self._model = model
        # A common denominator falls out of Σ(weight × level) / Σ(weight), and fractions are slow.
        common = lcm(*(question.weight.denominator for question in model.questions))
        self._weights = {
            question.id: (place, int(question.weight * common))
            for place, dimension in enumerate(model.dimensions)
            for question in dimension.questions
        }

    def standing(self, levels: Iterable[tuple[str, int]], not_applicable: int = 0) -> Standing:
        """Return where agreed levels, as (question id, level) pairs, put an assessment."""
        sums = [0] * len(self._model.dimensions)
        weights = [0] * len(self._model.dimensions)
        agreed = 0
        for question, level in levels:
            found = self._weights.get(question)
            if found is not None:
                place, weight = found
                sums[place] += weight * level
                weights[place] += weight
                agreed += 1
        scores = tuple(
            Fraction(total, weight) if weight else None
            for total, weight in zip(sums, weights, strict=True)
        )
        overall = weighted_mean(
            (dimension.weight, value)
            for dimension, value in zip(self._model.dimensions, scores, strict=True)
            if value is not None
        )
        level = None if overall is None else level_reached(overall, self._model)
        return Standing(agreed, not_applicable, level, overall, scores)
