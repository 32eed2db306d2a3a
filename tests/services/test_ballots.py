"""The pile of ballots: kept mark by mark, used as votes in one step, taken back as a whole."""

from dataclasses import replace

import pytest

from desktop_app.domain.assessment import Assessment, AssessmentState
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.paper import LARGEST_NUMBER, Ballot, Blank
from desktop_app.domain.response import VoteRound
from desktop_app.services import ballots as module
from desktop_app.services.answering import Answering
from desktop_app.services.assessments import Assessments
from desktop_app.services.ballots import Ballots, Taking, proposed_number
from desktop_app.services.change import PileStep, ResponsesStep
from desktop_app.storage.store import Store
from tests.services.bench import ID, Ticking, put_sample


@pytest.fixture
def answering(store: Store, clock: Ticking) -> Answering:
    put_sample(store)
    return Answering(store, clock)


@pytest.fixture
def ballots(store: Store, clock: Ticking, answering: Answering) -> Ballots:
    return Ballots(store, answering, clock)


@pytest.fixture
def assessments(store: Store, clock: Ticking) -> Assessments:
    return Assessments(store, clock)


def fill(ballots: Ballots) -> None:
    """Three ballots; nobody answers lead.3."""
    rows: tuple[dict[str, int | Blank], ...] = (
        {"lead.1": 2, "lead.2": 4, "culture.1": Blank.ABSTAINED},
        {"lead.1": 2, "lead.2": Blank.NOT_APPLICABLE},
        {"lead.1": 5, "culture.1": 1},
    )
    for place, marks in enumerate(rows):
        for question, mark in marks.items():
            ballots.mark(ID, place, question, mark)


def counts(assessment: Assessment, question: str) -> list[tuple[tuple[int, ...], int]]:
    return [(r.counts, r.abstained) for r in assessment.response(question).rounds]


def test_marks_are_kept_with_their_sheets(ballots: Ballots) -> None:
    fill(ballots)
    first, *_, last = ballots.pile(ID)
    assert (first.place, first.sheet) == (0, 1)
    assert first.marks == {"lead.1": 2, "lead.2": 4, "culture.1": Blank.ABSTAINED}
    assert (last.place, last.sheet, dict(last.marks)) == (2, 3, {"lead.1": 5, "culture.1": 1})


def test_a_mark_is_corrected_skipped_and_taken_back(ballots: Ballots) -> None:
    fill(ballots)
    before = ballots.pile(ID)
    change = ballots.mark(ID, 1, "lead.1", 3)
    skipped = ballots.mark(ID, 1, "lead.1", None)
    assert "lead.1" not in ballots.pile(ID)[1].marks
    ballots.undo(skipped)
    assert ballots.pile(ID)[1].marks["lead.1"] == 3
    ballots.undo(change)
    assert ballots.pile(ID) == before
    ballots.redo(change)
    assert ballots.pile(ID)[1].marks["lead.1"] == 3


def test_the_first_mark_of_a_ballot_is_taken_back_with_it(ballots: Ballots) -> None:
    change = ballots.mark(ID, 0, "lead.1", 3)
    ballots.undo(change)
    assert ballots.pile(ID) == ()


@pytest.mark.parametrize("level", [0, 6, -1, 10**9])
def test_a_level_outside_the_scale_is_refused(ballots: Ballots, level: int) -> None:
    with pytest.raises(RefusedError, match="from 1 to 5"):
        ballots.mark(ID, 0, "lead.1", level)
    assert ballots.pile(ID) == ()


def test_what_is_not_there_is_refused(ballots: Ballots) -> None:
    with pytest.raises(RefusedError, match="no such question"):
        ballots.mark(ID, 0, "gone", 1)
    for place in (1, -1):
        with pytest.raises(RefusedError, match="at most"):
            ballots.mark(ID, place, "lead.1", 1)


def test_a_pile_has_an_end(ballots: Ballots, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_SHEETS", 1)
    ballots.mark(ID, 0, "lead.1", 1)
    with pytest.raises(RefusedError, match="at most 1 ballots"):
        ballots.mark(ID, 1, "lead.1", 1)


def test_sheets_are_numbered(ballots: Ballots) -> None:
    fill(ballots)
    ballots.number(ID, 0, 12)
    ballots.number(ID, 3, 7)
    assert [ballot.sheet for ballot in ballots.pile(ID)] == [12, 2, 3, 7]
    for number in (0, -4, LARGEST_NUMBER + 1):
        with pytest.raises(RefusedError, match="whole number"):
            ballots.number(ID, 0, number)


def test_the_next_number_is_one_more_than_the_last_unless_it_is_taken() -> None:
    def after(*numbers: int) -> int:
        return proposed_number(tuple(Ballot(place, n) for place, n in enumerate(numbers)))

    assert after() == 1
    assert after(4) == 5
    assert after(5, 4) == 1
    assert after(1, 2, LARGEST_NUMBER) == 3


def test_a_ballot_is_removed_and_comes_back(ballots: Ballots) -> None:
    fill(ballots)
    before = ballots.pile(ID)
    change = ballots.remove(ID, 1)
    assert [ballot.sheet for ballot in ballots.pile(ID)] == [1, 3]
    assert [ballot.place for ballot in ballots.pile(ID)] == [0, 1]
    ballots.undo(change)
    assert ballots.pile(ID) == before


def test_what_somebody_else_has_typed_meanwhile_is_not_taken_back(ballots: Ballots) -> None:
    fill(ballots)
    mine = ballots.mark(ID, 0, "lead.1", 5)
    removed = ballots.remove(ID, 2)
    ballots.mark(ID, 0, "lead.1", 1)
    ballots.mark(ID, 2, "lead.1", 4)
    pile = ballots.pile(ID)
    for change in (mine, removed):
        with pytest.raises(RefusedError, match="changed this meanwhile"):
            ballots.undo(change)
    assert ballots.pile(ID) == pile


def test_a_new_pile_leaves_the_votes_and_can_be_undone(
    ballots: Ballots, assessments: Assessments
) -> None:
    fill(ballots)
    before = ballots.pile(ID)
    ballots.use(ID, Taking.ADD)
    change = ballots.take_away(ID)
    assert ballots.pile(ID) == ()
    assert len(assessments.get(ID).response("lead.1").rounds) == 1
    ballots.undo(change)
    assert ballots.pile(ID) == before


def test_the_pile_becomes_round_1_of_every_question_in_one_step(
    ballots: Ballots, assessments: Assessments
) -> None:
    fill(ballots)
    before = assessments.get(ID)
    change = ballots.use(ID, Taking.ADD)
    after = assessments.get(ID)
    assert counts(after, "lead.1") == [((0, 2, 0, 0, 1), 0)]
    assert counts(after, "lead.2") == [((0, 0, 0, 1, 0), 1)]
    assert counts(after, "lead.3") == []
    assert counts(after, "culture.1") == [((1, 0, 0, 0, 0), 1)]
    assert not any(r.revealed for each in after.responses.values() for r in each.rounds)
    assert after.state is AssessmentState.IN_PROGRESS
    assert isinstance(change.step, ResponsesStep)
    assert change.question is None

    ballots.undo(change)
    undone = assessments.get(ID)
    assert all(not undone.response(q.id).rounds for q in before.model.questions)
    assert len(ballots.pile(ID)) == 3
    ballots.redo(change)
    assert assessments.get(ID).responses == after.responses
    kinds = [entry.kind for entry in assessments.history(ID)]
    assert kinds.count("rounds") == 9
    assert kinds.count("state") == 1


@pytest.mark.parametrize(
    ("taking", "expected"),
    [
        (Taking.REPLACE, [((0, 2, 0, 0, 1), 0), ((0, 0, 6, 0, 0), 0)]),
        (Taking.ADD, [((6, 0, 0, 0, 0), 0), ((0, 0, 6, 0, 0), 0), ((0, 2, 0, 0, 1), 0)]),
    ],
)
def test_rounds_that_are_there_are_replaced_or_joined(
    store: Store,
    ballots: Ballots,
    assessments: Assessments,
    taking: Taking,
    expected: list[tuple[tuple[int, ...], int]],
) -> None:
    fill(ballots)
    voted = assessments.get(ID).response("lead.1")
    rounds = (VoteRound((6, 0, 0, 0, 0)), VoteRound((0, 0, 6, 0, 0)))
    with store.writing() as books:
        books.assessments.put_response(ID, replace(voted, rounds=rounds))
    assert ballots.voted(ID) == 1
    change = ballots.use(ID, taking)
    assert counts(assessments.get(ID), "lead.1") == expected
    assert len(assessments.get(ID).response("lead.2").rounds) == 1
    ballots.undo(change)
    assert assessments.get(ID).response("lead.1").rounds == rounds


def test_an_empty_pile_gives_no_votes(ballots: Ballots) -> None:
    assert ballots.voted(ID) == 0
    ballots.number(ID, 0, 1)
    with pytest.raises(RefusedError, match="No ballot has a mark"):
        ballots.use(ID, Taking.ADD)


def test_a_finished_assessment_takes_no_ballots(ballots: Ballots, assessments: Assessments) -> None:
    change = ballots.mark(ID, 0, "lead.1", 1)
    used = ballots.use(ID, Taking.ADD)
    assessments.finish(ID)
    for refused in (
        lambda: ballots.mark(ID, 0, "lead.1", 2),
        lambda: ballots.number(ID, 0, 2),
        lambda: ballots.remove(ID, 0),
        lambda: ballots.take_away(ID),
        lambda: ballots.use(ID, Taking.ADD),
        lambda: ballots.undo(change),
        lambda: ballots.undo(used),
    ):
        with pytest.raises(RefusedError, match="finished"):
            refused()
    assert len(ballots.pile(ID)) == 1


def test_steps_of_the_pile_are_none_of_answerings_business(
    ballots: Ballots, answering: Answering
) -> None:
    change = ballots.mark(ID, 0, "lead.1", 1)
    assert isinstance(change.step, PileStep)
    answering.undo(change)
    answering.redo(change)
    assert len(ballots.pile(ID)) == 1
