"""A story as a PDF: pages, properties, and exactly one page where one is asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.pagesizes import A3, A4
from reportlab.pdfgen.canvas import Canvas

from desktop_app.reporting.look import Look
from desktop_app.reporting.pdf.archiving import archived
from desktop_app.reporting.pdf.filling import filling
from desktop_app.reporting.pdf.fonts import load_fonts
from desktop_app.reporting.pdf.leaves import PageMark, Run, runs
from desktop_app.reporting.pdf.margins import Margins
from desktop_app.reporting.pdf.pen import Pen
from desktop_app.reporting.pdf.piece import Piece, Placed, fill
from desktop_app.reporting.pdf.setting import FOOTER_ROOM, MARGIN, ON_ONE_PAGE, ON_PAGES, Setting
from desktop_app.reporting.story import Paper, Story

_SIZES = {Paper.A4: A4, Paper.A3: A3}


Tell = Callable[[float], None]
"""Hears which share of the work is done, 0–1; what it raises ends the work."""


def nobody(_share: float) -> None:
    """Tell nobody how far the work has come."""


@dataclass(frozen=True)
class _Room:
    """The room for text on a page, and the page, in points times the story's scale."""

    sheet: tuple[float, float]
    scale: float

    @property
    def size(self) -> tuple[float, float]:
        return self.sheet[0] / self.scale, self.sheet[1] / self.scale

    @property
    def width(self) -> float:
        return self.size[0] - 2 * MARGIN

    @property
    def height(self) -> float:
        return self.size[1] - 2 * MARGIN - FOOTER_ROOM


def render_pdf(story: Story, look: Look, tell: Tell = nobody) -> bytes:
    """Return the story as a PDF/A-2a and PDF/UA-1; the same story gives the same bytes."""
    text = ON_ONE_PAGE if story.one_page else ON_PAGES
    setting = Setting(look.palette, load_fonts(look.fonts), text)
    room = _room(story)
    blocks, builder = filling(story, setting, room.width, room.height)
    tell(0.1)
    pages = _all_pages(runs(builder.pieces(blocks), story.footer), room)
    stream = BytesIO()
    pen = Pen(_canvas(stream, room, setting), setting, story.scale)
    margins = Margins(story, setting, room.size)
    for number, (mark, page) in enumerate(pages):
        tell(0.5 + 0.3 * number / len(pages))
        pen.begin_page()
        for piece, below in page:
            piece.draw(pen, MARGIN, room.size[1] - MARGIN - below)
        margins.draw(pen, mark)
        pen.end_page()
    pen.finish()
    setting.fonts.log_missing()
    return archived(stream.getvalue(), story, builder.document, builder.outline, pen)


def _canvas(stream: BytesIO, room: _Room, setting: Setting) -> Canvas:
    regular = setting.fonts.name(bold=False)
    # Pages are compressed at the end, and faster.
    return Canvas(
        stream,
        pagesize=room.sheet,
        pageCompression=0,
        invariant=1,
        initialFontName=regular,  # type: ignore[arg-type] # it is a name; the stubs say a number
    )


def _room(story: Story) -> _Room:
    width, height = _SIZES[story.paper]
    return _Room((height, width) if story.landscape else (width, height), story.scale)


def _all_pages(parts: Sequence[Run], room: _Room) -> list[tuple[PageMark, list[Placed]]]:
    """Lay out what is numbered together, one after the other, with the backs that stay empty."""
    found: list[tuple[PageMark, list[Placed]]] = []
    for part in parts:
        pages = _pages(part.pieces, room, len(found))
        marks = list(part.marks(len(pages)))
        pages += [[] for mark in marks if mark.back]
        found += zip(marks, pages, strict=True)
    return found


def _pages(pieces: Sequence[Piece], room: _Room, before: int) -> list[list[Placed]]:
    """Lay the pieces out on pages, at least one, and tell them where they stand.

    `before` is the number of pages that come before them.
    """
    pages: list[list[Placed]] = []
    while pieces or not pages:
        placed, pieces = fill(pieces, room.width, room.height, room.height)
        if placed or not pages:
            for piece, below in placed:
                piece.stand(before + len(pages), room.size[1] - MARGIN - below)
            pages.append(placed)
    return pages
