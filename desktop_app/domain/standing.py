"""Where an assessment stands, in the few figures that a list of many assessments needs."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from desktop_app.domain.coverage import coverage
from desktop_app.domain.model import Dimension, MaturityModel
from desktop_app.domain.response import Handling, Response
from desktop_app.domain.scoring import level_reached, weighted_mean


@dataclass(frozen=True, slots=True)
class Standing:
    """Questions agreed and not applicable, the overall score with its level, and the scores of
    the dimensions in the model's order; None where there is no score."""

    agreed: int
    not_applicable: int
    level: int | None
    score: Fraction | None
    scores: tuple[Fraction | None, ...]


def standing(model: MaturityModel, responses: Mapping[str, Response]) -> Standing:
    """Return where the responses (by question id) put an assessment; the same as `results`."""
    covered = coverage(responses.get(q.id) or Response(q.id) for q in model.questions)
    scores = tuple(_score(dimension, responses) for dimension in model.dimensions)
    return _standing(model, covered.agreed, covered.not_applicable, scores)


def renewed(
    former: Standing,
    model: MaturityModel,
    before: Response,
    after: Response,
    responses: Mapping[str, Response],
) -> Standing:
    """Return where an assessment stands after one more answer, from where it stood.

    `responses` are those to the questions of that question's dimension, `after` among them.
    """
    was, now = before.handling, after.handling
    scores = tuple(
        _score(dimension, responses) if any(q.id == after.question for q in dimension.questions)
        else score
        for dimension, score in zip(model.dimensions, former.scores, strict=True)
    )  # fmt: skip
    return _standing(
        model,
        former.agreed + (now is Handling.AGREED) - (was is Handling.AGREED),
        former.not_applicable + (now is Handling.NOT_APPLICABLE) - (was is Handling.NOT_APPLICABLE),
        scores,
    )


def _standing(
    model: MaturityModel,
    agreed: int,
    not_applicable: int,
    scores: tuple[Fraction | None, ...],
) -> Standing:
    overall = weighted_mean(
        (dimension.weight, value)
        for dimension, value in zip(model.dimensions, scores, strict=True)
        if value is not None
    )
    level = None if overall is None else level_reached(overall, model)
    return Standing(agreed, not_applicable, level, overall, scores)


def _score(dimension: Dimension, responses: Mapping[str, Response]) -> Fraction | None:
    answered = ((q.weight, responses.get(q.id)) for q in dimension.questions)
    return weighted_mean(
        (weight, found.level)
        for weight, found in answered
        if found is not None and found.level is not None
    )
