"""What a change of a response leaves in the history."""

from dataclasses import replace

from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.history import response_changes
from desktop_app.domain.response import Response, VoteRound
from tests.domain.samples import NOON, agreed, assessment, dimension, model

OLD = Response("a.1", level=2, note="before", rounds=(VoteRound((1, 2)),))


def test_each_changed_part_is_an_entry() -> None:
    new = replace(
        OLD, level=None, not_applicable="Not ours", note="after", dissent="two", parked=True
    )
    assert list(response_changes(OLD, new, NOON)) == [
        HistoryEntry(NOON, "level", "a.1", 2, None),
        HistoryEntry(NOON, "not_applicable", "a.1", None, "Not ours"),
        HistoryEntry(NOON, "note", "a.1", "before", "after"),
        HistoryEntry(NOON, "dissent", "a.1", "", "two"),
        HistoryEntry(NOON, "parked", "a.1", False, True),
    ]


def test_votes_are_kept_as_plain_data() -> None:
    new = replace(OLD, rounds=(*OLD.rounds, VoteRound((0, 3), abstained=1, revealed=False)))
    first = {"counts": [1, 2], "abstained": 0, "revealed": True}
    second = {"counts": [0, 3], "abstained": 1, "revealed": False}
    assert list(response_changes(OLD, new, NOON)) == [
        HistoryEntry(NOON, "rounds", "a.1", [first], [first, second])
    ]


def test_revealing_votes_is_a_change() -> None:
    hidden = replace(OLD, rounds=(VoteRound((1, 2), revealed=False),))
    (entry,) = response_changes(hidden, OLD, NOON)
    assert entry.old != entry.new


def test_no_change_no_entry() -> None:
    assert (
        list(response_changes(OLD, replace(OLD, rounds=(VoteRound((1, 2), at=NOON),)), NOON)) == []
    )


def test_a_question_without_response_is_unanswered() -> None:
    held = assessment(model(dimension("a", (1, 1))), [agreed("a.1", 3)])
    assert held.response("a.1").level == 3
    assert held.response("a.2") == Response("a.2")
