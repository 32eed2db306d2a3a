"""What was read stays for as long as nobody has changed the store."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from desktop_app.domain.response import Response
from desktop_app.storage.seen import MOST, Seen
from desktop_app.storage.store import Store
from tests.storage.samples import opened, whole

ID = "a-1"


class Queries:
    """Counts what is asked of a store."""

    def __init__(self, store: Store) -> None:
        self.count = 0
        event.listen(store._machinery.engine, "before_cursor_execute", self._one)

    def _one(self, *_: object) -> None:
        self.count += 1


@pytest.fixture
def filled(store: Store) -> Store:
    with store.writing() as books:
        books.assessments.add(whole())
    return store


def level(store: Store, question: str) -> int | None:
    with store.reading() as books:
        return books.assessments.get(ID).response(question).level


def question() -> str:
    return whole().model.questions[0].id


def test_the_same_state_is_read_once(filled: Store) -> None:
    queries = Queries(filled)
    with filled.reading() as books:
        first = books.assessments.get(ID)
    before = queries.count
    with filled.reading() as books:
        assert books.assessments.get(ID) is first
    assert queries.count - before < before / 2


def test_an_own_change_is_seen(filled: Store) -> None:
    for wanted in (1, 3, 2):
        with filled.writing() as books:
            books.assessments.put_response(ID, Response(question(), wanted))
            assert books.assessments.get(ID).response(question()).level == wanted
        assert level(filled, question()) == wanted


def test_a_change_of_another_program_is_seen(filled: Store, path: Path) -> None:
    other = opened(path)
    for wanted in (1, 3, 2):
        with other.writing() as books:
            books.assessments.put_response(ID, Response(question(), wanted))
        assert level(filled, question()) == wanted
    other.close()


def test_what_is_thrown_away_was_never_seen(filled: Store) -> None:
    before = level(filled, question())
    for wanted in (1, 3):
        with filled.reading() as books:
            assert books.assessments.get(ID).response(question()).level == before
            books.assessments.put_response(ID, Response(question(), wanted))
            assert books.assessments.get(ID).response(question()).level == wanted
        assert level(filled, question()) == before


def test_what_failed_was_never_seen(filled: Store) -> None:
    before = level(filled, question())

    def fail() -> None:
        with filled.writing() as books:
            books.assessments.put_response(ID, Response(question(), 1 if before != 1 else 2))
            books.assessments.get(ID)
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert level(filled, question()) == before


def test_few_are_kept() -> None:
    seen = Seen()
    kept = seen.of("state")
    for key in range(MOST):
        assert seen.of("state") is kept
        kept[key] = replace(whole(), id=str(key))
    assert seen.of("state") == {}
