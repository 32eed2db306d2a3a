"""The figures of an assessment, as JSON after formats.md and as lines to read."""

from collections.abc import Iterator
from fractions import Fraction

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.results import DimensionResult, QuestionResult, Results, Score
from desktop_app.domain.wording import Wording


def results_as_plain(assessment: Assessment, found: Results) -> dict[str, object]:
    """Return the scores, exact as floats, with null where there is no value."""
    return {
        "assessment": assessment.id,
        "model": {"id": assessment.model.id, "version": assessment.model.version},
        "overall": _score(found.overall) | {"preliminary": found.overall.coverage.preliminary},
        "dimensions": [_dimension(d) for d in found.dimensions],
        "questions": [_question(q) for q in found.questions],
    }


def _score(score: Score) -> dict[str, object]:
    return {
        "score": _number(score.value),
        "level": score.level,
        "agreed": score.coverage.agreed,
        "not_applicable": score.coverage.not_applicable,
        "unanswered": score.coverage.unanswered,
    }


def _dimension(found: DimensionResult) -> dict[str, object]:
    counts = _score(found.score)
    return {
        "id": found.dimension.id,
        "score": counts.pop("score"),
        "level": counts.pop("level"),
        "target": found.target,
        "gap": _number(found.gap),
        "consensus": found.consensus,
        **counts,
    }


def _question(found: QuestionResult) -> dict[str, object]:
    return {
        "id": found.question.id,
        "level": found.level,
        "consensus": found.consensus,
        "convergence": found.convergence,
        "gap": _number(found.gap),
    }


def _number(value: Fraction | None) -> int | float | None:
    if value is None:
        return None
    return value.numerator if value.denominator == 1 else float(value)


def results_as_text(assessment: Assessment, found: Results, words: Wording) -> Iterator[str]:
    """Yield the scores as lines: the organisation, the whole, then each dimension."""
    yield f"{assessment.organisation.name}  {assessment.held_on}"
    yield _line(words.translate("Command", "Overall"), found.overall, words)
    for dimension in found.dimensions:
        yield _line(dimension.dimension.title, dimension.score, words)


def _line(title: str, score: Score, words: Wording) -> str:
    value = "–" if score.value is None else words.number(score.value)
    level = "–" if score.level is None else str(score.level)
    return f"{value:>5}  {level:>2}  {score.coverage.handled:>4}/{score.coverage.total:<4} {title}"
