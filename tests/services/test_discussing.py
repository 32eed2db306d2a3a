"""The board of an assessment: each step committed with its history, undone and made again."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop_app.bootstrap.assembly import assemble
from desktop_app.domain.board import Board, BoardRules
from desktop_app.domain.errors import RefusedError
from desktop_app.domain.follow_up import Origin, Story, ThumbVote, TopicState
from desktop_app.services.assessments import Assessments
from desktop_app.services.boards import Boards
from desktop_app.services.change import Change
from desktop_app.services.discussing import Discussing
from desktop_app.services.following import Following
from desktop_app.services.gathering_desk import GatheringDesk
from desktop_app.services.planning import Planning
from desktop_app.services.table import AssessmentTable, Tabled
from desktop_app.storage.store import Store
from tests.services.bench import ID, Ticking, put_sample


class Room:
    def __init__(self, store: Store, clock: Ticking) -> None:
        put_sample(store)
        self.following = Following(store, clock)
        self.planning = Planning(store, self.following, clock)
        self.assessments = Assessments(store, clock)
        self.discussing = Discussing(AssessmentTable(self.assessments, self.following, ID), clock)

    @property
    def board(self) -> Board:
        return self.assessments.get(ID).board

    def topic(self, text: str) -> str:
        self.discussing.propose(text)
        return self.board.topics[-1].id


@pytest.fixture
def room(store: Store, clock: Ticking) -> Room:
    made = Room(store, clock)
    made.discussing.play_by(BoardRules(participants=3))
    return made


def test_every_step_is_committed_told_and_undone(room: Room) -> None:
    first, second = room.topic("First"), room.topic("Second")
    board = room.discussing
    steps: list[Callable[[], Change]] = [
        lambda: board.retitle(first, "First of all"),
        lambda: board.link(first, Origin(question="lead.1")),
        lambda: board.vote(first),
        lambda: board.vote(first),
        lambda: board.unvote(first),
        lambda: board.merge(first, second),
        lambda: board.split(first),
        lambda: board.withdraw(second),
        lambda: board.bring_in([("Third", Origin()), ("First of all", Origin())]),
        lambda: board.start(first),
        lambda: board.undo_start(first),
        lambda: board.start(first),
        lambda: board.extend(first),
        lambda: board.pause(first),
        lambda: board.pause(first),
        lambda: board.take_away(first, "We try."),
        lambda: board.thumbs(first, ThumbVote(2, 0, 1)),
        lambda: board.end(first),
    ]
    pictures, changes = [room.board], []
    for step in steps:
        changes.append(step())
        pictures.append(room.board)
    for change, before in zip(reversed(changes), reversed(pictures[:-1]), strict=True):
        room.following.undo(change)
        assert room.board == before
    for change, after in zip(changes, pictures[1:], strict=True):
        room.following.redo(change)
        assert room.board == after
    (topic,) = [topic for topic in room.board.topics if topic.id == first]
    assert (topic.state, topic.takeaway, topic.votes) == (TopicState.DISCUSSED, "We try.", 1)
    kinds = [entry.kind for entry in room.assessments.history(ID)]
    clock_alone = 3
    assert kinds.count("topic") >= 3 * (len(steps) - clock_alone)
    assert kinds.count("clock") == 3 * 8


def test_nothing_is_written_where_nothing_changes(room: Room) -> None:
    before = room.assessments.get(ID).changed_at
    entries = len(room.assessments.history(ID))
    room.discussing.play_by(BoardRules(participants=3))
    assert room.assessments.get(ID).changed_at == before
    assert len(room.assessments.history(ID)) == entries


def test_what_the_use_cases_refuse(room: Room) -> None:
    topic = room.topic("First")
    with pytest.raises(RefusedError, match="nothing there"):
        room.discussing.bring_in([("FIRST", Origin())])
    for nowhere in (Origin(question="gone"), Origin(dimension="gone")):
        with pytest.raises(RefusedError, match="no such question or dimension"):
            room.discussing.link(topic, nowhere)
    room.planning.add(ID, "Plan", origin=Origin(topic=topic))
    with pytest.raises(RefusedError, match="An action comes from this topic"):
        room.discussing.withdraw(topic)


def test_a_finished_assessment_is_locked_with_everything_in_it(room: Room) -> None:
    topic = room.topic("First")
    change = room.discussing.vote(topic)
    room.assessments.finish(ID)
    before = room.board
    for step in (
        lambda: room.discussing.vote(topic),
        lambda: room.following.undo(change),
        lambda: room.following.redo(change),
        lambda: room.planning.add(ID, "Plan"),
    ):
        with pytest.raises(RefusedError, match="This assessment is finished"):
            step()
    assert room.board == before


def test_steps_of_other_kinds_are_not_its_business(room: Room) -> None:
    before = room.board
    for change in (Change(ID, room.discussing.propose("New").what),):
        room.following.undo(change)
        room.following.redo(change)
    assert len(room.board.topics) == len(before.topics) + 1


def test_the_board_of_an_assessment_is_read_with_what_stands_beside_it(store: Store) -> None:
    story = Story("Byggesøknad")
    made = replace(put_sample(store), stories=(story,))
    with store.writing() as books:
        books.assessments.replace(made)
    board = assemble(store).boards.of_assessment(ID)
    board.propose("Ledelse")
    found = board.read()
    assert [topic.title for topic in found.board.topics] == ["Ledelse"]
    assert (found.stories, found.actions) == ((story,), ())


def test_the_board_of_an_assessment_is_found_by_its_id(room: Room, store: Store) -> None:
    desk = GatheringDesk(store, Ticking())
    lean = Boards(room.assessments, room.following, desk, Ticking()).of_assessment(ID)
    lean.propose("First")
    tabled = lean.read()
    assert [topic.title for topic in tabled.board.topics] == ["First"]
    assert tabled.model == room.assessments.spoken(ID).model
    assert (tabled.actions, tabled.stories) == ((), room.assessments.get(ID).stories)
    assert not tabled.locked
    assert Tabled(tabled.board).model is None
    assert Tabled(tabled.board).actions == Tabled(tabled.board).stories == ()
