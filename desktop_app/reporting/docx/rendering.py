"""A story as a DOCX document that can be edited."""

from datetime import UTC
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Mm, Pt

from desktop_app.reporting.anchors import Anchors
from desktop_app.reporting.docx import xml
from desktop_app.reporting.docx.blocks import Writer
from desktop_app.reporting.docx.pictures import Picture
from desktop_app.reporting.docx.styles import ROLES, set_styles, style
from desktop_app.reporting.look import Look
from desktop_app.reporting.pdf.fonts import load_fonts
from desktop_app.reporting.plain_text import sound
from desktop_app.reporting.story import Paper, Role, Story

_SIZES = {Paper.A4: (210, 297), Paper.A3: (297, 420)}
"""Width and height of sheets in millimetres."""
_MARGIN = 20
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The time that files in the document bear, so that the same story gives the same bytes."""
_LONGEST_PROPERTY = 255


def render_docx(story: Story, look: Look) -> bytes:
    """Return the story as DOCX; the same story gives the same bytes."""
    document = docx.Document()
    set_styles(document, look.palette, story.language)
    width = _set_page(document, story)
    _set_properties(document, story)
    _set_footer(document, story)
    fonts = load_fonts(look.fonts)
    picture = Picture(look.palette, fonts, look.fonts)
    anchors = Anchors(story.blocks)
    Writer(document, look.palette, fonts, picture, anchors, width).write(story.blocks)
    fonts.log_missing()
    stream = BytesIO()
    document.save(stream)
    return _steady(stream.getvalue())


def _set_page(document: Document, story: Story) -> float:
    """Set the paper; return the width of the text in points."""
    section = document.sections[0]
    width, height = _SIZES[story.paper]
    if story.landscape:
        width, height = height, width
        section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = section.right_margin = Mm(_MARGIN)
    section.top_margin = section.bottom_margin = Mm(_MARGIN)
    return (width - 2 * _MARGIN) / 25.4 * 72


def _set_properties(document: Document, story: Story) -> None:
    known = document.core_properties
    known.title = sound(story.title)[:_LONGEST_PROPERTY]
    known.subject = sound(story.subject)[:_LONGEST_PROPERTY]
    known.language = xml.LOCALES.get(story.language, story.language)
    known.author = known.last_modified_by = "Startpunkt"
    known.comments = known.keywords = ""
    at = story.at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    known.created = known.modified = at
    known.revision = 1


def _set_footer(document: Document, story: Story) -> None:
    footer = document.sections[0].footer
    line = footer.paragraphs[0]
    line.style = style(document, ROLES[Role.NOTE])
    line.paragraph_format.tab_stops.add_tab_stop(
        Pt((document.sections[0].page_width or 0) / 12700 - 2 * _MARGIN / 25.4 * 72)
    )
    line.add_run(sound(story.footer) + "\t")
    before, _, rest = story.numbering.partition("{page}")
    between, _, after = rest.partition("{pages}")
    line.add_run(before)
    xml.add_field(line, "PAGE", "1")
    line.add_run(between)
    xml.add_field(line, "NUMPAGES", "1")
    line.add_run(after)


def _steady(content: bytes) -> bytes:
    """Return the same files in the same order, without the time at which they were packed."""
    stream = BytesIO()
    with ZipFile(BytesIO(content)) as packed, ZipFile(stream, "w", ZIP_DEFLATED) as steady:
        for name in packed.namelist():
            entry = ZipInfo(name, _EPOCH)
            entry.compress_type = ZIP_DEFLATED
            steady.writestr(entry, packed.read(name))
    return stream.getvalue()
