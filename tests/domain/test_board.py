"""The Lean Coffee board: budget, order, merging, the clock, and what each step refuses."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from desktop_app.domain import board_steps as steps
from desktop_app.domain.board import (
    Board,
    BoardClock,
    BoardRules,
    at_rest,
    is_fair,
    origins,
    own_votes,
    recounted,
    texts,
)
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import Origin, ThumbVote, Topic, TopicState

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
PROPOSED, VOTED = TopicState.PROPOSED, TopicState.VOTED
DISCUSSING, DISCUSSED = TopicState.DISCUSSING, TopicState.DISCUSSED


def board(*names: str, participants: int | None = 3) -> Board:
    made = Board(rules=BoardRules(participants=participants))
    for name in names:
        made = steps.propose(made, name, f"Topic {name}")
    return made


def voted(made: Board, topic: str, times: int) -> Board:
    for _ in range(times):
        made = steps.vote(made, topic)
    return made


def one(made: Board, topic: str) -> Topic:
    found = made.topic(topic)
    assert found is not None
    return found


def refused(step: Callable[[], object]) -> str:
    with pytest.raises(RefusedError) as caught:
        step()
    return str(caught.value)


def test_what_two_have_done_keeps_to_the_rules_that_each_of_them_kept_to() -> None:
    start = voted(board("a", "b", participants=1), "a", 2)
    third, other = voted(start, "a", 1), voted(start, "b", 1)
    assert is_fair(third, start, third)
    assert not is_fair(other.put(one(third, "a")), third, other)
    # A list from paper asks for no budget, and people who went home leave their votes.
    paper = replace(start, rules=BoardRules())
    assert is_fair(paper.put(replace(one(paper, "b"), votes=9)), paper, paper)
    talk = steps.start(start, "a", NOW)
    both = talk.put(replace(one(talk, "b"), state=DISCUSSING))
    assert not is_fair(both, talk, start)
    assert is_fair(both, both, start)


def test_the_room_has_participants_times_votes_and_no_more() -> None:
    made = board("a", "b")
    assert (made.budget, made.remaining) == (9, 9)
    made = voted(made, "a", 8)
    made = voted(made, "b", 1)
    assert (made.used, made.remaining) == (9, 0)
    assert refused(lambda: steps.vote(made, "a")) == "All 9 votes of the room are used."
    fewer = steps.play_by(made, replace(made.rules, participants=2))
    assert (fewer.used, fewer.remaining) == (9, 0)


def test_nobody_votes_where_nobody_is_counted() -> None:
    for nobody in (None, 0):
        made = board("a", participants=nobody)
        assert made.budget == 0
        assert "how many" in refused(partial(steps.vote, made, "a"))


def test_columns_are_in_order_of_votes_then_of_proposal() -> None:
    made = voted(voted(voted(board("a", "b", "c", "d"), "b", 2), "c", 3), "d", 2)
    assert [topic.id for topic in made.column(VOTED)] == ["c", "b", "d"]
    assert [topic.id for topic in made.column(PROPOSED)] == ["a"]
    back = steps.unvote(steps.unvote(made, "d"), "d")
    assert [topic.id for topic in back.column(PROPOSED)] == ["a", "d"]
    assert "no vote" in refused(lambda: steps.unvote(back, "d"))


def test_merging_adds_votes_and_keeps_both_texts() -> None:
    made = steps.link(voted(voted(board("a", "b", "c"), "a", 2), "b", 3), "b", Origin(question="q"))
    made = steps.merge(steps.merge(made, "b", "c"), "a", "b")
    card = one(made, "a")
    assert (card.votes, own_votes(card)) == (5, 2)
    assert texts(card) == ("Topic a", "Topic b", "Topic c")
    assert tuple(origins(card)) == (Origin(question="q"),)
    assert one(made, "c") is card
    apart = steps.split(made, "a")
    assert [(topic.id, topic.votes, topic.state) for topic in apart.topics] == [
        ("a", 2, VOTED),
        ("b", 3, VOTED),
        ("c", 0, PROPOSED),
    ]


def test_votes_taken_back_after_a_merge_leave_the_card_first() -> None:
    made = steps.merge(voted(voted(board("a", "b"), "a", 1), "b", 2), "a", "b")
    made = steps.unvote(steps.unvote(made, "a"), "a")
    assert [part.votes for part in one(made, "a").merged] == [1]
    assert [topic.votes for topic in steps.split(made, "a").topics] == [0, 1]


def test_merging_and_splitting_are_for_topics_that_are_not_discussed() -> None:
    made = steps.start(board("a", "b"), "a", NOW)
    assert "before they are discussed" in refused(lambda: steps.merge(made, "a", "b"))
    assert "before they are discussed" in refused(lambda: steps.merge(made, "b", "a"))
    merged = steps.start(steps.merge(board("a", "b"), "a", "b"), "a", NOW)
    assert "before they are discussed" in refused(lambda: steps.split(merged, "a"))
    assert "not merged" in refused(lambda: steps.split(board("a"), "a"))
    assert "another topic" in refused(lambda: steps.merge(board("a"), "a", "a"))


def test_a_discussion_has_a_box_thumbs_and_an_end() -> None:
    made = steps.start(voted(board("a", "b"), "a", 1), "a", NOW)
    assert made.discussing == one(made, "a")
    assert made.clock == BoardClock(NOW, 8 * 60)
    assert "“Topic a” is under discussion" in refused(lambda: steps.start(made, "b", NOW))
    later = NOW + timedelta(minutes=8)
    on = steps.thumbs(made, "a", ThumbVote(3, 1, 2), later)
    assert on.clock == BoardClock(later, 4 * 60)
    over = steps.thumbs(on, "a", ThumbVote(2, 0, 2), later)
    assert (one(over, "a").state, over.clock) == (DISCUSSED, None)
    assert one(over, "a").thumbs == (ThumbVote(3, 1, 2), ThumbVote(2, 0, 2))
    taken = steps.take_away(over, "a", "  We meet monthly. ")
    assert one(taken, "a").takeaway == "We meet monthly."
    assert one(steps.take_away(taken, "a", " "), "a").takeaway == ""
    again = steps.start(taken, "a", later)
    assert steps.undo_start(again, "a") == replace(taken, clock=None)
    assert "stand once it is discussed" in refused(lambda: steps.vote(taken, "a"))


def test_a_mistaken_start_is_undone() -> None:
    before = voted(board("a", "b"), "a", 1)
    for topic in ("a", "b"):
        assert steps.undo_start(steps.start(before, topic, NOW), topic) == before


@pytest.mark.parametrize(
    "step",
    [
        lambda b: steps.undo_start(b, "a"),
        lambda b: steps.discussed(b, "a"),
        lambda b: steps.extend(b, "a", NOW),
        lambda b: steps.pause(b, "a", NOW),
        lambda b: steps.thumbs(b, "a", ThumbVote(1, 0, 0), NOW),
        lambda b: steps.take_away(b, "a", "text"),
    ],
)
def test_what_belongs_to_a_discussion_needs_one(step: Callable[[Board], Board]) -> None:
    assert refused(lambda: step(board("a"))) == "This topic is not under discussion."


@pytest.mark.parametrize(
    "counted", [ThumbVote(0, 0, 0), ThumbVote(-1, 2, 0), ThumbVote(1, 0, 99_999)]
)
def test_thumbs_are_counted(counted: ThumbVote) -> None:
    made = steps.start(board("a"), "a", NOW)
    assert "Count the thumbs" in refused(lambda: steps.thumbs(made, "a", counted, NOW))


def test_only_an_untouched_topic_is_removed() -> None:
    assert steps.withdraw(board("a", "b"), "a").topics == board("b").topics
    assert "Take the votes back first" in refused(
        lambda: steps.withdraw(voted(board("a"), "a", 1), "a")
    )
    started = steps.start(board("a"), "a", NOW)
    assert "Take the votes back" in refused(lambda: steps.withdraw(started, "a"))
    assert "no longer" in refused(lambda: steps.withdraw(board("a"), "z"))


def test_texts_may_be_long_but_not_endless_nor_empty() -> None:
    long = "x" * 2_000
    assert one(steps.propose(board(), "a", long), "a").title == long
    assert refused(lambda: steps.propose(board(), "a", "x" * 4_001)) == (
        "A text has at most 4000 characters; this has 4001."
    )
    assert "Write what" in refused(lambda: steps.retitle(board("a"), "a", " \n"))
    assert one(steps.retitle(board("a"), "a", "B\0"), "a").title == "B"
    assert steps.shortened("x" * 100) == "x" * 59 + "…"


@pytest.mark.parametrize(
    "part", [{"participants": 0}, {"votes_each": 0}, {"box_minutes": 121}, {"extension_minutes": 0}]
)
def test_rules_have_bounds(part: dict[str, int]) -> None:
    rules = BoardRules(**{"participants": 3, **part})  # type: ignore[arg-type]  # only numbers
    assert "The board takes" in refused(lambda: steps.play_by(board(), rules))
    assert steps.play_by(board(), BoardRules()).rules == BoardRules()


def test_the_clock_is_the_one_on_the_wall() -> None:
    clock = BoardClock(NOW, 480)
    assert clock.left(NOW + timedelta(seconds=1)) == 479
    assert clock.left(NOW + timedelta(hours=3)) == 480 - 3 * 3600
    assert clock.left(NOW - timedelta(hours=1)) == 480


def test_a_clock_stands_still_and_goes_on_with_what_was_left() -> None:
    made = steps.start(board("a"), "a", NOW)
    stood = steps.pause(made, "a", NOW + timedelta(minutes=3))
    assert stood.clock == BoardClock(None, 300)
    assert stood.clock.stands
    assert stood.clock.left(NOW + timedelta(hours=9)) == 300
    later = NOW + timedelta(hours=9)
    on = steps.pause(stood, "a", later)
    assert on.clock == BoardClock(later, 300)
    assert not on.clock.stands
    # A file that came in the middle of a discussion brings no clock: it begins.
    lost = replace(made, clock=None)
    assert steps.pause(lost, "a", later).clock == BoardClock(later, 480)
    assert steps.extend(stood, "a", later).clock == BoardClock(later, 240)


def test_what_was_laid_under_a_card_has_an_id_of_its_own_when_it_is_taken_off() -> None:
    merged = steps.merge(voted(board("a", "b"), "b", 2), "a", "b")
    both = replace(merged, topics=(*merged.topics, *board("b", "b-2").topics))
    assert both.topic("b") == both.topics[1]
    assert both.topic("a") == merged.topic("b") == merged.topics[0]
    apart = steps.split(both, "a")
    assert [topic.id for topic in apart.topics] == ["a", "b-3", "b", "b-2"]
    assert sum(topic.votes for topic in apart.topics) == 2


def test_a_card_counted_anew_never_has_less_than_what_lies_under_it() -> None:
    merged = one(steps.merge(voted(board("a", "b", "c"), "b", 2), "a", "b"), "a")
    more = recounted(merged, 5)
    assert (more.votes, more.merged[0].votes, own_votes(more)) == (5, 2, 3)
    fewer = recounted(merged, 1)
    assert (fewer.votes, fewer.merged[0].votes, own_votes(fewer)) == (1, 1, 0)


def test_a_card_lies_where_it_belongs() -> None:
    assert at_rest(Topic("a", "A")) is PROPOSED
    assert at_rest(Topic("a", "A", votes=1)) is VOTED
    assert at_rest(Topic("a", "A", takeaway="x")) is DISCUSSED
    assert one(board("a"), "a").state is PROPOSED
    assert board("a").topic("b") is None
