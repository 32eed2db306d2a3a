"""Where each assessment stands, kept beside its responses and written in the same transaction."""

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from sqlalchemy import Connection, RowMapping, insert, select, update

from desktop_app.domain.model import MaturityModel
from desktop_app.domain.response import Response
from desktop_app.domain.standing import Standing, renewed, standing
from desktop_app.storage.schema import response as answers
from desktop_app.storage.schema import standing as table

_NO_SCORE = "-"
_DIFFERENT_SCORES = 4096
"""So many fractions are remembered: few scores differ, and many assessments have each."""


def standing_row(key: int, value: Standing) -> dict[str, object]:
    """Row of the standing of the assessment `key`."""
    return {
        "assessment": key,
        "agreed": value.agreed,
        "not_applicable": value.not_applicable,
        "level": value.level,
        "score": _NO_SCORE if value.score is None else str(value.score),
        "scores": " ".join(_NO_SCORE if each is None else str(each) for each in value.scores),
    }


@lru_cache(_DIFFERENT_SCORES)
def score_from(text: str) -> Fraction | None:
    """Return the score of a text, for instance of "13/4"; ValueError for any other text."""
    return None if text == _NO_SCORE else Fraction(text)


def scores_from(text: str) -> tuple[Fraction | None, ...]:
    """Return the scores of the dimensions, in the model's order."""
    return tuple(map(score_from, text.split()))


def standing_from(row: RowMapping) -> Standing:
    """Standing of a row; ValueError for a score that is none."""
    return Standing(
        row["agreed"],
        row["not_applicable"],
        row["level"],
        score_from(row["score"]),
        scores_from(row["scores"]),
    )


def write_standing(
    connection: Connection, key: int, model: MaturityModel, responses: Mapping[str, Response]
) -> None:
    """Write where the assessment `key`, which has no standing yet, stands."""
    row = standing_row(key, standing(model, responses))
    connection.execute(insert(table), row)


def renew_standing(
    connection: Connection, key: int, model: MaturityModel, before: Response, after: Response
) -> None:
    """Write anew where the assessment `key` stands; `after` is in the store already.

    Only the answers of its dimension are read: this happens with every answer.
    """
    asked = next(
        [q.id for q in dimension.questions]
        for dimension in model.dimensions
        if any(q.id == after.question for q in dimension.questions)
    )
    columns = (answers.c.question, answers.c.level, answers.c.not_applicable)
    here = (answers.c.assessment == key) & answers.c.question.in_(asked)
    responses = {
        question: Response(question, level, not_applicable)
        for question, level, not_applicable in connection.execute(select(*columns).where(here))
    }
    whose = table.c.assessment == key
    former = standing_from(connection.execute(select(table).where(whose)).mappings().one())
    row = standing_row(key, renewed(former, model, before, after, responses))
    connection.execute(update(table).where(whose), row)
