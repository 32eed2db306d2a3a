"""Which face shows which kind of scene: a new kind of scene gets its line here."""

from collections.abc import Callable, Mapping

from desktop_app.ui.projector.board import BoardFace
from desktop_app.ui.projector.chart import ChartFace
from desktop_app.ui.projector.dimension_end import EndFace
from desktop_app.ui.projector.face import Face
from desktop_app.ui.projector.question import QuestionFace
from desktop_app.ui.projector.scale import ScaleFace
from desktop_app.ui.projector.state import (
    BlankScene,
    BoardScene,
    CardScene,
    ChartScene,
    EndScene,
    PauseScene,
    QuestionScene,
    ScaleScene,
    StoryScene,
    TaskScene,
    TitleScene,
)
from desktop_app.ui.projector.talk import CardFace
from desktop_app.ui.projector.task import TaskFace
from desktop_app.ui.projector.told import StoryFace
from desktop_app.ui.projector.words_alone import BlankFace, PauseFace, TitleFace
from desktop_app.ui.shell.room import Scene
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording

Faces = Mapping[type[Scene], Callable[[Look, QtWording], Face]]

FACES: Faces = {
    QuestionScene: QuestionFace,
    ScaleScene: ScaleFace,
    ChartScene: ChartFace,
    PauseScene: PauseFace,
    TaskScene: TaskFace,
    TitleScene: TitleFace,
    BlankScene: BlankFace,
    EndScene: EndFace,
    BoardScene: BoardFace,
    CardScene: CardFace,
    StoryScene: StoryFace,
}
