"""What stands on the wall: scenes, the layers over them, and nothing made in vain."""

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest

from desktop_app.domain.errors import NotFoundError
from desktop_app.domain.response import VoteRound
from desktop_app.domain.wording import Sentence
from desktop_app.services.workbench import Workbench
from desktop_app.ui.projector.presenter import RoomPresenter
from desktop_app.ui.projector.state import (
    BlankScene,
    PauseScene,
    QuestionScene,
    ScaleScene,
    TitleScene,
    WallState,
)
from desktop_app.ui.shell.room import Clock, Scene
from tests.ui.screens.workshops import ID, Watch, bench_at, model, put, workshop


class Wall:
    """Remembers what it was asked to show."""

    def __init__(self) -> None:
        self.states: list[WallState] = []

    def show_state(self, state: WallState) -> None:
        self.states.append(state)

    @property
    def scene(self) -> Scene:
        return self.states[-1].scene


@dataclass
class Room:
    """A presenter over a workshop, with a wall and a clock that stands still."""

    bench: Workbench
    presenter: RoomPresenter
    wall: Wall
    watch: Watch
    question: str = "leadership.1"

    def ask(self, question: str = "leadership.1") -> None:
        self.question = question
        self.presenter.show(self.source)

    def source(self) -> Scene:
        return QuestionScene(self.bench.room.question(ID, self.question))


@pytest.fixture
def room(tmp_path: Path) -> Room:
    watch = Watch()
    bench = bench_at(tmp_path / "store.db", watch)
    put(bench, workshop(model(2, 1)))
    presenter = RoomPresenter(bench.room, watch)
    return Room(bench, presenter, Wall(), watch)


def test_nothing_is_made_while_nobody_watches(room: Room) -> None:
    def never() -> Scene:
        raise AssertionError

    room.presenter.show(never)
    room.presenter.refresh()
    room.presenter.blank()
    room.presenter.clock(Clock(3))
    room.presenter.tick()
    assert not room.presenter.watched


def test_what_was_asked_before_is_there_when_the_wall_opens(room: Room) -> None:
    room.presenter.arrive(ID)
    room.ask("leadership.2")
    room.presenter.open(room.wall)
    assert isinstance(room.wall.scene, QuestionScene)
    assert room.wall.scene.asked.id == "leadership.2"
    assert room.presenter.watched


def test_the_wall_greets_an_assessment_and_forgets_it(room: Room) -> None:
    room.presenter.open(room.wall)
    assert room.wall.scene == TitleScene()
    room.presenter.arrive(ID)
    assert room.wall.scene == TitleScene("Digital maturity")
    room.ask()
    room.presenter.clock(Clock(9))
    room.presenter.arrive(ID)
    assert isinstance(room.wall.scene, QuestionScene)
    room.presenter.arrive("")
    assert (room.wall.scene, room.wall.states[-1].clock) == (TitleScene(), None)


def test_the_question_follows_what_is_committed(room: Room) -> None:
    room.presenter.open(room.wall)
    room.ask()
    room.bench.answering.agree(ID, "leadership.1", 4)
    room.presenter.refresh()
    assert isinstance(room.wall.scene, QuestionScene)
    assert room.wall.scene.asked.agreed == 4
    shown = len(room.wall.states)
    room.bench.answering.note(ID, "leadership.1", "Not for the room")
    room.presenter.refresh()
    assert len(room.wall.states) == shown, "a note changes nothing on the wall"


def test_a_layer_stays_until_its_key_or_something_else(room: Room) -> None:
    presenter, wall = room.presenter, room.wall
    presenter.open(wall)
    presenter.arrive(ID)
    room.ask()
    for key, kind in (
        (presenter.blank, BlankScene),
        (presenter.pause, PauseScene),
        (presenter.explain, ScaleScene),
    ):
        key()
        assert isinstance(wall.scene, kind)
        key()
        assert isinstance(wall.scene, QuestionScene)
    presenter.blank()
    presenter.explain()
    assert isinstance(wall.scene, ScaleScene)
    room.ask("leadership.2")
    assert isinstance(wall.scene, QuestionScene)


def test_votes_do_not_end_a_pause_but_a_reveal_does(room: Room) -> None:
    presenter, wall = room.presenter, room.wall
    presenter.open(wall)
    room.ask()
    presenter.blank()
    _hold(room, VoteRound((1, 0, 0, 0, 0), revealed=False))
    presenter.refresh()
    _hold(room, VoteRound((1, 0, 1, 0, 0), revealed=False))
    presenter.refresh()
    assert wall.scene == BlankScene()
    _hold(room, VoteRound((1, 0, 1, 0, 0)))
    presenter.refresh()
    assert isinstance(wall.scene, QuestionScene)
    assert wall.scene.asked.votes.shown == (1, 0, 1, 0, 0)


def test_the_scale_can_be_looked_at_in_mid_vote_and_when_votes_are_shown(room: Room) -> None:
    presenter, wall = room.presenter, room.wall
    presenter.open(wall)
    presenter.arrive(ID)
    room.ask()
    for number in (1, 2):
        hidden = VoteRound((number, 0, 0, 0, 0), revealed=False)
        _hold(room, hidden)
        presenter.refresh()
        presenter.explain()
        assert isinstance(wall.scene, ScaleScene)
        _hold(room, replace(hidden, counts=(number, 1, 0, 0, 0)))
        presenter.refresh()
        assert isinstance(wall.scene, ScaleScene), "more votes do not take it away"
        presenter.explain()
        assert isinstance(wall.scene, QuestionScene)
        assert wall.scene.asked.votes.shown is None
        assert wall.scene.asked.votes.given == number + 1
    _hold(room, VoteRound((2, 1, 0, 0, 0)))
    presenter.refresh()
    presenter.explain()
    assert isinstance(wall.scene, ScaleScene)
    presenter.explain()
    assert isinstance(wall.scene, QuestionScene)
    assert wall.scene.asked.votes.shown == (2, 1, 0, 0, 0)


def test_levels_are_read_out_one_by_one_and_then_stand_together_again(room: Room) -> None:
    presenter, wall = room.presenter, room.wall
    presenter.read_out()
    presenter.open(wall)
    presenter.arrive(ID)
    presenter.read_out()
    assert wall.scene == TitleScene("Digital maturity"), "no question, nothing to read out"
    room.ask()
    _hold(room, VoteRound((1, 2, 0, 0, 0)))
    presenter.refresh()
    whole = wall.scene
    assert isinstance(whole, QuestionScene)
    for place in range(5):
        presenter.read_out()
        assert isinstance(wall.scene, QuestionScene)
        assert wall.scene.alone == place
        assert wall.scene.asked.votes.shown is None
    presenter.read_out()
    assert wall.scene == whole
    presenter.read_out()
    presenter.blank()
    presenter.read_out()
    assert isinstance(wall.scene, QuestionScene)
    assert wall.scene.alone == 0, "from the beginning"
    room.ask("leadership.2")
    assert isinstance(wall.scene, QuestionScene)
    assert wall.scene.alone is None


def _hold(room: Room, latest: VoteRound) -> None:
    with room.bench.answering._store.writing() as books:
        answer = books.assessments.get(ID).response("leadership.1")
        books.assessments.put_response(ID, replace(answer, rounds=(latest,)))


def test_the_scale_needs_an_assessment(room: Room) -> None:
    room.presenter.open(room.wall)
    room.presenter.explain()
    assert room.wall.scene == TitleScene()


def test_a_screen_may_name_the_end_of_a_pause(room: Room) -> None:
    until = datetime(2026, 11, 23, 9, 45, tzinfo=room.watch.time.tzinfo)
    room.presenter.open(room.wall)
    room.presenter.show(lambda: PauseScene(until))
    assert room.wall.scene == PauseScene(until)


def test_time_is_shown_by_the_minute(room: Room) -> None:
    room.presenter.open(room.wall)
    shown = len(room.wall.states)
    room.watch.move(seconds=20)
    room.presenter.tick()
    assert len(room.wall.states) == shown
    room.watch.move(minutes=1)
    room.presenter.tick()
    assert len(room.wall.states) == shown + 1
    room.presenter.clock(Clock(-2))
    assert room.wall.states[-1].clock == Clock(-2)


def test_what_is_gone_leaves_a_calm_wall(room: Room) -> None:
    def gone() -> Scene:
        raise NotFoundError(Sentence("Errors", "Gone."))

    room.presenter.open(room.wall)
    room.ask()
    room.presenter.show(gone)
    assert room.wall.scene == TitleScene()


def test_a_closed_wall_is_told_nothing_and_comes_back_without_its_layer(room: Room) -> None:
    room.presenter.open(room.wall)
    room.ask()
    room.presenter.blank()
    room.presenter.close()
    shown = len(room.wall.states)
    room.ask("leadership.2")
    assert len(room.wall.states) == shown
    room.presenter.open(room.wall)
    assert isinstance(room.wall.scene, QuestionScene)
