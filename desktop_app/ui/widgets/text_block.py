"""Text of several lines that is painted by hand: how high it gets, and how it is drawn."""

import re
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.fonts import type_of

_ENDLESS = 1_000_000
_ONE_LETTER = re.compile(r"\b(\w)-(?=\w)")
"""What no line ends with: the beginning of "e-post"."""
_JOINED = "\\1-\N{ZERO WIDTH NO-BREAK SPACE}"
"""The type has this sign, and not the word joiner that has taken its place in Unicode."""
_KEPT = 8
"""So many texts of one widget are kept laid out: those it shows, and a few it has shown."""
_PITCH = 1.2
_DENSE_PITCH = 1.1
"""From line to line, as a share of the size of type; the type's own 1.26 is for running text."""
CLOSEST = 1.04
"""The pitch at which the tallest letters nearly touch: only where nothing else fits."""


@lru_cache(maxsize=8192)
def text_height(
    text: str,
    pixels: int,
    width: int,
    *,
    semibold: bool = False,
    dense: bool = False,
    pitch: float | None = None,
    lead: int = 0,
) -> int:
    """Height in pixels of a text in type of `pixels`, broken into lines of `width` at most.

    A word that is wider than the line is broken too, so that nothing sticks out. The first
    `lead` characters are semibold. `pitch` overrules how close the lines are.
    """
    found = pitch or (_DENSE_PITCH if dense else _PITCH)
    return ceil(_laid_out(text, pixels, width, semibold, found, lead)[1])


@lru_cache(maxsize=1024)
def cut_text(text: str, pixels: int, width: int, lines: int, *, semibold: bool = False) -> str:
    """Return as much of a text as `lines` lines hold, with an ellipsis where some is left out."""
    room = text_height("\n".join(["x"] * lines), pixels, width, semibold=semibold)

    def fits(part: str) -> bool:
        return text_height(part, pixels, width, semibold=semibold) <= room

    if fits(text):
        return text
    least, most = 0, min(len(text), max(width, pixels) * lines)
    while most - least > 1:
        middle = (least + most) // 2
        least, most = (middle, most) if fits(text[:middle] + "…") else (least, middle)
    return text[:least].rstrip() + "…"


def draw_text(
    painter: QPainter,
    text: str,
    at: QPointF,
    pixels: int,
    width: int,
    *,
    semibold: bool = False,
    dense: bool = False,
    pitch: float | None = None,
    lead: int = 0,
    centred: bool = False,
) -> None:
    """Draw the text in the painter's pen with its upper left corner at `at`."""
    found = pitch or (_DENSE_PITCH if dense else _PITCH)
    _laid_out(text, pixels, width, semibold, found, lead, centred)[0].draw(painter, at)


class Lines:
    """The texts of a widget that paints them again and again: each is laid out once."""

    def __init__(self) -> None:
        self._kept: dict[tuple[object, ...], QTextLayout] = {}

    def draw(
        self,
        painter: QPainter,
        text: str,
        at: QPointF,
        pixels: int,
        width: int,
        *,
        semibold: bool = False,
        dense: bool = False,
        pitch: float | None = None,
        centred: bool = False,
    ) -> None:
        """Do what `draw_text` does."""
        how = (text, pixels, width, semibold, dense, pitch, centred)
        layout = self._kept.get(how)
        if layout is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            found = pitch or (_DENSE_PITCH if dense else _PITCH)
            layout = _laid_out(text, pixels, width, semibold, found, 0, centred, keep=True)[0]
            self._kept[how] = layout
        layout.draw(painter, at)


def _laid_out(
    text: str,
    pixels: int,
    width: int,
    semibold: bool,
    pitch: float,
    lead: int,
    centred: bool = False,
    *,
    keep: bool = False,
) -> tuple[QTextLayout, float]:
    # Only behind what is semibold, which is counted in characters.
    whole = text[:lead] + _ONE_LETTER.sub(_JOINED, text[lead:])
    layout = QTextLayout(
        whole.replace("\n", "\N{LINE SEPARATOR}"), type_of(pixels, semibold=semibold)
    )
    layout.setCacheEnabled(keep)
    side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if lead:
        layout.setFormats([_strong(lead, pixels)])
    layout.beginLayout()
    down = high = 0.0
    for _ in range(_ENDLESS):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, pixels))
        line.setPosition(QPointF(0, down))
        high = down + line.height()
        down += round(pixels * pitch)
    layout.endLayout()
    return layout, high


def _strong(length: int, pixels: int) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length = 0, length
    found.format = QTextCharFormat()
    found.format.setFont(type_of(pixels, semibold=True))
    return found


class TextBlock(QWidget):
    """Words in a size of type that its owner chooses anew with every size of the window."""

    def __init__(self, *, semibold: bool = False) -> None:
        super().__init__()
        self.text = ""
        self.pixels = 16
        self._semibold = semibold
        self._pitch: float | None = None
        self._centred = False
        self._lines = Lines()

    def say(self, text: str) -> None:
        """Change the words."""
        if text != self.text:
            self.text = text
            self.setAccessibleName(text)
            self.update()

    def use_pixels(self, pixels: int) -> None:
        """Change the size of type."""
        if pixels != self.pixels:
            self.pixels = pixels
            self.update()

    def use_pitch(self, pitch: float | None) -> None:
        """Change how close the lines are; None is the usual."""
        if pitch != self._pitch:
            self._pitch = pitch
            self.update()

    def centre(self) -> None:
        """Set every line in the middle."""
        self._centred = True

    def height_for(self, pixels: int, width: int) -> int:
        """Height in pixels that the words take in a size of type at a width."""
        return text_height(self.text, pixels, width, semibold=self._semibold, pitch=self._pitch)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the words in the ink of the theme."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        self._lines.draw(
            painter,
            self.text,
            QPointF(0, 0),
            self.pixels,
            self.width(),
            semibold=self._semibold,
            pitch=self._pitch,
            centred=self._centred,
        )
