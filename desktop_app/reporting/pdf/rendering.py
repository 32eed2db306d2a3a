"""A story as a PDF: pages, properties, and exactly one page where one is asked for."""

from dataclasses import dataclass
from datetime import UTC
from functools import partial
from io import BytesIO
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from desktop_app.charts.palette import Palette
from desktop_app.reporting.pdf.blocks import Builder
from desktop_app.reporting.pdf.flowables import Stack
from desktop_app.reporting.pdf.fonts import load_fonts
from desktop_app.reporting.pdf.setting import FOOT, FOOTER, FOOTER_ROOM, MARGIN, Setting
from desktop_app.reporting.story import Story

_WIDTH = A4[0] - 2 * MARGIN
_HEIGHT = A4[1] - 2 * MARGIN - FOOTER_ROOM
_STRETCH = (0.2, 1.4)
"""How far figures shrink or grow so that a report fills its one page."""
_HALVINGS = 9
_ROOMY = 0.8
"""With a stretch below this, texts are cut shorter so that figures stay legible."""
_PROGRAM = "Startpunkt"


@dataclass(frozen=True)
class Look:
    """What a printed report looks like: colours, and the folder of the Source Sans Pro files."""

    palette: Palette
    fonts: Path


def render_pdf(story: Story, look: Look) -> bytes:
    """Return the story as a PDF; the same story gives the same bytes."""
    setting = Setting(look.palette, load_fonts(look.fonts))
    builder = _filling(story, setting) if story.one_page else Builder(setting)
    stream = BytesIO()
    document = BaseDocTemplate(
        stream,
        pagesize=A4,
        title=_property(story.title),
        subject=_property(story.subject),
        author="",
        creator=_PROGRAM,
        producer=_PROGRAM,
        lang=story.language,
        displayDocTitle=True,
        initialFontName=setting.fonts.regular,
        invariant=1,
    )
    frame = Frame(MARGIN, MARGIN + FOOTER_ROOM, _WIDTH, _HEIGHT, 0, 0, 0, 0)
    page = PageTemplate(frames=[frame], onPageEnd=partial(_foot, story, setting))
    document.addPageTemplates([page])
    document.build(builder.flowables(story.blocks))
    setting.fonts.log_missing()
    return stream.getvalue()


def write_pdf(story: Story, path: Path, look: Look) -> None:
    """Write the story to a file; OSError where that is not possible."""
    path.write_bytes(render_pdf(story, look))


def _filling(story: Story, setting: Setting) -> Builder:
    """Return the builder whose figures fill exactly one page with the story."""
    stretch = _stretch(story, Builder(setting))
    if stretch >= _ROOMY:
        return Builder(setting, stretch)
    return Builder(setting, _stretch(story, Builder(setting, tight=True)), tight=True)


def _stretch(story: Story, builder: Builder) -> float:
    low, high = _STRETCH
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        whole = Stack(builder.stretched(middle).flowables(story.blocks))
        if whole.wrap(_WIDTH, _HEIGHT)[1] < _HEIGHT:
            low = middle
        else:
            high = middle
    return low


def _foot(story: Story, setting: Setting, canvas: Canvas, _document: BaseDocTemplate) -> None:
    moment = story.at.astimezone(UTC).strftime("D:%Y%m%d%H%M%S+00'00'")
    canvas.setDateFormatter(lambda *_: moment)
    canvas.setFillColor(HexColor(setting.colour(FOOTER)))
    canvas.setFont(setting.fonts.regular, FOOTER.size)
    canvas.drawString(MARGIN, FOOT, setting.fonts.legible(story.footer))
    if not story.one_page:
        canvas.drawRightString(A4[0] - MARGIN, FOOT, str(canvas.getPageNumber()))


def _property(text: str) -> str:
    """Return a text as a document property may hold it: without halves of characters."""
    return " ".join(text.encode("utf-16", "replace").decode("utf-16").split())
