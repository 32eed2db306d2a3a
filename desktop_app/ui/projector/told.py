"""The faces of what is told: one success story, and one action that is read back."""

from PySide6.QtCore import QRect

from desktop_app.ui.projector.face import Face, HeadLine
from desktop_app.ui.projector.stack import Paragraph, Stack
from desktop_app.ui.projector.state import ActionScene, StoryScene, WallState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording


class _Told(Face):
    """A head line, and paragraphs in the middle of what is left."""

    def __init__(self, look: Look, words: QtWording, paragraphs: tuple[Paragraph, ...]) -> None:
        super().__init__(look, words)
        self.head = HeadLine(self)
        self.told = Stack(self, paragraphs)

    def lay_out(self) -> None:
        """Give the paragraphs what the head leaves."""
        least, margin, top = self.least, self.margin, max(self.height() // 100, 4)
        width, line = self.width() - 2 * margin, HeadLine.height_in(self.least)
        self.head.place(QRect(margin, top, width, line), least)
        begin = top + line + least
        area = QRect(2 * margin, begin, width - 2 * margin, self.height() - begin - 2 * least)
        self.told.place(area, self.height(), least)


class StoryFace(_Told):
    """A service that succeeded, what did, and why."""

    def __init__(self, look: Look, words: QtWording) -> None:
        paragraphs = (
            Paragraph(0.1, True),
            Paragraph(0.055),
            Paragraph(0.055),
            Paragraph(0.035),
        )
        super().__init__(look, words, paragraphs)

    def take(self, state: WallState, _: WallState | None) -> None:
        """Say what the scene says."""
        assert isinstance(state.scene, StoryScene)
        story = state.scene.story
        self.head.say(story.question)
        self.told.say(story.service, story.succeeded, story.why, " · ".join(story.dimensions))
        self.setAccessibleName(story.service)


class ActionFace(_Told):
    """What is to be done, who does it, and by when."""

    def __init__(self, look: Look, words: QtWording) -> None:
        paragraphs = (Paragraph(0.1, True), Paragraph(0.065), Paragraph(0.065), Paragraph(0.05))
        super().__init__(look, words, paragraphs)

    def take(self, state: WallState, _: WallState | None) -> None:
        """Say what the scene says."""
        assert isinstance(state.scene, ActionScene)
        action, translate = state.scene.action, self.words.translate
        where = translate("Room", "Action {number} of {count}")
        self.head.say(where.format(number=action.number, count=action.count))
        who = translate("Room", "Who: {owner}").format(owner=action.owner)
        when = translate("Room", "By when: {due}").format(due=action.due)
        self.told.say(
            action.title,
            who if action.owner else "",
            when if action.due else "",
            action.missing,
        )
        self.setAccessibleName(action.title)
