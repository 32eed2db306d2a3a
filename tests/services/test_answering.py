"""Answers, votes, notes and targets: one committed change each, and undone as well."""

import pytest

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.errors import NotFoundError, RefusedError
from desktop_app.domain.response import Handling, Response
from desktop_app.services.answering import MOST_VOTES, Answering
from desktop_app.services.assessments import Assessments
from desktop_app.services.change import Change
from desktop_app.storage.store import Store
from tests.services.bench import ID, Ticking, put_sample

GROUNDS = ("file", "server")


@pytest.fixture
def answering(store: Store, clock: Ticking) -> Answering:
    put_sample(store)
    return Answering(store, clock)


@pytest.fixture
def assessments(store: Store, clock: Ticking) -> Assessments:
    return Assessments(store, clock)


def test_agreeing_is_stored_and_opens_the_assessment(
    answering: Answering, assessments: Assessments
) -> None:
    change = answering.agree(ID, "lead.1", 3)
    stored = assessments.get(ID)
    assert stored.response("lead.1").level == 3
    assert stored.state is AssessmentState.IN_PROGRESS
    assert change.question == "lead.1"
    assert str(change.what) == "Agree on level 3"
    assert [(e.kind, e.subject, e.old, e.new) for e in assessments.history(ID)] == [
        ("level", "lead.1", None, 3),
        ("state", "", "draft", "in_progress"),
    ]


def test_an_agreed_level_takes_the_place_of_not_applicable(
    answering: Answering, assessments: Assessments
) -> None:
    answering.set_aside(ID, "lead.1", "  Ligger hos departementet ")
    assert assessments.get(ID).response("lead.1").not_applicable == "Ligger hos departementet"
    answering.agree(ID, "lead.1", 1)
    assert assessments.get(ID).response("lead.1").not_applicable is None
    answering.set_aside(ID, "lead.1", "Likevel ikke")
    assert assessments.get(ID).response("lead.1").handling is Handling.NOT_APPLICABLE
    answering.clear(ID, "lead.1")
    assert assessments.get(ID).response("lead.1") == Response("lead.1")


def test_words_are_kept(answering: Answering, assessments: Assessments) -> None:
    answering.note(ID, "culture.1", "Fordi …")
    answering.dissent(ID, "culture.1", "To holdt 1")
    answering.park(ID, "culture.1", True)
    stored = assessments.get(ID).response("culture.1")
    assert (stored.note, stored.dissent, stored.parked) == ("Fordi …", "To holdt 1", True)


@pytest.mark.parametrize("part", ["note", "dissent", "set_aside"])
def test_a_text_that_no_file_would_take_is_refused(
    answering: Answering, assessments: Assessments, part: str
) -> None:
    with pytest.raises(RefusedError, match="at most 4000 characters; this has 4001"):
        getattr(answering, part)(ID, "lead.1", "x" * 4001)
    assert assessments.get(ID).responses == {}
    getattr(answering, part)(ID, "lead.1", "x" * 4000)


def test_pasted_rubbish_is_left_out(answering: Answering, assessments: Assessments) -> None:
    answering.note(ID, "lead.1", "a\0b\ud83d")
    assert assessments.get(ID).response("lead.1").note == "ab"


def test_votes_are_one_round_until_taken_away(
    answering: Answering, assessments: Assessments
) -> None:
    answering.count_votes(ID, "lead.1", [0, 1, 0, 0, 0])
    answering.count_votes(ID, "lead.1", [0, 2, 3, 0, 0], 1)
    stored = assessments.get(ID).response("lead.1")
    assert [(r.counts, r.abstained) for r in stored.rounds] == [((0, 2, 3, 0, 0), 1)]
    answering.count_votes(ID, "lead.1", [0, 0, 0, 0, 0])
    assert assessments.get(ID).response("lead.1").rounds == ()


@pytest.mark.parametrize(
    ("counts", "abstained", "sentence"),
    [
        ([1, 2], 0, "one number of votes for each level"),
        ([0, -1, 0, 0, 0], 0, "from 0 to"),
        ([0, MOST_VOTES + 1, 0, 0, 0], 0, "from 0 to"),
        ([0, 0, 0, 0, 0], -1, "from 0 to"),
    ],
)
def test_impossible_votes_are_refused(
    answering: Answering,
    assessments: Assessments,
    counts: list[int],
    abstained: int,
    sentence: str,
) -> None:
    with pytest.raises(RefusedError, match=sentence):
        answering.count_votes(ID, "lead.1", counts, abstained)
    assert assessments.history(ID) == ()


def test_what_makes_no_sense_is_refused(answering: Answering, assessments: Assessments) -> None:
    with pytest.raises(RefusedError, match="from 1 to 5"):
        answering.agree(ID, "lead.1", 6)
    with pytest.raises(RefusedError, match="no such question"):
        answering.agree(ID, "nothing", 3)
    with pytest.raises(RefusedError, match="Say why"):
        answering.set_aside(ID, "lead.1", " \t")
    with pytest.raises(RefusedError, match="no such dimension"):
        answering.aim(ID, "nothing", 3)
    with pytest.raises(RefusedError, match="from 1 to 5"):
        answering.aim(ID, "lead", 0)
    with pytest.raises(NotFoundError):
        answering.agree("nobody", "lead.1", 3)
    assert assessments.history(ID) == ()


def test_undo_and_redo_go_both_ways_and_stay_in_the_history(
    answering: Answering, assessments: Assessments
) -> None:
    answering.agree(ID, "lead.1", 2)
    change = answering.agree(ID, "lead.1", 4)
    answering.undo(change)
    assert assessments.get(ID).response("lead.1").level == 2
    answering.redo(change)
    assert assessments.get(ID).response("lead.1").level == 4
    levels = [(e.old, e.new) for e in assessments.history(ID) if e.kind == "level"]
    assert levels == [(None, 2), (2, 4), (4, 2), (2, 4)]


def test_targets_are_set_taken_away_and_undone(
    answering: Answering, assessments: Assessments
) -> None:
    change = answering.aim(ID, "lead", 4)
    assert assessments.get(ID).targets == {"lead": 4}
    answering.undo(change)
    assert assessments.get(ID).targets == {}
    answering.redo(change)
    answering.aim(ID, "lead", 4)
    answering.aim(ID, "lead", None)
    assert assessments.get(ID).targets == {}
    kinds = [(e.kind, e.subject, e.old, e.new) for e in assessments.history(ID)]
    assert kinds == [
        ("target", "lead", None, 4),
        ("target", "lead", 4, None),
        ("target", "lead", None, 4),
        ("target", "lead", 4, None),
    ]
    assert change.question is None


def test_the_same_answer_again_changes_nothing(
    answering: Answering, assessments: Assessments
) -> None:
    answering.agree(ID, "lead.1", 2)
    before = assessments.history(ID)
    answering.agree(ID, "lead.1", 2)
    assert assessments.history(ID) == before


def test_a_step_without_an_inverse_is_left_alone(
    answering: Answering, assessments: Assessments
) -> None:
    change = assessments.finish(ID)
    answering.undo(change)
    answering.redo(change)
    assert assessments.get(ID).state is AssessmentState.FINISHED


def test_a_finished_assessment_is_locked(answering: Answering, assessments: Assessments) -> None:
    change: Change = answering.agree(ID, "lead.1", 2)
    assessments.finish(ID)
    with pytest.raises(RefusedError, match="Reopen it"):
        answering.agree(ID, "lead.1", 3)
    with pytest.raises(RefusedError, match="Reopen it"):
        answering.undo(change)
    assessments.reopen(ID)
    answering.agree(ID, "lead.1", 3)
    assert assessments.get(ID).response("lead.1").level == 3


def test_the_place_is_remembered(answering: Answering, assessments: Assessments) -> None:
    answering.stop_at(ID, "lead.2")
    assert assessments.get(ID).place == "lead.2"
