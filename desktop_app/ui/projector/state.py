"""What can stand on the wall, as values: no field holds anything that the room may not see."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.services.room import RoomFigures, RoomQuestion, RoomScale, RoomTask
from desktop_app.services.room_board import RoomBoard, RoomStory
from desktop_app.services.room_ends import RoomEnd
from desktop_app.ui.shell.room import Clock, Scene


@dataclass(frozen=True)
class TitleScene(Scene):
    """A few words alone, before and after the questions; without words the program's mark."""

    title: str = ""
    below: str = ""


@dataclass(frozen=True)
class QuestionScene(Scene):
    """The question at hand, its levels, and the votes as far as they are revealed.

    `alone` is the place of the one level that is shown while it is read out, 0 the lowest.
    """

    asked: RoomQuestion
    alone: int | None = None

    @property
    def subject(self) -> object:
        """The question, and whether its votes can be seen."""
        return QuestionScene, self.asked.id, self.asked.votes.shown is not None


@dataclass(frozen=True)
class ScaleScene(Scene):
    """What the levels mean."""

    scale: RoomScale


@dataclass(frozen=True)
class PauseScene(Scene):
    """A break; `until` is when it ends, None where nobody said."""

    until: datetime | None = None


@dataclass(frozen=True)
class BlankScene(Scene):
    """Nothing at all: the room shall look at each other."""


class Chart(StrEnum):
    """The charts of a result, in the order in which the room sees them."""

    STAIRCASE = "staircase"
    RADAR = "radar"
    BARS = "bars"


@dataclass(frozen=True)
class ChartScene(Scene):
    """A chart of the result."""

    chart: Chart
    figures: RoomFigures

    @property
    def subject(self) -> object:
        """The kind of chart."""
        return ChartScene, self.chart


@dataclass(frozen=True)
class TaskScene(Scene):
    """One of the actions that the room has agreed on, read back at the end."""

    task: RoomTask

    @property
    def subject(self) -> object:
        """Which of the actions it is."""
        return TaskScene, self.task.place


@dataclass(frozen=True)
class EndScene(Scene):
    """The end of a dimension."""

    ended: RoomEnd


@dataclass(frozen=True)
class BoardScene(Scene):
    """The Lean Coffee board with all its cards."""

    board: RoomBoard


@dataclass(frozen=True)
class CardScene(Scene):
    """One card of the board: the one under discussion, or the one that is being walked past."""

    board: RoomBoard

    @property
    def subject(self) -> object:
        """The card, not its clock."""
        card = self.board.walked or self.board.discussing
        return CardScene, None if card is None else card.texts


@dataclass(frozen=True)
class StoryScene(Scene):
    """One success story."""

    story: RoomStory

    @property
    def subject(self) -> object:
        """The story."""
        return self


@dataclass(frozen=True)
class WallState:
    """The whole wall: a scene, the clock where one runs, and the time of day."""

    scene: Scene
    clock: Clock | None
    now: datetime
