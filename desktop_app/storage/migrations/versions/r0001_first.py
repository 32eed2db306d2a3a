"""The first tables: organisations, models, assessments and everything that hangs below them."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables as they were when the program was first released."""
    _organisations_and_models()
    _assessments()
    _answers()
    _follow_up()
    _history()


def _text(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Text, nullable=nullable)


def _whole(name: str, *, nullable: bool = False) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer, nullable=nullable)


def _owner(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["assessment"], ["assessment.key"], name=f"fk_{table}_assessment", ondelete="CASCADE"
    )


def _organisations_and_models() -> None:
    op.create_table(
        "organisation",
        _whole("key"),
        _text("identity"),
        _text("name"),
        _text("number"),
        _text("sector"),
        _whole("size", nullable=True),
        _text("extra"),
        sa.PrimaryKeyConstraint("key", name="pk_organisation"),
        sa.UniqueConstraint("identity", name="uq_organisation_identity"),
    )
    op.create_table(
        "model",
        _text("hash"),
        _text("id"),
        _text("version"),
        _text("title"),
        _whole("questions"),
        _text("content"),
        sa.PrimaryKeyConstraint("hash", name="pk_model"),
    )
    op.create_index("ix_model_id", "model", ["id"])


def _assessments() -> None:
    op.create_table(
        "assessment",
        _whole("key"),
        _text("id"),
        _whole("organisation"),
        _text("model"),
        sa.Column("held_on", sa.Date, nullable=False),
        _text("changed_at"),
        _text("occasion"),
        _text("scope"),
        _whole("participants", nullable=True),
        _whole("minutes", nullable=True),
        _text("language"),
        _text("voting"),
        _text("state"),
        _text("place"),
        _text("extra"),
        _text("file_extra"),
        sa.PrimaryKeyConstraint("key", name="pk_assessment"),
        sa.UniqueConstraint("id", name="uq_assessment_id"),
        sa.ForeignKeyConstraint(
            ["organisation"], ["organisation.key"], name="fk_assessment_organisation"
        ),
        sa.ForeignKeyConstraint(["model"], ["model.hash"], name="fk_assessment_model"),
    )
    for column in ("model", "changed_at", "organisation"):
        op.create_index(f"ix_assessment_{column}", "assessment", [column])


def _answers() -> None:
    op.create_table(
        "response",
        _whole("assessment"),
        _text("question"),
        _whole("level", nullable=True),
        _text("not_applicable", nullable=True),
        _text("note"),
        _text("dissent"),
        sa.Column("parked", sa.Boolean, nullable=False),
        _text("extra"),
        sa.PrimaryKeyConstraint("assessment", "question", name="pk_response"),
        _owner("response"),
    )
    for name, condition in (
        ("ix_response_agreed", "level IS NOT NULL"),
        ("ix_response_not_applicable", "level IS NULL AND not_applicable IS NOT NULL"),
    ):
        rows = sa.text(condition)
        op.create_index(name, "response", ["assessment"], sqlite_where=rows, postgresql_where=rows)
    op.create_table(
        "vote_round",
        _whole("assessment"),
        _text("question"),
        _whole("position"),
        _text("counts"),
        _whole("abstained"),
        _text("at", nullable=True),
        sa.Column("revealed", sa.Boolean, nullable=False),
        _text("extra"),
        sa.PrimaryKeyConstraint("assessment", "question", "position", name="pk_vote_round"),
        sa.ForeignKeyConstraint(
            ["assessment", "question"],
            ["response.assessment", "response.question"],
            name="fk_vote_round_assessment_question",
            ondelete="CASCADE",
        ),
    )
    op.create_table(
        "target",
        _whole("assessment"),
        _text("dimension"),
        _whole("level"),
        sa.PrimaryKeyConstraint("assessment", "dimension", name="pk_target"),
        _owner("target"),
    )


def _follow_up() -> None:
    own: dict[str, tuple[sa.Column[Any], ...]] = {
        "action": (
            *map(_text, ("id", "title", "why", "owner")),
            sa.Column("due", sa.Date),
            _whole("effort", nullable=True),
            _whole("effect", nullable=True),
            *map(_text, ("status", "origin")),
        ),
        "topic": (
            *map(_text, ("id", "title")),
            _whole("votes"),
            *map(_text, ("state", "takeaway", "thumbs", "origin")),
        ),
        "story": tuple(map(_text, ("service", "succeeded", "why", "dimensions"))),
    }
    for table, columns in own.items():
        op.create_table(
            table,
            _whole("assessment"),
            _whole("position"),
            *columns,
            _text("extra"),
            sa.PrimaryKeyConstraint("assessment", "position", name=f"pk_{table}"),
            _owner(table),
        )


def _history() -> None:
    op.create_table(
        "history",
        _whole("key"),
        _whole("assessment"),
        *map(_text, ("at", "kind", "subject", "old", "new")),
        sa.PrimaryKeyConstraint("key", name="pk_history"),
        _owner("history"),
    )
    op.create_index("ix_history_assessment", "history", ["assessment"])
