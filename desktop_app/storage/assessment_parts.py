"""What hangs below an assessment's row: responses, rounds, targets, actions, topics, stories."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection, RowMapping, Table, delete, insert, select, update

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.response import Response, VoteRound
from desktop_app.storage import schema
from desktop_app.storage.follow_up_rows import (
    action_from,
    action_row,
    story_from,
    story_row,
    topic_from,
    topic_row,
)
from desktop_app.storage.model_book import ModelBook
from desktop_app.storage.rows import (
    header_from,
    organisation_from,
    response_from,
    response_row,
    round_from,
    round_rows,
)
from desktop_app.storage.standing_rows import renew_standing, write_standing

# Rounds are not named: they go and come with their responses.
_PARTS = (
    schema.response,
    schema.standing,
    schema.target,
    schema.action,
    schema.topic,
    schema.story,
)


def write(connection: Connection, key: int, assessment: Assessment) -> None:
    """Write all parts of the assessment with that key, which has none yet."""
    responses = assessment.responses.values()
    targets = assessment.targets.items()
    rows: dict[Table, list[dict[str, object]]] = {
        schema.response: [response_row(key, each) for each in responses],
        schema.vote_round: [row for each in responses for row in round_rows(key, each)],
        schema.target: [
            {"assessment": key, "dimension": dimension, "level": level}
            for dimension, level in targets
        ],
        schema.action: [action_row(key, *placed) for placed in enumerate(assessment.actions)],
        schema.topic: [topic_row(key, *placed) for placed in enumerate(assessment.topics)],
        schema.story: [story_row(key, *placed) for placed in enumerate(assessment.stories)],
    }
    for table, found in rows.items():
        if found:
            connection.execute(insert(table), found)
    write_standing(connection, key, assessment.model, assessment.responses)


def clear(connection: Connection, key: int) -> None:
    """Take away all parts of an assessment."""
    for table in _PARTS:
        connection.execute(delete(table).where(table.c.assessment == key))


def read(connection: Connection, key: int, models: ModelBook) -> Assessment:
    """Return the assessment with that key, whole."""
    row = _one(connection, schema.assessment, key)
    organisation = organisation_from(_one(connection, schema.organisation, row["organisation"]))
    assessment = header_from(row, organisation, models.get(row["model"]))
    targets = _rows(connection, schema.target, key)
    return replace(
        assessment,
        responses=_responses(connection, key, assessment.model),
        targets={each["dimension"]: each["level"] for each in targets},
        actions=tuple(map(action_from, _rows(connection, schema.action, key))),
        topics=tuple(map(topic_from, _rows(connection, schema.topic, key))),
        stories=tuple(map(story_from, _rows(connection, schema.story, key))),
    )


def put_response(connection: Connection, key: int, response: Response, models: ModelBook) -> None:
    """Write a response with its rounds over the former one, if any, and what it changes."""
    table, rounds = schema.response, schema.vote_round
    row = response_row(key, response)
    here = (table.c.assessment == key) & (table.c.question == response.question)
    if connection.execute(update(table).where(here), row).rowcount == 0:
        connection.execute(insert(table), row)
    former = (rounds.c.assessment == key) & (rounds.c.question == response.question)
    connection.execute(delete(rounds).where(former))
    new = round_rows(key, response)
    if new:
        connection.execute(insert(rounds), new)
    owner = schema.assessment
    used = connection.execute(select(owner.c.model).where(owner.c.key == key)).scalar_one()
    renew_standing(connection, key, models.get(used))


def put_target(connection: Connection, key: int, dimension: str, level: int | None) -> None:
    """Write the target of a dimension; None takes it away."""
    table = schema.target
    here = (table.c.assessment == key) & (table.c.dimension == dimension)
    connection.execute(delete(table).where(here))
    if level is not None:
        row = {"assessment": key, "dimension": dimension, "level": level}
        connection.execute(insert(table), row)


def _one(connection: Connection, table: Table, key: int) -> RowMapping:
    return connection.execute(select(table).where(table.c.key == key)).mappings().one()


def _rows(connection: Connection, table: Table, key: int) -> list[RowMapping]:
    ordered = select(table).where(table.c.assessment == key).order_by(*table.primary_key)
    return list(connection.execute(ordered).mappings())


def _responses(connection: Connection, key: int, model: MaturityModel) -> dict[str, Response]:
    rounds: dict[str, list[VoteRound]] = defaultdict(list)
    for row in _rows(connection, schema.vote_round, key):
        rounds[row["question"]].append(round_from(row))
    rows = {row["question"]: row for row in _rows(connection, schema.response, key)}
    return {each: response_from(rows[each], rounds[each]) for each in _in_order(rows, model)}


def _in_order(questions: Iterable[str], model: MaturityModel) -> list[str]:
    """Put ids of questions in the model's order."""
    order = {question.id: place for place, question in enumerate(model.questions)}
    return sorted(questions, key=lambda each: order.get(each, len(order)))
