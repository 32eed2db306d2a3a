"""The board of a group: its rules and its clock; people who were taken off the list; stories."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables; nobody had any of it."""
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
        _text("seat"),
        sa.PrimaryKeyConstraint("gathering", "seat", name="pk_gone_seat"),
        _of_gathering("gone_seat"),
    )
    op.create_table(
        "shared_story",
        _whole("gathering"),
        _whole("position"),
        *map(_text, ("id", "organisation", "service", "succeeded", "why")),
        *map(_text, ("dimensions", "past", "extra")),
        sa.PrimaryKeyConstraint("gathering", "position", name="pk_shared_story"),
        _of_gathering("shared_story"),
    )
    op.create_table(
        "gone_story",
        _whole("gathering"),
        *map(_text, ("story", "marks")),
        sa.PrimaryKeyConstraint("gathering", "story", name="pk_gone_story"),
        _of_gathering("gone_story"),
    )


def _of_gathering(table: str) -> sa.ForeignKeyConstraint:
    name = f"fk_{table}_gathering"
    return sa.ForeignKeyConstraint(["gathering"], ["gathering.key"], name=name, ondelete="CASCADE")


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _whole(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, nullable=nullable)
