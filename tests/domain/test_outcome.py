"""What an assessment leads to is put back whole, and every difference reaches the history."""

from dataclasses import replace
from datetime import date

from desktop_app.domain.board import BoardClock, BoardRules
from desktop_app.domain.follow_up import Action, Story, ThumbVote, Topic
from desktop_app.domain.outcome import outcome_changes, outcome_of, with_outcome
from tests.domain.samples import NOON, assessment, dimension, model

EMPTY = replace(assessment(model(dimension("lead"))), participants=9)
FULL = replace(
    EMPTY,
    topics=(
        Topic("t", "Topic", 2, thumbs=(ThumbVote(1, 0, 0),), merged=(Topic("u", "Under", 1),)),
    ),
    board_rules=BoardRules(votes_each=4),
    board_clock=BoardClock(NOON, 480),
    actions=(Action("a", "Plan", due=date(2027, 3, 1)),),
    stories=(Story("Service", dimensions=("lead",)),),
)


def test_an_outcome_goes_out_and_in_again() -> None:
    assert with_outcome(EMPTY, outcome_of(FULL)) == FULL
    assert outcome_of(EMPTY).board.rules.participants == 9
    more = replace(outcome_of(FULL).board, rules=BoardRules(participants=12))
    assert with_outcome(FULL, replace(outcome_of(FULL), board=more)).board_rules.participants == 12


def test_every_difference_is_told() -> None:
    found = list(outcome_changes(outcome_of(EMPTY), outcome_of(FULL), NOON))
    assert [(entry.kind, entry.subject) for entry in found] == [
        ("topic", "t"),
        ("action", "a"),
        ("story", "1"),
        ("board", ""),
        ("clock", ""),
    ]
    assert found[0].old is None
    assert found[0].new["merged"][0]["title"] == "Under"  # type: ignore[index]
    assert found[1].new == {
        "id": "a",
        "title": "Plan",
        "due": "2027-03-01",
        "status": "proposed",
        "origin": {"question": None, "dimension": None, "topic": None},
    }
    assert list(outcome_changes(outcome_of(FULL), outcome_of(FULL), NOON)) == []
