"""What the room sees when it leaves a dimension: its result, and the question that divided it."""

from dataclasses import dataclass, replace

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.consensus import Spread, spread
from desktop_app.domain.results import QuestionResult, Score, dimension_result
from desktop_app.services.room import RoomQuestion, room_question


@dataclass(frozen=True)
class RoomEnd:
    """The result of a dimension; `level_name` is "" without a score.

    `divided` is the question with the least consensus in what was revealed, None where there
    were no votes or all were alike.
    """

    title: str
    score: Score
    level_name: str
    spread: Spread | None
    divided: RoomQuestion | None


def room_end(assessment: Assessment, dimension_id: str) -> RoomEnd:
    """Return a dimension as the room leaves it; the model is in the language to show."""
    model = assessment.model
    found = dimension_result(assessment, model.dimension(dimension_id))
    split = _most_divided(found.questions)
    level = found.score.level
    return RoomEnd(
        title=found.dimension.title,
        score=found.score,
        level_name="" if level is None else model.level(level).name,
        spread=None if found.consensus is None else spread(found.consensus),
        divided=None if split is None else _as_voted(assessment, split),
    )


def _most_divided(questions: tuple[QuestionResult, ...]) -> QuestionResult | None:
    split = [q for q in questions if q.consensus is not None and q.consensus < 1 and q.applicable]
    return min(split, key=lambda q: q.consensus or 0.0, default=None)


def _as_voted(assessment: Assessment, found: QuestionResult) -> RoomQuestion:
    """The question with its last revealed round; one that is still hidden is left out."""
    last = found.response.last_round
    seen = replace(found.response, rounds=() if last is None else (last,))
    responses = {**assessment.responses, found.question.id: seen}
    return room_question(replace(assessment, responses=responses), found.question.id)
