"""The discussion in words: columns, budget, clock, and what the room may see, without a window."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.board import BoardRules
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.follow_up import Origin, Story, ThumbVote
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.topic_sources import TopicSource
from desktop_app.domain.wording import in_english
from desktop_app.services.change import Change
from desktop_app.services.discussing import Discussing
from desktop_app.services.room_board import Urgency
from desktop_app.services.table import AssessmentTable
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.discussion.beside import Beside
from desktop_app.ui.screens.discussion.host import Host
from desktop_app.ui.screens.discussion.presenter import DiscussionPresenter
from desktop_app.ui.shell.insisting import ways_out
from desktop_app.ui.shell.notices import Choice
from desktop_app.ui.wording import QtWording
from tests.ui.screens.workshops import ID, Watch, bench_at, model, put, workshop


class Room:
    """A presenter over a real store, with a clock that stands until it is moved."""

    def __init__(self, path: Path, words: QtWording) -> None:
        self.watch = Watch()
        self.words = words
        self.bench: Workbench = bench_at(path, self.watch)
        split = VoteRound((4, 0, 0, 0, 4))
        answered = Response("leadership.1", level=2, rounds=(split,))
        put(
            self.bench,
            replace(
                workshop(model(2, 1)),
                responses={"leadership.1": answered},
                targets={"leadership": 5},
            ),
        )
        self.changes: list[Change] = []
        self.errors: list[str] = []
        self.choices: list[Choice] = []
        self.presenter = self.arrive()

    def arrive(self) -> DiscussionPresenter:
        bench = self.bench
        table = AssessmentTable(bench.assessments, bench.following, ID)
        beside = Beside(ID, bench.succeeding, bench.planning)
        presenter = DiscussionPresenter(
            Host(ID, Discussing(table, self.watch), beside, (), str, self.watch),
            self.words,
            self.watch,
            made=self.changes.append,
            failed=self._fail,
        )
        presenter.state()
        return presenter

    def _fail(self, error: ExpectedError) -> None:
        self.errors.append(str(error))
        self.choices = list(ways_out(error, in_english, self.presenter.insist))

    def topic(self, text: str) -> str:
        assert self.presenter.cards.propose(text)
        return self.presenter.state().columns[0].cards[-1].id


@pytest.fixture
def room(tmp_path: Path, words: QtWording) -> Room:
    return Room(tmp_path / "store.db", words)


def test_topics_are_typed_and_brought_in(room: Room) -> None:
    cards = room.presenter.cards
    assert not cards.propose("  ")
    assert room.errors == []
    assert all(cards.bring_in(source) for source in TopicSource)
    room.presenter.state()
    shown = room.presenter.state().columns[0].cards
    assert len(shown) == 1 + 1 + 6
    assert [link.title for link in shown[0].links] == [shown[0].texts[0]]
    assert (shown[1].texts, shown[1].links[0].origin) == (
        ("Leadership",),
        Origin(dimension="leadership"),
    )
    assert not cards.bring_in(TopicSource.SEVEN)
    assert "not on the board yet" in room.errors[-1]


def test_a_topic_of_2000_characters_is_kept_whole(room: Room) -> None:
    text = "Leadership and trust. " * 95
    topic = room.topic(text)
    card = room.presenter.state().card(topic)
    assert card is not None
    assert card.texts == (text.strip(),)
    assert not room.presenter.cards.propose("x" * 5_000)
    assert "this has 5000" in room.errors[-1]


def test_votes_are_counted_down_and_refused_beyond_the_budget(room: Room) -> None:
    topic = room.topic("First")
    assert room.presenter.state().votes == "27 of 27 votes left"
    assert room.presenter.cards.play_by(BoardRules(participants=1, votes_each=1))
    assert room.presenter.cards.vote(topic, more=True)
    assert room.presenter.state().votes == "0 of 1 votes left"
    assert not room.presenter.cards.vote(topic, more=True)
    assert room.errors == ["All 1 votes of the room are used."]
    assert room.presenter.cards.vote(topic, more=False)


def test_the_clock_survives_sleep_and_restart_and_rings_once(room: Room) -> None:
    topic, talk = room.topic("First"), room.presenter.talk
    assert room.presenter.face() is None
    assert talk.start(topic)
    room.presenter.state()
    face = room.presenter.face()
    assert face is not None
    assert (face.text, face.urgency, face.spoken) == ("8:00", Urgency.CALM, "8 minutes left")
    room.watch.move(minutes=7, seconds=30)
    face = room.presenter.face()
    assert face is not None
    assert (face.text, face.urgency) == ("0:30", Urgency.SOON)
    assert not room.presenter.rings()
    room.watch.move(hours=1)
    face = room.presenter.face()
    assert face is not None
    assert (face.text, face.urgency, face.spoken) == ("+59:30", Urgency.OVER, "Time is up")
    assert [room.presenter.rings(), room.presenter.rings()] == [True, False]
    again = room.arrive()
    assert again.face() == face
    assert not again.rings()
    assert talk.extend(topic)
    room.presenter.state()
    room.watch.move(minutes=4)
    assert room.presenter.rings()


def test_a_sound_that_is_off_is_not_heard(room: Room) -> None:
    topic = room.topic("First")
    room.presenter.cards.play_by(BoardRules(participants=3, sound=False))
    room.presenter.talk.start(topic)
    room.presenter.state()
    room.watch.move(minutes=9)
    assert not room.presenter.rings()


def test_thumbs_decide_and_the_takeaway_becomes_an_action(room: Room) -> None:
    topic, talk = room.topic("First"), room.presenter.talk
    talk.start(topic)
    assert room.presenter.state().discussing is not None
    assert talk.thumbs(topic, ThumbVote(5, 1, 2))
    assert room.presenter.state().discussing is not None
    assert talk.take_away(topic, "We meet monthly.")
    before = len(room.changes)
    room.presenter.state()
    assert talk.take_away(topic, "We meet monthly.")
    assert len(room.changes) == before
    assert talk.thumbs(topic, ThumbVote(1, 1, 2))
    made = talk.act(topic)
    (action,) = room.bench.assessments.get(ID).actions
    assert (action.id, action.title, action.why) == (made, "We meet monthly.", "First")
    assert action.origin == Origin(topic=topic)
    card = room.presenter.state().card(topic)
    assert card is not None
    assert (card.takeaway, card.actions, len(card.thumbs)) == ("We meet monthly.", 1, 2)
    assert talk.act("gone") == ""
    assert talk.take_away("gone", "x")


def test_a_mistaken_start_goes_back(room: Room) -> None:
    topic, other = room.topic("First"), room.topic("Second")
    talk = room.presenter.talk
    assert talk.start(topic)
    assert not talk.start(other)
    assert "“First” is under discussion" in room.errors[-1]
    assert talk.stop(topic, mistaken=True)
    assert room.presenter.state().discussing is None
    assert talk.start(other)
    assert talk.stop(other, mistaken=False)


def test_cards_are_changed_merged_split_linked_and_removed(room: Room) -> None:
    first, second, cards = room.topic("First"), room.topic("Second"), room.presenter.cards
    assert cards.retitle(first, "First of all")
    assert cards.link(second, Origin(question="leadership.2"))
    assert cards.merge(first, second)
    (card,) = room.presenter.state().columns[0].cards
    assert card.texts == ("First of all", "Second")
    assert card.links[0].origin == Origin(question="leadership.2")
    assert cards.split(first)
    assert cards.withdraw(second)
    assert [one.id for one in room.presenter.state().columns[0].cards] == [first]


def test_the_room_sees_cards_clock_and_stories_and_nothing_else(room: Room) -> None:
    topic = room.topic("First")
    room.presenter.walked = topic
    room.presenter.state()
    seen = room.presenter.room()
    assert seen.walked is not None
    assert seen.walked.texts == ("First",)
    room.presenter.talk.start(topic)
    assert room.presenter.tell(None, Story("Form", "Nine of ten", "Users", ("leadership", "x")))
    room.presenter.state()
    seen = room.presenter.room()
    assert seen.discussing == seen.columns[2].cards[0]
    assert seen.clock is not None
    story = room.presenter.room_story(0)
    assert (story.question, story.service) == (
        "Which services have you succeeded with? Why?",
        "Form",
    )
    assert story.dimensions == ("Leadership",)


def test_stories_are_changed_and_removed(room: Room) -> None:
    tell = room.presenter.tell
    assert not tell(None, None)
    assert not tell(None, Story(" "))
    assert tell(None, Story("Form"))
    assert tell(0, Story("Better form"))
    assert room.presenter.state().stories[0].story.service == "Better form"
    assert tell(0, None)
    assert room.presenter.state().stories == ()


def test_a_finished_board_is_locked(room: Room) -> None:
    topic = room.topic("First")
    room.bench.assessments.finish(ID)
    assert room.presenter.state().locked
    assert not room.presenter.cards.vote(topic, more=True)
    assert "This assessment is finished" in room.errors[-1]


def test_mine_can_be_written_over_theirs(room: Room) -> None:
    topic, cards = room.topic("Mine"), room.presenter.cards
    other = room.bench.boards.of_assessment(ID)
    other.retitle(topic, "Theirs")
    other.vote(topic)
    assert not cards.retitle(topic, "Mine again")
    (choice,) = room.choices
    assert choice.text == "Use mine"
    assert choice.run()
    (found,) = room.bench.assessments.get(ID).topics
    assert (found.title, found.votes) == ("Mine again", 1)
    room.bench.following.undo(room.changes[-1])
    assert room.bench.assessments.get(ID).topics[0].title == "Theirs"
    assert not cards.retitle(topic, " ")
    assert room.choices == []


def test_what_somebody_else_has_changed_is_read_anew(room: Room) -> None:
    topic, cards = room.topic("Mine"), room.presenter.cards
    room.bench.boards.of_assessment(ID).retitle(topic, "Theirs")
    room.changes.clear()
    assert not cards.retitle(topic, "Mine again")
    assert room.errors[-1].startswith("Somebody else has changed the same meanwhile.")
    (told,) = room.changes
    assert (told.assessment, told.step) == (ID, None)
    room.presenter.state()
    assert cards.retitle(topic, "Mine again")
    room.bench.boards.of_assessment(ID).vote(topic)
    assert cards.vote(topic, more=True), "votes are counted, whoever has voted"
    assert room.bench.assessments.get(ID).topics[0].votes == 2
