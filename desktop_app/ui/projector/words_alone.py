"""The faces with few words: a title, a pause with the time of day, and nothing at all."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from desktop_app.ui.projector.face import Face
from desktop_app.ui.projector.state import PauseScene, TitleScene, WallState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.stairs_motif import StairsMotif
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.wording import QtWording

_LARGEST, _SMALLER = 0.1, 0.05
"""Sizes of type as shares of the wall's height."""
_STAIRS, _STAIRS_WIDE = 0.2, 1.45
"""Height of the stairs above a title as a share of the wall's, and their width to that height."""


class _Lines(Face):
    """Lines of words under one another, in the middle of the wall."""

    def __init__(self, look: Look, words: QtWording, shares: tuple[float, ...]) -> None:
        super().__init__(look, words)
        self.lines = tuple(TextBlock(semibold=share >= _LARGEST) for share in shares)
        self._shares = shares
        for line in self.lines:
            line.setParent(self)
            line.centre()

    def lay_out(self) -> None:
        """Stack the lines; long words get smaller until they fit."""
        width = self.width() - 4 * self.margin
        share = 1.0
        while share > 0.3 and self._together(width, share) > self.height() * 0.86:
            share -= 0.05
        top = (self.height() - self._together(width, share)) // 2
        for line, pixels in zip(self.lines, self._sizes(share), strict=True):
            line.use_pixels(pixels)
            high = line.height_for(pixels, width) if line.text else 0
            line.setGeometry(2 * self.margin, top, width, high)
            top += high + (pixels // 2 if line.text else 0)

    def _sizes(self, share: float) -> tuple[int, ...]:
        return tuple(max(round(self.height() * each * share), self.least) for each in self._shares)

    def _together(self, width: int, share: float) -> int:
        said = zip(self.lines, self._sizes(share), strict=True)
        return sum(line.height_for(px, width) + px // 2 for line, px in said if line.text)


class TitleFace(_Lines):
    """The name of the questionnaire below stairs, before and after the questions."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__(look, words, (_LARGEST, _SMALLER))
        # A mark would show the room a level before it has said one.
        self.stairs = StairsMotif(look, marked=False)
        self.stairs.setParent(self)

    def lay_out(self) -> None:
        """Put the stairs above the words, where these leave room for them."""
        super().lay_out()
        high = round(self.height() * _STAIRS)
        wide, gap = round(high * _STAIRS_WIDE), high // 3
        first, last = self.lines
        together = last.geometry().bottom() - first.y() + high + gap
        self.stairs.setVisible(together <= self.height() * 0.86)
        if self.stairs.isVisibleTo(self):
            for line in self.lines:
                line.move(line.x(), line.y() + (high + gap) // 2)
            self.stairs.setGeometry((self.width() - wide) // 2, first.y() - gap - high, wide, high)

    def take(self, state: WallState, _: WallState | None) -> None:
        """Say what the scene says, and the program's name where it says nothing."""
        assert isinstance(state.scene, TitleScene)
        title, below = self.lines
        title.say(state.scene.title or "Startpunkt")
        below.say(state.scene.below)


class PauseFace(_Lines):
    """That there is a pause, what time it is, and when the room goes on."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__(look, words, (0.08, 0.24, 0.06))

    def take(self, state: WallState, _: WallState | None) -> None:
        """Say what the scene says."""
        assert isinstance(state.scene, PauseScene)
        translate, until = self.words.translate, state.scene.until
        title, time, end = self.lines
        title.say(translate("Room", "Break"))
        time.say(self.words.clock(state.now))
        text = translate("Room", "We go on at {time}")
        end.say("" if until is None else text.format(time=self.words.clock(until)))


class BlankFace(Face):
    """A dark wall."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__(look, words)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint it black, whatever the theme."""
        QPainter(self).fillRect(self.rect(), QColor(Qt.GlobalColor.black))
