"""Connections to a PostgreSQL server: how long they wait, and who may write."""

from sqlalchemy import URL, Connection, Engine, create_engine, event, select

from desktop_app.domain.errors import StoreError
from desktop_app.storage.revision import APPLICATION_ID
from desktop_app.storage.schema import revision
from desktop_app.storage.server_failures import OUTGROWN

WAIT_SECONDS = 10
"""How long a connection, or the right to write, is waited for."""

SILENT_SECONDS = 60
"""How long the server keeps the right to write for a program that has gone silent."""

_SETTINGS = {
    "lock_timeout": f"{WAIT_SECONDS}s",
    "idle_in_transaction_session_timeout": f"{SILENT_SECONDS}s",
    "tcp_keepalives_idle": "30",
    "synchronous_commit": "on",
    "client_min_messages": "warning",
}
_WRITES, _REVISION = "store_writes", "store_revision"


def make_engine(url: URL) -> Engine:
    """Return an engine on a database; nothing is opened yet. ImportError without the driver.

    A transaction sees one view of the database, like one on a file. A connection that has died
    while nobody used it is replaced before the next transaction.
    """
    own = " ".join(f"-c {name}={value}" for name, value in _SETTINGS.items())
    asked = url.query.get("options", ())
    options = " ".join([own, *((asked,) if isinstance(asked, str) else asked)])
    engine = create_engine(
        url,
        isolation_level="REPEATABLE READ",
        pool_pre_ping=True,
        connect_args={
            "connect_timeout": WAIT_SECONDS,
            "keepalives_idle": 30,
            "tcp_user_timeout": WAIT_SECONDS * 1000,
            "application_name": "Startpunkt",
            "options": options,
        },
    )
    event.listen(engine, "begin", _begin)
    return engine


def for_writing(engine: Engine, newest: str | None = None) -> Engine:
    """Return the same engine whose transactions take the one right to write when they begin.

    One writer at a time, as on a file: use cases read before they write, and what they have
    read must hold until they are done. Readers never wait. With `newest` a transaction begins
    only while the store has that revision: a newer program may have changed it over meanwhile.
    """
    return engine.execution_options(
        isolation_level="READ COMMITTED", **{_WRITES: True, _REVISION: newest}
    )


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if not options.get(_WRITES):
        return
    connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})")
    newest = options[_REVISION]
    if newest is not None and connection.scalar(select(revision.c.version_num)) != newest:
        raise StoreError(OUTGROWN)
