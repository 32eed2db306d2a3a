"""How time was used in each assessment, and the time box its questions get."""

from sqlalchemy import Connection, delete, insert, select

from desktop_app.domain.time_used import Stint, TimeUsed
from desktop_app.storage import schema
from desktop_app.storage.keys import Keys


class TimeBook:
    """Reads and writes the clock of assessments in one transaction."""

    def __init__(self, connection: Connection, keys: Keys) -> None:
        self._connection = connection
        self._keys = keys

    def used(self, assessment_id: str) -> TimeUsed:
        """The time used in an assessment; NotFoundError where there is none of that id."""
        table = schema.stint
        here = table.c.assessment == self._keys.of(assessment_id)
        query = select(table.c.began, table.c.question, table.c.seconds).where(here)
        rows = self._connection.execute(query.order_by(table.c.began))
        return TimeUsed(tuple(Stint(row.began, row.question, row.seconds) for row in rows))

    def put(self, assessment_id: str, stint: Stint) -> None:
        """Write a stint over the one that began at the same moment, if any."""
        key, table = self._keys.of(assessment_id), schema.stint
        here = (table.c.assessment == key) & (table.c.began == stint.began)
        self._connection.execute(delete(table).where(here))
        row = {"assessment": key, "began": stint.began, "question": stint.question}
        self._connection.execute(insert(table), row | {"seconds": stint.seconds})

    def box(self, assessment_id: str) -> int | None:
        """The minutes that each question may take; None where there is no time box."""
        table = schema.time_box
        key = self._keys.of(assessment_id)
        return self._connection.scalar(select(table.c.minutes).where(table.c.assessment == key))

    def put_box(self, assessment_id: str, minutes: int | None) -> None:
        """Write the time box; None takes it away."""
        key, table = self._keys.of(assessment_id), schema.time_box
        self._connection.execute(delete(table).where(table.c.assessment == key))
        if minutes is not None:
            self._connection.execute(insert(table), {"assessment": key, "minutes": minutes})
