"""The pause at the end of a dimension: its small result, and the question that divided most."""

from collections.abc import Mapping

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.consensus import spread
from desktop_app.domain.response import Handling
from desktop_app.domain.results import QuestionResult, dimension_result
from desktop_app.ui.screens.questions.figures import figures
from desktop_app.ui.screens.questions.state import DimensionEnd, Figures
from desktop_app.ui.screens.questions.survey import Survey


def is_done(assessment: Assessment, dimension_id: str) -> bool:
    """Tell whether the room has handled every question of a dimension."""
    questions = assessment.model.dimension(dimension_id).questions
    responses = (assessment.response(question.id) for question in questions)
    return all(response.handling is not Handling.UNANSWERED for response in responses)


def dimension_end(
    assessment: Assessment, survey: Survey, dimension_id: str, seconds: Mapping[str, int]
) -> DimensionEnd:
    """Return the result of a dimension as the room leaves it."""
    model = assessment.model
    dimension = model.dimension(dimension_id)
    found = dimension_result(assessment, dimension)
    following = model.dimensions.index(dimension) + 1
    more = following < len(model.dimensions)
    level = found.score.level
    split = _most_divided(found.questions)
    coverage = found.score.coverage
    return DimensionEnd(
        dimension=dimension.id,
        title=dimension.title,
        score=found.score.value,
        level=level,
        level_name="" if level is None else model.level(level).name,
        agreed=coverage.agreed,
        total=coverage.total,
        aside=coverage.not_applicable,
        consensus=found.consensus,
        spread=None if found.consensus is None else spread(found.consensus),
        divided=survey.stops[survey.place(split.question.id)] if split else None,
        divided_figures=_last_figures(split, model.lowest) if split else None,
        seconds=sum(seconds.get(question.id, 0) for question in dimension.questions),
        next_title=model.dimensions[following].title if more else None,
    )


def _most_divided(questions: tuple[QuestionResult, ...]) -> QuestionResult | None:
    """Return the question with the lowest consensus; None where every vote was unanimous."""
    split = [q for q in questions if q.consensus is not None and q.consensus < 1 and q.applicable]
    return min(split, key=lambda q: q.consensus or 0.0, default=None)


def _last_figures(question: QuestionResult, lowest: int) -> Figures | None:
    last = question.response.last_round
    number = len(question.response.rounds)
    return None if last is None else figures(last, number, lowest)
