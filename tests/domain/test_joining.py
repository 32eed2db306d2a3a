"""A card or story that was changed on two laptops has the changes of both, where that is sure."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain import board_steps as steps
from desktop_app.domain.assessment import HistoryEntry
from desktop_app.domain.board import Board, BoardRules, at_rest, own_votes, texts
from desktop_app.domain.copies import mark
from desktop_app.domain.earlier import earlier, earlier_card, earlier_story, kept
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import Origin, Story, ThumbVote, Topic, TopicState
from desktop_app.domain.gathering import Card, Group, SharedStory
from desktop_app.domain.group_board import merged, with_topics
from desktop_app.domain.joining import Joining
from tests.domain.gatherings import START, TOLD, gathering

BEFORE = Card(Topic("a", "Ledelse", 3, TopicState.VOTED), ("x",))


def known(*cards: Card) -> Joining:
    return Joining({mark(card): kept(card) for card in cards})


def after(card: Card, **parts: Any) -> Card:
    return Card(replace(card.topic, **parts), (*card.past, mark(card)))


def joined(ours: Card, theirs: Card, *before: Card) -> tuple[Topic, bool]:
    found = known(*before or (BEFORE,)).card(ours, theirs)
    assert found is not None
    return found[0].topic, found[1]


def test_what_the_history_keeps_is_read_again_whole() -> None:
    found = gathering()
    for card in found.groups[0].cards:
        assert earlier_card(card.id, kept(card)).topic == card.topic
    assert earlier_story(TOLD.id, kept(TOLD)) == replace(TOLD, past=())
    bare = SharedStory("b", Story("Dialog"))
    assert earlier_story("b", kept(bare)) == bare
    assert earlier_card("b", kept(Card(Topic("b", "B")))).topic == Topic("b", "B")
    assert kept(Card(Topic("b", "B"), ("m", "n"))) == {
        "title": "B",
        "state": "proposed",
        "mark": mark(Card(Topic("b", "B"), ("m", "n"))),
        "steps": 2,
    }


def test_the_history_tells_what_cards_and_stories_were() -> None:
    old, new, there = ({"mark": one, "steps": 0} for one in ("m", "n", "o"))
    entries = (
        HistoryEntry(START, "card", "q a", old, new),
        HistoryEntry(START, "elsewhere story", "s", None, there),
        HistoryEntry(START, "card", "q b", {"title": "of an older version"}, None),
        HistoryEntry(START, "registration", "r", {"mark": "p"}, "q"),
    )
    assert earlier(entries) == {"m": old, "n": new, "o": there}


def test_parts_of_both_stand_side_by_side_and_votes_are_counted_together() -> None:
    ours = after(BEFORE, votes=5, origin=Origin(dimension="users"), extra={"colour": "red"})
    theirs = after(BEFORE, votes=4, title="Å lede", thumbs=(ThumbVote(1, 0, 2),))
    topic, stood = joined(ours, theirs)
    assert topic == replace(
        ours.topic, votes=6, title="Å lede", thumbs=theirs.topic.thumbs, state=TopicState.DISCUSSED
    )
    assert not stood


@pytest.mark.parametrize(
    ("here", "there", "part", "found"),
    [
        ({"title": "Her"}, {"title": "Der"}, "title", "Her"),
        ({"takeaway": "Her"}, {"takeaway": "Der"}, "takeaway", "Her"),
        ({"votes": 0}, {"votes": 1}, "votes", 0),
        (
            {"origin": Origin(question="q")},
            {"origin": Origin(dimension="d")},
            "origin",
            Origin(question="q"),
        ),
        ({"extra": {"a": 1}}, {"extra": {"a": 2}}, "extra", {"a": 1}),
        (
            {"state": TopicState.DISCUSSING},
            {"state": TopicState.DISCUSSED},
            "state",
            TopicState.DISCUSSING,
        ),
    ],
)
def test_where_both_changed_the_same_part_ours_stands(
    here: Mapping[str, object], there: Mapping[str, object], part: str, found: object
) -> None:
    ours, theirs = after(BEFORE, **here), after(BEFORE, extra={"b": 1}, title="Ny")
    theirs = after(theirs, **({"title": "Ledelse"} | dict(there)))
    topic, stood = joined(ours, theirs)
    assert getattr(topic, part) == found
    assert stood


def test_votes_for_a_card_do_not_speak_against_its_discussion() -> None:
    bare = Card(Topic("a", "Ledelse"))
    voted = after(bare, votes=1, state=TopicState.VOTED)
    talked = after(bare, state=TopicState.DISCUSSED, takeaway="Begynn")
    for ours, theirs in ((voted, talked), (talked, voted)):
        topic, stood = joined(ours, theirs, bare)
        assert (topic.votes, topic.state, topic.takeaway) == (1, TopicState.DISCUSSED, "Begynn")
        assert not stood


def test_what_both_laid_under_a_card_lies_under_it() -> None:
    one, other = Topic("b", "Kultur", 2), Topic("c", "Trivsel", 1)
    ours = after(BEFORE, votes=5, merged=(one,))
    theirs = after(BEFORE, votes=5, merged=(other,))
    for first, second in ((ours, theirs), (theirs, ours)):
        topic, stood = joined(first, second)
        assert (topic.merged, topic.votes, own_votes(topic)) == ((one, other), 7, 4)
        assert not stood


def test_what_was_taken_out_here_and_changed_there_stays_out() -> None:
    laid = after(BEFORE, votes=5, merged=(Topic("b", "Kultur", 2),))
    ours = after(laid, votes=3, merged=())
    theirs = after(laid, votes=6, merged=(Topic("b", "Kultur", 3),))
    topic, stood = joined(ours, theirs, laid)
    assert (topic.merged, topic.votes) == ((), 3)
    assert stood
    topic, stood = joined(theirs, ours, laid)
    assert (topic.merged, topic.votes) == (theirs.topic.merged, 6)
    assert stood


def test_only_the_last_that_both_were_is_what_both_come_from() -> None:
    between = after(BEFORE, title="Imellom")
    ours, theirs = after(between, title="Ledelse"), after(between, votes=9)
    topic, stood = joined(ours, theirs, BEFORE, between)
    assert (topic.title, topic.votes, stood) == ("Ledelse", 9, False)
    # Were the first taken for it, the title that was changed back would be lost.
    assert known(BEFORE).card(ours, theirs) is None
    assert known().card(ours, theirs) is None
    assert known(BEFORE).card(Card(Topic("a", "Her")), Card(Topic("a", "Der"))) is None


def test_stories_are_put_together_alike() -> None:
    before = replace(TOLD, past=())
    ours = replace(before, organisation="NAV", past=(mark(before),))
    there = replace(before.story, why="Alle var med")
    theirs = replace(before, story=there, past=(mark(before),))
    joining = Joining({mark(before): kept(before)})
    found = joining.story(ours, theirs)
    assert found == (replace(before, organisation="NAV", story=there), False)
    other = replace(ours, organisation="Digdir")
    assert joining.story(ours, other) == (replace(before, organisation="NAV"), True)
    assert Joining({}).story(ours, theirs) is None


_plays = st.lists(
    st.tuples(
        st.sampled_from(
            ["propose", "retitle", "vote", "unvote", "merge", "split", "start", "say", "end"]
        ),
        st.integers(0, 5),
        st.integers(0, 5),
    ),
    max_size=12,
)
Play = list[tuple[str, int, int]]


def stepped(board: Board, what: str, one: str, other: str, word: str) -> Board:
    match what:
        case "propose":
            return steps.propose(board, word, word)
        case "retitle":
            return steps.retitle(board, one, word)
        case "vote":
            return steps.vote(board, one)
        case "unvote":
            return steps.unvote(board, one)
        case "merge":
            return steps.merge(board, one, other)
        case "split":
            return steps.split(board, one)
        case "start":
            return steps.start(board, one, START)
        case "say":
            return steps.take_away(board, one, word)
        case _:
            return steps.discussed(board, one)


def played(group: Group, plays: Play, where: str) -> Iterator[Group]:
    """Yield all that a room makes of its board, as far as the rules allow it."""
    for number, (what, one, other) in enumerate(plays):
        board = Board(tuple(card.topic for card in group.cards), BoardRules(9))
        ids = [topic.id for topic in board.topics]
        first, second = ids[one % len(ids)], ids[other % len(ids)]
        with suppress(RefusedError):
            board = stepped(board, what, first, second, f"{where}{number}")
        group = with_topics(group, board.topics)
        yield group


START_BOARD = with_topics(
    Group("q-1", "Gruppe 1"),
    [Topic("a", "A", 1, TopicState.VOTED), Topic("b", "B"), Topic("c", "C")],
)


@settings(max_examples=200)
@given(_plays, _plays, _plays)
def test_where_all_is_known_no_card_is_there_twice_and_every_board_keeps_its_rules(
    before: Play, first: Play, second: Play
) -> None:
    base = [START_BOARD, *played(START_BOARD, before, "base")]
    here = [base[-1], *played(base[-1], first, "here")]
    there = [base[-1], *played(base[-1], second, "there")]
    joining = known(*(card for group in (*base, *here) for card in group.cards))
    both, met = merged(here[-1], there[-1], joining)
    ids = [card.id for card in both.cards]
    assert len({*ids}) == len(ids)
    # Nothing that stood on a board is under an id that no board had.
    assert {*ids} <= {card.id for group in (here[-1], there[-1]) for card in group.cards}
    for card in both.cards:
        topic = card.topic
        assert own_votes(topic) >= 0
        assert topic.state in {at_rest(topic), TopicState.DISCUSSING, TopicState.DISCUSSED}
    # A text that only one of them wrote is there, if nothing of it stood against it.
    if not met.stood:
        texts_there = {text for card in there[-1].cards for text in texts(card.topic)}
        texts_before = {text for card in base[-1].cards for text in texts(card.topic)}
        texts_both = {text for card in both.cards for text in texts(card.topic)}
        assert texts_there - texts_before <= texts_both
    # The same copy again changes nothing, and theirs becomes ours.
    again, none = merged(both, there[-1], joining)
    assert again == both
    assert none.theirs == ()
    back, none = merged(there[-1], both, Joining({}))
    assert {card.id: card for card in back.cards} == {card.id: card for card in both.cards}
    assert none.theirs == ()
