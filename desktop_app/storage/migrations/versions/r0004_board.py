"""The Lean Coffee board: its rules and running clock, and topics laid together."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the two tables; boards and topics of before have nothing to put there."""
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


def _text(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=nullable)


def _whole(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer, nullable=nullable)


def _owner(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["assessment"], ["assessment.key"], name=f"fk_{table}_assessment", ondelete="CASCADE"
    )
