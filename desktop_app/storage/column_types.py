"""Column types that keep a Python value exact in any database: times and plain data as text."""

# ruff: noqa: ARG002 - SQLAlchemy sets the signatures, with the dialect that is not asked here

import json
from datetime import UTC, datetime

from sqlalchemy import Dialect, Text, TypeDecorator

_WRITER = json.JSONEncoder(separators=(",", ":"))


class UtcTime(TypeDecorator[datetime]):
    """A moment as ISO text in UTC with microseconds, so that text order is time order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write a moment; ValueError for one without a time zone, which would be a guess."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(value)
        return value.astimezone(UTC).isoformat(timespec="microseconds")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read a moment; always in UTC."""
        return None if value is None else datetime.fromisoformat(value)


class LocalTime(TypeDecorator[datetime]):
    """A moment as ISO text with the offset it was given with: the clock on the wall of the room."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write a moment as it stands."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read a moment as it was written."""
        return None if value is None else datetime.fromisoformat(value)


class Plain(TypeDecorator[object]):
    """Plain data (None, bool, numbers, text, lists, dicts with text keys) as JSON text.

    Text rather than SQLite's JSON, whose numeric affinity would round large whole numbers.
    """

    impl = Text
    cache_ok = True
    should_evaluate_none = True

    def process_bind_param(self, value: object, dialect: Dialect) -> str:
        """Write plain data; TypeError for anything else."""
        return _WRITER.encode(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> object:
        """Read plain data; tuples have become lists."""
        if value == "{}":
            # Nearly every row has one: the other keys of a file, of which there are none.
            return {}
        return None if value is None else json.loads(value)
