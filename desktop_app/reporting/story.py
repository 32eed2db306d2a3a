"""A report as a tree of blocks, before anybody decides how it is printed.

Texts are plain: nothing in them is markup. Where a block has a `language`, it is the code of the
language its texts are in; empty: the story's.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.charts.drawing import Drawing, Measure
from desktop_app.reporting.paper_blocks import Leaf, Poster, TickRows

Chart = Callable[[Measure, float, float, float], Drawing]
"""Draws a chart once its room is known: (measure, width, height, type size)."""


class Role(StrEnum):
    """What a paragraph is for; renderers choose type and colour by it.

    A quote is what somebody said or wrote: a note, a dissent.
    """

    LEAD = "lead"
    BODY = "body"
    QUIET = "quiet"
    NOTE = "note"
    QUOTE = "quote"


@dataclass(frozen=True)
class Title:
    """The report's title, with a line above or below that places it."""

    text: str
    above: str = ""
    below: str = ""


@dataclass(frozen=True)
class Heading:
    """A heading; `level` 1 is the highest (below the title), 3 the lowest.

    `anchor` is a name that a `Link` leads to with "#name". `listed` headings stand in the
    contents and among the bookmarks.
    """

    text: str
    level: int = 1
    anchor: str = ""
    listed: bool = True
    language: str = ""


@dataclass(frozen=True)
class Paragraph:
    """Running text; more than `lines` lines are cut with an ellipsis (0: never).

    A line break in the text is a line break on the page, except where `lines` bounds it.
    """

    text: str
    role: Role = Role.BODY
    lines: int = 0
    language: str = ""


@dataclass(frozen=True)
class Link:
    """A line of text that leads to a web address, or to a heading ("#" and its anchor)."""

    text: str
    address: str
    role: Role = Role.BODY


@dataclass(frozen=True)
class KeyFigure:
    """One large figure, what it is, and what it rests on."""

    label: str
    value: str
    statement: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Figure:
    """A chart; `height` in points is what it wants, and a one-page report may stretch it.

    It never becomes lower than `least`, in points.
    """

    chart: Chart
    height: float
    heading: str = ""
    caption: str = ""
    least: float = 0.0


@dataclass(frozen=True)
class TableBlock:
    """A table; the columns named in `numeric` (from 0) are set to the right.

    `row_heads`: the first cell of a row names the row. `shares` are the columns' parts of the
    width (empty: by what stands in them). Rows named in `marked` (from 0) stand out; say so in
    words too. `languages` has one code for each column's cells.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[int, ...] = ()
    caption: str = ""
    row_heads: bool = False
    shares: tuple[float, ...] = ()
    marked: tuple[int, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True)
class Item:
    """An entry of a list: its text, a figure at the right, and a quieter remark below."""

    text: str
    figure: str = ""
    remark: str = ""
    language: str = ""


@dataclass(frozen=True)
class ListBlock:
    """A short list; `lines` bounds each entry's text and remark (0: never)."""

    items: tuple[Item, ...]
    numbered: bool = False
    lines: int = 0


@dataclass(frozen=True)
class Columns:
    """Blocks side by side; `shares` are the columns' parts of the width.

    Read column by column.
    """

    columns: tuple[tuple["Block", ...], ...]
    shares: tuple[float, ...]


@dataclass(frozen=True)
class Together:
    """Blocks that stay on one page where they fit on one."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True)
class Contents:
    """The table of contents: the listed headings down to `depth`, with their pages."""

    heading: str
    depth: int = 2


@dataclass(frozen=True)
class Rule:
    """A thin line across the page."""


@dataclass(frozen=True)
class PageBreak:
    """What follows begins a new page; `unless_fits` only where a one-page report is too full."""

    unless_fits: bool = False


Block = (
    Title
    | Heading
    | Paragraph
    | Link
    | KeyFigure
    | Figure
    | TableBlock
    | ListBlock
    | Columns
    | Together
    | Contents
    | Rule
    | PageBreak
    | Leaf
    | TickRows
    | Poster
)


class Paper(StrEnum):
    """The sheet that a report is printed on."""

    A4 = "A4"
    A3 = "A3"


@dataclass(frozen=True)
class Story:
    """A whole report.

    `title` and `subject` go into the document's properties, `language` is its code, `at` the
    time it was made (with its zone), `footer` stands on every page. `one_page` asks for
    exactly one page: figures take the room that the text leaves. Only what stands behind a
    page break goes on to further ones.

    In reports of several pages `head` stands above all pages but the first, and `numbering`
    beside the footer; its {page} and {pages} are filled. `scale` multiplies all type and
    distances: posters are read from afar.
    """

    title: str
    subject: str
    language: str
    at: datetime
    footer: str
    blocks: tuple[Block, ...]
    one_page: bool = False
    head: str = ""
    numbering: str = "{page} / {pages}"
    paper: Paper = Paper.A4
    landscape: bool = False
    scale: float = 1.0
