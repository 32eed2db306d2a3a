"""The face of the scale: what the levels mean, in the words of the model."""

from PySide6.QtCore import QRect

from desktop_app.ui.projector.face import Face, HeadLine
from desktop_app.ui.projector.level_rows import LevelRows
from desktop_app.ui.projector.question import faces_of
from desktop_app.ui.projector.row_measure import fitting, shortened
from desktop_app.ui.projector.state import ScaleScene, WallState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.wording import QtWording


class ScaleFace(Face):
    """A heading and a row for each level."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__(look, words)
        self.head = HeadLine(self)
        self.title = TextBlock(semibold=True)
        self.title.setParent(self)
        self.title.say(words.translate("Room", "What the levels mean"))
        self.rows = LevelRows(look)
        self.rows.setParent(self)

    def take(self, state: WallState, _: WallState | None) -> None:
        """Say what the scene says."""
        assert isinstance(state.scene, ScaleScene)
        self._name = state.scene.scale.title
        self.rows.show_levels(faces_of(state.scene.scale.levels), (), None)

    def lay_out(self) -> None:
        """Give the rows what the heading leaves."""
        width, least, margin = self.width() - 2 * self.margin, self.least, self.margin
        top = max(self.height() // 100, 4)
        line = HeadLine.height_in(least)
        self.head.say(self._name, self.clock_words())
        self.head.place(QRect(margin, top, width, line), least)
        pixels = round(least * 2)
        high = self.title.height_for(pixels, width)
        self.title.use_pixels(pixels)
        self.title.setGeometry(margin, top + line + least // 2, width, high)
        begin = top + line + high + round(least * 1.2)
        room = max(self.height() - begin - least, 1)
        faces = self.rows.faces
        sizes = (least, max(self.height() // 19, least))
        found = fitting(faces, width, lambda _: room, sizes, 0)
        self.rows.use(found or shortened(faces, width, room, least, 0))
        self.rows.setGeometry(margin, begin, width, room)
