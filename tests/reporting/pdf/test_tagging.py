"""What is read aloud: every block, in order, once, with what has to be said about it."""

from dataclasses import replace

import pytest

from desktop_app.charts.drawing import ChartTable, Drawing, Measure, Text
from desktop_app.reporting.pdf.rendering import render_pdf
from desktop_app.reporting.story import (
    Block,
    Columns,
    Contents,
    Figure,
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
)
from desktop_app.reporting.summary import summary_story
from tests.reporting.pages import LOOK, texts
from tests.reporting.reading import Reading, complaints
from tests.reporting.samples import AT, material, ordinary


def chart(_measure: Measure, width: float, height: float, size: float) -> Drawing:
    words = (Text(0, 20, "seen, not read", size),)
    return Drawing("Kart", width, height, words, "Et kart som viser alt.", ChartTable((), ()))


def story(*blocks: Block) -> Story:
    return Story("T", "S", "nb", AT, "Foot", blocks, head="Head")


def read(*blocks: Block) -> Reading:
    pdf = render_pdf(story(*blocks), LOOK)
    assert complaints(pdf) == []
    found = Reading(pdf)
    assert found.untagged == []
    return found


def test_a_report_reads_as_it_should() -> None:
    found = read(
        Title("Etaten", "Full rapport", "Høst 2026"),
        Contents("Innhold"),
        Rule(),
        Heading("Sammendrag"),
        KeyFigure("Samlet", "2,9", "Nivå 3", ("Besvart 31 av 35",)),
        Figure(chart, 60, "Trapp", "Alle nivåer."),
        Heading("Ledelse", anchor="d0"),
        Heading("Hvor er retningen?", 2, language="en"),
        Columns(((Paragraph("Venstre."),), (Paragraph("Høyre."),)), (1, 1)),
        TableBlock(
            ("Nivå", "Tekst"),
            (("1", "first"), ("2", "")),
            (0,),
            "Nivåene",
            row_heads=True,
            languages=("", "en"),
        ),
        Paragraph("Vi er\nuenige.", Role.QUOTE, language="nn"),
        ListBlock((Item("Mål", "4", "Nå 3", "nn"), Item("Ro")), numbered=True),
        ListBlock((Item("Løst"),)),
        ListBlock(()),
        Link("Les mer", "https://example.org/a"),
        Link("Til ledelse", "#d0"),
        Link("Ingen steder", "#d9"),
    )
    assert found.dump() == (
        """\
Document
  P: Full rapport
  H1: Etaten
  P: Høst 2026
  H2: Innhold
  TOC
    TOCI
      Reference
        Link: Sammendrag 1
    TOCI
      Reference
        Link: Ledelse 1
    TOCI
      Reference
        Link (en): Hvor er retningen? 1
  H2: Sammendrag
  P: Samlet
  P: 2,9
  P: Nivå 3
  P: Besvart 31 av 35
  H3: Trapp
  Sect
    Figure: {Et kart som viser alt.}
    Caption: Alle nivåer.
  H2: Ledelse
  H3 (en): Hvor er retningen?
  P: Venstre.
  P: Høyre.
  Table
    Caption: Nivåene
    THead
      TR
        TH [Column]: Nivå
        TH [Column]: Tekst
    TBody
      TR
        TH [Row]: 1
        TD (en): first
      TR
        TH [Row]: 2
        TD (en)
  BlockQuote (nn)
    P: Vi er uenige.
  L
    LI (nn)
      Lbl: 1.
      LBody
        P: Mål 4
        P: Nå 3
    LI
      Lbl: 2.
      LBody
        P: Ro
  L
    LI
      Lbl: –
      LBody
        P: Løst
  P
    Link: Les mer
  P
    Link: Til ledelse
  P
    Span: Ingen steder"""
    )


def test_the_summary_reads_as_it_should() -> None:
    made = ordinary()
    told = summary_story(material(made))
    lines = Reading(render_pdf(told, LOOK)).dump().splitlines()
    kinds = [line.strip().split(":")[0] for line in lines if line.startswith("  ") and ":" in line]
    assert kinds[:8] == ["P", "H1", "P", "P", "P", "P", "P", "P"]
    heads = [line.strip() for line in lines if line.strip()[:1] == "H"]
    assert heads == [
        "H1: Eksempeldirektoratet",
        "H2: Dimensions",
        "H2: Profile",
        "H2: Strengths",
        "H2: Largest gaps",
        "H2: Most contested",
    ]
    figures = [line.strip() for line in lines if "Figure" in line]
    assert len(figures) == 3
    assert all(len(figure) > 60 for figure in figures)


def test_a_paragraph_over_pages_is_one_paragraph() -> None:
    note = " ".join(f"ord{number}" for number in range(3000))
    found = read(Paragraph(note))
    (paragraph,) = found.elements("P")
    assert found.pages_of(paragraph) == set(range(len(found.pdf.pages)))
    assert len(found.pdf.pages) > 2
    assert found.said(paragraph) == note


def test_an_entry_over_pages_is_one_entry() -> None:
    text, remark = ("tekst " * 1500).strip(), ("merknad " * 1500).strip()
    found = read(ListBlock((Item(text, "7", remark), Item("neste")), numbered=True))
    long, short = found.elements("LBody")
    assert [found.said(part) for part in long.K] == [f"{text} 7", remark]
    assert found.said(short) == "neste"
    assert [found.said(label) for label in found.elements("Lbl")] == ["1.", "2."]


def test_margins_and_rules_are_decoration() -> None:
    found = read(Paragraph("en"), Rule(), PageBreak(), Paragraph("to"))
    assert found.decoration == ["Foot", "1 / 2", "Head", "Foot", "2 / 2"]
    assert found.dump() == "Document\n  P: en\n  P: to"


def test_figures_say_where_they_are() -> None:
    found = read(Figure(chart, 60))
    (figure,) = found.elements("Figure")
    left, bottom, right, top = (float(edge) for edge in figure.A.BBox)
    assert (left, right) == (42, pytest.approx(553.28, abs=0.1))
    assert top - bottom == pytest.approx(60)
    assert found.said(figure) == "Et kart som viser alt."


def test_a_figure_without_words_is_named() -> None:
    def silent(measure: Measure, width: float, height: float, size: float) -> Drawing:
        return replace(chart(measure, width, height, size), alt="")

    assert "Figure: {Kart}" in read(Figure(silent, 60)).dump()


def test_links_lead_where_they_say() -> None:
    found = read(
        Link("Ut", "https://example.org/"),
        Link("Post", "mailto:post@example.org"),
        Link("Inn", "#b"),
        PageBreak(),
        Heading("B", anchor="b"),
    )
    web, post, inside = found.pdf.pages[0].obj.Annots
    assert str(web.A.URI) == "https://example.org/"
    assert str(post.A.URI) == "mailto:post@example.org"
    assert [str(link.Contents) for link in (web, post, inside)] == ["Ut", "Post", "Inn"]
    page, *_, top, _ = inside.Dest
    assert page.objgen == found.pdf.pages[1].obj.objgen
    assert 780 < float(top) < 842
    assert [link.K[-1].Obj.objgen for link in found.elements("Link")] == [
        link.objgen for link in (web, post, inside)
    ]


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "file:///etc/passwd", "https://å.no/", "", "#", "https://x y"],
)
def test_no_link_leads_where_it_must_not(address: str) -> None:
    found = read(Link("Klikk", address), Heading("B"))
    assert "Annots" not in found.pdf.pages[0].obj
    assert found.elements("Link") == []
    assert "Span: Klikk" in found.dump()


def test_contents_lead_to_their_pages() -> None:
    chapters: list[Block] = []
    for number in range(60):
        chapters += [Heading(f"Kapittel {number}"), Paragraph("ord " * 900), PageBreak()]
    found = read(Contents("Innhold"), *chapters)
    links = found.elements("Link")
    assert len(links) == 60
    pages = [page.obj.objgen for page in found.pdf.pages]
    for number, link in enumerate(links):
        said = found.said(link)
        page = pages.index(link.K[-1].Obj.Dest[0].objgen)
        assert said == f"Kapittel {number} {page + 1}"
    assert len({link.K[-1].Pg.objgen for link in links}) == 2


def test_language_of_the_document_and_order_of_tabs() -> None:
    found = read(Paragraph("en"), PageBreak(), Paragraph("to"))
    assert str(found.root.Lang) == "nb"
    assert [str(page.obj.Tabs) for page in found.pdf.pages] == ["/S", "/S"]
    assert found.root.MarkInfo.Marked is True
    assert found.root.ViewerPreferences.DisplayDocTitle is True


def test_every_mark_finds_its_element() -> None:
    found = read(
        Heading("A"), Paragraph("ord " * 3000), Link("x", "https://x.no"), Paragraph("slutt")
    )
    tree = found.root.StructTreeRoot.ParentTree.Nums
    parents = dict(zip(map(int, tree[::2]), tree[1::2], strict=True))
    for page in found.pdf.pages:
        elements = parents[int(page.obj.StructParents)]
        assert len(elements) > 0
        for place, element in enumerate(elements):
            held = element.K if not isinstance(element.K, int) else [element.K]
            marks = [kid if isinstance(kid, int) else int(kid.get("/MCID", -1)) for kid in held]
            assert place in marks
    (link,) = found.elements("Link")
    annotation = link.K[-1].Obj
    assert parents[int(annotation.StructParent)].objgen == link.objgen


def test_texts_are_extracted_in_reading_order() -> None:
    page, *_ = texts(
        render_pdf(
            story(
                Title("Tittel"),
                Columns(
                    ((Paragraph("venstre " * 30),), (Paragraph("høyre " * 30),)),
                    (1, 1),
                ),
                Paragraph("under"),
            ),
            LOOK,
        )
    )
    assert page.index("Tittel") < page.index("venstre") < page.rindex("venstre")
    assert page.rindex("venstre") < page.index("høyre") < page.index("under")
