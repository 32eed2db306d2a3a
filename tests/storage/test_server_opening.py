"""Whatever stands between the program and its collection gets its own sentence."""

import sys
import threading

import pytest
from sqlalchemy import make_url

from desktop_app.domain.errors import PassingError, StoreError
from desktop_app.storage.revision import REVISION
from desktop_app.storage.server_site import MARK
from desktop_app.storage.store import open_store, restore_store
from tests.postgres import PASSWORD, Cluster
from tests.storage.samples import Ticking, kept, opened, whole


def refusal(address: object) -> StoreError:
    """The error with which a collection is not opened; it never tells the password."""
    with pytest.raises(StoreError) as caught:
        open_store(str(address), clock=Ticking())
    told = " ".join(map(str, (caught.value.sentence, *caught.value.details)))
    assert PASSWORD not in told
    assert "hemmelig" not in told
    return caught.value


def said(url: object) -> str:
    return str(refusal(url))


def shown(
    server: Cluster, database: str, password: str | None = PASSWORD, **changed: object
) -> str:
    """The address of a database, with its password and what is changed in it."""
    url = server.url(database, password).set(**changed)  # type: ignore[arg-type]
    return url.render_as_string(hide_password=False)


def name_of(address: str) -> str:
    return str(make_url(address).database)


def test_an_empty_database_becomes_a_collection(server: Cluster) -> None:
    address = server.new()
    store = opened(address)
    with store.writing() as books:
        books.assessments.add(whole())
    assert store.address == server.url(name_of(address), None).render_as_string()
    assert store.check() == ()
    store.close()
    database = name_of(address)
    assert server.order("SELECT * FROM alembic_version", database) == [(REVISION,)]
    comment = "SELECT obj_description('alembic_version'::regclass)"
    assert server.order(comment, database) == [(MARK,)]
    again = opened(address)
    assert kept(again) == whole()
    again.close()


def test_two_copies_that_start_at_once_make_one_collection(server: Cluster) -> None:
    address = server.new()
    found: list[object] = []

    def start() -> None:
        store = opened(address)
        found.append(store.check())
        store.close()

    threads = [threading.Thread(target=start) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [(), (), ()]


def test_a_wrong_password_and_an_unknown_user_are_told(server: Cluster) -> None:
    for address in (
        shown(server, "postgres", "hemmelig:gjettet"),
        shown(server, "postgres", username="ukjent"),
        shown(server, "postgres", password=None),
    ):
        assert "does not know this user name and password" in said(address)


def test_an_unknown_host_a_missing_database_and_a_silent_server_are_told(server: Cluster) -> None:
    assert "was not found" in said(shown(server, "samling", host="finnes-ikke.invalid"))
    assert "has no database" in said(shown(server, "finnes_ikke"))
    silent = refusal(shown(server, "samling", port=1))
    assert isinstance(silent, PassingError)
    assert "cannot be reached" in str(silent)
    assert "Connection refused" in str(silent.details[0])


def test_who_may_not_write_is_told(server: Cluster) -> None:
    address = server.new()
    server.order("CREATE ROLE gjest LOGIN PASSWORD 'g'")
    guest = shown(server, name_of(address), "g", username="gjest")
    assert "This user may not read or write" in said(guest)
    server.order(f"REVOKE CONNECT ON DATABASE {name_of(address)} FROM public")
    assert "This user may not read or write" in said(guest)
    server.order(f"ALTER DATABASE {name_of(address)} SET default_transaction_read_only = on")
    assert "can only be read" in said(address)


def test_a_database_of_another_program_is_not_touched(server: Cluster) -> None:
    address = server.new()
    server.order("CREATE TABLE alembic_version (version_num text)", name_of(address))
    before = server.dump(address)
    assert "holds something else" in said(address)
    assert server.dump(address) == before
    server.order("DROP TABLE alembic_version; CREATE TABLE song (t text)", name_of(address))
    assert "holds something else" in said(address)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("UPDATE alembic_version SET version_num = '9999'", "written by a newer version"),
        ("UPDATE alembic_version SET version_num = 'abc'", "does not say which version"),
        ("DELETE FROM alembic_version", "does not say which version"),
    ],
)
def test_a_collection_of_another_revision_is_not_touched(
    server: Cluster, change: str, sentence: str
) -> None:
    address = server.new()
    opened(address).close()
    server.order(change, name_of(address))
    assert sentence in said(address)


def test_a_database_that_cannot_keep_all_letters_is_refused(server: Cluster) -> None:
    address = server.new("ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    assert "its encoding is LATIN1" in said(address)


def test_without_the_driver_it_is_said_how_to_install_it(
    server: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    assert "startpunkt[collection]" in said(server.url("samling"))


@pytest.mark.parametrize(
    "address",
    [
        "postgresql+psycopg://kari:hemmelig@host",
        "postgresql+psycopg://kari:hemmelig@host:havn/samling",
        "postgresql+pg8000://kari:hemmelig@host/samling",
        "mysql://kari:hemmelig@host/samling",
    ],
)
def test_the_address_of_no_collection_is_refused_without_its_password(address: str) -> None:
    with pytest.raises(StoreError) as caught:
        open_store(address, clock=Ticking())
    assert "is not an address of a store" in str(caught.value)
    assert "hemmelig" not in str(caught.value)


def test_a_collection_is_copied_by_who_runs_the_server(
    server: Cluster, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("copies")
    address = server.new()
    store = opened(address)
    with pytest.raises(StoreError, match="pg_dump and pg_restore"):
        store.backup(folder / "copy.db")
    store.close()
    with pytest.raises(StoreError, match="pg_dump and pg_restore"):
        restore_store(address, folder / "copy.db")
    assert list(folder.iterdir()) == []


def test_a_collection_is_cleared_of_what_was_deleted(server: Cluster) -> None:
    address = server.new()
    store = opened(address)
    with store.writing() as books:
        books.assessments.add(whole())
    with store.writing() as books:
        books.assessments.remove("a-1")
    before = server.order("SELECT pg_relation_size('response')", name_of(address))
    store.compact()
    after = server.order("SELECT pg_relation_size('response')", name_of(address))
    assert (before > [(0,)], after) == (True, [(0,)])
    store.close()
