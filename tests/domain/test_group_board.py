"""Boards that were changed in two places are put together, and nothing that was written is lost."""

from collections import Counter
from contextlib import suppress
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain import board_steps as steps
from desktop_app.domain.board import Board, BoardClock, BoardRules, own_votes, texts
from desktop_app.domain.copies import mark
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import ThumbVote, Topic, TopicState
from desktop_app.domain.gathering import Attendance, Card, Group, Registration, Seat
from desktop_app.domain.group_board import board_of, with_board, with_topics
from desktop_app.domain.group_board import merged as merged_with
from desktop_app.domain.joining import Joining
from tests.domain.gatherings import START, crowd

EMPTY = Group("q-1", "Gruppe 1")
EMPTY_TWO = Group("q-9", "Gruppe 9")
ONE = with_topics(EMPTY, [Topic("a", "Ledelse", 3), Topic("b", "Kultur", 1)])


def merged(ours: Group, theirs: Group) -> Group:
    """Put together where it is not known what the cards were before."""
    found, met = merged_with(ours, theirs, Joining({}))
    assert not met.stood
    return found


def votes(group: Group) -> list[tuple[str, int]]:
    return sorted((card.topic.title, card.topic.votes) for card in group.cards)


def changed(group: Group, topic_id: str, **parts: object) -> Group:
    topics = [
        replace(card.topic, **parts) if card.topic.id == topic_id else card.topic  # type: ignore[arg-type]  # parts of a topic
        for card in group.cards
    ]
    return with_topics(group, topics)


def without(group: Group, topic_id: str) -> Group:
    return with_topics(group, [c.topic for c in group.cards if c.topic.id != topic_id])


def test_the_same_topics_change_nothing() -> None:
    assert with_topics(ONE, [card.topic for card in ONE.cards]) == ONE
    assert merged(ONE, ONE) == ONE
    assert merged(EMPTY, ONE) == ONE
    assert merged(ONE, EMPTY) == ONE


def test_a_card_changed_in_one_place_is_taken_as_changed() -> None:
    there = changed(changed(ONE, "a", votes=4), "a", takeaway="Start")
    assert merged(ONE, there) == there
    assert merged(there, ONE) == there


def test_different_cards_changed_in_two_places_are_both_taken() -> None:
    here, there = changed(ONE, "a", votes=9), changed(ONE, "b", votes=8)
    assert votes(merged(here, there)) == [("Kultur", 8), ("Ledelse", 9)]


def test_a_card_changed_in_both_places_is_kept_twice_and_only_once() -> None:
    here, there = changed(ONE, "a", votes=9), changed(ONE, "a", votes=7, takeaway="Der")
    both = merged(here, there)
    assert votes(both) == [("Kultur", 1), ("Ledelse", 7), ("Ledelse", 9)]
    assert merged(both, there) == merged(both, here) == both
    assert merged(there, here).cards == both.cards
    # The coordinator settles it, and the old file changes nothing any more.
    settled = without(changed(both, "a", votes=16), both.cards[1].topic.id)
    assert votes(merged(settled, there)) == [("Kultur", 1), ("Ledelse", 16)]


def test_the_same_change_in_both_places_is_one() -> None:
    here = changed(changed(ONE, "a", votes=5), "a", takeaway="Likt")
    there = changed(changed(ONE, "a", takeaway="Likt"), "a", votes=5)
    both = merged(here, there)
    assert votes(both) == [("Kultur", 1), ("Ledelse", 5)]
    assert merged(both, there) == merged(both, here) == both


def test_a_card_taken_away_stays_away_unless_it_was_changed_elsewhere() -> None:
    here = without(ONE, "a")
    assert votes(merged(here, ONE)) == [("Kultur", 1)]
    assert votes(merged(ONE, here)) == [("Kultur", 1)]
    there = changed(ONE, "a", votes=4)
    assert (
        votes(merged(here, there)) == votes(merged(there, here)) == [("Kultur", 1), ("Ledelse", 4)]
    )
    assert merged(here, there).gone == {}
    assert set(merged(here, without(ONE, "b")).gone) == {"a", "b"}


def test_a_change_taken_back_elsewhere_is_taken_back_here() -> None:
    between = changed(ONE, "a", votes=4)
    there = changed(between, "a", votes=3)
    assert votes(merged(between, there)) == votes(ONE)
    assert votes(merged(there, between)) == votes(ONE)
    assert votes(merged(ONE, there)) == votes(ONE)


def test_a_card_that_comes_back_remembers_what_it_was() -> None:
    gone = without(ONE, "a")
    back = with_topics(gone, [card.topic for card in ONE.cards])
    assert back.cards[0].past == (mark(ONE.cards[0]),)
    assert back.gone == {}
    assert votes(merged(gone, back)) == votes(back)


def test_marks_differ_where_contents_do() -> None:
    topic = Topic("a", "Ledelse", 3)
    assert mark(Card(topic)) == mark(Card(replace(topic, id="b")))
    others = (
        Card(replace(topic, votes=4)),
        Card(replace(topic, title="X")),
        Card(replace(topic, extra={"a": 1})),
        Card(topic, ("x",)),
    )
    assert len({mark(card) for card in (Card(topic), *others)}) == 5


def test_a_card_kept_twice_never_takes_the_place_of_another() -> None:
    here, there = changed(ONE, "a", votes=9), changed(ONE, "a", votes=7)
    name = max(mark(here.cards[0]), mark(there.cards[0]))
    here = with_topics(here, [*(card.topic for card in here.cards), Topic(name, "Egen")])
    both = merged(here, there)
    assert sorted(card.topic.id for card in both.cards) == sorted(["a", "b", name])
    assert [card.topic.title for card in both.cards if card.topic.id == name] == ["Egen"]


def test_a_board_has_the_votes_of_those_who_sit_there() -> None:
    absent = Seat("", "q-1", attendance=Attendance.ABSENT)
    seats = (Seat("", "q-1"), Seat("", "q-1"), absent, Seat("", "q-2"))
    whole = replace(
        crowd(), registrations=(Registration("r", "Difi", seats=seats),), groups=(ONE, EMPTY_TWO)
    )
    found = board_of(whole, "q-1")
    assert (found.rules.participants, found.budget, found.used) == (2, 6, 4)
    assert board_of(whole, "q-9").rules.participants is None
    assert with_board(whole, "q-1", found) == whole
    other = with_board(whole, "q-1", replace(found, rules=BoardRules(9), topics=found.topics[:1]))
    assert other.groups[0].rules == BoardRules(9)
    assert len(other.groups[0].cards) == 1
    assert other.groups[1] == whole.groups[1]


def test_rules_changed_in_one_place_are_taken_and_the_clock_stays_at_home() -> None:
    clock = BoardClock(START, 480)
    talk = replace(changed(ONE, "a", state=TopicState.DISCUSSING), clock=clock)
    played = replace(ONE, rules=BoardRules(7))
    assert merged(talk, played).rules == BoardRules(7)
    assert merged(talk, played).clock == clock
    assert merged(played, replace(talk, rules=BoardRules(9))).rules == BoardRules(7)
    ended = with_topics(talk, [replace(c.topic, state=TopicState.DISCUSSED) for c in talk.cards])
    assert merged(talk, ended).clock is None


def test_a_group_talks_of_one_card_at_a_time() -> None:
    clock, talk = BoardClock(START, 480), TopicState.DISCUSSING
    here = replace(changed(ONE, "b", state=talk), clock=clock)
    there = changed(ONE, "a", state=talk)
    both = merged(here, there)
    assert [card.topic.state for card in both.cards] == [TopicState.VOTED, talk]
    assert both.clock == clock
    assert merged(both, there) == merged(both, here) == both
    # Nobody talked here: their talk goes on, with a clock that waits to be started.
    assert next(card.topic.state for card in merged(ONE, there).cards) is talk
    assert merged(ONE, there).clock is None


def test_one_card_talked_of_in_two_places_goes_on_here_and_waits_beside() -> None:
    talk = TopicState.DISCUSSING
    here = changed(ONE, "a", state=talk, takeaway="Her")
    there = changed(ONE, "a", state=talk, takeaway="Der")
    for ours, theirs, name in ((here, there, "Her"), (there, here, "Der")):
        both = merged(ours, theirs)
        found = [card.topic for card in both.cards if card.topic.state is talk]
        assert [topic.takeaway for topic in found] == [name]
        assert {card.topic.takeaway for card in both.cards} == {"Her", "Der", ""}
        assert merged(both, theirs) == merged(both, ours) == both


_steps = st.lists(
    st.tuples(st.sampled_from("abcd"), st.sampled_from(["vote", "say", "drop", "add"])), max_size=8
)


def after(group: Group, steps: list[tuple[str, str]], where: str) -> Group:
    for number, (topic_id, what) in enumerate(steps):
        has = any(card.topic.id == topic_id for card in group.cards)
        if what == "drop":
            group = without(group, topic_id)
        elif what == "add" and not has:
            topics = [card.topic for card in group.cards]
            group = with_topics(group, [*topics, Topic(topic_id, f"{where}{number}")])
        elif has:
            part = {"votes": number + 5} if what == "vote" else {"takeaway": f"{where}{number}"}
            group = changed(group, topic_id, **part)
    return group


def contents(group: Group) -> set[Topic]:
    return {replace(card.topic, id="", extra=()) for card in group.cards}  # type: ignore[arg-type]  # to be counted


@settings(max_examples=150)
@given(_steps, _steps, _steps)
def test_whatever_was_done_in_two_places_nothing_is_lost(
    before: list[tuple[str, str]], first: list[tuple[str, str]], second: list[tuple[str, str]]
) -> None:
    base = after(ONE, before, "base")
    here, there = after(base, first, "here"), after(base, second, "there")
    both = merged(here, there)
    for side, other in ((here, there), (there, here)):
        superseded = {m for card in other.cards for m in card.past}
        superseded |= {m for marks in other.gone.values() for m in marks}
        for card in side.cards:
            said = replace(card.topic, id="", extra=())  # type: ignore[arg-type]  # to be counted
            assert mark(card) in superseded or said in contents(both)
    assert len({card.topic.id for card in both.cards}) == len(both.cards)
    assert merged(both, there).cards == merged(both, here).cards == both.cards
    assert contents(merged(there, here)) == contents(both)


def laid(group: Group, into: str, *others: str) -> Group:
    board = Board(tuple(card.topic for card in group.cards), BoardRules(9))
    for other in others:
        board = steps.merge(board, into, other)
    return with_topics(group, board.topics)


def parts(group: Group) -> dict[str, list[tuple[str, int]]]:
    """Each card's title with what lies under it."""
    return {
        card.topic.title: [(part.title, part.votes) for part in card.topic.merged]
        for card in group.cards
    }


def test_a_topic_laid_under_a_card_and_voted_on_elsewhere_is_there_once() -> None:
    here, there = laid(ONE, "a", "b"), changed(ONE, "b", votes=4)
    both = merged(here, there)
    assert parts(both) == {"Ledelse": [("Kultur", 4)]}
    assert votes(both) == [("Ledelse", 7)]
    assert merged(there, here).cards == both.cards
    assert merged(both, there) == merged(both, here) == both
    # What happens to it later elsewhere comes too, and nothing else changes.
    later = changed(there, "b", votes=6)
    assert votes(merged(both, later)) == [("Ledelse", 9)]
    apart = steps.split(Board(tuple(card.topic for card in both.cards)), "a")
    assert [(topic.title, topic.votes) for topic in apart.topics] == [("Ledelse", 3), ("Kultur", 4)]


def test_what_was_laid_under_it_elsewhere_goes_along() -> None:
    base = with_topics(ONE, [*(card.topic for card in ONE.cards), Topic("c", "Data", 2)])
    here, there = laid(base, "a", "b"), laid(changed(base, "b", votes=2), "b", "c")
    both = merged(here, there)
    assert parts(both) == {"Ledelse": [("Kultur", 2), ("Data", 2)]}
    assert votes(both) == [("Ledelse", 7)]
    assert merged(both, there) == merged(both, here) == both


def test_what_lies_under_a_card_that_lies_under_another_itself_comes_after_it() -> None:
    base = with_topics(ONE, [*(card.topic for card in ONE.cards), Topic("c", "Data", 2)])
    here, there = changed(laid(base, "c", "a"), "b", votes=5), laid(base, "a", "b")
    both = merged(here, there)
    assert parts(both) == {"Data": [("Ledelse", 3), ("Kultur", 5)]}
    assert votes(both) == [("Data", 10)]
    assert merged(there, here).cards == both.cards
    assert merged(both, there) == merged(both, here) == both


def test_a_topic_that_was_talked_about_elsewhere_stays_a_card() -> None:
    base = with_topics(ONE, [*(card.topic for card in ONE.cards), Topic("c", "Data", 2)])
    here = laid(base, "a", "b", "c")
    for part in ({"takeaway": "Start"}, {"state": TopicState.DISCUSSED}, {"thumbs": ()}):
        there = changed(base, "b", votes=4, **{"state": TopicState.VOTED, **part})
        if "thumbs" in part:
            there = changed(there, "b", thumbs=(ThumbVote(1, 2, 3),))
        both = merged(here, there)
        assert parts(both) == {"Ledelse": [("Data", 2)], "Kultur": []}
        assert votes(both) == [("Kultur", 4), ("Ledelse", 5)]
        assert [c.topic.takeaway for c in both.cards] == ["", part.get("takeaway", "")]
        assert merged(both, there) == merged(both, here) == both


def test_a_card_that_was_talked_about_stays_so_when_a_topic_comes_under_it() -> None:
    here = changed(laid(ONE, "a", "b"), "a", state=TopicState.DISCUSSED, takeaway="Start")
    both = merged(here, changed(ONE, "b", votes=4))
    assert [(c.topic.state, c.topic.takeaway) for c in both.cards] == [
        (TopicState.DISCUSSED, "Start")
    ]


def test_a_topic_changed_in_both_places_before_it_was_laid_is_kept_twice() -> None:
    here, there = laid(changed(ONE, "b", votes=2), "a", "b"), changed(ONE, "b", votes=4)
    both = merged(here, there)
    assert parts(both) == {"Ledelse": [("Kultur", 2)], "Kultur": []}
    assert merged(both, there) == merged(both, here) == both


def test_topics_laid_under_each_other_are_one_card_with_every_vote() -> None:
    here, there = laid(ONE, "a", "b"), laid(ONE, "b", "a")
    both = merged(here, there)
    assert parts(both) == {"Ledelse": [("Kultur", 1)]}
    assert [card.topic.votes for card in both.cards] == [4]
    assert merged(there, here) == both


_SIX = with_topics(EMPTY, [Topic(one, one, place) for place, one in enumerate("abcdef")])


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("def")), max_size=4),
    st.lists(st.tuples(st.sampled_from("def"), st.integers(1, 9)), max_size=6),
)
def test_what_is_laid_here_and_voted_on_there_is_there_once_with_every_vote(
    lays: list[tuple[str, str]], given_votes: list[tuple[str, int]]
) -> None:
    here = there = _SIX
    for into, other in lays:
        if other in {card.id for card in here.cards}:
            here = laid(here, into, other)
    for one, more in given_votes:
        former = next(card.topic.votes for card in there.cards if card.id == one)
        there = changed(there, one, votes=former + more)
    both = merged(here, there)
    found = [(part.id, part.votes) for card in both.cards for part in card.topic.merged]
    found += [(card.id, own_votes(card.topic)) for card in both.cards]
    assert sorted(found) == sorted((card.id, card.topic.votes) for card in there.cards)
    assert merged(both, there).cards == merged(both, here).cards == both.cards
    assert parts(merged(there, here)) == parts(both)


_plays = st.lists(
    st.tuples(
        st.sampled_from(["propose", "vote", "merge", "split", "start", "end"]),
        st.integers(0, 5),
        st.integers(0, 5),
    ),
    max_size=12,
)


def played(group: Group, plays: list[tuple[str, int, int]], where: str) -> Group:
    """What a room makes of its board, as far as the rules allow it."""
    for number, (what, one, other) in enumerate(plays):
        board = Board(tuple(card.topic for card in group.cards), BoardRules(9))
        ids = [topic.id for topic in board.topics] or ["nobody"]
        first, second = ids[one % len(ids)], ids[other % len(ids)]
        with suppress(RefusedError):
            match what:
                case "propose":
                    board = steps.propose(board, f"{where}{number}", f"{where}{number}")
                case "vote":
                    board = steps.vote(board, first)
                case "merge":
                    board = steps.merge(board, first, second)
                case "split":
                    board = steps.split(board, first)
                case "start":
                    board = steps.start(board, first, START)
                case "end":
                    board = steps.discussed(board, first)
        group = with_topics(group, board.topics)
    return group


def titles(group: Group) -> set[str]:
    return {text for card in group.cards for text in texts(card.topic)}


def given_to(group: Group) -> Counter[str]:
    """The votes of each text, wherever it stands."""
    found: Counter[str] = Counter()
    for card in group.cards:
        found[card.topic.title] += own_votes(card.topic)
        found.update({part.title: part.votes for part in card.topic.merged})
    return found


@settings(max_examples=150)
@given(_plays, _plays, _plays)
def test_boards_that_were_laid_together_in_two_places_lose_no_topic(
    before: list[tuple[str, int, int]],
    first: list[tuple[str, int, int]],
    second: list[tuple[str, int, int]],
) -> None:
    base = played(ONE, before, "base")
    here, there = played(base, first, "here"), played(base, second, "there")
    both = merged(here, there)
    assert titles(both) == titles(here) | titles(there)
    assert len({card.topic.id for card in both.cards}) == len(both.cards)
    assert sum(card.topic.state is TopicState.DISCUSSING for card in both.cards) <= 1
    assert merged(both, there).cards == merged(both, here).cards == both.cards
    # No room's votes are lost: what a topic had in either place it has in both.
    for side in (here, there):
        assert all(count <= given_to(both)[one] for one, count in given_to(side).items())
    # Whatever lay twice under cards can be taken apart, and every card is one of its own.
    board = Board(tuple(card.topic for card in both.cards))
    for topic in board.topics:
        with suppress(RefusedError):
            board = steps.split(board, topic.id)
    assert len({topic.id for topic in board.topics}) == len(board.topics)
