"""The room and the network: ballots, the clock, Lean Coffee boards, and gatherings."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add tables; nothing that was there before changes."""
    _ballots()
    _time()
    _boards()
    _gathering()
    _programme_and_registrations()
    _groups()
    _history()


def _text(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=nullable)


def _whole(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer, nullable=nullable)


def _owner(table: str, whose: str = "assessment") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        [whose], [f"{whose}.key"], name=f"fk_{table}_{whose}", ondelete="CASCADE"
    )


def _ballots() -> None:
    op.create_table(
        "ballot",
        *map(_whole, ("assessment", "place", "sheet")),
        _text("marks"),
        sa.PrimaryKeyConstraint("assessment", "place", name="pk_ballot"),
        _owner("ballot"),
    )


def _time() -> None:
    op.create_table(
        "stint",
        _whole("assessment"),
        *map(_text, ("began", "question")),
        _whole("seconds"),
        sa.PrimaryKeyConstraint("assessment", "began", name="pk_stint"),
        _owner("stint"),
    )
    op.create_table(
        "time_box",
        *map(_whole, ("assessment", "minutes")),
        sa.PrimaryKeyConstraint("assessment", name="pk_time_box"),
        _owner("time_box"),
    )


def _boards() -> None:
    op.create_table(
        "board",
        _whole("assessment"),
        _whole("participants", nullable=True),
        *map(_whole, ("votes_each", "box_minutes", "extension_minutes")),
        sa.Column("sound", sa.Boolean, nullable=False),
        _text("started_at", nullable=True),
        _whole("seconds", nullable=True),
        sa.PrimaryKeyConstraint("assessment", name="pk_board"),
        _owner("board"),
    )
    op.create_table(
        "merged_topic",
        _whole("assessment"),
        _text("card"),
        _whole("position"),
        *map(_text, ("id", "title")),
        _whole("votes"),
        *map(_text, ("origin", "extra")),
        sa.PrimaryKeyConstraint("assessment", "card", "position", name="pk_merged_topic"),
        _owner("merged_topic"),
    )


def _gathering() -> None:
    op.create_table(
        "gathering",
        _whole("key"),
        _text("id"),
        sa.Column("held_on", sa.Date, nullable=False),
        *map(_text, ("changed_at", "starts", "series", "theme", "place", "language")),
        *map(_text, ("expected", "split", "extra", "file_extra")),
        sa.PrimaryKeyConstraint("key", name="pk_gathering"),
        sa.UniqueConstraint("id", name="uq_gathering_id"),
    )
    op.create_index("ix_gathering_changed_at", "gathering", ["changed_at"])


def _programme_and_registrations() -> None:
    own = {
        "programme_item": (_text("title"), _whole("minutes")),
        "registration": (
            *map(_text, ("id", "organisation", "sector")),
            _whole("people"),
            sa.Column("registered_on", sa.Date),
            _text("seats"),
        ),
        "gathering_group": tuple(map(_text, ("id", "name", "gone"))),
    }
    for table, columns in own.items():
        op.create_table(
            table,
            _whole("gathering"),
            _whole("position"),
            *columns,
            _text("extra"),
            sa.PrimaryKeyConstraint("gathering", "position", name=f"pk_{table}"),
            _owner(table, "gathering"),
        )


def _groups() -> None:
    op.create_table(
        "card",
        *map(_whole, ("gathering", "place", "position")),
        *map(_text, ("topic", "past")),
        sa.PrimaryKeyConstraint("gathering", "place", "position", name="pk_card"),
        sa.ForeignKeyConstraint(
            ["gathering", "place"],
            ["gathering_group.gathering", "gathering_group.position"],
            name="fk_card_gathering_place",
            ondelete="CASCADE",
        ),
    )


def _history() -> None:
    op.create_table(
        "gathering_history",
        _whole("key"),
        _whole("gathering"),
        *map(_text, ("at", "kind", "subject", "old", "new")),
        sa.PrimaryKeyConstraint("key", name="pk_gathering_history"),
        _owner("gathering_history", "gathering"),
    )
    op.create_index("ix_gathering_history_gathering", "gathering_history", ["gathering"])
