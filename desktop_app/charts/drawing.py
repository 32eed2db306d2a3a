"""A chart as plain shapes, drawn alike by the window and by the printed page."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

Point = tuple[float, float]
Measure = Callable[[str, float, bool], float]
"""Width of a text in the drawing's units: (text, size, bold)."""


class Tone(StrEnum):
    """A colour by its role; painters ask their palette what it looks like."""

    INK = "ink"
    MUTED = "muted"
    PAPER = "paper"
    SURFACE = "surface"
    LINE = "line"
    BRAND = "brand"
    ON_BRAND = "on_brand"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


@dataclass(frozen=True)
class LevelTone:
    """The colour of a level: `place` 0 is the lowest of `steps` levels."""

    place: int
    steps: int


@dataclass(frozen=True)
class OnLevelTone:
    """The ink that is readable on the colour of a level."""

    place: int
    steps: int


Colour = Tone | LevelTone | OnLevelTone


class Anchor(StrEnum):
    """Which part of a text stands at its x."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True)
class Polyline:
    """Straight lines through points; `dash` is lengths on and off, empty for a whole line."""

    points: tuple[Point, ...]
    stroke: Colour
    width: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True)
class Polygon:
    """A closed shape; `opacity` 0–1 of the fill."""

    points: tuple[Point, ...]
    fill: Colour | None = None
    stroke: Colour | None = None
    width: float = 1.0
    opacity: float = 1.0
    dash: tuple[float, ...] = ()
    key: str = ""


@dataclass(frozen=True)
class Box:
    """A rectangle with rounded corners, from its upper left corner."""

    x: float
    y: float
    width: float
    height: float
    fill: Colour | None = None
    stroke: Colour | None = None
    line: float = 1.0
    radius: float = 0.0
    key: str = ""


@dataclass(frozen=True)
class Disc:
    """A circle round its centre."""

    x: float
    y: float
    radius: float
    fill: Colour | None = None
    stroke: Colour | None = None
    line: float = 1.0
    key: str = ""


@dataclass(frozen=True)
class Text:
    """One line of text; `y` is the baseline, `size` the height of the type."""

    x: float
    y: float
    text: str
    size: float
    tone: Colour = Tone.INK
    anchor: Anchor = Anchor.START
    bold: bool = False
    key: str = ""


Shape = Polyline | Polygon | Box | Disc | Text


@dataclass(frozen=True)
class ChartTable:
    """The chart's numbers as a table, for those who read rather than look."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Drawing:
    """Shapes in painting order; y grows downwards, from the upper left corner.

    `title` names the chart, `alt` says in words what it shows. A shape's `key` is the id of
    the dimension or question it stands for, so that a click can lead there.
    """

    title: str
    width: float
    height: float
    shapes: tuple[Shape, ...]
    alt: str
    table: ChartTable
