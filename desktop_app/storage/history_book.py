"""The history of each assessment: every change, with the time and both values."""

from collections.abc import Iterable

from sqlalchemy import Connection, insert, select

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.storage import schema
from desktop_app.storage.keys import Keys
from desktop_app.storage.rows import history_from, history_row

_ADD = insert(schema.history)


class HistoryBook:
    """Reads and writes histories in one transaction; entries are never changed or taken out."""

    def __init__(self, connection: Connection, keys: Keys) -> None:
        self._connection = connection
        self._keys = keys

    def append(self, assessment_id: str, entries: Iterable[HistoryEntry]) -> None:
        """Add entries at the end; NotFoundError where there is no such assessment."""
        key = self._keys.of(assessment_id)
        rows = [history_row(key, entry) for entry in entries]
        if rows:
            self._connection.execute(_ADD, rows)

    def of(self, assessment_id: str) -> tuple[HistoryEntry, ...]:
        """The history of an assessment, in the order in which it was appended."""
        key = self._keys.of(assessment_id)
        table = schema.history
        query = select(table).where(table.c.assessment == key).order_by(table.c.key)
        return tuple(history_from(row) for row in self._connection.execute(query).mappings())
