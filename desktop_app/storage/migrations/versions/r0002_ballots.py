"""A table for the pile of ballots that is being typed in."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table of ballots."""
    op.create_table(
        "ballot",
        sa.Column("assessment", sa.Integer, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("sheet", sa.Integer, nullable=False),
        sa.Column("marks", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("assessment", "place", name="pk_ballot"),
        sa.ForeignKeyConstraint(
            ["assessment"], ["assessment.key"], name="fk_ballot_assessment", ondelete="CASCADE"
        ),
    )
