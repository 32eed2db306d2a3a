"""A table for where each assessment stands, filled from the answers that are there."""

import json
from fractions import Fraction
from itertools import groupby
from math import floor
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

# The rules as they were then: a migration never changes when the program does.
Pairs = list[tuple[Fraction, Fraction | int]]

_MODELS = "SELECT hash, content FROM model"
_ANSWERS = """
SELECT assessment."key", assessment.model, question, level, not_applicable
FROM assessment LEFT JOIN response ON response.assessment = assessment."key"
ORDER BY assessment."key"
"""


def upgrade() -> None:
    """Make the table, and a row in it for every assessment."""
    table = op.create_table(
        "standing",
        sa.Column("assessment", sa.Integer, nullable=False),
        sa.Column("agreed", sa.Integer, nullable=False),
        sa.Column("not_applicable", sa.Integer, nullable=False),
        sa.Column("level", sa.Integer, nullable=True),
        sa.Column("score", sa.Text, nullable=False),
        sa.Column("scores", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("assessment", name="pk_standing"),
        sa.ForeignKeyConstraint(
            ["assessment"], ["assessment.key"], name="fk_standing_assessment", ondelete="CASCADE"
        ),
    )
    connection = op.get_bind()
    read = {row.hash: json.loads(row.content) for row in connection.execute(sa.text(_MODELS))}
    found = []
    for key, rows in groupby(connection.execute(sa.text(_ANSWERS)), lambda row: row.key):
        answers = list(rows)
        found.append(_row(key, read[answers[0].model], answers))
    if found:
        connection.execute(sa.insert(table), found)


def _row(key: int, model: dict[str, Any], rows: list[Any]) -> dict[str, object]:
    answers = {row.question: row for row in rows}
    asked = [question["id"] for d in model["dimensions"] for question in d["questions"]]
    given = [answers[question] for question in asked if question in answers]
    agreed = sum(row.level is not None for row in given)
    scores = [_score(dimension, answers) for dimension in model["dimensions"]]
    overall = _mean(
        [
            (Fraction(str(dimension["weight"])), score)
            for dimension, score in zip(model["dimensions"], scores, strict=True)
            if score is not None
        ]
    )
    return {
        "assessment": key,
        "agreed": agreed,
        "not_applicable": sum(
            row.level is None and row.not_applicable is not None for row in given
        ),
        "level": None if overall is None else _level(overall, model["levels"]),
        "score": _text(overall),
        "scores": " ".join(map(_text, scores)),
    }


def _score(dimension: dict[str, Any], answers: dict[str, Any]) -> Fraction | None:
    pairs: Pairs = []
    for question in dimension["questions"]:
        answer = answers.get(question["id"])
        if answer is not None and answer.level is not None:
            pairs.append((Fraction(str(question["weight"])), answer.level))
    return _mean(pairs)


def _mean(pairs: Pairs) -> Fraction | None:
    weights = sum((weight for weight, _ in pairs), Fraction(0))
    return sum((w * value for w, value in pairs), Fraction(0)) / weights if weights else None


def _level(score: Fraction, levels: list[dict[str, Any]]) -> int:
    values = [level["value"] for level in levels]
    return int(min(max(floor(score + Fraction(1, 2)), min(values)), max(values)))


def _text(score: Fraction | None) -> str:
    return "-" if score is None else str(score)
