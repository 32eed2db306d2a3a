"""What was read stays for as long as nobody has changed the store."""

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path
from types import FrameType

import pytest
from sqlalchemy import event

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.response import Response
from desktop_app.storage.known_assessments import MOST, KnownAssessments
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


@pytest.mark.parametrize("kept", [False, True])
def test_what_was_written_elsewhere_before_is_no_state_of_the_store(
    filled: Store, kept: bool
) -> None:
    """The name of an organisation stands in another book, which may be opened first."""

    def named(store: Store) -> str:
        with store.reading() as books:
            return books.assessments.get(ID).organisation.name

    before, owner = named(filled), whole().organisation
    louder = owner.name.upper()
    with filled.writing() if kept else filled.reading() as books:
        books.organisations.keep(replace(owner, name=louder))
        assert books.assessments.get(ID).organisation.name == louder
    assert named(filled) == (louder if kept else before)


def test_threads_never_share_what_was_read_of_different_states() -> None:
    """One thread is stopped between any two lines of `of`, while another one goes through it."""

    def given_way_at(line: int) -> bool:
        """Tell whether the line was reached."""
        seen, lines = KnownAssessments(), count()
        first = "the state of the first thread"
        there = list[dict[int, Assessment]]()

        def step(_frame: FrameType, event: str, _: object) -> object:
            if event == "line" and next(lines) == line:
                there.append(seen.of("that of the second"))
            return step if not there else None

        def traced(frame: FrameType, _event: str, _: object) -> object:
            return step if frame.f_code is KnownAssessments.of.__code__ and not there else None

        former = sys.gettrace()
        sys.settrace(traced)  # type: ignore[arg-type]  # returns itself
        try:
            here = seen.of(first)
        finally:
            sys.settrace(former)
        here[1] = whole()
        assert all(each == {} for each in there)
        assert seen.of("that of the second") == {}
        return bool(there)

    assert [given_way_at(line) for line in range(3)] == [True] * 3


def test_few_are_kept() -> None:
    seen = KnownAssessments()
    kept = seen.of("state")
    for key in range(MOST):
        assert seen.of("state") is kept
        kept[key] = replace(whole(), id=str(key))
    assert seen.of("state") == {}
