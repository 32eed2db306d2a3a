"""Undo and redo call the use case and its inverse, against a real store."""

import pytest

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import in_english
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.shell.hub import Hub
from desktop_app.ui.shell.undo import Undo


class Room:
    """An assessment of the demo that is answered with undo at hand."""

    def __init__(self, bench: Workbench) -> None:
        self.bench = bench
        self.hub = Hub()
        self.refused: list[ExpectedError] = []
        self.told: list[Change] = []
        self.hub.changed.connect(self.told.append)
        self.undo = Undo(self.hub, self.refused.append)
        self.first, self.second = (change.assessment for change in bench.demo.fill(1)[-2:])
        bench.assessments.reopen(self.first)
        self.question = bench.assessments.get(self.second).model.questions[-1].id

    def agree(self, assessment: str, level: int) -> None:
        change = self.bench.answering.agree(assessment, self.question, level)
        answering = self.bench.answering
        self.undo.push(change, answering.undo, answering.redo, change.what.said(in_english))

    def level(self, assessment: str) -> int | None:
        return self.bench.assessments.get(assessment).response(self.question).level


@pytest.fixture
def room(bench: Workbench) -> Room:
    return Room(bench)


def test_steps_are_taken_back_and_made_again(room: Room) -> None:
    room.agree(room.second, 2)
    room.agree(room.second, 4)
    assert room.undo.stack.undoText() == "Agree on level 4"
    room.undo.back()
    assert room.level(room.second) == 2
    room.undo.back()
    assert room.level(room.second) is None
    room.undo.again()
    room.undo.again()
    assert room.level(room.second) == 4
    assert [change.assessment for change in room.told] == [room.second] * 4


def test_pushing_does_not_make_the_step_twice(room: Room) -> None:
    room.agree(room.second, 2)
    assert room.told == []


def test_another_assessment_starts_anew(room: Room) -> None:
    room.agree(room.second, 2)
    room.agree(room.first, 3)
    room.undo.back()
    room.undo.back()
    assert room.level(room.second) == 2


def test_a_refused_step_is_said_and_told_to_nobody(room: Room) -> None:
    room.agree(room.second, 2)
    room.bench.assessments.finish(room.second)
    room.undo.back()
    assert [str(error) for error in room.refused] == [
        "This assessment is finished. Reopen it before you change an answer."
    ]
    assert room.told == []
    assert room.level(room.second) == 2
