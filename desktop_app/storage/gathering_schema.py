"""The tables of gatherings: programme, registrations, groups with cards, stories, and history."""

from datetime import date, datetime

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Named,
    Table,
    Text,
    TypedColumns,
)

from desktop_app.storage.column_types import Plain, UtcTime
from desktop_app.storage.schema import metadata


class _GatheringColumns(TypedColumns):
    key: Named[int] = Column(primary_key=True)
    id: Named[str] = Column(Text, unique=True)
    held_on: Named[date] = Column(Date)
    changed_at: Named[datetime] = Column(UtcTime, index=True, nullable=False)
    starts: Named[str] = Column(Text)
    series: Named[str] = Column(Text)
    theme: Named[str] = Column(Text)
    place: Named[str] = Column(Text)
    language: Named[str] = Column(Text)
    expected: Named[object] = Column(Plain, nullable=False)
    split: Named[object] = Column(Plain, nullable=False)
    extra: Named[object] = Column(Plain, nullable=False)
    file_extra: Named[object] = Column(Plain, nullable=False)


gathering = Table("gathering", metadata, _GatheringColumns)


def _owner(*, in_key: bool) -> Column[int]:
    return Column(ForeignKey("gathering.key", ondelete="CASCADE"), primary_key=in_key)


class _ItemColumns(TypedColumns):
    gathering: Named[int] = _owner(in_key=True)
    position: Named[int] = Column(primary_key=True)
    title: Named[str] = Column(Text)
    minutes: Named[int]
    extra: Named[object] = Column(Plain, nullable=False)


programme_item = Table("programme_item", metadata, _ItemColumns)


class _RegistrationColumns(TypedColumns):
    gathering: Named[int] = _owner(in_key=True)
    position: Named[int] = Column(primary_key=True)
    id: Named[str] = Column(Text)
    organisation: Named[str] = Column(Text)
    sector: Named[str] = Column(Text)
    people: Named[int]
    registered_on: Named[date | None] = Column(Date)
    seats: Named[object] = Column(Plain, nullable=False)
    extra: Named[object] = Column(Plain, nullable=False)


registration = Table("registration", metadata, _RegistrationColumns)


class _GroupColumns(TypedColumns):
    gathering: Named[int] = _owner(in_key=True)
    position: Named[int] = Column(primary_key=True)
    id: Named[str] = Column(Text)
    name: Named[str] = Column(Text)
    gone: Named[object] = Column(Plain, nullable=False)
    extra: Named[object] = Column(Plain, nullable=False)


# "group" alone is a word of SQL's own.
gathering_group = Table("gathering_group", metadata, _GroupColumns)


class _CardColumns(TypedColumns):
    gathering: Named[int] = Column(primary_key=True)
    place: Named[int] = Column(primary_key=True)
    position: Named[int] = Column(primary_key=True)
    topic: Named[object] = Column(Plain, nullable=False)
    past: Named[object] = Column(Plain, nullable=False)


def _of_group() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["gathering", "place"],
        ["gathering_group.gathering", "gathering_group.position"],
        ondelete="CASCADE",
    )


card = Table("card", metadata, _CardColumns, _of_group())


class _GroupBoardColumns(TypedColumns):
    gathering: Named[int] = Column(primary_key=True)
    place: Named[int] = Column(primary_key=True)
    participants: Named[int | None]
    votes_each: Named[int]
    box_minutes: Named[int]
    extension_minutes: Named[int]
    sound: Named[bool]
    started_at: Named[datetime | None] = Column(UtcTime)
    seconds: Named[int | None]


group_board = Table("group_board", metadata, _GroupBoardColumns, _of_group())


class _GoneSeatColumns(TypedColumns):
    gathering: Named[int] = _owner(in_key=True)
    seat: Named[str] = Column(Text, primary_key=True)


gone_seat = Table("gone_seat", metadata, _GoneSeatColumns)


class _SharedStoryColumns(TypedColumns):
    gathering: Named[int] = _owner(in_key=True)
    position: Named[int] = Column(primary_key=True)
    id: Named[str] = Column(Text)
    organisation: Named[str] = Column(Text)
    service: Named[str] = Column(Text)
    succeeded: Named[str] = Column(Text)
    why: Named[str] = Column(Text)
    dimensions: Named[object] = Column(Plain, nullable=False)
    past: Named[object] = Column(Plain, nullable=False)
    extra: Named[object] = Column(Plain, nullable=False)


shared_story = Table("shared_story", metadata, _SharedStoryColumns)


class _GoneStoryColumns(TypedColumns):
    gathering: Named[int] = _owner(in_key=True)
    story: Named[str] = Column(Text, primary_key=True)
    marks: Named[object] = Column(Plain, nullable=False)


gone_story = Table("gone_story", metadata, _GoneStoryColumns)


class _GatheringHistoryColumns(TypedColumns):
    key: Named[int] = Column(primary_key=True)
    gathering: Named[int] = Column(ForeignKey("gathering.key", ondelete="CASCADE"), index=True)
    at: Named[datetime] = Column(UtcTime, nullable=False)
    kind: Named[str] = Column(Text)
    subject: Named[str] = Column(Text)
    old: Named[object] = Column(Plain, nullable=False)
    new: Named[object] = Column(Plain, nullable=False)


gathering_history = Table("gathering_history", metadata, _GatheringHistoryColumns)
