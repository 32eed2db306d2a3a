"""Text of several lines that is painted by hand: how high it gets, and how it is drawn."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.fonts import type_of

_ENDLESS = 1_000_000
_PITCH = 1.2
_DENSE_PITCH = 1.1
"""From line to line, as a share of the size of type; the type's own 1.26 is for running text."""


@lru_cache(maxsize=8192)
def text_height(
    text: str, pixels: int, width: int, *, semibold: bool = False, dense: bool = False
) -> int:
    """Height in pixels of a text in type of `pixels`, broken into lines of `width` at most.

    A word that is wider than the line is broken too, so that nothing sticks out.
    """
    return round(_laid_out(text, pixels, width, semibold, dense)[1])


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
) -> None:
    """Draw the text in the painter's pen with its upper left corner at `at`."""
    _laid_out(text, pixels, width, semibold, dense)[0].draw(painter, at)


def _laid_out(
    text: str, pixels: int, width: int, semibold: bool, dense: bool
) -> tuple[QTextLayout, float]:
    layout = QTextLayout(
        text.replace("\n", "\N{LINE SEPARATOR}"), type_of(pixels, semibold=semibold)
    )
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    down = high = 0.0
    for _ in range(_ENDLESS):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(width, pixels))
        line.setPosition(QPointF(0, down))
        high = down + line.height()
        down += round(pixels * (_DENSE_PITCH if dense else _PITCH))
    layout.endLayout()
    return layout, high


class TextBlock(QWidget):
    """Words in a size of type that its owner chooses anew with every size of the window."""

    def __init__(self, *, semibold: bool = False) -> None:
        super().__init__()
        self.text = ""
        self.pixels = 16
        self._semibold = semibold

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

    def height_for(self, pixels: int, width: int) -> int:
        """Height in pixels that the words take in a size of type at a width."""
        return text_height(self.text, pixels, width, semibold=self._semibold)

    def natural_width(self) -> int:
        """Width in pixels that the words take on one line."""
        metrics = QFontMetrics(type_of(self.pixels, semibold=self._semibold))
        return metrics.horizontalAdvance(self.text) + 2

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the words in the ink of the theme."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        at = QPointF(0, 0)
        draw_text(painter, self.text, at, self.pixels, self.width(), semibold=self._semibold)
