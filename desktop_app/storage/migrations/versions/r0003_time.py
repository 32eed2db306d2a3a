"""The clock: how the time of a workshop was used, and the time box of its questions."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make two tables; assessments that are there have used no time yet."""
    op.create_table(
        "stint",
        sa.Column("assessment", sa.Integer, nullable=False),
        sa.Column("began", sa.Text, nullable=False),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("seconds", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("assessment", "began", name="pk_stint"),
        _owner("stint"),
    )
    op.create_table(
        "time_box",
        sa.Column("assessment", sa.Integer, nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("assessment", name="pk_time_box"),
        _owner("time_box"),
    )


def _owner(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["assessment"], ["assessment.key"], name=f"fk_{table}_assessment", ondelete="CASCADE"
    )
