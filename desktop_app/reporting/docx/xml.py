"""The parts of a document that python-docx has no words for: languages, fields, links, borders."""

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.document import DocumentPart
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

LOCALES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
"""What office programs call the languages of reports."""


def element(
    name: str, parent: BaseOxmlElement | None = None, /, **values: object
) -> BaseOxmlElement:
    """Return a new element of the namespace w, at the end of `parent`, with attributes of w."""
    made = OxmlElement(f"w:{name}")
    for key, value in values.items():
        made.set(qn(f"w:{key.rstrip('_')}"), str(value))
    if parent is not None:
        parent.append(made)
    return made


def speak(run: Run, language: str) -> None:
    """Say that a run is in a language; empty for the document's."""
    if language:
        element("lang", run._r.get_or_add_rPr(), val=LOCALES.get(language, language))


def speak_style(style: ParagraphStyle, language: str) -> None:
    """Say that everything set in a style is in a language, where nothing else is said."""
    properties = style.element.get_or_add_rPr()
    for former in properties.findall(qn("w:lang")):
        properties.remove(former)
    element("lang", properties, val=LOCALES.get(language, language))


def add_field(paragraph: Paragraph, instruction: str, shown: str) -> None:
    """Add what the office program fills in, such as a page number; `shown` stands until then."""
    for kind in ("begin", "instruction", "separate", "shown", "end"):
        run = paragraph.add_run()
        if kind == "instruction":
            text = element("instrText", run._r)
            text.text = instruction
        elif kind == "shown":
            run.text = shown
        else:
            element("fldChar", run._r, fldCharType=kind)


def add_bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """Give a paragraph a name that links lead to."""
    start = element("bookmarkStart", id=number, name=name)
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
    element("bookmarkEnd", paragraph._p, id=number)


def add_inner_link(paragraph: Paragraph, text: str, name: str) -> Run:
    """Add a link to a bookmark; return its run."""
    link = element("hyperlink", paragraph._p, anchor=name, history=1)
    return _linked(paragraph, link, text)


def add_outer_link(paragraph: Paragraph, text: str, address: str) -> Run:
    """Add a link to an address; return its run."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    link = element("hyperlink", paragraph._p, history=1)
    link.set(qn("r:id"), paragraph.part.relate_to(address, kind, is_external=True))
    return _linked(paragraph, link, text)


def _linked(paragraph: Paragraph, link: BaseOxmlElement, text: str) -> Run:
    run = paragraph.add_run(text)
    link.append(run._r)
    return run


def add_line(paragraph: Paragraph, side: str, colour: str, space: int = 1) -> None:
    """Draw a thin line at a side (top, bottom, left) of a paragraph; #RRGGBB."""
    borders = element("pBdr")
    element(side, borders, val="single", sz=6, space=space, color=colour[1:])
    paragraph._p.get_or_add_pPr().insert_element_before(
        borders, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr"
    )


def as_head(row: _Row) -> None:
    """Let a row stand again at the top of every page that its table reaches."""
    element("tblHeader", row._tr.get_or_add_trPr())


def stay_whole(row: _Row) -> None:
    """Keep a row on one page."""
    element("cantSplit", row._tr.get_or_add_trPr())


def shade(cell: _Cell, colour: str) -> None:
    """Fill a cell with a colour, #RRGGBB."""
    element("shd", cell._tc.get_or_add_tcPr(), val="clear", color="auto", fill=colour[1:])


def line_rows(table: Table, colour: str) -> None:
    """Draw thin lines below the rows of a table and none beside its columns; #RRGGBB."""
    borders = element("tblBorders")
    for side in ("bottom", "insideH"):
        element(side, borders, val="single", sz=4, space=0, color=colour[1:])
    followers = ("w:shd", "w:tblLayout", "w:tblCellMar", "w:tblLook")
    table._tbl.tblPr.insert_element_before(borders, *followers)


def look_of_heads(table: Table, *, first_row: bool, first_column: bool) -> None:
    """Say which cells are heads: screen readers read them out with every cell."""
    for former in table._tbl.tblPr.findall(qn("w:tblLook")):
        table._tbl.tblPr.remove(former)
    element(
        "tblLook",
        table._tbl.tblPr,
        firstRow=int(first_row),
        firstColumn=int(first_column),
        lastRow=0,
        lastColumn=0,
        noHBand=1,
        noVBand=1,
    )


def restart_numbers(paragraphs: list[Paragraph], style: ParagraphStyle) -> None:
    """Let a numbered list begin at 1, whatever list stood before it."""
    part = paragraphs[0].part
    assert isinstance(part, DocumentPart)
    numbering = part.numbering_part.element
    of_style = style.element.pPr.numPr.numId.val
    abstract = numbering.num_having_numId(of_style).abstractNumId.val
    number = numbering.add_num(abstract)
    number.add_lvlOverride(ilvl=0).add_startOverride(1)
    for paragraph in paragraphs:
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = 0
        properties.get_or_add_numId().val = number.numId
