"""The face of a story of success: a service, what succeeded, and why."""

from PySide6.QtCore import QRect

from desktop_app.ui.projector.face import Face, HeadLine
from desktop_app.ui.projector.stack import Paragraph, Stack
from desktop_app.ui.projector.state import StoryScene, WallState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording


class StoryFace(Face):
    """A head line, and the story in the middle of what is left."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__(look, words)
        paragraphs = (
            Paragraph(0.1, True),
            Paragraph(0.055),
            Paragraph(0.055),
            Paragraph(0.035),
        )
        self.head = HeadLine(self)
        self.told = Stack(self, paragraphs)

    def lay_out(self) -> None:
        """Give the paragraphs what the head leaves."""
        least, margin, top = self.least, self.margin, max(self.height() // 100, 4)
        width, line = self.width() - 2 * margin, HeadLine.height_in(self.least)
        self.head.place(QRect(margin, top, width, line), least)
        begin = top + line + least
        area = QRect(margin, begin, width, self.height() - begin - 2 * least)
        self.told.place(area, self.height(), least)

    def take(self, state: WallState, _: WallState | None) -> None:
        """Say what the scene says."""
        assert isinstance(state.scene, StoryScene)
        story = state.scene.story
        self.head.say(story.question)
        beside = [part for part in (story.organisation, *story.dimensions) if part]
        self.told.say(story.service, story.succeeded, story.why, " · ".join(beside))
        self.setAccessibleName(story.service)
