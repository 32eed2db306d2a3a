"""A report as a tree of blocks, before anybody decides how it is printed."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.charts.drawing import Drawing, Measure

Chart = Callable[[Measure, float, float, float], Drawing]
"""Draws a chart once its room is known: (measure, width, height, type size)."""


class Role(StrEnum):
    """What a paragraph is for; renderers choose type and colour by it."""

    LEAD = "lead"
    BODY = "body"
    QUIET = "quiet"
    NOTE = "note"


@dataclass(frozen=True)
class Title:
    """The report's title, with a line above or below that places it."""

    text: str
    above: str = ""
    below: str = ""


@dataclass(frozen=True)
class Heading:
    """A heading; `level` 1 is the highest."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Paragraph:
    """Running text; more than `lines` lines are cut with an ellipsis (0: never)."""

    text: str
    role: Role = Role.BODY
    lines: int = 0


@dataclass(frozen=True)
class KeyFigure:
    """One large figure, what it is, and what it rests on."""

    label: str
    value: str
    statement: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Figure:
    """A chart; `height` in points is what it wants, and a one-page report may stretch it."""

    chart: Chart
    height: float
    heading: str = ""
    caption: str = ""


@dataclass(frozen=True)
class TableBlock:
    """A table; the columns named in `numeric` (from 0) are set to the right."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...] = ()
    caption: str = ""


@dataclass(frozen=True)
class Item:
    """An entry of a list: its text, a figure at the right, and a quieter remark below."""

    text: str
    figure: str = ""
    remark: str = ""


@dataclass(frozen=True)
class ListBlock:
    """A short list; `lines` bounds each entry's text and remark (0: never)."""

    items: tuple[Item, ...]
    numbered: bool = False
    lines: int = 0


@dataclass(frozen=True)
class Columns:
    """Blocks side by side; `shares` are the columns' parts of the width."""

    columns: tuple[tuple["Block", ...], ...]
    shares: tuple[float, ...]


@dataclass(frozen=True)
class Rule:
    """A thin line across the page."""


@dataclass(frozen=True)
class PageBreak:
    """What follows begins a new page."""


Block = (
    Title
    | Heading
    | Paragraph
    | KeyFigure
    | Figure
    | TableBlock
    | ListBlock
    | Columns
    | Rule
    | PageBreak
)


@dataclass(frozen=True)
class Story:
    """A whole report.

    `title` and `subject` go into the document's properties, `language` is its code, `at` the
    time it was made (with its zone), `footer` stands on every page. `one_page` asks for
    exactly one page: figures take the room that the text leaves.
    """

    title: str
    subject: str
    language: str
    at: datetime
    footer: str
    blocks: tuple[Block, ...]
    one_page: bool = False
