"""Two people change one thing: what of both stands, and what speaks against the other."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.board import Board, BoardClock, BoardRules
from desktop_app.domain.carrying import SpeaksAgainstError, carried, carried_over
from desktop_app.domain.follow_up import Action, Origin, Story, ThumbVote, Topic, TopicState
from desktop_app.domain.gathering import Attendance, Card, Group, Registration, Seat
from desktop_app.domain.outcome import Outcome

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
PLAN, COURSE = Action("plan", "Plan"), Action("course", "Course")
A, B, C = Topic("a", "A", 3), Topic("b", "B"), Topic("c", "C")
HERE, AWAY, WAITED = Seat(attendance=Attendance.PRESENT), Seat(attendance=Attendance.ABSENT), Seat()


def test_what_concerns_different_things_stands_side_by_side() -> None:
    before = Outcome(Board((A, B)), (PLAN,), (Story("Form"),))
    mine = replace(before, actions=(replace(PLAN, owner="Staff"), COURSE))
    theirs = replace(before, board=Board((A, replace(B, takeaway="So"))), stories=())
    found = carried(theirs, before, mine)
    assert found == replace(theirs, actions=mine.actions)


def test_two_fields_of_one_action_stand_side_by_side() -> None:
    found = carried(replace(PLAN, owner="Staff"), PLAN, replace(PLAN, title="Plans"))
    assert found == replace(PLAN, owner="Staff", title="Plans")


def test_the_same_said_twice_is_said_once() -> None:
    told = replace(PLAN, title="Plans")
    assert carried(told, PLAN, told) == told


def test_mine_goes_over_theirs_where_both_have_changed_the_same() -> None:
    theirs = replace(PLAN, title="Theirs", owner="Staff")
    assert carried_over(theirs, PLAN, replace(PLAN, title="Mine")) == replace(theirs, title="Mine")
    assert carried_over((), (PLAN,), (COURSE, replace(PLAN, title="Mine"))) == (
        COURSE,
        replace(PLAN, title="Mine"),
    )
    assert carried_over((theirs, COURSE), (PLAN,), ()) == (COURSE,)


def test_of_two_votes_at_once_both_count() -> None:
    more = replace(A, votes=4)
    assert carried(more, A, more).votes == 5
    assert carried(more, more, A).votes == 3
    assert carried(A, more, A).votes == 2
    with pytest.raises(SpeaksAgainstError):
        carried(Topic("a", "A", 0), more, A)


@pytest.mark.parametrize(
    ("now", "before", "after"),
    [
        (replace(PLAN, title="Theirs"), PLAN, replace(PLAN, title="Mine")),
        ((replace(PLAN, title="Theirs"),), (PLAN,), ()),
        ((), (PLAN,), (replace(PLAN, title="Mine"),)),
        ((PLAN, Action("x", "Theirs")), (PLAN,), (PLAN, Action("x", "Mine"))),
        (BoardClock(NOON, 60), BoardClock(NOON, 480), BoardClock(NOON, 240)),
        (Origin(question="q"), Origin(), Origin(dimension="d")),
        ((Story("Theirs"),), (Story("Form"),), (Story("Mine"),)),
        ((), (Story("Form"),), (Story("Mine"), Story("Form 2"))),
        ((Story("Theirs"), Story("B")), (Story("A"), Story("B")), (Story("B"),)),
        (Group("g", "G", gone={"t": ("x",)}), Group("g", "G"), Group("g", "G", gone={"t": ("y",)})),
        (BoardClock(NOON, 60), None, BoardClock(NOON, 480)),
    ],
)
def test_neither_goes_over_the_other(now: object, before: object, after: object) -> None:
    with pytest.raises(SpeaksAgainstError):
        carried(now, before, after)


def test_what_came_stands_beside_what_came_and_what_went_stays_away() -> None:
    assert carried((A, C), (A,), (A, B)) == (A, B, C)
    assert carried((A, C), (A, B), (B,)) == (C,)
    assert carried((B,), (A, B), (A, B, C)) == (B, C)


def test_what_is_put_back_comes_to_its_place() -> None:
    assert carried((A, C), (A, C), (A, B, C)) == (A, B, C)
    more = replace(C, votes=1)
    assert carried((A, more), (A, C), (A, B, C)) == (A, B, more)
    assert carried((A, C, replace(B, id="d")), (A, C), (B, A, C)) == (B, A, C, replace(B, id="d"))
    assert carried((more, A), (C, A), (A, C)) == (A, more)


def test_stories_are_known_by_what_they_say() -> None:
    a, b, c, d = map(Story, "ABCD")
    assert carried((b,), (a, b), (a, c)) == (c,)
    assert carried((a, b, c), (a, b), (a,)) == (a, c)
    assert carried((a, c), (a,), (a, b)) == (a, c, b)
    assert carried((a, b, d), (a, b), (c, b)) == (c, b, d)
    assert carried((a, b), (b, a), (b, c, a)) == (a, b, c)


def test_seats_are_known_by_their_place() -> None:
    three = Registration("r", "Difi", seats=(WAITED, WAITED, WAITED))
    mine = replace(three, seats=(HERE, WAITED, WAITED))
    theirs = replace(three, seats=(WAITED, AWAY, WAITED))
    assert carried(theirs, three, mine).seats == (HERE, AWAY, WAITED)
    with pytest.raises(SpeaksAgainstError):
        carried(replace(three, seats=(AWAY, WAITED, WAITED)), three, mine)


def test_cards_of_a_group_are_known_by_their_topic() -> None:
    before = Group("g", "G", (Card(A, ("1",)), Card(B)))
    mine = replace(before, cards=(Card(replace(A, takeaway="So"), ("1", "2")), Card(B)))
    theirs = replace(before, cards=(Card(A, ("1",)), Card(replace(B, votes=2), ("3",))))
    found = carried(theirs, before, mine)
    assert found.cards == (mine.cards[0], theirs.cards[1])


def test_keys_that_we_do_not_know_are_carried_too() -> None:
    before = replace(PLAN, extra={"a": 1, "b": 2})
    mine, theirs = replace(PLAN, extra={"a": 1}), replace(PLAN, extra={"a": 3, "b": 2})
    assert carried(theirs, before, mine).extra == {"a": 3}


def test_a_thumb_vote_joins_another() -> None:
    one, other = ThumbVote(5, 1, 2), ThumbVote(1, 1, 6)
    before = replace(A, state=TopicState.DISCUSSING)
    mine, theirs = replace(before, thumbs=(one,)), replace(before, thumbs=(other,))
    with pytest.raises(SpeaksAgainstError):
        carried(replace(theirs, state=TopicState.DISCUSSED), before, replace(mine, state=A.state))
    twice = replace(before, thumbs=(one, other))
    assert carried(twice, replace(before, thumbs=(one,)), mine) == twice


topics = st.lists(
    st.sampled_from([A, B, C, replace(A, votes=5, takeaway="T")]), unique_by=lambda each: each.id
)
actions = st.lists(
    st.sampled_from([PLAN, COURSE, replace(PLAN, owner="S")]), unique_by=lambda each: each.id
)
stories = st.lists(st.sampled_from([Story("A"), Story("B")]), max_size=3)
rules = st.sampled_from([BoardRules(), BoardRules(participants=9)])
values = st.builds(
    Outcome, st.builds(Board, topics.map(tuple), rules), actions.map(tuple), stories.map(tuple)
)


@given(values, values)
def test_without_another_the_step_leads_where_it_led(before: Outcome, after: Outcome) -> None:
    assert carried(before, before, after) == after
    assert carried(after, before, before) == after


@given(values, values, values)
def test_a_step_and_its_way_back_leave_what_others_did(
    now: Outcome, before: Outcome, after: Outcome
) -> None:
    try:
        there = carried(now, before, after)
        back = carried(there, after, before)
    except SpeaksAgainstError:
        return
    assert {t.id for t in now.board.topics} - {t.id for t in before.board.topics} <= {
        t.id for t in back.board.topics
    } | {t.id for t in after.board.topics}
