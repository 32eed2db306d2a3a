"""One answer of an assessment, read and written: this happens with every key press.

The statements are put together once, and only what differs is written.
"""

from collections.abc import Mapping
from itertools import zip_longest

from sqlalchemy import ColumnElement, Connection, Table, bindparam, delete, insert, select, update

from desktop_app.domain.response import Response
from desktop_app.storage.model_book import ModelBook
from desktop_app.storage.rows import response_from, response_row, round_from, round_rows
from desktop_app.storage.schema import assessment
from desktop_app.storage.schema import response as answers
from desktop_app.storage.schema import vote_round as rounds
from desktop_app.storage.standing_rows import renew_standing

_ROUND = {column.name: f"round_{column.name}" for column in rounds.c}
"""How the columns of a round are called beside those of its answer."""


def _asked(table: Table) -> ColumnElement[bool]:
    here = table.c.assessment == bindparam("owner")
    return here & (table.c.question == bindparam("asked"))


_OF_THE_ANSWER = (rounds.c.assessment == answers.c.assessment) & (
    rounds.c.question == answers.c.question
)
_READ = (
    select(answers, *(column.label(_ROUND[column.name]) for column in rounds.c))
    .outerjoin(rounds, _OF_THE_ANSWER)
    .where(_asked(answers))
    .order_by(rounds.c.position)
)
_ADD = insert(answers)
_CHANGE = update(answers).where(_asked(answers))
_ADD_ROUND = insert(rounds)
_CHANGE_ROUND = update(rounds).where(_asked(rounds) & (rounds.c.position == bindparam("number")))
_DROP_ROUND = delete(rounds).where(_asked(rounds) & (rounds.c.position == bindparam("number")))
_MODEL = select(assessment.c.model).where(assessment.c.key == bindparam("owner"))


def read_response(connection: Connection, key: int, question: str) -> Response:
    """Return the response to one question of an assessment; an unanswered one for none."""
    found = connection.execute(_READ, {"owner": key, "asked": question}).mappings().all()
    if not found:
        return Response(question)
    of_rounds = ({name: row[label] for name, label in _ROUND.items()} for row in found)
    return response_from(
        found[0], (round_from(row) for row in of_rounds if row["position"] is not None)
    )


def put_response(
    connection: Connection, key: int, before: Response, after: Response, models: ModelBook
) -> None:
    """Write a response over the one that stands there, and what it changes.

    `before` is what `read_response` returns in this transaction.
    """
    _put_answer(connection, key, before, after)
    _put_rounds(connection, key, before, after)
    # A vote or a word changes no figure, and comes with most key presses.
    if (before.level, before.not_applicable) != (after.level, after.not_applicable):
        used = connection.execute(_MODEL, {"owner": key}).scalar_one()
        renew_standing(connection, key, models.get(used), before, after)


def _put_answer(connection: Connection, key: int, before: Response, after: Response) -> None:
    former, row = response_row(key, before), response_row(key, after)
    where = {"owner": key, "asked": after.question}
    if before == Response(before.question):
        # An answer without a word may stand there, or none.
        if connection.execute(_CHANGE, {**row, **where}).rowcount == 0:
            connection.execute(_ADD, row)
    elif former != row:
        connection.execute(_CHANGE, {**_differing(former, row), **where})


def _put_rounds(connection: Connection, key: int, before: Response, after: Response) -> None:
    pairs = zip_longest(round_rows(key, before), round_rows(key, after))
    for number, (former, row) in enumerate(pairs):
        where = {"owner": key, "asked": after.question, "number": number}
        if row is None:
            connection.execute(_DROP_ROUND, where)
        elif former is None:
            connection.execute(_ADD_ROUND, row)
        elif former != row:
            connection.execute(_CHANGE_ROUND, {**_differing(former, row), **where})


def _differing(former: Mapping[str, object], row: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in row.items() if value != former[name]}
