"""Tables of gatherings: programme, registrations, groups with their cards, and history."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the tables of gatherings; nothing that was there before changes."""
    _gathering()
    _programme_and_registrations()
    _groups()
    _history()


def _text(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=False)


def _whole(name: str) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer, nullable=False)


def _owner(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["gathering"], ["gathering.key"], name=f"fk_{table}_gathering", ondelete="CASCADE"
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
            _owner(table),
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
        _owner("gathering_history"),
    )
    op.create_index("ix_gathering_history_gathering", "gathering_history", ["gathering"])
