"""The board of a group: its rules and its clock; and people who were taken off the list."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make both tables; nobody had any of it."""
    op.create_table(
        "group_board",
        _whole("gathering"),
        _whole("place"),
        _whole("participants", nullable=True),
        *map(_whole, ("votes_each", "box_minutes", "extension_minutes")),
        sa.Column("sound", sa.Boolean, nullable=False),
        sa.Column("started_at", sa.Text, nullable=True),
        _whole("seconds", nullable=True),
        sa.PrimaryKeyConstraint("gathering", "place", name="pk_group_board"),
        sa.ForeignKeyConstraint(
            ["gathering", "place"],
            ["gathering_group.gathering", "gathering_group.position"],
            name="fk_group_board_gathering_place",
            ondelete="CASCADE",
        ),
    )
    op.create_table(
        "gone_seat",
        _whole("gathering"),
        sa.Column("seat", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("gathering", "seat", name="pk_gone_seat"),
        sa.ForeignKeyConstraint(
            ["gathering"], ["gathering.key"], name="fk_gone_seat_gathering", ondelete="CASCADE"
        ),
    )


def _whole(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=nullable)
