"""The result of an assessment: every figure that a screen or a report may show."""

from dataclasses import dataclass
from fractions import Fraction
from math import fsum

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.consensus import Spread, convergence, round_consensus, spread
from desktop_app.domain.coverage import Coverage, coverage
from desktop_app.domain.model import Dimension, MaturityModel, Question
from desktop_app.domain.response import Handling, Response
from desktop_app.domain.scoring import level_reached, weighted_mean


@dataclass(frozen=True)
class Score:
    """A score with the level it reaches and the coverage it rests on."""

    value: Fraction | None
    level: int | None
    coverage: Coverage


@dataclass(frozen=True)
class QuestionResult:
    """A question's figures; `gap` is levels from the dimension's target, never below 0.

    `weighted_gap` is gap × question weight × dimension weight.
    """

    question: Question
    dimension: Dimension
    response: Response
    consensus: float | None
    convergence: float | None
    gap: Fraction | None
    weighted_gap: Fraction | None

    @property
    def level(self) -> int | None:
        """The agreed level."""
        return self.response.level

    @property
    def applicable(self) -> bool:
        """False when the room found that the question does not concern the organisation."""
        return self.response.handling is not Handling.NOT_APPLICABLE

    @property
    def spread(self) -> Spread | None:
        """The word for the consensus of the last round."""
        return None if self.consensus is None else spread(self.consensus)


@dataclass(frozen=True)
class DimensionResult:
    """A dimension's figures.

    `consensus` is the plain mean over its questions' last rounds, without the questions that
    are not applicable: they count as if they were not in the model.
    """

    dimension: Dimension
    score: Score
    target: int | None
    gap: Fraction | None
    consensus: float | None
    questions: tuple[QuestionResult, ...]

    @property
    def reached(self) -> bool:
        """True when the target is met."""
        return self.gap is not None and self.gap == 0


@dataclass(frozen=True)
class Results:
    """All figures of an assessment, in the model's order."""

    model: MaturityModel
    overall: Score
    dimensions: tuple[DimensionResult, ...]

    @property
    def questions(self) -> tuple[QuestionResult, ...]:
        """All questions' figures in the model's order."""
        return tuple(q for dimension in self.dimensions for q in dimension.questions)


def results(assessment: Assessment) -> Results:
    """Compute every figure of an assessment from its responses and targets."""
    model = assessment.model
    dimensions = tuple(dimension_result(assessment, dimension) for dimension in model.dimensions)
    value = weighted_mean(
        (found.dimension.weight, found.score.value)
        for found in dimensions
        if found.score.value is not None
    )
    responses = [assessment.response(question.id) for question in model.questions]
    return Results(model, _score(value, responses, model), dimensions)


def _score(value: Fraction | None, responses: list[Response], model: MaturityModel) -> Score:
    level = None if value is None else level_reached(value, model)
    return Score(value, level, coverage(responses))


def dimension_result(assessment: Assessment, dimension: Dimension) -> DimensionResult:
    """Compute the figures of one dimension."""
    responses = [assessment.response(question.id) for question in dimension.questions]
    value = weighted_mean(
        (question.weight, response.level)
        for question, response in zip(dimension.questions, responses, strict=True)
        if response.level is not None
    )
    target = assessment.targets.get(dimension.id)
    questions = tuple(
        _question(question, dimension, response, target)
        for question, response in zip(dimension.questions, responses, strict=True)
    )
    spreads = [
        found.consensus for found in questions if found.consensus is not None and found.applicable
    ]
    return DimensionResult(
        dimension=dimension,
        score=_score(value, responses, assessment.model),
        target=target,
        gap=_gap(target, value),
        consensus=fsum(spreads) / len(spreads) if spreads else None,
        questions=questions,
    )


def _gap(target: int | None, value: Fraction | int | None) -> Fraction | None:
    if target is None or value is None:
        return None
    return max(Fraction(target) - value, Fraction(0))


def _question(
    question: Question, dimension: Dimension, response: Response, target: int | None
) -> QuestionResult:
    gap = _gap(target, response.level)
    return QuestionResult(
        question=question,
        dimension=dimension,
        response=response,
        consensus=round_consensus(response.last_round),
        convergence=convergence(response),
        gap=gap,
        weighted_gap=None if gap is None else gap * question.weight * dimension.weight,
    )
