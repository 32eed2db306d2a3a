"""The course of a vote: every step is committed, told in the history, and can be undone."""

import pytest

from desktop_app.domain.assessment import Voting
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.response import Response, VoteRound
from desktop_app.services.answering import Answering
from desktop_app.services.assessments import Assessments
from desktop_app.services.polling import Polling
from desktop_app.storage.store import Store
from tests.services.bench import ID, Ticking, put_sample


class Bench:
    def __init__(self, store: Store, clock: Ticking) -> None:
        put_sample(store)
        self.answering = Answering(store, clock)
        self.polling = Polling(store, clock)
        self.assessments = Assessments(store, clock)
        self.polling.vote_by(ID, Voting.HANDS)

    def rounds(self) -> tuple[VoteRound, ...]:
        return self.assessments.response(ID, "lead.1").rounds


@pytest.fixture
def bench(store: Store, clock: Ticking) -> Bench:
    return Bench(store, clock)


def test_votes_are_hidden_until_they_are_shown(bench: Bench) -> None:
    bench.answering.count_votes(ID, "lead.1", [0, 2, 1, 0, 0])
    assert not bench.rounds()[0].revealed
    change = bench.polling.reveal(ID, "lead.1")
    assert bench.rounds()[0].revealed
    bench.answering.undo(change)
    assert not bench.rounds()[0].revealed, "accidentally revealed"
    bench.answering.redo(change)
    bench.polling.hide(ID, "lead.1")
    assert not bench.rounds()[0].revealed
    said = [entry.kind for entry in bench.assessments.history(ID)]
    assert said == ["voting", "rounds", "state", *["rounds"] * 4]


def test_there_is_nothing_to_show_before_the_first_vote(bench: Bench) -> None:
    for turn in (bench.polling.reveal, bench.polling.hide):
        with pytest.raises(RefusedError, match="no votes to show"):
            turn(ID, "lead.1")


def test_rounds_follow_each_other_and_all_stay(bench: Bench) -> None:
    with pytest.raises(RefusedError, match="before the next one"):
        bench.polling.open_round(ID, "lead.1")
    bench.answering.count_votes(ID, "lead.1", [1, 0, 0, 0, 1])
    with pytest.raises(RefusedError, match="before the next one"):
        bench.polling.open_round(ID, "lead.1")
    bench.polling.reveal(ID, "lead.1")
    change = bench.polling.open_round(ID, "lead.1")
    assert [r.votes for r in bench.rounds()] == [2, 0]
    with pytest.raises(RefusedError, match="before the next one"):
        bench.polling.open_round(ID, "lead.1")
    bench.answering.count_votes(ID, "lead.1", [0, 2, 0, 0, 0])
    assert [r.revealed for r in bench.rounds()] == [True, False]
    bench.answering.count_votes(ID, "lead.1", [0, 0, 0, 0, 0])
    assert len(bench.rounds()) == 2
    bench.answering.undo(change)
    assert len(bench.rounds()) == 1
    assert str(change.what) == "New round"


def test_the_way_of_voting_changes_and_nothing_is_lost(bench: Bench) -> None:
    bench.answering.count_votes(ID, "lead.1", [1, 0, 0, 0, 1])
    change = bench.polling.vote_by(ID, Voting.DIRECT)
    assert bench.assessments.header(ID).voting is Voting.DIRECT
    assert not bench.rounds()[0].revealed
    bench.answering.undo(change)
    assert bench.assessments.get(ID).voting is Voting.HANDS
    before = bench.assessments.history(ID)
    bench.polling.vote_by(ID, Voting.HANDS)
    assert bench.assessments.history(ID) == before


def test_questions_wait_and_come_back_in_one_step(bench: Bench) -> None:
    bench.answering.note(ID, "lead.2", "Why")
    change = bench.polling.defer(ID, ["lead.1", "lead.2"])
    parked = [q for q, each in bench.assessments.get(ID).responses.items() if each.parked]
    assert parked == ["lead.1", "lead.2"]
    assert change.question is None
    bench.answering.undo(change)
    assert bench.assessments.response(ID, "lead.2") == Response("lead.2", note="Why")
    bench.answering.redo(change)
    assert bench.assessments.response(ID, "lead.2").parked
    with pytest.raises(RefusedError, match="no such question"):
        bench.polling.defer(ID, ["lead.1", "nothing"])


def test_a_finished_assessment_is_locked(bench: Bench) -> None:
    bench.answering.count_votes(ID, "lead.1", [1, 0, 0, 0, 1])
    bench.assessments.finish(ID)
    for refused in (
        lambda: bench.polling.reveal(ID, "lead.1"),
        lambda: bench.polling.vote_by(ID, Voting.PAPER),
        lambda: bench.polling.defer(ID, ["lead.2"]),
    ):
        with pytest.raises(RefusedError, match="Reopen it"):
            refused()
