"""Changing an older store over to the newest revision, or leaving it exactly as it was."""

from contextlib import closing
from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from desktop_app.domain.errors import StoreError
from desktop_app.storage.backup import back_up
from desktop_app.storage.engine import for_writing, make_engine
from desktop_app.storage.failures import NOT_MIGRATED, as_sentences
from desktop_app.storage.inspection import looking_at


def migrate(path: Path, migrations: Path, newest: str, at: datetime) -> Path:
    """Keep a copy of the store beside it, then run the migrations up to `newest`.

    All of them are one transaction: when any fails, the store is as it was, and StoreError
    names the copy. Returns where the copy is kept.
    """
    copy = path.with_name(f"{path.stem}-before-{newest}-{at:%Y%m%d-%H%M%S}{path.suffix}")
    with as_sentences(path), closing(looking_at(path)) as source:
        back_up(path, source, copy)
    # A migration that rebuilds a table drops the old one, which must not take the rows below
    # it along. SQLite switches foreign keys only outside of a transaction.
    engine = make_engine(path, foreign_keys=False)
    try:
        with as_sentences(path), for_writing(engine).begin() as connection:
            upgrade(connection, migrations, newest)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise ValueError(f"foreign keys after the migration to {newest}")
    except StoreError:
        raise
    except Exception as error:
        raise StoreError(NOT_MIGRATED.filled(path=path, copy=copy)) from error
    finally:
        engine.dispose()
    return copy


def upgrade(connection: Connection, migrations: Path, newest: str) -> None:
    """Run the migrations of a folder up to `newest`, in the transaction that is open."""
    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, newest)
