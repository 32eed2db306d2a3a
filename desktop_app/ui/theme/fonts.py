"""Source Sans Pro in the window: two weights, tabular figures, sizes by role."""

from enum import IntEnum
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

FAMILY = "Source Sans Pro"
_FILES = ("SourceSansPro-Regular.ttf", "SourceSansPro-Semibold.ttf")


class TextSize(IntEnum):
    """Height of type by its role, in pixels at a text size of 100 %."""

    CAPTION = 14
    BODY = 16
    LEAD = 19
    HEADING = 22
    TITLE = 30
    DISPLAY = 44


def load_fonts(folder: Path) -> None:
    """Make the two weights known to the application; FileNotFoundError when one is missing."""
    for name in _FILES:
        if QFontDatabase.addApplicationFont(str(folder / name)) < 0:
            raise FileNotFoundError(folder / name)


def type_of(pixels: int, *, semibold: bool = False) -> QFont:
    """Return the type at a height in pixels, with figures of equal width."""
    # A copy shares what Qt has found out about the type: files, metrics, glyphs.
    return QFont(_type(pixels, semibold))


@cache
def metrics_of(pixels: int, *, semibold: bool = False) -> QFontMetricsF:
    """Return the measures of the type at a height in pixels."""
    return QFontMetricsF(_type(pixels, semibold))


@cache
def _type(pixels: int, semibold: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(max(pixels, 1))
    font.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font
