"""What hangs below an assessment's row: responses, rounds, targets, actions, topics, stories."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection, RowMapping, Table, bindparam, delete, insert, select

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.board import BoardRules
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.response import Response, VoteRound
from desktop_app.storage import schema
from desktop_app.storage.board_rows import (
    board_row,
    clock_from,
    merged_rows,
    rules_from,
    with_merged,
)
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
from desktop_app.storage.standing_rows import write_standing

# Rounds are not named: they go and come with their responses.
_OUTCOME = (schema.action, schema.topic, schema.merged_topic, schema.story, schema.board)
_PARTS = (schema.response, schema.standing, schema.target, *_OUTCOME)

# What every key press reads is put together once.
_OURS = {column.name: f"organisation_{column.name}" for column in schema.organisation.c}
_HEADER = select(
    schema.assessment,
    *(column.label(_OURS[column.name]) for column in schema.organisation.c),
).join(schema.organisation, schema.organisation.c.key == schema.assessment.c.organisation)
_HEADER_BY_KEY = _HEADER.where(schema.assessment.c.key == bindparam("wanted"))
_HEADER_BY_ID = _HEADER.where(schema.assessment.c.id == bindparam("wanted"))


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
    }
    _insert(connection, rows | _outcome_rows(key, assessment))
    write_standing(connection, key, assessment.model, assessment.responses)


def write_outcome(connection: Connection, key: int, assessment: Assessment) -> None:
    """Write topics, board, actions and stories over the former ones."""
    for table in _OUTCOME:
        connection.execute(delete(table).where(table.c.assessment == key))
    _insert(connection, _outcome_rows(key, assessment))


def _outcome_rows(key: int, assessment: Assessment) -> dict[Table, list[dict[str, object]]]:
    played = board_row({"assessment": key}, assessment.board_rules, assessment.board_clock)
    return {
        schema.action: [action_row(key, *placed) for placed in enumerate(assessment.actions)],
        schema.topic: [topic_row(key, *placed) for placed in enumerate(assessment.topics)],
        schema.merged_topic: merged_rows(key, assessment.topics),
        schema.story: [story_row(key, *placed) for placed in enumerate(assessment.stories)],
        schema.board: played,
    }


def _insert(connection: Connection, rows: dict[Table, list[dict[str, object]]]) -> None:
    for table, found in rows.items():
        if found:
            connection.execute(insert(table), found)


def clear(connection: Connection, key: int) -> None:
    """Take away all parts of an assessment."""
    for table in _PARTS:
        connection.execute(delete(table).where(table.c.assessment == key))


def read(connection: Connection, key: int, models: ModelBook) -> Assessment:
    """Return the assessment with that key, whole."""
    assessment = read_header(connection, key, models)
    targets = _rows(connection, schema.target, key)
    topics = map(topic_from, _rows(connection, schema.topic, key))
    boards = _rows(connection, schema.board, key)
    return replace(
        assessment,
        responses=_responses(connection, key, assessment.model),
        targets={each["dimension"]: each["level"] for each in targets},
        actions=tuple(map(action_from, _rows(connection, schema.action, key))),
        topics=with_merged(topics, _rows(connection, schema.merged_topic, key)),
        stories=tuple(map(story_from, _rows(connection, schema.story, key))),
        board_rules=rules_from(boards[0]) if boards else BoardRules(),
        board_clock=clock_from(boards[0]) if boards else None,
    )


def find_header(
    connection: Connection, assessment_id: str, models: ModelBook
) -> tuple[int, Assessment] | None:
    """Return the key and the header of the assessment of that id; None where there is none."""
    row = connection.execute(_HEADER_BY_ID, {"wanted": assessment_id}).mappings().one_or_none()
    return None if row is None else (row["key"], _header_from(row, models))


def read_header(connection: Connection, key: int, models: ModelBook) -> Assessment:
    """Return the header of the assessment with that key."""
    row = connection.execute(_HEADER_BY_KEY, {"wanted": key}).mappings().one()
    return _header_from(row, models)


def _header_from(row: RowMapping, models: ModelBook) -> Assessment:
    ours = {name: row[label] for name, label in _OURS.items()}
    return header_from(row, organisation_from(ours), models.get(row["model"]))


def finished_headers(
    connection: Connection, like: Assessment, models: ModelBook
) -> tuple[Assessment, ...]:
    """Return what its organisation has finished of its model before, the latest held first."""
    made, owner, model = schema.assessment.c, schema.organisation.c, schema.model
    query = (
        _HEADER.join(model, model.c.hash == made.model)
        .where(
            owner.identity == like.organisation.identity,
            model.c.id == like.model.id,
            made.state == AssessmentState.FINISHED.value,
            made.held_on < like.held_on,
        )
        .order_by(made.held_on.desc(), made.key.desc())
    )
    return tuple(_header_from(row, models) for row in connection.execute(query).mappings())


def put_target(connection: Connection, key: int, dimension: str, level: int | None) -> None:
    """Write the target of a dimension; None takes it away."""
    table = schema.target
    here = (table.c.assessment == key) & (table.c.dimension == dimension)
    connection.execute(delete(table).where(here))
    if level is not None:
        row = {"assessment": key, "dimension": dimension, "level": level}
        connection.execute(insert(table), row)


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
