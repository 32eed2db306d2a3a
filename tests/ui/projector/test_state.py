"""The wall's state cannot hold what the room may not see: proved on all of its fields."""

import dataclasses
import types
import typing
from collections.abc import Iterator

import pytest

from desktop_app.domain.response import Response, VoteRound
from desktop_app.ui.projector import state
from desktop_app.ui.projector.faces import FACES
from desktop_app.ui.projector.state import QuestionScene, WallState
from desktop_app.ui.shell.room import Scene

ALLOWED = {
    "TitleScene": {"title", "below"},
    "QuestionScene": {"asked", "alone"},
    "ScaleScene": {"scale"},
    "PauseScene": {"until"},
    "BlankScene": set(),
    "ChartScene": {"chart", "figures"},
    "TaskScene": {"task"},
    "RoomTask": {"title", "owner", "due", "place", "of"},
    "EndScene": {"ended"},
    "RoomEnd": {"title", "score", "level_name", "spread", "divided"},
    "BoardScene": {"board"},
    "CardScene": {"board"},
    "RoomBoard": {"title", "columns", "votes", "walked", "discussing", "takeaway", "clock"},
    "RoomColumn": {"title", "cards"},
    "RoomCard": {"texts", "votes"},
    "ClockFace": {"text", "urgency", "spoken"},
    "StoryScene": {"story"},
    "RoomStory": {"question", "service", "succeeded", "why", "dimensions", "organisation"},
    "Clock": {"minutes_left"},
    "RoomQuestion": {
        "id", "dimension", "place", "of", "handled", "total", "prompt", "levels", "counted",
        "votes", "agreed", "last", "not_applicable", "longest_prompt", "longest_text",
    },
    "RoomVotes": {"shown", "earlier", "given", "spread"},
    "RoomLevel": {"value", "name", "text"},
    "RoomScale": {"title", "levels"},
    "RoomFigures": {"title", "levels", "overall", "dimensions"},
    "RoomDimension": {"title", "score", "target", "consensus"},
    "Score": {"value", "level", "coverage"},
    "Coverage": {"agreed", "not_applicable", "unanswered"},
}  # fmt: skip
"""Every field the room may see; a new one is a decision, and is taken here."""

PRIVATE = ("note", "dissent", "reason", "participant", "person", "counts", "suggest", "parked")
"""What no field may be called, even in part."""


def parts(kind: object) -> Iterator[type]:
    """Yield the classes that a type is made of."""
    arguments = typing.get_args(kind)
    if isinstance(kind, types.UnionType) or arguments:
        for each in arguments:
            yield from parts(each)
    elif isinstance(kind, type):
        yield kind


def walk(kind: type, seen: set[type]) -> Iterator[tuple[type, str, object]]:
    """Yield every field of a dataclass and of all dataclasses inside it."""
    if kind in seen or not dataclasses.is_dataclass(kind):
        return
    seen.add(kind)
    hints = typing.get_type_hints(kind)
    for field in dataclasses.fields(kind):
        yield kind, field.name, hints[field.name]
        for inner in parts(hints[field.name]):
            yield from walk(inner, seen)


def scenes() -> list[type[Scene]]:
    return [each for each in vars(state).values() if _is_scene(each)]


def _is_scene(each: object) -> typing.TypeGuard[type[Scene]]:
    return isinstance(each, type) and issubclass(each, Scene) and each is not Scene


@pytest.mark.parametrize("scene", scenes(), ids=lambda scene: scene.__name__)
def test_a_scene_holds_only_what_the_room_may_see(scene: type[Scene]) -> None:
    for owner, name, _ in walk(scene, set()):
        assert name in ALLOWED[owner.__name__], f"{owner.__name__}.{name}"
        assert not any(word in name for word in PRIVATE), name


def test_no_field_leads_to_an_answer_or_a_round() -> None:
    seen: set[type] = set()
    for scene in scenes():
        list(walk(scene, seen))
    assert not seen & {Response, VoteRound}
    assert {kind.__name__ for kind in seen} <= set(ALLOWED)


def test_the_walk_would_find_a_note() -> None:
    @dataclasses.dataclass(frozen=True)
    class Leaking(Scene):
        answers: tuple[Response, ...] | None

    globals()["Leaking"] = Leaking
    found = {name for _, name, _ in walk(Leaking, set())}
    assert {"answers", "note", "dissent", "counts", "revealed"} <= found


def test_every_field_of_the_wall_is_a_scene_a_clock_or_the_time() -> None:
    assert [field.name for field in dataclasses.fields(WallState)] == ["scene", "clock", "now"]


def test_values_of_the_wall_cannot_be_changed() -> None:
    seen: set[type] = set()
    for scene in (*scenes(), WallState):
        list(walk(scene, seen))
    for kind in seen:
        assert kind.__dataclass_params__.frozen, kind  # type: ignore[attr-defined]  # dataclasses' own


def test_every_scene_has_a_face() -> None:
    assert set(FACES) == set(scenes())


def test_a_round_that_is_hidden_has_a_number_and_no_counts() -> None:
    hints = typing.get_type_hints(QuestionScene)
    votes = typing.get_type_hints(typing.get_type_hints(hints["asked"])["votes"])
    assert votes["given"] is int
    assert votes["shown"] == tuple[int, ...] | None
