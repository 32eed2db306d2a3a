"""Later revisions of the schema, planted to try what a change over does."""

import shutil
from pathlib import Path

from desktop_app.storage.site import SHIPPED, Lineage

_FRAME = '''"""Planted."""

import os
import signal

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{former}"


def upgrade() -> None:
    """Planted."""
{body}
'''

GOOD = """
    with op.batch_alter_table("assessment") as batch:
        batch.add_column(sa.Column("mood", sa.Text, nullable=False, server_default="good"))
    with op.batch_alter_table("response", recreate="always") as batch:
        batch.alter_column("note", new_column_name="remark")
    op.create_table("planted", sa.Column("key", sa.Integer, primary_key=True))
"""
RENAMED = """
    op.rename_table("story", "tale")
"""
STARTED = """
    op.create_table("planted", sa.Column("key", sa.Integer, primary_key=True))
    op.add_column("assessment", sa.Column("mood", sa.Text))
    op.execute("UPDATE assessment SET occasion = 'changed'")
    op.execute("DELETE FROM response")
    with op.batch_alter_table("organisation", recreate="always") as batch:
        batch.drop_column("size")
"""
FAILING = STARTED + "    op.execute('SELECT * FROM nowhere')\n"
STOPPING = STARTED + "    raise RuntimeError('half-way')\n"
KILLED = STARTED + "    os.kill(os.getpid(), signal.SIGKILL)\n"
ORPHANING = STARTED + "    op.execute('DELETE FROM organisation')\n"
HUGE = STARTED + '    op.execute("UPDATE assessment SET scope = hex(zeroblob(1000000))")\n'


def lineage(folder: Path, *bodies: str) -> Lineage:
    """The shipped migrations and, after them, revisions that do what the bodies say."""
    shutil.copytree(SHIPPED.migrations, folder)
    former = SHIPPED.newest
    for body in bodies:
        revision = f"{int(former) + 1:04}"
        content = _FRAME.format(revision=revision, former=former, body=body)
        (folder / "versions" / f"r{revision}_planted.py").write_text(content, encoding="utf-8")
        former = revision
    return Lineage(folder, former)
