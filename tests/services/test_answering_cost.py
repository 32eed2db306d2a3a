"""What an answer asks of the store: few statements, and no more in a large model or store."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import Engine, event

from desktop_app.domain.assessment import Assessment, AssessmentState, Voting
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.starting_point import FROM_NOTHING
from desktop_app.services.answering import Answering
from desktop_app.services.assessments import Assessments
from desktop_app.services.last_time import LastTime
from desktop_app.services.polling import Polling
from desktop_app.services.room import RoomViews
from desktop_app.storage.store import Store
from tests.domain.samples import assessment, dimension, model
from tests.services.bench import ID, Ticking

QUESTIONS = 300
"""Of each of two dimensions."""

Count = Callable[[Callable[[], object]], list[str]]


@pytest.fixture
def count() -> Iterator[Count]:
    """Returns the statements that something runs; who begins a transaction says it by itself."""
    found: list[str] = []

    def heard(_one: object, _two: object, statement: str, *_: object) -> None:
        found.append(statement)

    def counted(run: Callable[[], object]) -> list[str]:
        found.clear()
        run()
        return list(found)

    event.listen(Engine, "before_cursor_execute", heard)
    yield counted
    event.remove(Engine, "before_cursor_execute", heard)


@pytest.fixture
def answering(store: Store, clock: Ticking) -> Answering:
    """Answers to the middle of three assessments of 600 questions, all answered."""
    long = model(dimension("lead", (1,) * QUESTIONS), dimension("culture", (1,) * QUESTIONS))
    answers = {
        q.id: Response(q.id, 3, rounds=(VoteRound((0, 1, 2, 0, 0)),)) for q in long.questions
    }
    made = replace(assessment(long), responses=answers, voting=Voting.HANDS)
    with store.writing() as books:
        for name in ("before", ID, "behind"):
            books.assessments.add(replace(made, id=name))
    return Answering(store, clock)


def test_a_vote_reads_twice_and_writes_three_times(answering: Answering, count: Count) -> None:
    def vote() -> None:
        answering.count_votes(ID, "lead.1", [0, 1, 3, 0, 0])

    vote()
    answering.count_votes(ID, "lead.1", [0, 1, 4, 0, 0])
    statements = count(vote)
    assert [each.split()[0] for each in statements] == ["SELECT"] * 2 + ["UPDATE"] * 2 + ["INSERT"]
    changed = [each for each in statements if each.startswith("UPDATE")]
    assert "vote_round SET counts=" in changed[0]
    assert "revealed" not in changed[0], "only what differs is written"
    assert "assessment SET changed_at=" in changed[1]


def test_showing_votes_costs_no_more_than_giving_one(
    answering: Answering, store: Store, clock: Ticking, count: Count
) -> None:
    polling = Polling(store, clock)
    answering.park(ID, "lead.2", True)
    assert len(count(lambda: polling.hide(ID, "lead.1"))) == 5


def test_an_agreed_level_is_reckoned_from_its_dimension_alone(
    answering: Answering, count: Count
) -> None:
    answering.agree(ID, "culture.7", 5)
    statements = count(lambda: answering.agree(ID, "culture.7", 4))
    assert len(statements) == 9
    answers = [each for each in statements if each.startswith("SELECT response.question")]
    assert len(answers) == 1


def test_what_stands_is_not_written_again(answering: Answering, count: Count) -> None:
    answering.agree(ID, "lead.2", 5)
    statements = count(lambda: answering.agree(ID, "lead.2", 5))
    assert [each.split()[0] for each in statements] == ["SELECT"] * 2


def test_going_on_writes_the_place_alone(answering: Answering, count: Count) -> None:
    statements = count(lambda: answering.stop_at(ID, "lead.9"))
    assert [each.split()[0] for each in statements] == ["UPDATE"]


def test_the_wall_reads_an_earlier_assessment_once(
    answering: Answering, store: Store, clock: Ticking, count: Count
) -> None:
    """With every key press the wall asks for the level of last time."""
    room = RoomViews(Assessments(store, clock), LastTime(store))
    with store.writing() as books:
        now = replace(books.assessments.get(ID), starts_from=FROM_NOTHING)
        books.assessments.describe(now)
    answering.agree(ID, "lead.1", 4)
    without = len(count(lambda: room.question(ID, "lead.1")))
    with store.writing() as books:
        now = books.assessments.get(ID)
        books.assessments.describe(replace(now, starts_from=""))
        for name, year in (("last", 2025), ("first", 2024)):
            day = date(year, 3, 4)
            made = replace(now, id=name, held_on=day, state=AssessmentState.FINISHED)
            books.assessments.add(made)
    assert room.question(ID, "lead.1").last == 4
    for level in (5, 3):
        answering.agree(ID, "lead.1", level)
        reads = count(lambda: room.question(ID, "lead.1"))
        assert len(reads) == without, "the headers of all earlier ones in one statement"
        assert room.question(ID, "lead.1").last == 4


def test_the_answers_beside_it_stay(answering: Answering, store: Store) -> None:
    def stored() -> Assessment:
        with store.reading() as books:
            return books.assessments.get(ID)

    before = stored()
    answering.count_votes(ID, "lead.1", [2, 0, 0, 0, 0])
    now = stored()
    assert now.responses["lead.1"].rounds[0].counts == (2, 0, 0, 0, 0)
    assert {q: r for q, r in now.responses.items() if q != "lead.1"} == {
        q: r for q, r in before.responses.items() if q != "lead.1"
    }
