"""What two laptops change of one card or story comes together; neither change goes silently."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.bootstrap.assembly import assemble
from desktop_app.domain.copies import mark
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import Story, ThumbVote, Topic, TopicState
from desktop_app.domain.gathering import (
    MOST_CARDS,
    MOST_GROUPS,
    MOST_STORIES,
    Card,
    Gathering,
    SharedStory,
    Way,
)
from desktop_app.domain.shared_stories import with_stories
from desktop_app.domain.text import LONGEST_TEXT
from desktop_app.exchange.gathering_file import read_gathering, write_gathering
from desktop_app.services.clash import ELSEWHERE, UNSETTLED
from desktop_app.services.discussing import Discussing
from desktop_app.services.gathering_exchange import GatheringArrival, Standing, Written
from desktop_app.services.gatherings import Details
from desktop_app.services.registering import Coming
from desktop_app.services.workbench import Workbench
from desktop_app.storage.store import Store, open_store
from tests.domain.gatherings import START
from tests.services.bench import Ticking

FORM = Story("Søknad", "Ni av ti", "Brukerne")


@pytest.fixture
def desk(store: Store) -> Workbench:
    """The coordinator's laptop."""
    return assemble(store)


@pytest.fixture
def laptop(tmp_path: Path, clock: Ticking) -> Iterator[Workbench]:
    """That of a group."""
    store = open_store(str(tmp_path / "laptop.db"), clock=clock)
    yield assemble(store)
    store.close()


@pytest.fixture
def third(tmp_path: Path, clock: Ticking) -> Iterator[Workbench]:
    """That of somebody else in the group."""
    store = open_store(str(tmp_path / "third.db"), clock=clock)
    yield assemble(store)
    store.close()


@pytest.fixture
def own(desk: Workbench) -> str:
    """A gathering of two groups; the first has a topic on its board."""
    made = desk.gatherings.create(Details("Brukere", START.date())).assessment
    desk.registering.register(made, [Coming("Difi", 9)])
    desk.grouping.split(made, ["G1", "G2"], 7, Way.MIXED)
    board(desk, made).propose("Ledelse")
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "g.gathering.json"


def board(bench: Workbench, own: str) -> Discussing:
    """The board of the first group."""
    return bench.boards.of_group(own, bench.gatherings.get(own).groups[0].id)


def carry(one: Workbench, other: Workbench, own: str, file: Path) -> GatheringArrival:
    one.gathering_exchange.export(own, file)
    arrival = other.gathering_exchange.look_at(file)
    if arrival.standing is not Standing.NOTHING_NEW:
        other.gathering_exchange.take_in(arrival)
    return arrival


def topics(bench: Workbench, own: str) -> list[Topic]:
    return [card.topic for card in bench.gatherings.get(own).groups[0].cards]


def first(bench: Workbench, own: str) -> Topic:
    return topics(bench, own)[0]


def unsettled(bench: Workbench, own: str) -> list[tuple[str, object, object]]:
    history = bench.gatherings.history(own)
    return [(e.kind, e.old, e.new) for e in history if e.kind.startswith(UNSETTLED)]


def test_different_parts_of_a_card_stand_side_by_side(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    carry(desk, laptop, own, file)
    topic = first(desk, own).id
    board(desk, own).retitle(topic, "Å lede")
    board(laptop, own).vote(topic)
    board(laptop, own).vote(topic)
    board(laptop, own).start(topic)
    board(laptop, own).take_away(topic, "Begynn i ledergruppen")
    board(laptop, own).end(topic)
    before = first(desk, own)
    arrival = carry(laptop, desk, own, file)
    assert (arrival.standing, arrival.stood, arrival.apart) == (
        Standing.BOARDS,
        Written(),
        Written(),
    )
    there = first(laptop, own)
    assert topics(desk, own) == [replace(there, title="Å lede")]
    assert unsettled(desk, own) == []
    # The file again brings nothing, and the group gets the whole of it back.
    assert carry(laptop, desk, own, file).standing is Standing.NOTHING_NEW
    assert before.takeaway == ""
    carry(desk, laptop, own, file)
    assert topics(laptop, own) == topics(desk, own)


def test_where_both_changed_the_same_what_is_here_stands_and_the_history_keeps_both(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    carry(desk, laptop, own, file)
    topic = first(desk, own).id
    board(desk, own).retitle(topic, "Å lede")
    board(laptop, own).retitle(topic, "Toppledelsen")
    board(laptop, own).vote(topic)
    laptop.gathering_exchange.export(own, file)
    arrival = desk.gathering_exchange.look_at(file)
    assert (arrival.stood, arrival.apart) == (Written(cards=1), Written())
    change = desk.gathering_exchange.take_in(arrival)
    (found,) = topics(desk, own)
    assert (found.title, found.votes) == ("Å lede", 1)
    ((kind, here, there),) = unsettled(desk, own)
    assert kind == f"{UNSETTLED}card"
    assert isinstance(here, dict)
    assert isinstance(there, dict)
    assert (here["title"], there["title"]) == ("Å lede", "Toppledelsen")
    # What somebody does after the file stays when the file is taken back.
    board(desk, own).start(topic)
    desk.gatherings.undo(change)
    (found,) = topics(desk, own)
    assert (found.title, found.votes, found.state) == ("Å lede", 0, TopicState.DISCUSSING)


def test_the_same_part_of_two_cards_is_counted(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    board(desk, own).propose("Kultur")
    carry(desk, laptop, own, file)
    for bench, word in ((desk, "her"), (laptop, "der")):
        for topic in topics(desk, own):
            board(bench, own).retitle(topic.id, f"{topic.id} {word}")
    assert carry(laptop, desk, own, file).stood == Written(cards=2)
    assert [each.title for each in topics(desk, own)] == [
        f"{each.id} her" for each in topics(desk, own)
    ]


def test_a_card_goes_back_and_forth(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    carry(desk, laptop, own, file)
    topic = first(desk, own).id
    for number in range(3):
        board(desk, own).retitle(topic, f"Ledelse {number}")
        board(laptop, own).vote(topic)
        assert not carry(laptop, desk, own, file).apart
        assert not carry(desk, laptop, own, file).apart
        assert topics(laptop, own) == topics(desk, own)
        assert (first(desk, own).title, first(desk, own).votes) == (
            f"Ledelse {number}",
            number + 1,
        )


def test_a_group_sends_its_file_again_and_again_without_getting_any_back(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    carry(desk, laptop, own, file)
    topic = first(desk, own).id
    board(desk, own).retitle(topic, "Å lede")
    for number in range(3):
        board(laptop, own).vote(topic)
        arrival = carry(laptop, desk, own, file)
        assert (arrival.stood, arrival.apart) == (Written(), Written())
        board(desk, own).retitle(topic, f"Å lede {number}")
    (found,) = topics(desk, own)
    assert (found.title, found.votes) == ("Å lede 2", 3)
    kinds = [entry.kind for entry in desk.gatherings.history(own)]
    assert kinds.count(f"{ELSEWHERE}card") == 3
    assert unsettled(desk, own) == []


def test_a_topic_that_both_changed_before_one_laid_it_under_a_card_is_there_once(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    board(desk, own).propose("Kultur")
    carry(desk, laptop, own, file)
    into, other = (topic.id for topic in topics(desk, own))
    board(desk, own).vote(other)
    board(desk, own).merge(into, other)
    board(laptop, own).retitle(other, "Kulturen")
    board(laptop, own).vote(other)
    board(laptop, own).vote(other)
    arrival = carry(laptop, desk, own, file)
    assert (arrival.stood, arrival.apart) == (Written(), Written())
    (found,) = topics(desk, own)
    assert [(part.title, part.votes) for part in found.merged] == [("Kulturen", 3)]
    assert found.votes == 3
    assert carry(laptop, desk, own, file).standing is Standing.NOTHING_NEW
    # What the group does with it later comes too, and at last it talks about it.
    board(laptop, own).vote(other)
    carry(laptop, desk, own, file)
    assert [(part.title, part.votes) for part in first(desk, own).merged] == [("Kulturen", 4)]
    board(laptop, own).start(other)
    board(laptop, own).take_away(other, "Vi prøver")
    board(laptop, own).end(other)
    carry(laptop, desk, own, file)
    assert [(each.title, each.votes, each.takeaway) for each in topics(desk, own)] == [
        ("Ledelse", 0, ""),
        ("Kulturen", 4, "Vi prøver"),
    ]
    carry(desk, laptop, own, file)
    assert topics(laptop, own) == topics(desk, own)


@pytest.mark.parametrize("lays", ["here", "there"])
def test_a_text_that_both_changed_before_it_was_laid_stands_as_here(
    desk: Workbench, laptop: Workbench, own: str, file: Path, lays: str
) -> None:
    board(desk, own).propose("Kultur")
    carry(desk, laptop, own, file)
    into, other = (topic.id for topic in topics(desk, own))
    board(desk, own).retitle(other, "Her")
    board(laptop, own).retitle(other, "Der")
    board(desk if lays == "here" else laptop, own).merge(into, other)
    assert carry(laptop, desk, own, file).stood == Written(cards=1)
    assert [part.title for part in first(desk, own).merged] == ["Her"]
    assert len(topics(desk, own)) == 1
    assert len(unsettled(desk, own)) == 1


def test_what_lay_under_a_topic_before_both_changed_it_is_not_guessed(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    board(desk, own).propose("Kultur")
    board(desk, own).propose("Trivsel")
    into, other, under = (topic.id for topic in topics(desk, own))
    board(desk, own).merge(other, under)
    carry(desk, laptop, own, file)
    board(desk, own).retitle(other, "Her")
    board(desk, own).merge(into, other)
    board(laptop, own).vote(other)
    carry(laptop, desk, own, file)
    assert [each.title for each in topics(desk, own)] == ["Ledelse", "Kultur"]


def test_a_later_state_that_only_others_know_is_not_guessed(
    desk: Workbench, laptop: Workbench, third: Workbench, own: str, file: Path
) -> None:
    """The title was changed there and back before the two parted: nobody here knows that."""
    carry(desk, laptop, own, file)
    topic = first(desk, own).id
    board(laptop, own).retitle(topic, "Toppledelsen")
    carry(laptop, third, own, file)
    board(third, own).vote(topic)
    board(laptop, own).retitle(topic, "Ledelse")
    assert not carry(laptop, desk, own, file).apart
    arrival = carry(third, desk, own, file)
    assert (arrival.stood, arrival.apart) == (Written(), Written(cards=1))
    assert sorted(each.title for each in topics(desk, own)) == ["Ledelse", "Toppledelsen"]


def test_different_parts_of_a_story_stand_side_by_side(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    desk.sharing_stories.tell(own, FORM, "Difi")
    carry(desk, laptop, own, file)
    story = desk.gatherings.get(own).told.stories[0].id
    desk.sharing_stories.retell(own, story, replace(FORM, why="Her"), "Difi")
    told = replace(FORM, succeeded="Alle", dimensions=("users",))
    laptop.sharing_stories.retell(own, story, told, "Digdir")
    arrival = carry(laptop, desk, own, file)
    assert (arrival.stood, arrival.apart) == (Written(), Written())
    (found,) = desk.gatherings.get(own).told.stories
    assert found.story == replace(told, why="Her")
    assert found.organisation == "Digdir"


def test_a_story_told_otherwise_in_both_places_stands_as_here(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    desk.sharing_stories.tell(own, FORM)
    carry(desk, laptop, own, file)
    story = desk.gatherings.get(own).told.stories[0].id
    desk.sharing_stories.retell(own, story, replace(FORM, why="Her"))
    laptop.sharing_stories.retell(own, story, replace(FORM, why="Der"))
    assert carry(laptop, desk, own, file).stood == Written(stories=1)
    assert [e.story.why for e in desk.gatherings.get(own).told.stories] == ["Her"]
    ((kind, _, there),) = unsettled(desk, own)
    assert kind == f"{UNSETTLED}story"
    assert isinstance(there, dict)
    assert there["why"] == "Der"


def test_what_nobody_here_knows_of_is_kept_twice(
    desk: Workbench, laptop: Workbench, third: Workbench, own: str, file: Path
) -> None:
    desk.sharing_stories.tell(own, FORM)
    for other in (laptop, third):
        carry(desk, other, own, file)
    topic, story = first(desk, own).id, desk.gatherings.get(own).told.stories[0].id
    for bench, word in ((laptop, "Her"), (third, "Der")):
        board(bench, own).retitle(topic, word)
        bench.sharing_stories.retell(own, story, replace(FORM, why=word))
    desk.gatherings.remove(own)
    carry(laptop, desk, own, file)
    arrival = carry(third, desk, own, file)
    assert (arrival.stood, arrival.apart) == (Written(), Written(1, 1))
    assert sorted(each.title for each in topics(desk, own)) == ["Der", "Her"]
    assert carry(third, desk, own, file).standing is Standing.NOTHING_NEW
    # From now on it is known: what comes from there later is there once.
    board(third, own).vote(topic)
    assert not carry(third, desk, own, file).apart
    assert len(topics(desk, own)) == 2
    assert sum(each.votes for each in topics(desk, own)) == 1


def cross(one: Workbench, other: Workbench, own: str, file: Path) -> list[GatheringArrival]:
    """Both write their files before they take in the other's."""
    beside = file.with_name("beside.gathering.json")
    one.gathering_exchange.export(own, file)
    other.gathering_exchange.export(own, beside)
    arrivals = []
    for bench, path in ((one, beside), (other, file)):
        arrivals.append(bench.gathering_exchange.look_at(path))
        if arrivals[-1].standing is not Standing.NOTHING_NEW:
            bench.gathering_exchange.take_in(arrivals[-1])
    return arrivals


def test_every_vote_counts_that_was_given_on_one_laptop_or_the_other(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    carry(desk, laptop, own, file)
    topic = first(desk, own).id
    for bench, count in ((desk, 2), (laptop, 3)):
        for _ in range(count):
            board(bench, own).vote(topic)
    carry(laptop, desk, own, file)
    assert first(desk, own).votes == 5
    assert carry(laptop, desk, own, file).standing is Standing.NOTHING_NEW
    # The same number on both is not the same votes; what is taken back on both is gone once.
    carry(desk, laptop, own, file)
    for bench in (desk, laptop):
        board(bench, own).vote(topic)
        board(bench, own).vote(topic)
        board(bench, own).unvote(topic)
    carry(laptop, desk, own, file)
    assert first(desk, own).votes == 7
    carry(desk, laptop, own, file)
    board(desk, own).undo(board(desk, own).vote(topic))
    board(laptop, own).vote(topic)
    carry(laptop, desk, own, file)
    assert first(desk, own).votes == 8


def test_the_last_vote_that_both_took_back_speaks_against_nothing(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    topic = first(desk, own).id
    board(desk, own).vote(topic)
    carry(desk, laptop, own, file)
    for bench in (desk, laptop):
        board(bench, own).unvote(topic)
    assert not carry(laptop, desk, own, file).stood
    assert first(desk, own).votes == 0


def test_files_that_cross_double_nothing(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    desk.sharing_stories.tell(own, FORM)
    carry(desk, laptop, own, file)
    topic, story = first(desk, own).id, desk.gatherings.get(own).told.stories[0].id
    for bench, word in ((desk, "Her"), (laptop, "Der")):
        board(bench, own).retitle(topic, word)
        board(bench, own).vote(topic)
        bench.sharing_stories.retell(own, story, replace(FORM, why=word))
    assert [each.stood for each in cross(desk, laptop, own, file)] == [Written(1, 1)] * 2
    assert (first(desk, own).title, first(laptop, own).title) == ("Her", "Der")
    board(laptop, own).vote(topic)
    assert [each.apart for each in cross(desk, laptop, own, file)] == [Written()] * 2
    assert topics(desk, own) == topics(laptop, own)
    assert [(each.title in {"Her", "Der"}, each.votes) for each in topics(desk, own)] == [(True, 3)]
    assert desk.gatherings.get(own).told.stories == laptop.gatherings.get(own).told.stories
    assert [each.standing for each in cross(desk, laptop, own, file)] == [Standing.NOTHING_NEW] * 2


def test_what_both_laid_under_a_card_lies_there_in_one_order(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    for title in ("Kultur", "Trivsel"):
        board(desk, own).propose(title)
    carry(desk, laptop, own, file)
    into, one, other = (topic.id for topic in topics(desk, own))
    board(desk, own).merge(into, other)
    board(laptop, own).merge(into, one)
    for bench, up in ((desk, 3), (laptop, 2)):
        board(bench, own).start(into)
        board(bench, own).thumbs(into, ThumbVote(up, 0, 0))
    cross(desk, laptop, own, file)
    assert topics(desk, own) == topics(laptop, own)
    assert [part.title for part in first(desk, own).merged] == ["Kultur", "Trivsel"]
    assert [each.up for each in first(desk, own).thumbs] == [2, 3]


def test_what_was_heard_and_changed_at_once_is_known_later(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    """The group talks of another card: the talk here waits, and the card is another at once."""
    board(desk, own).propose("Kultur")
    carry(desk, laptop, own, file)
    one, other = (topic.id for topic in topics(desk, own))
    board(laptop, own).start(other)
    board(desk, own).start(one)
    carry(desk, laptop, own, file)
    board(desk, own).take_away(one, "Begynn")
    arrival = carry(desk, laptop, own, file)
    assert not arrival.apart
    assert [each.takeaway for each in topics(laptop, own)] == ["Begynn", ""]


def talk(bench: Workbench, own: str, topic: str, takeaway: str) -> None:
    """Talk of a topic until something is taken away."""
    board(bench, own).start(topic)
    board(bench, own).take_away(topic, takeaway)
    board(bench, own).end(topic)


@pytest.mark.parametrize(
    ("here", "there", "found"),
    [
        ("", "", {("Ledelse", 3, ""): ["Kultur"]}),
        ("Her", "", {("Ledelse", 3, "Her"): ["Kultur"]}),
        ("", "Der", {("Kultur", 3, "Der"): ["Ledelse"]}),
        ("Her", "Der", {("Ledelse", 1, "Her"): [], ("Kultur", 2, "Der"): []}),
    ],
)
def test_two_topics_that_each_laptop_laid_under_the_other_are_there_once(
    desk: Workbench,
    laptop: Workbench,
    own: str,
    file: Path,
    here: str,
    there: str,
    found: dict[tuple[str, int, str], list[str]],
) -> None:
    board(desk, own).propose("Kultur")
    carry(desk, laptop, own, file)
    one, other = (topic.id for topic in topics(desk, own))
    board(desk, own).vote(one)
    board(desk, own).merge(one, other)
    for _ in range(2):
        board(laptop, own).vote(other)
    board(laptop, own).merge(other, one)
    for bench, topic, takeaway in ((desk, one, here), (laptop, other, there)):
        if takeaway:
            talk(bench, own, topic, takeaway)
    cross(desk, laptop, own, file)
    for bench in (desk, laptop):
        assert {
            (each.title, each.votes, each.takeaway): [part.title for part in each.merged]
            for each in topics(bench, own)
        } == found
    assert [each.standing for each in cross(desk, laptop, own, file)] == [Standing.NOTHING_NEW] * 2


def test_a_topic_with_votes_under_another_comes_back_as_it_went(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    board(desk, own).propose("Kultur")
    one, other = (topic.id for topic in topics(desk, own))
    board(desk, own).vote(other)
    board(desk, own).merge(one, other)
    carry(desk, laptop, own, file)
    assert topics(laptop, own) == topics(desk, own)
    assert carry(laptop, desk, own, file).standing is Standing.NOTHING_NEW
    assert first(desk, own).votes == 1


def test_what_both_laid_under_the_same_lies_there_once(
    desk: Workbench, laptop: Workbench, own: str, file: Path
) -> None:
    for title in ("Kultur", "Trivsel"):
        board(desk, own).propose(title)
    board(desk, own).vote(topics(desk, own)[1].id)
    carry(desk, laptop, own, file)
    one, other, third = (topic.id for topic in topics(desk, own))
    board(desk, own).merge(one, other)
    board(laptop, own).merge(third, one)
    board(laptop, own).merge(third, other)
    cross(desk, laptop, own, file)
    for bench in (desk, laptop):
        (found,) = topics(bench, own)
        assert (found.title, found.votes) == ("Trivsel", 1)
        assert sorted(part.title for part in found.merged) == ["Kultur", "Ledelse"]


def with_cards(gathering: Gathering, stem: str, count: int) -> Gathering:
    """The gathering with so many more cards in its first group."""
    group, *others = gathering.groups
    more = tuple(Card(Topic(f"{stem}{number}", "Et tema")) for number in range(count))
    return replace(gathering, groups=(replace(group, cards=(*group.cards, *more)), *others))


def put(store: Store, gathering: Gathering) -> None:
    with store.writing() as books:
        books.gatherings.put(books.gatherings.get(gathering.id), gathering)


def write(file: Path, gathering: Gathering) -> None:
    text = write_gathering(gathering, at=START, by="Startpunkt")
    file.write_text(text, encoding="utf-8")


def refused(bench: Workbench, own: str, file: Path, *parts: str) -> None:
    """Both before and while it is taken in; nothing is changed."""
    before, history = bench.gatherings.get(own), bench.gatherings.history(own)
    whole = read_gathering(file.read_bytes(), file.name)
    arrival = GatheringArrival(file, whole, Standing.BOARDS)
    for step in (
        lambda: bench.gathering_exchange.look_at(file),
        lambda: bench.gathering_exchange.take_in(arrival),
    ):
        with pytest.raises(RefusedError) as caught:
            step()
        assert all(part in str(caught.value) for part in parts)
    assert bench.gatherings.get(own) == before
    assert bench.gatherings.history(own) == history


def test_a_board_never_becomes_larger_than_a_file_may_be(
    desk: Workbench, store: Store, own: str, file: Path
) -> None:
    base = desk.gatherings.get(own)
    write(file, with_cards(base, "there", MOST_CARDS - 1))
    put(store, with_cards(base, "here", 1))
    refused(desk, own, file, "board of G1 would have 501 topics", "at most 500", "Remove topics")
    # With one topic less it is taken in, and what comes out can be read.
    write(file, with_cards(base, "there", MOST_CARDS - 2))
    desk.gathering_exchange.take_in(desk.gathering_exchange.look_at(file))
    assert len(topics(desk, own)) == MOST_CARDS
    desk.gathering_exchange.export(own, file)
    read_gathering(file.read_bytes(), file.name)


def test_two_who_write_at_once_do_not_write_more_than_a_file_may_hold(
    desk: Workbench, store: Store, own: str
) -> None:
    base = desk.gatherings.get(own)
    put(store, with_cards(base, "here", MOST_CARDS - 2))
    full = desk.gatherings.get(own)
    stories = tuple(SharedStory(f"s{number}", FORM) for number in range(MOST_STORIES - 1))
    put(store, with_stories(full, stories))
    seen = desk.gatherings.get(own)
    mine = board(desk, own).having_seen(board(desk, own).read())
    last = board(desk, own).propose("Deres")
    with pytest.raises(RefusedError, match="at most 500 topics"):
        mine.propose("Mitt")
    desk.sharing_stories.tell(own, FORM)
    with pytest.raises(RefusedError, match="at most 500 stories"):
        desk.sharing_stories.having_seen(seen).tell(own, FORM)
    assert len(topics(desk, own)) == MOST_CARDS
    # Nor does what is made again after it was undone.
    desk.gatherings.undo(last)
    board(desk, own).propose("Nytt")
    with pytest.raises(RefusedError, match="at most 500 topics"):
        desk.gatherings.redo(last)


def test_a_board_that_was_too_large_before_hinders_no_other(
    desk: Workbench, store: Store, own: str, file: Path
) -> None:
    base = desk.gatherings.get(own)
    second = replace(base.groups[1], cards=(Card(Topic("t", "Kultur")),))
    write(file, replace(base, groups=(base.groups[0], second)))
    put(store, with_cards(base, "here", MOST_CARDS))
    desk.gathering_exchange.take_in(desk.gathering_exchange.look_at(file))
    assert [len(group.cards) for group in desk.gatherings.get(own).groups] == [MOST_CARDS + 1, 1]
    write(file, with_cards(base, "there", 1))
    refused(desk, own, file, "502 topics")


def test_there_are_not_more_stories_or_groups_than_a_file_may_have(
    desk: Workbench, store: Store, own: str, file: Path
) -> None:
    base = desk.gatherings.get(own)

    def telling(stem: str, count: int) -> Gathering:
        return with_stories(
            base, tuple(SharedStory(f"{stem}{number}", FORM) for number in range(count))
        )

    write(file, telling("there", MOST_STORIES))
    put(store, telling("here", 1))
    refused(desk, own, file, "would have 501 success stories", "at most 500")
    more = tuple(
        replace(base.groups[0], id=f"more-{number}", cards=(Card(Topic("t", "Tema")),))
        for number in range(MOST_GROUPS - 1)
    )
    write(file, replace(base, registrations=(), groups=(base.groups[0], *more)))
    refused(desk, own, file, "would have 41 groups", "at most 40")


def test_what_comes_together_is_never_larger_than_a_file_can_be(
    desk: Workbench, store: Store, own: str, file: Path
) -> None:
    base = desk.gatherings.get(own)

    def long(stem: str, count: int) -> Gathering:
        """In the first group so many texts of the greatest length."""
        found = with_cards(base, stem, count // 10)
        group, *others = found.groups
        under = tuple(Topic(f"{number}", "Å" * LONGEST_TEXT) for number in range(9))
        cards = tuple(
            replace(card, topic=replace(card.topic, title="Å" * LONGEST_TEXT, merged=under))
            for card in group.cards[1:]
        )
        return replace(found, groups=(replace(group, cards=cards), *others))

    write(file, long("there", 1_500))
    assert read_gathering(file.read_bytes(), file.name)
    put(store, long("here", 1_500))
    refused(desk, own, file, "would fill 24 MB", "at most 20 MB")
    # What was too large before can still be made smaller.
    put(store, long("here", 3_000))
    first_long = desk.gatherings.get(own).groups[0].cards[1]
    group, *others = base.groups
    emptied = replace(group, gone={first_long.id: (mark(first_long),)})
    write(file, replace(base, groups=(emptied, *others)))
    desk.gathering_exchange.take_in(desk.gathering_exchange.look_at(file))
    assert len(topics(desk, own)) == 300
