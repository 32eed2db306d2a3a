"""The tables of the store, as they are in its newest revision."""

from datetime import date, datetime

from sqlalchemy import (
    Column,
    Date,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    Named,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    TypedColumns,
)

from desktop_app.storage.column_types import LocalTime, Plain, UtcTime

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class _OrganisationColumns(TypedColumns):
    key: Named[int] = Column(primary_key=True)
    identity: Named[str] = Column(Text, unique=True)
    name: Named[str] = Column(Text)
    number: Named[str] = Column(Text)
    sector: Named[str] = Column(Text)
    size: Named[int | None]
    extra: Named[object] = Column(Plain, nullable=False)


organisation = Table("organisation", metadata, _OrganisationColumns)


class _ModelColumns(TypedColumns):
    hash: Named[str] = Column(Text, primary_key=True)
    id: Named[str] = Column(Text, index=True)
    version: Named[str] = Column(Text)
    title: Named[str] = Column(Text)
    questions: Named[int]
    content: Named[object] = Column(Plain, nullable=False)


model = Table("model", metadata, _ModelColumns)


class _AssessmentColumns(TypedColumns):
    key: Named[int] = Column(primary_key=True)
    id: Named[str] = Column(Text, unique=True)
    organisation: Named[int] = Column(ForeignKey("organisation.key"), index=True)
    model: Named[str] = Column(Text, ForeignKey("model.hash"), index=True)
    held_on: Named[date] = Column(Date)
    changed_at: Named[datetime] = Column(UtcTime, index=True, nullable=False)
    occasion: Named[str] = Column(Text)
    scope: Named[str] = Column(Text)
    participants: Named[int | None]
    minutes: Named[int | None]
    language: Named[str] = Column(Text)
    voting: Named[str] = Column(Text)
    state: Named[str] = Column(Text)
    place: Named[str] = Column(Text)
    extra: Named[object] = Column(Plain, nullable=False)
    file_extra: Named[object] = Column(Plain, nullable=False)


assessment = Table("assessment", metadata, _AssessmentColumns)


def _owner(*, in_key: bool) -> Column[int]:
    return Column(ForeignKey("assessment.key", ondelete="CASCADE"), primary_key=in_key)


class _ResponseColumns(TypedColumns):
    assessment: Named[int] = _owner(in_key=True)
    question: Named[str] = Column(Text, primary_key=True)
    level: Named[int | None]
    not_applicable: Named[str | None] = Column(Text)
    note: Named[str] = Column(Text)
    dissent: Named[str] = Column(Text)
    parked: Named[bool]
    extra: Named[object] = Column(Plain, nullable=False)


response = Table("response", metadata, _ResponseColumns)

# The two counts of every overview are read from these indexes alone.
_agreed = response.c.level.is_not(None)
Index("ix_response_agreed", response.c.assessment, sqlite_where=_agreed, postgresql_where=_agreed)
_not_applicable = response.c.level.is_(None) & response.c.not_applicable.is_not(None)
Index(
    "ix_response_not_applicable",
    response.c.assessment,
    sqlite_where=_not_applicable,
    postgresql_where=_not_applicable,
)


class _StandingColumns(TypedColumns):
    assessment: Named[int] = _owner(in_key=True)
    agreed: Named[int]
    not_applicable: Named[int]
    level: Named[int | None]
    score: Named[str] = Column(Text)
    scores: Named[str] = Column(Text)


# What the answers come to, so that a list of very many assessments need not count them again.
standing = Table("standing", metadata, _StandingColumns)


class _VoteRoundColumns(TypedColumns):
    assessment: Named[int] = Column(primary_key=True)
    question: Named[str] = Column(Text, primary_key=True)
    position: Named[int] = Column(primary_key=True)
    counts: Named[object] = Column(Plain, nullable=False)
    abstained: Named[int]
    at: Named[datetime | None] = Column(LocalTime)
    revealed: Named[bool]
    extra: Named[object] = Column(Plain, nullable=False)


vote_round = Table(
    "vote_round",
    metadata,
    _VoteRoundColumns,
    ForeignKeyConstraint(
        ["assessment", "question"],
        ["response.assessment", "response.question"],
        ondelete="CASCADE",
    ),
)


class _TargetColumns(TypedColumns):
    assessment: Named[int] = _owner(in_key=True)
    dimension: Named[str] = Column(Text, primary_key=True)
    level: Named[int]


target = Table("target", metadata, _TargetColumns)


class _ActionColumns(TypedColumns):
    assessment: Named[int] = _owner(in_key=True)
    position: Named[int] = Column(primary_key=True)
    id: Named[str] = Column(Text)
    title: Named[str] = Column(Text)
    why: Named[str] = Column(Text)
    owner: Named[str] = Column(Text)
    due: Named[date | None] = Column(Date)
    effort: Named[int | None]
    effect: Named[int | None]
    status: Named[str] = Column(Text)
    origin: Named[object] = Column(Plain, nullable=False)
    extra: Named[object] = Column(Plain, nullable=False)


action = Table("action", metadata, _ActionColumns)


class _TopicColumns(TypedColumns):
    assessment: Named[int] = _owner(in_key=True)
    position: Named[int] = Column(primary_key=True)
    id: Named[str] = Column(Text)
    title: Named[str] = Column(Text)
    votes: Named[int]
    state: Named[str] = Column(Text)
    takeaway: Named[str] = Column(Text)
    thumbs: Named[object] = Column(Plain, nullable=False)
    origin: Named[object] = Column(Plain, nullable=False)
    extra: Named[object] = Column(Plain, nullable=False)


topic = Table("topic", metadata, _TopicColumns)


class _MergedTopicColumns(TypedColumns):
    assessment: Named[int] = _owner(in_key=True)
    card: Named[str] = Column(Text, primary_key=True)
    position: Named[int] = Column(primary_key=True)
    id: Named[str] = Column(Text)
    title: Named[str] = Column(Text)
    votes: Named[int]
    origin: Named[object] = Column(Plain, nullable=False)
    extra: Named[object] = Column(Plain, nullable=False)


merged_topic = Table("merged_topic", metadata, _MergedTopicColumns)


class _BoardColumns(TypedColumns):
    assessment: Named[int] = _owner(in_key=True)
    participants: Named[int | None]
    votes_each: Named[int]
    box_minutes: Named[int]
    extension_minutes: Named[int]
    sound: Named[bool]
    started_at: Named[datetime | None] = Column(UtcTime)
    seconds: Named[int | None]


board = Table("board", metadata, _BoardColumns)


class _StoryColumns(TypedColumns):
    assessment: Named[int] = _owner(in_key=True)
    position: Named[int] = Column(primary_key=True)
    service: Named[str] = Column(Text)
    succeeded: Named[str] = Column(Text)
    why: Named[str] = Column(Text)
    dimensions: Named[object] = Column(Plain, nullable=False)
    extra: Named[object] = Column(Plain, nullable=False)


story = Table("story", metadata, _StoryColumns)


class _BallotColumns(TypedColumns):
    assessment: Named[int] = _owner(in_key=True)
    place: Named[int] = Column(primary_key=True)
    sheet: Named[int]
    marks: Named[object] = Column(Plain, nullable=False)


# The pile as it is typed, before it becomes votes; it is nobody's answer yet.
ballot = Table("ballot", metadata, _BallotColumns)


class _HistoryColumns(TypedColumns):
    key: Named[int] = Column(primary_key=True)
    assessment: Named[int] = Column(ForeignKey("assessment.key", ondelete="CASCADE"), index=True)
    at: Named[datetime] = Column(UtcTime, nullable=False)
    kind: Named[str] = Column(Text)
    subject: Named[str] = Column(Text)
    old: Named[object] = Column(Plain, nullable=False)
    new: Named[object] = Column(Plain, nullable=False)


history = Table("history", metadata, _HistoryColumns)


class _StintColumns(TypedColumns):
    assessment: Named[int] = _owner(in_key=True)
    began: Named[datetime] = Column(UtcTime, primary_key=True, nullable=False)
    question: Named[str] = Column(Text)
    seconds: Named[int]


stint = Table("stint", metadata, _StintColumns)


class _TimeBoxColumns(TypedColumns):
    assessment: Named[int] = _owner(in_key=True)
    minutes: Named[int]


time_box = Table("time_box", metadata, _TimeBoxColumns)


class _RevisionColumns(TypedColumns):
    version_num: Named[str] = Column(String(32), nullable=False)


# This table is Alembic's to the letter, which keeps the revision here when it migrates.
revision = Table(
    "alembic_version",
    metadata,
    _RevisionColumns,
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
