"""Reports as DOCX, opened again: real headings and heads of tables, pictures with words."""

from io import BytesIO
from xml.etree.ElementTree import fromstring
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from PIL import Image

from desktop_app.charts.drawing import Box, ChartTable, Disc, Drawing, Polygon, Polyline, Text, Tone
from desktop_app.reporting.docx.pictures import Picture, dashed
from desktop_app.reporting.docx.rendering import render_docx
from desktop_app.reporting.kinds import KINDS
from desktop_app.reporting.pdf.fonts import load_fonts
from desktop_app.reporting.plain_text import sound
from desktop_app.reporting.story import (
    Block,
    Contents,
    Heading,
    Item,
    KeyFigure,
    Link,
    ListBlock,
    PageBreak,
    Paragraph,
    Role,
    Rule,
    Story,
    TableBlock,
    Title,
    Together,
)
from tests.reporting.hostile import HOSTILE, hostile_assessment
from tests.reporting.pages import LOOK
from tests.reporting.samples import AT, material, whole_material


def opened(content: bytes) -> Document:
    return docx.Document(BytesIO(content))


def written(*blocks: Block) -> Document:
    return opened(render_docx(Story("T", "S", "nb", AT, "Foot", blocks), LOOK))


def with_style(document: Document, name: str) -> list[str]:
    return [p.text for p in document.paragraphs if p.style is not None and p.style.name == name]


@pytest.mark.parametrize("kind", ["summary", "actions", "discussion"])
def test_every_kind(kind: str) -> None:
    told = KINDS[kind](whole_material("nn"))
    content = render_docx(told, LOOK)
    assert content == render_docx(told, LOOK)
    found = opened(content)
    assert with_style(found, "Heading 1") == ["Eksempeldirektoratet"]
    known = found.core_properties
    assert (known.title, known.subject, known.language) == (told.title, told.subject, "nn-NO")
    assert known.created == AT
    landscape = found.sections[0].orientation == WD_ORIENT.LANDSCAPE
    assert landscape == told.landscape
    pictures = found.element.findall(f".//{qn('wp:docPr')}")
    assert all(len(picture.get("descr")) > 40 for picture in pictures)
    assert len(pictures) == {"summary": 3}.get(kind, 0)
    # Without them LibreOffice pushes a picture beyond the margin.
    inline = [picture.getparent() for picture in pictures]
    assert all(each.get(f"dist{side}") == "0" for each in inline for side in "TBLR")
    for table in found.tables:
        (head,) = table._tbl.findall(f".//{qn('w:tblHeader')}")
        assert head.getparent().getparent() is table.rows[0]._tr


def test_the_full_report() -> None:
    parts = frozenset({"contents", "guide", "questions"})
    found = opened(render_docx(KINDS["full"](whole_material(parts=parts)), LOOK))
    assert with_style(found, "Heading 2")[:3] == ["Contents", "How to read the report", "Ledelse"]
    assert "Hvordan arbeider vi med ledelse i praksis, del 0?" in with_style(found, "Heading 3")
    assert "Vi har begynt.\nNå." in with_style(found, "Quote")
    anchors = {link.get(qn("w:anchor")) for link in found.element.iter(qn("w:hyperlink"))}
    marks = {mark.get(qn("w:name")) for mark in found.element.iter(qn("w:bookmarkStart"))}
    assert anchors
    assert anchors <= marks


@pytest.mark.parametrize("kind", ["summary", "discussion"])
def test_hostile_texts_everywhere(kind: str) -> None:
    content = render_docx(KINDS[kind](material(hostile_assessment())), LOOK)
    with ZipFile(BytesIO(content)) as packed:
        for name in packed.namelist():
            if name.endswith((".xml", ".rels")):
                fromstring(packed.read(name))


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_texts(name: str) -> None:
    text = HOSTILE[name]
    found = written(
        Title(text),
        Heading(text, anchor="a"),
        Paragraph(text, Role.QUOTE),
        Link(text, "#a"),
        KeyFigure(text, text),
        ListBlock((Item(text, text, text),)),
        TableBlock((text,), ((text,),), caption=text),
    )
    assert with_style(found, "Quote") == [sound(text)]
    assert with_style(found, "Heading 2") == [sound(text)]
    assert found.tables[0].cell(1, 0).text == sound(text)


def test_blocks() -> None:
    found = written(
        Title("Tittel", "over", "under"),
        Contents("Innhold"),
        Heading("Kapittel", language="en"),
        Together((Heading("Sammen", 2), Paragraph("tekst"))),
        Together(()),
        Paragraph("to\nlinjer", Role.NOTE, language="nn"),
        Paragraph(" "),
        Link("Les", "https://example.org/"),
        Link(" ", "#x"),
        Link("Til", "#x"),
        ListBlock((Item("punkt", "4", "merknad"), Item("to")), numbered=True),
        ListBlock((Item("nytt"),), numbered=True),
        ListBlock((Item("strek"),)),
        Rule(),
        PageBreak(),
        PageBreak(unless_fits=True),
        TableBlock(("Navn", "Tall"), (("a", "1"), ("b",)), (1,), "Om", True, marked=(1,)),
        TableBlock((), (("alene",),)),
        TableBlock((), ()),
    )
    assert with_style(found, "Startpunkt Note")[0] == "to\nlinjer"
    assert with_style(found, "List Number") == ["punkt  4\nmerknad", "to", "nytt"]
    assert with_style(found, "List Bullet") == ["strek"]
    numbers = [n.get(qn("w:val")) for n in found.element.iter(qn("w:numId"))]
    assert len(set(numbers)) == 2
    first, second = found.tables
    assert [cell.text for cell in first.rows[2].cells] == ["b", ""]
    assert second.cell(0, 0).text == "alene"
    languages = {one.get(qn("w:val")) for one in found.element.body.iter(qn("w:lang"))}
    assert languages == {"en-GB", "nn-NO"}
    *_, together = [p for p in found.paragraphs if p.text == "Sammen"]
    assert together.paragraph_format.keep_with_next
    breaks = found.element.findall(f".//{qn('w:br')}[@{qn('w:type')}='page']")
    assert len(breaks) == 1
    assert found.sections[0].footer.paragraphs[0].text == "Foot\t1 / 1"


def test_a_chart_as_a_picture_has_its_colours_in_their_places() -> None:
    shapes = (
        Box(0, 0, 50, 50, Tone.BRAND),
        Box(10, 10, -1, 5, Tone.BAD),
        Disc(75, 25, 20, Tone.ACCENT, Tone.INK),
        Polygon(((0, 60), (40, 60), (40, 100), (0, 100)), Tone.BRAND, Tone.INK, opacity=0.5),
        Polyline(((60, 80), (100, 80)), Tone.BAD, 6, (4, 4)),
        Text(60, 98, "Tekst", 8),
    )
    drawing = Drawing("t", 100, 100, shapes, "a", ChartTable((), ()))
    picture = Picture(LOOK.palette, load_fonts(LOOK.fonts), LOOK.fonts)
    image = Image.open(BytesIO(picture.png(drawing)))
    assert image.size == (300, 300)
    assert image.getpixel((75, 75)) == (0x0B, 0x4F, 0x5C)
    assert image.getpixel((225, 75)) == (0xC8, 0x74, 0x1A)
    assert image.getpixel((60, 240)) == pytest.approx((133, 167, 173), abs=2)
    assert image.getpixel((186, 240)) == (0xA3, 0x26, 0x2E)
    assert image.getpixel((198, 240)) == (255, 255, 255)
    with pytest.raises(TypeError):
        picture._shape("no shape")


def test_dashes_go_round_corners() -> None:
    assert dashed(((0, 0), (3, 0), (3, 3)), (2, 2)) == (
        ((0.0, 0.0), (2.0, 0.0)),
        ((3.0, 1.0), (3.0, 3.0)),
    )
