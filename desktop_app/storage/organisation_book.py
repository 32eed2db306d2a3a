"""The organisations of the store."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, exists, insert, select, update

from desktop_app.domain.organisation import Organisation
from desktop_app.domain.register import Holding
from desktop_app.storage import schema
from desktop_app.storage.rows import organisation_from, organisation_row


class OrganisationBook:
    """Reads and writes organisations in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> tuple[Organisation, ...]:
        """All organisations, by name without regard to case."""
        rows = self._connection.execute(select(schema.organisation)).mappings()
        found = (organisation_from(row) for row in rows)
        return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.identity)))

    def named(self, text: str) -> tuple[Organisation, ...]:
        """Organisations whose name or number contains `text`, by name; for completion."""
        wanted = text.casefold()
        return tuple(
            each for each in self.all() if wanted in each.name.casefold() or text in each.number
        )

    def keep(self, organisation: Organisation) -> int:
        """Write an organisation over the one with the same identity, if any; return its key."""
        table = schema.organisation
        row = organisation_row(organisation)
        key = self._connection.scalar(
            select(table.c.key).where(table.c.identity == organisation.identity)
        )
        if key is not None:
            self._connection.execute(update(table).where(table.c.key == key), row)
            return key
        added = insert(table).returning(table.c.key)
        return self._connection.execute(added, row).scalar_one()

    def holdings(self) -> tuple[Holding, ...]:
        """All organisations with the ids of their assessments, by name without regard to case."""
        table = schema.assessment.c
        owned: dict[str, list[str]] = defaultdict(list)
        query = (
            select(schema.organisation.c.identity, table.id)
            .join_from(schema.assessment, schema.organisation)
            .order_by(table.key)
        )
        for identity, assessment_id in self._connection.execute(query):
            owned[identity].append(assessment_id)
        return tuple(Holding(each, tuple(owned[each.identity])) for each in self.all())

    def exchange(
        self, before: tuple[Holding, ...], after: tuple[Holding, ...], at: datetime
    ) -> None:
        """Put organisations in the place of others; their assessments, changed `at`, go along.

        Both sides hold the same assessments, and `after` no identity of a third organisation.
        """
        table = schema.assessment
        moved = update(table).where(table.c.id == bindparam("moved"))
        for holding in after:
            key = self.keep(holding.organisation)
            rows = [
                {"moved": each, "organisation": key, "changed_at": at}
                for each in holding.assessments
            ]
            if rows:
                self._connection.execute(moved, rows)
        kept = {holding.organisation.identity for holding in after}
        gone = [h.organisation.identity for h in before if h.organisation.identity not in kept]
        organisation = schema.organisation
        self._connection.execute(delete(organisation).where(organisation.c.identity.in_(gone)))

    def forget_unused(self) -> None:
        """Remove organisations that no assessment names any more, such as a misspelt one."""
        used = exists().where(schema.assessment.c.organisation == schema.organisation.c.key)
        self._connection.execute(delete(schema.organisation).where(~used))
