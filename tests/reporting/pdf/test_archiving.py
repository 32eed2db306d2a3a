"""Every report, in every language, with any text in it: PDF/A-2a and PDF/UA-1 at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta, timezone
from io import BytesIO
from itertools import pairwise
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Name, Pdf
from reportlab.pdfgen.canvas import Canvas

from desktop_app.domain.assessment import Assessment
from desktop_app.reporting.kinds import KINDS, PDF_ALONE
from desktop_app.reporting.paper_blocks import Leaf, Poster, Step, TickRow, TickRows
from desktop_app.reporting.pdf.rendering import render_pdf
from desktop_app.reporting.story import (
    Block,
    Columns,
    Contents,
    Heading,
    Item,
    KeyFigure,
    ListBlock,
    PageBreak,
    Paper,
    Paragraph,
    Role,
    Story,
    TableBlock,
    Title,
    Together,
)
from tests.reporting.hostile import HOSTILE, hostile_assessment
from tests.reporting.pages import LOOK, embedded_fonts, sizes
from tests.reporting.reading import Reading, complaints
from tests.reporting.samples import AT, material, one_dimension, ordinary, stretched


def story(*blocks: Block, title: str = "T") -> Story:
    return Story(title, "S", "nb", AT, "Foot", blocks, head="Head", numbering="{page} av {pages}")


def everywhere(text: str) -> Story:
    """Return a report with a text in every place there is."""
    told = story(
        Title(text, text, text),
        Contents(text),
        Heading(text),
        Paragraph(text, Role.LEAD),
        KeyFigure(text, text, text, (text,)),
        Columns(((Paragraph(text),), (Paragraph(text, Role.QUOTE),)), (1, 2)),
        Together((Heading(text, 2), Paragraph(text, lines=2))),
        TableBlock((text, text), ((text, text), ("x", text)), (1,), text, row_heads=True),
        ListBlock((Item(text, text[:20], text),), numbered=True),
        Leaf(text),
        TickRows((TickRow(text[:4], text, (text[:1], "2")),), apart=1),
        PageBreak(),
        Poster(text, text, (Step(text[:1], text, text), Step("2", text, ""))),
        title=text,
    )
    return replace(told, subject=text, footer=text, head=text)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("made", [ordinary, stretched])
def test_every_kind(kind: str, made: Callable[[], Assessment]) -> None:
    language = "nn"
    told = one_dimension(made()) if kind in PDF_ALONE else made()
    pdf = render_pdf(KINDS[kind](material(told, language)), LOOK)
    assert complaints(pdf) == []
    assert all(embedded_fonts(pdf).values())
    found = Reading(pdf)
    assert found.untagged == []
    assert str(found.root.Lang) == language
    heads = [int(str(part.S)[2:]) for part in found.elements() if str(part.S)[:2] == "/H"]
    assert heads[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(heads))


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts(name: str) -> None:
    pdf = render_pdf(everywhere(HOSTILE[name]), LOOK)
    assert complaints(pdf) == []
    found = Reading(pdf)
    assert found.untagged == []
    assert len(found.elements("P")) >= 8


@pytest.mark.parametrize("kind", sorted(set(KINDS) - PDF_ALONE))
def test_hostile_texts_everywhere_in_every_kind(
    kind: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    pdf = render_pdf(KINDS[kind](material(hostile_assessment())), LOOK)
    assert complaints(pdf) == []
    said = Reading(pdf).dump()
    assert HOSTILE["sami"] in said
    assert "</para> {0} %s" in said
    lines = [r.getMessage() for r in caplog.records if "lacks" in r.getMessage()]
    assert len(lines) == 1
    assert "U+1F600" in lines[0]


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=60))
def test_any_text_is_valid_everywhere(text: str) -> None:
    pdf = render_pdf(everywhere(text), LOOK)
    assert complaints(pdf) == []
    assert Reading(pdf).untagged == []


@settings(max_examples=100, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cf", "Cc", "Cs", "Co", "Cn", "Z"]), min_size=1))
def test_what_is_read_is_what_was_written(text: str) -> None:
    found = Reading(render_pdf(story(Paragraph("a" + text)), LOOK))
    assert found.said(found.elements("P")[0]) == normalize("NFC", "a" + text)


def test_what_the_font_lacks_is_seen_and_read() -> None:
    found = Reading(render_pdf(story(Paragraph("hei 😀中 m\u0308 \ud800 b\ue000")), LOOK))
    assert "P: hei 😀中 m\u0308 \ufffd b\ufffd" in found.dump()
    (page,) = found.pdf.pages
    content = page.obj.Contents.read_bytes()
    assert b"/Span <</ActualText <FEFFD83DDE004E2D>>> BDC" in content


def test_the_same_story_gives_the_same_bytes_in_any_zone() -> None:
    told = everywhere("Tekst 😀")
    there = replace(told, at=AT.astimezone(timezone(timedelta(hours=9))))
    assert render_pdf(told, LOOK) == render_pdf(told, LOOK) == render_pdf(there, LOOK)


@pytest.mark.parametrize(
    ("paper", "landscape", "scale", "size"),
    [
        (Paper.A4, False, 1, (210, 297)),
        (Paper.A4, True, 1, (297, 210)),
        (Paper.A3, False, 1, (297, 420)),
        (Paper.A3, True, 2, (420, 297)),
    ],
)
def test_papers(paper: Paper, landscape: bool, scale: float, size: tuple[int, int]) -> None:
    told = replace(everywhere("Tekst"), paper=paper, landscape=landscape, scale=scale)
    pdf = render_pdf(told, LOOK)
    assert set(sizes(pdf)) == {size}
    assert complaints(pdf) == []


def test_an_empty_report_is_a_page() -> None:
    pdf = render_pdf(story(), LOOK)
    assert complaints(pdf) == []
    assert len(sizes(pdf)) == 1


def test_a_bare_page_would_be_complained_of() -> None:
    stream = BytesIO()
    canvas = Canvas(stream)
    canvas.drawString(50, 50, "bare")
    canvas.save()
    assert len(complaints(stream.getvalue())) > 5


@pytest.mark.parametrize("key", ["StructTreeRoot", "MarkInfo", "Metadata", "OutputIntents", "Lang"])
def test_what_is_left_out_would_be_complained_of(key: str) -> None:
    with Pdf.open(BytesIO(render_pdf(everywhere("Tekst"), LOOK))) as pdf:
        del pdf.Root[Name("/" + key)]
        stream = BytesIO()
        pdf.save(stream)
    assert complaints(stream.getvalue())
