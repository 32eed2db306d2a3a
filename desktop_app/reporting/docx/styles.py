"""Sets the styles of a document: type, colours and distances, to be changed by who edits it."""

from collections.abc import Mapping

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle

from desktop_app.charts.palette import Palette
from desktop_app.reporting.docx.xml import speak_style
from desktop_app.reporting.story import Role

FONT = "Calibri"
"""A font that is on every computer with an office program; the reader may lack ours."""
ROLES: Mapping[Role, str] = {
    Role.LEAD: "Startpunkt Lead",
    Role.BODY: "Normal",
    Role.QUIET: "Startpunkt Quiet",
    Role.NOTE: "Startpunkt Note",
    Role.QUOTE: "Quote",
}
KEY_FIGURE = "Startpunkt Figure"
CELL = "Startpunkt Cell"
LISTS = {True: "List Number", False: "List Bullet"}


def set_styles(document: Document, palette: Palette, language: str) -> None:
    """Give the document's styles their looks and the language its texts are in."""
    _set(document, "Normal", 10.5, palette.ink, after=4)
    speak_style(style(document, "Normal"), language)
    _set(document, "Title", 24, palette.brand, bold=True, after=2)
    for level, size in ((1, 24.0), (2, 16.0), (3, 12.5), (4, 11.0)):
        colour = palette.brand if level < 3 else palette.ink
        _set(document, f"Heading {level}", size, colour, bold=True, before=size * 0.9, after=3)
    _set(document, "Quote", 10.5, palette.ink, after=4)
    style(document, "Quote").font.italic = False
    style(document, "Quote").paragraph_format.left_indent = Pt(10)
    _set(document, "Caption", 9, palette.muted, after=2)
    for name in LISTS.values():
        _set(document, name, 10.5, palette.ink, after=2)
    _add(document, ROLES[Role.LEAD], 12, palette.ink, after=3)
    _add(document, ROLES[Role.QUIET], 9.5, palette.muted, after=2)
    _add(document, ROLES[Role.NOTE], 8.5, palette.muted, after=2)
    _add(document, KEY_FIGURE, 38, palette.brand, bold=True)
    _add(document, CELL, 9.5, palette.ink)


def style(document: Document, name: str) -> ParagraphStyle:
    """Return a paragraph style by its name."""
    found = document.styles[name]
    assert isinstance(found, ParagraphStyle)
    return found


def _add(
    document: Document, name: str, size: float, colour: str, *, bold: bool = False, after: float = 0
) -> None:
    made = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    made.base_style = document.styles["Normal"]
    _set(document, name, size, colour, bold=bold, after=after)


def _set(
    document: Document,
    name: str,
    size: float,
    colour: str,
    *,
    bold: bool = False,
    before: float = 0,
    after: float = 0,
) -> None:
    chosen = style(document, name)
    font = chosen.font
    font.name, font.size, font.bold = FONT, Pt(size), bold
    font.color.rgb = RGBColor.from_string(colour[1:])
    fonts = chosen.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    chosen.paragraph_format.space_before = Pt(before)
    chosen.paragraph_format.space_after = Pt(after)
