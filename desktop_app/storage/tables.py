"""Every table of the store, wherever it is described, made in an empty database."""

from sqlalchemy import Connection, insert

from desktop_app.storage import schema
from desktop_app.storage.gathering_schema import gathering
from desktop_app.storage.revision import REVISION


def make_tables(connection: Connection) -> None:
    """Make all tables of the newest revision, in the transaction that is open."""
    # Asked of a table of the other module, so that both have been read.
    gathering.metadata.create_all(connection)
    connection.execute(insert(schema.revision), {"version_num": REVISION})
