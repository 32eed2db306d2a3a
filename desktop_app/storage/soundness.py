"""Whether a store is sound: what its database can tell, and whether every row can be read."""

from collections.abc import Callable, Iterable, Iterator

from sqlalchemy import Connection, RowMapping, Table, select

from desktop_app.domain.model import MaturityModel
from desktop_app.domain.organisation import Organisation
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.storage import gathering_rows, gathering_schema, schema
from desktop_app.storage.ballot_book import ballot_from
from desktop_app.storage.board_rows import clock_from, merged_from, rules_from
from desktop_app.storage.fitness import misfits
from desktop_app.storage.follow_up_rows import action_from, story_from, topic_from
from desktop_app.storage.rows import (
    header_from,
    history_from,
    organisation_from,
    response_from,
    round_from,
)
from desktop_app.storage.site import Look
from desktop_app.storage.standing_rows import standing_from

_DAMAGE = QT_TRANSLATE_NOOP("Errors", "The file is damaged: {finding}")
_ORPHAN = QT_TRANSLATE_NOOP(
    "Errors", "A row of the table {table} refers to one of {parent} that is missing."
)
_UNREADABLE = QT_TRANSLATE_NOOP("Errors", "A row of the table {table} cannot be read: {finding}")

_NOBODY = Organisation("")
_NO_MODEL = MaturityModel("", "", "", "", (), ())
_READERS: dict[Table, Callable[[RowMapping], object]] = {
    schema.organisation: organisation_from,
    schema.assessment: lambda row: header_from(row, _NOBODY, _NO_MODEL),
    schema.response: lambda row: response_from(row, ()),
    schema.standing: standing_from,
    schema.vote_round: round_from,
    schema.action: action_from,
    schema.topic: topic_from,
    schema.merged_topic: merged_from,
    schema.story: story_from,
    schema.ballot: ballot_from,
    schema.board: lambda row: (rules_from(row), clock_from(row)),
    schema.history: history_from,
    gathering_schema.gathering: gathering_rows.header_from,
    gathering_schema.programme_item: gathering_rows.item_from,
    gathering_schema.registration: gathering_rows.registration_from,
    gathering_schema.gathering_group: lambda row: gathering_rows.group_from(row, (), None),
    gathering_schema.card: gathering_rows.card_from,
    gathering_schema.group_board: lambda row: (rules_from(row), clock_from(row)),
    gathering_schema.gathering_history: history_from,
}


def flaws(connection: Connection, looks: Iterable[Look]) -> tuple[Sentence, ...]:
    """Return a sentence for each thing that is wrong with the store.

    `looks` are those of its database. Each look rests on the one before: of a damaged file
    nothing more is told.
    """
    for look in (*looks, _unreadable, misfits):
        found = tuple(look(connection))
        if found:
            return found
    return ()


def damage(connection: Connection) -> Iterator[Sentence]:
    """Yield what SQLite finds wrong in its file."""
    for finding in connection.exec_driver_sql("PRAGMA integrity_check").scalars():
        if finding != "ok":
            yield _DAMAGE.filled(finding=finding)


def orphans(connection: Connection) -> Iterator[Sentence]:
    """Yield the references of a SQLite file that lead nowhere."""
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        yield _ORPHAN.filled(table=row.table, parent=row.parent)


def _unreadable(connection: Connection) -> Iterator[Sentence]:
    for table, read in _READERS.items():
        try:
            for row in connection.execute(select(table)).mappings():
                read(row)
        except (ValueError, TypeError, KeyError) as error:
            yield _UNREADABLE.filled(table=table.name, finding=error)
