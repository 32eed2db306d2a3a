"""The gatherings of the store, whole, in parts that changed, and at a glance."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import zip_longest

from sqlalchemy import Connection, RowMapping, Table, delete, func, insert, select, update

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.gathering import Card, Gathering, Group
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.storage import gathering_rows as rows
from desktop_app.storage import gathering_schema as schema
from desktop_app.storage.board_rows import board_row
from desktop_app.storage.rows import history_from

NO_SUCH = QT_TRANSLATE_NOOP("Errors", "There is no gathering {id} in the store.")
SEVERAL = QT_TRANSLATE_NOOP(
    "Errors", "Several gatherings begin with {id}. Give more of the beginning."
)


@dataclass(frozen=True)
class GatheringOverview:
    """One line of the list; `organisations` counts registrations."""

    id: str
    theme: str
    series: str
    place: str
    held_on: date
    changed_at: datetime
    organisations: int
    people: int
    groups: int


class GatheringBook:
    """Reads and writes gatherings in one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, gathering: Gathering) -> None:
        """Write a new gathering whole; it carries its own time of change."""
        row = rows.header_row(gathering) | {"id": gathering.id}
        added = insert(schema.gathering).returning(schema.gathering.c.key)
        key = self._connection.execute(added, row).scalar_one()
        self._write_programme(key, gathering)
        self._write_registrations(key, gathering)
        self._write_groups(key, enumerate(gathering.groups))
        self._write_gone(key, gathering.gone)
        self._write_told(key, gathering)

    def get(self, gathering_id: str) -> Gathering:
        """Return a gathering whole; NotFoundError where there is none of that id."""
        key = self._key(gathering_id)
        table = schema.gathering
        header = self._connection.execute(select(table).where(table.c.key == key)).mappings().one()
        cards: dict[int, list[Card]] = defaultdict(list)
        for row in self._below(schema.card, key, "place", "position"):
            cards[row["place"]].append(rows.card_from(row))
        boards = {row["place"]: row for row in self._below(schema.group_board, key, "place")}
        return replace(
            rows.header_from(header),
            programme=tuple(map(rows.item_from, self._below(schema.programme_item, key))),
            registrations=tuple(map(rows.registration_from, self._below(schema.registration, key))),
            groups=tuple(
                rows.group_from(row, cards[row["position"]], boards.get(row["position"]))
                for row in self._below(schema.gathering_group, key)
            ),
            gone=frozenset(row["seat"] for row in self._below(schema.gone_seat, key, "seat")),
            told=rows.told_from(
                self._below(schema.shared_story, key), self._below(schema.gone_story, key, "story")
            ),
        )

    def put(self, before: Gathering, after: Gathering) -> None:
        """Write what differs between two states of a gathering, with the time of the second."""
        key = self._key(after.id)
        table = schema.gathering
        self._connection.execute(update(table).where(table.c.key == key), rows.header_row(after))
        if before.programme != after.programme:
            self._clear(schema.programme_item, key)
            self._write_programme(key, after)
        if before.registrations != after.registrations:
            self._clear(schema.registration, key)
            self._write_registrations(key, after)
        if before.groups != after.groups:
            self._change_groups(key, before.groups, after.groups)
        if before.gone != after.gone:
            self._clear(schema.gone_seat, key)
            self._write_gone(key, after.gone)
        if before.told != after.told:
            self._clear(schema.shared_story, key)
            self._clear(schema.gone_story, key)
            self._write_told(key, after)

    def remove(self, gathering_id: str) -> None:
        """Take a gathering out, with its history; NotFoundError where there is none."""
        table = schema.gathering
        self._connection.execute(delete(table).where(table.c.key == self._key(gathering_id)))

    def find(self, beginning: str) -> str:
        """Return the one id with that beginning; NotFoundError says whether none or several."""
        table = schema.gathering
        like = table.c.id.startswith(beginning, autoescape=True)
        found = self._connection.scalars(select(table.c.id).where(like)).all()
        if beginning in found:
            return beginning
        if len(found) != 1:
            raise NotFoundError((SEVERAL if found else NO_SUCH).filled(id=beginning))
        return found[0]

    def overviews(self) -> tuple[GatheringOverview, ...]:
        """Return a line for each gathering, the latest day first."""
        table, own = schema.gathering, schema.registration
        counted = func.count(own.c.position), func.sum(own.c.people)
        joined = select(table, *counted).outerjoin(own, own.c.gathering == table.c.key)
        query = joined.group_by(table.c.key).order_by(table.c.held_on.desc(), table.c.key.desc())
        owner = schema.gathering_group.c.gathering
        grouped = self._connection.execute(select(owner, func.count()).group_by(owner))
        groups = {row[0]: row[1] for row in grouped}
        return tuple(
            GatheringOverview(
                id=row.id,
                theme=row.theme,
                series=row.series,
                place=row.place,
                held_on=row.held_on,
                changed_at=row.changed_at,
                organisations=row[-2],
                people=row[-1] or 0,
                groups=groups.get(row.key, 0),
            )
            for row in self._connection.execute(query)
        )

    def append(self, gathering_id: str, entries: Iterable[HistoryEntry]) -> None:
        """Add entries at the end of the history."""
        key = self._key(gathering_id)
        added = [
            {
                "gathering": key,
                "at": entry.at,
                "kind": entry.kind,
                "subject": entry.subject,
                "old": entry.old,
                "new": entry.new,
            }
            for entry in entries
        ]
        if added:
            self._connection.execute(insert(schema.gathering_history), added)

    def history(self, gathering_id: str) -> tuple[HistoryEntry, ...]:
        """Every change of a gathering, in order."""
        found = self._below(schema.gathering_history, self._key(gathering_id), "key")
        return tuple(map(history_from, found))

    def _key(self, gathering_id: str) -> int:
        table = schema.gathering
        found = self._connection.scalar(select(table.c.key).where(table.c.id == gathering_id))
        if found is None:
            raise NotFoundError(NO_SUCH.filled(id=gathering_id))
        return found

    def _below(self, table: Table, key: int, *order: str) -> Iterable[RowMapping]:
        columns = [table.c[name] for name in order or ("position",)]
        query = select(table).where(table.c.gathering == key).order_by(*columns)
        return self._connection.execute(query).mappings()

    def _clear(self, table: Table, key: int) -> None:
        self._connection.execute(delete(table).where(table.c.gathering == key))

    def _write_programme(self, key: int, gathering: Gathering) -> None:
        items = enumerate(gathering.programme)
        self._insert(schema.programme_item, [rows.item_row(key, *placed) for placed in items])

    def _write_registrations(self, key: int, gathering: Gathering) -> None:
        placed = enumerate(gathering.registrations)
        self._insert(schema.registration, [rows.registration_row(key, *one) for one in placed])

    def _change_groups(self, key: int, before: Sequence[Group], after: Sequence[Group]) -> None:
        """Write the groups that differ: a vote in one of forty touches no other's cards."""
        table = schema.gathering_group
        pairs = enumerate(zip_longest(before, after))
        changed = {place: new for place, (old, new) in pairs if old != new}
        here = (table.c.gathering == key) & table.c.position.in_(changed)
        self._connection.execute(delete(table).where(here))
        self._write_groups(key, ((place, new) for place, new in changed.items() if new))

    def _write_groups(self, key: int, groups: Iterable[tuple[int, Group]]) -> None:
        placed = list(groups)
        self._insert(schema.gathering_group, [rows.group_row(key, *one) for one in placed])
        self._insert(schema.card, [row for one in placed for row in rows.card_rows(key, *one)])
        boards = (
            board_row({"gathering": key, "place": place}, group.rules, group.clock)
            for place, group in placed
        )
        self._insert(schema.group_board, [row for found in boards for row in found])

    def _write_gone(self, key: int, gone: Iterable[str]) -> None:
        found = [{"gathering": key, "seat": seat} for seat in sorted(gone)]
        self._insert(schema.gone_seat, found)

    def _write_told(self, key: int, gathering: Gathering) -> None:
        self._insert(schema.shared_story, rows.story_rows(key, gathering.told))
        self._insert(schema.gone_story, rows.gone_story_rows(key, gathering.told))

    def _insert(self, table: Table, added: list[dict[str, object]]) -> None:
        if added:
            self._connection.execute(insert(table), added)
