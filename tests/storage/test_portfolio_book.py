"""The list of all assessments, whose figures never differ from those of the answers."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.organisation import Sector
from desktop_app.domain.portfolio import Entry
from desktop_app.domain.response import Response
from desktop_app.storage.standing_rows import score_from
from desktop_app.storage.store import Store
from tests.domain.samples import dimension, model
from tests.domain.test_standing import reckoned
from tests.storage.make_frozen_store import STORES
from tests.storage.samples import kept, opened, plain, whole

GROUNDS = ("file", "server")

WEIGHED = model(dimension("lead", (1, 1, 2)), dimension("culture", weight=3))


def listed(store: Store) -> tuple[Entry, ...]:
    with store.reading() as books:
        return tuple(books.portfolio.entries(lambda _: None))


def never_differs(store: Store) -> None:
    for entry in listed(store):
        assert entry.standing == reckoned(kept(store, entry.id))


def test_the_list_shows_what_the_assessments_say(store: Store) -> None:
    with store.writing() as books:
        books.assessments.add(whole("a-1"))
        books.assessments.add(whole("a-2"))
        books.assessments.add(plain("a-3", "Andre"))
    seen: list[int] = []
    with store.reading() as books:
        assert books.portfolio.size() == 3
        first, second, third = books.portfolio.entries(seen.append)
    assert seen == [3]
    assert first.id == "a-1"
    assert first.state is AssessmentState.IN_PROGRESS
    member = first.member
    assert (member.name, member.sector, member.size) == (
        "Eksempeldirektoratet",
        Sector.AGENCY,
        240,
    )
    assert (member.number, member.identity) == ("974760673", "974760673")
    assert second.member == first.member
    assert third.model is first.model
    assert third.standing.score is None
    never_differs(store)


def test_an_empty_store_has_an_empty_list(store: Store) -> None:
    assert listed(store) == ()


ANSWERS = st.builds(
    Response,
    st.sampled_from(["lead.1", "lead.2", "lead.3", "culture.1"]),
    st.none() | st.integers(1, 5),
)


@settings(max_examples=6)
@given(answers=st.lists(ANSWERS, max_size=8), again=st.lists(ANSWERS, max_size=3))
def test_each_answer_changes_the_list_with_it(
    answers: list[Response], again: list[Response], tmp_path_factory: pytest.TempPathFactory
) -> None:
    store = opened(tmp_path_factory.mktemp("answers") / "store.db")
    with store.writing() as books:
        books.assessments.add(replace(plain(), model=WEIGHED))
    for answer in answers:
        with store.writing() as books:
            if answer.level is None:
                answer = replace(answer, not_applicable="Nei")  # noqa: PLW2901
            books.assessments.put_response("a-1", answer)
        never_differs(store)
    whole_anew: Assessment = replace(
        kept(store), responses={answer.question: answer for answer in again}
    )
    with store.writing() as books:
        books.assessments.replace(whole_anew)
    never_differs(store)
    store.close()


def test_an_answer_that_is_taken_back_leaves_the_list_as_it_was(store: Store) -> None:
    with store.writing() as books:
        books.assessments.add(whole())
    before = listed(store)

    def answer_and_fail() -> None:
        with store.writing() as books:
            books.assessments.put_response("a-1", Response("culture.1", 1))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        answer_and_fail()
    assert listed(store) == before


def test_an_assessment_that_is_removed_leaves_the_list(store: Store) -> None:
    with store.writing() as books:
        books.assessments.add(whole())
        books.assessments.remove("a-1")
    assert listed(store) == ()


@pytest.mark.parametrize("revision", ["0001", "0002"])
def test_an_older_store_gets_the_figures_of_its_answers(revision: str, path: Path) -> None:
    path.write_bytes((STORES / f"{revision}.db").read_bytes())
    store = opened(path)
    assert [entry.id for entry in listed(store)] == ["a-1", "a-2"]
    never_differs(store)
    store.close()


def test_a_score_is_read_as_it_was_written() -> None:
    assert str(score_from("13/4")) == "13/4"
    assert score_from("-") is None
    with pytest.raises(ValueError, match="Invalid"):
        score_from("three")
