"""The face of an action that is read back: what, who and by when, for the whole room."""

from PySide6.QtCore import QRect

from desktop_app.ui.projector.face import Face, HeadLine
from desktop_app.ui.projector.state import TaskScene, WallState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.text_block import TextBlock, cut_text
from desktop_app.ui.wording import QtWording

_LARGEST, _VALUE = 0.115, 0.062
"""Sizes of type as shares of the wall's height: the action, and who does it."""
_LABEL = 1.15
"""Size of the labels, in the least type."""


class TaskFace(Face):
    """The action in large type above two columns: who, and by when."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__(look, words)
        self.head = HeadLine(self)
        self.title = TextBlock(semibold=True)
        self.labels = (TextBlock(), TextBlock())
        self.values = (TextBlock(semibold=True), TextBlock(semibold=True))
        for block in (self.title, *self.labels, *self.values):
            block.setParent(self)
        for label, text in zip(
            self.labels,
            (words.translate("Room", "Who"), words.translate("Room", "By when")),
            strict=True,
        ):
            label.say(text)
        self._said = ("", "", "", "")

    def take(self, state: WallState, _: WallState | None) -> None:
        """Say what the scene says."""
        assert isinstance(state.scene, TaskScene)
        task, say = state.scene.task, self.words.translate
        where = say("Room", "What we do · {place} of {of}").format(place=task.place, of=task.of)
        owner = task.owner or say("Room", "Nobody yet")
        due = say("Room", "No date yet") if task.due is None else self.words.day(task.due)
        self._said = (where, task.title, owner, due)

    def lay_out(self) -> None:
        """Give the action as large a type as leaves room for who and when."""
        where, title, *values = self._said
        width, least, margin = self.width() - 2 * self.margin, self.least, self.margin
        top = max(self.height() // 100, 4)
        line = HeadLine.height_in(least)
        self.head.say(where, self.clock_words())
        self.head.place(QRect(margin, top, width, line), least)
        foot = self._lay_foot(values, width)
        begin, end = top + line + least, self.height() - least - foot - least
        room = max(end - begin, 1)
        self.title.say(title)
        pixels = round(self.height() * _LARGEST)
        while pixels > least and self.title.height_for(pixels, width) > room:
            pixels = max(pixels - 2, least)
        self.title.say(_cut(title, pixels, width, room, self.title))
        self.title.use_pixels(pixels)
        high = min(self.title.height_for(pixels, width), room)
        self.title.setGeometry(margin, begin + (room - high) // 3, width, high)

    def _lay_foot(self, values: list[str], width: int) -> int:
        """Place both columns at the bottom; return how high they are."""
        least = self.least
        small, large = round(least * _LABEL), max(round(self.height() * _VALUE), least)
        wide = (width - 2 * self.margin) // 2
        most = self.height() // 4
        for block, text in zip(self.values, values, strict=True):
            block.say(text)
            block.say(_cut(text, large, wide, most, block))
            block.use_pixels(large)
        label = self.labels[0].height_for(small, wide)
        high = max(block.height_for(large, wide) for block in self.values)
        top = self.height() - least - high - label - least // 3
        left = self.margin
        for name, block in zip(self.labels, self.values, strict=True):
            name.use_pixels(small)
            name.setGeometry(left, top, wide, label)
            block.setGeometry(left, top + label + least // 3, wide, high)
            left += wide + 2 * self.margin
        return high + label + least // 3


def _cut(text: str, pixels: int, width: int, room: int, block: TextBlock) -> str:
    """Return as much of a text as fits into the room."""
    if block.height_for(pixels, width) <= room:
        return text
    lines = max(int(room / (pixels * 1.26)), 1)
    return cut_text(text, pixels, width, lines, semibold=True)
