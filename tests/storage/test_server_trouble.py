"""The server goes away in the middle of the work, and nothing that was told as saved is lost."""

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy.exc import DBAPIError

from desktop_app.domain.errors import PassingError, StoreError
from desktop_app.domain.response import Response
from desktop_app.storage.revision import APPLICATION_ID
from desktop_app.storage.server_failures import as_sentences
from desktop_app.storage.store import Store
from tests.postgres import Cluster
from tests.storage.samples import kept, opened, plain

HERE = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"


@pytest.fixture
def database(server: Cluster) -> str:
    return server.new()


@pytest.fixture
def store(database: str) -> Iterator[Store]:
    made = opened(database)
    with made.writing() as books:
        books.assessments.add(plain())
    yield made
    made.close()


def answer(store: Store, level: int, then: Callable[[], object] = lambda: None) -> None:
    with store.writing() as books:
        books.assessments.put_response("a-1", Response("lead.1", level))
        then()


def read_after(store: Store, done: Callable[[], object]) -> None:
    with store.reading() as books:
        done()
        books.assessments.get("a-1")


def level(store: Store) -> int | None:
    return kept(store).response("lead.1").level


def test_a_server_that_stops_in_the_middle_loses_no_answer(store: Store, server: Cluster) -> None:
    answer(store, 3)
    with pytest.raises(PassingError, match="was lost, so the last change may not be saved"):
        answer(store, 4, server.stop)
    try:
        with pytest.raises(PassingError, match="cannot be reached"):
            answer(store, 4)
        with pytest.raises(PassingError, match="cannot be reached"):
            kept(store)
    finally:
        server.start()
    # The same program goes on with the same store, as soon as the server is there again.
    assert level(store) == 3
    answer(store, 4)
    assert level(store) == 4
    assert store.check() == ()


def test_a_restart_while_nobody_writes_is_not_noticed(store: Store, server: Cluster) -> None:
    answer(store, 3)
    server.stop()
    server.start()
    answer(store, 4)
    assert level(store) == 4


def test_a_connection_that_is_cut_while_it_writes_or_reads_is_told(
    store: Store, server: Cluster, database: str
) -> None:
    def cut() -> None:
        server.order(HERE + " AND pid <> pg_backend_pid()", database.rpartition("/")[2])

    with pytest.raises(PassingError, match="was lost"):
        answer(store, 4, cut)
    with pytest.raises(PassingError, match="was lost"):
        read_after(store, cut)
    assert level(store) is None


def test_who_waits_too_long_for_the_right_to_write_is_told(store: Store, database: str) -> None:
    hasty = opened(f"{database}?options=-c%20lock_timeout%3D100ms")
    with store.writing():
        with pytest.raises(PassingError, match="Somebody else is writing much"):
            answer(hasty, 4)
        # Readers do not wait.
        assert level(hasty) is None
    answer(hasty, 4)
    assert level(store) == 4
    hasty.close()


def test_a_program_that_went_silent_does_not_keep_the_right_to_write(
    store: Store, database: str
) -> None:
    silent = opened(f"{database}?options=-c%20idle_in_transaction_session_timeout%3D100ms")
    with pytest.raises(PassingError, match="was lost"):
        answer(silent, 4, lambda: answer(store, 3))
    assert level(store) == 3
    silent.close()


def test_who_is_older_than_the_collection_meanwhile_writes_no_more(
    store: Store, server: Cluster, database: str
) -> None:
    server.order("UPDATE alembic_version SET version_num = '9999'", database.rpartition("/")[2])
    with pytest.raises(StoreError, match="opened the collection with a newer version"):
        answer(store, 4)
    assert level(store) is None


def test_the_right_to_write_is_asked_of_the_server_by_a_number_of_ours(
    store: Store, server: Cluster, database: str
) -> None:
    found: list[object] = []
    locks = "SELECT objid::bigint FROM pg_locks WHERE locktype = 'advisory'"
    answer(store, 4, lambda: found.extend(server.order(locks, database.rpartition("/")[2])))
    assert found == [(APPLICATION_ID,)]


class _ReportedError(Exception):
    def __init__(self, sqlstate: str) -> None:
        super().__init__("reported")
        self.sqlstate = sqlstate


@pytest.mark.parametrize(
    ("code", "kind", "text"),
    [
        ("08006", PassingError, "was lost"),
        ("57P03", PassingError, "cannot be reached"),
        ("40001", PassingError, "Somebody else is writing much"),
        ("53300", PassingError, "takes no more connections"),
        ("53100", StoreError, "disk of the server"),
        ("28P01", StoreError, "does not know this user name"),
    ],
)
def test_what_a_server_reports_is_said_as_a_sentence(
    code: str, kind: type[StoreError], text: str
) -> None:
    with pytest.raises(kind, match=text), as_sentences("samling"):
        raise DBAPIError("", None, _ReportedError(code))


@pytest.mark.parametrize("origin", [_ReportedError("23505"), ValueError("ours")])
def test_a_fault_of_ours_passes_as_it_is(origin: Exception) -> None:
    with pytest.raises(DBAPIError), as_sentences("samling"):
        raise DBAPIError("", None, origin)
