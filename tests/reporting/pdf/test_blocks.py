"""Longer reports: every block is printed, texts flow over pages, pages are numbered."""

import re

import pytest

from desktop_app.charts.drawing import ChartTable, Drawing, Measure, Text
from desktop_app.reporting.pdf.blocks import Builder
from desktop_app.reporting.pdf.fonts import load_fonts
from desktop_app.reporting.pdf.rendering import render_pdf
from desktop_app.reporting.pdf.setting import Setting
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
    Together,
)
from tests.reporting.pages import LOOK, texts
from tests.reporting.samples import AT


def printed(*blocks: Block) -> list[str]:
    return texts(render_pdf(Story("T", "S", "nb", AT, "Foot", blocks), LOOK))


def without_foot(pages: list[str]) -> list[str]:
    """Return the pages' texts without footer and page number, which change sides."""
    feet = [f"{number} / {len(pages)}" for number in range(1, len(pages) + 1)]
    feet = [f" {foot} Foot" if place % 2 else f" Foot {foot}" for place, foot in enumerate(feet)]
    return [page.removesuffix(foot) for page, foot in zip(pages, feet, strict=True)]


def chart(_measure: Measure, width: float, height: float, size: float) -> Drawing:
    said = f"{width:.0f} × {height:.0f}, {size}"
    return Drawing("t", width, height, (Text(0, 20, said, size),), "a.", ChartTable((), ()))


def test_every_block_is_printed() -> None:
    (page,) = printed(
        Title("Tittel", "over", "under"),
        Rule(),
        Heading("Kapittel"),
        Heading("Avsnitt", 2),
        Heading("Dypt", 9),
        Paragraph("Ingress.", Role.LEAD),
        Paragraph("Brødtekst."),
        Link("Lenke", "https://example.org"),
        Together((Paragraph("Samlet", Role.QUOTE),)),
        Contents("Innhold"),
        KeyFigure("Poeng", "2,9", "Nivå 3", ("notat",)),
        Figure(chart, 60, "Figur", "Bildetekst"),
        Columns(((Paragraph("venstre"),), (Paragraph("høyre"),)), (1, 1)),
        ListBlock((Item("punkt", "4", "merknad"), Item("neste")), numbered=True),
        ListBlock((Item("strek"),)),
        TableBlock(("Navn", "Tall"), (("a", "1"), ("b", "22")), (1,), "Tabelltekst"),
    )
    assert page == (
        "over Tittel under Kapittel Avsnitt Dypt Ingress. Brødtekst. Lenke Samlet "
        "Innhold Kapittel 1 Avsnitt 1 Poeng 2,9 Nivå 3 notat Figur 511 × 60, 8.2 Bildetekst "
        "venstre høyre 1. punkt 4 merknad 2. neste – strek Tabelltekst Navn Tall a 1 b 22 Foot"
    )


def test_empty_texts_take_no_room() -> None:
    filled = printed(Title("Tittel"), Paragraph("tekst"))
    assert printed(Title("Tittel", " "), Paragraph("  "), Paragraph("tekst")) == filled
    assert filled == ["Tittel tekst Foot"]


def test_pages_break_where_they_should() -> None:
    assert printed(Paragraph("en"), PageBreak(), Paragraph("to")) == [
        "en Foot 1 / 2",
        "to 2 / 2 Foot",
    ]


def test_long_texts_flow_over_pages_and_lose_no_word() -> None:
    words = [f"ord{number}" for number in range(4000)]
    pages = printed(Heading("Start"), Paragraph(" ".join(words)))
    assert len(pages) > 1
    body = " ".join(without_foot(pages))
    assert body.split() == ["Start", *words]


def test_a_word_broken_at_the_end_of_a_page_stays_as_it_was_broken() -> None:
    pages = printed(Paragraph("x" * 20_000))
    assert len(pages) > 1
    assert sum(page.count("x") for page in pages) == 20_000


def test_a_figure_gives_way_on_one_page_but_not_below_its_least_height() -> None:
    blocks = (Figure(chart, 400, least=390), Figure(chart, 400))
    told = Story("T", "S", "nb", AT, "Foot", blocks, one_page=True)
    (page,) = texts(render_pdf(told, LOOK))
    heights = [int(found) for found in re.findall(r"511 × (\d+)", page)]
    assert heights[0] == 390 > heights[1]


@pytest.mark.parametrize(
    ("items", "pages", "cut"), [(12, 1, False), (18, 1, True), (45, 2, True)], ids=str
)
def test_texts_are_cut_before_figures_lose_lines_or_a_page_is_turned(
    items: int, pages: int, cut: bool
) -> None:
    listed = ListBlock(tuple(Item("ord " * 40) for _ in range(items)), lines=2)
    blocks = (Figure(chart, 400), listed, PageBreak(unless_fits=True), Paragraph("Tiltak"))
    found = texts(render_pdf(Story("T", "S", "nb", AT, "Foot", blocks, one_page=True), LOOK))
    assert len(found) == pages
    assert ("…" in found[0]) is cut


def test_a_text_moves_to_the_next_page_where_not_a_line_fits() -> None:
    pages = printed(Figure(chart, 744), Paragraph("under"))
    assert [page.split()[-1] for page in without_foot(pages)] == ["8.2", "under"]


def test_bounded_texts_end_in_an_ellipsis() -> None:
    (page,) = printed(Paragraph("mange ord " * 100, lines=2))
    assert page.removesuffix(" Foot").endswith("…")


def test_long_tables_repeat_their_headings() -> None:
    rows = tuple((f"rad {number}", str(number)) for number in range(120))
    pages = printed(TableBlock(("Navn", "Tall"), rows, (1,)))
    assert len(pages) > 1
    assert all(page.startswith("Navn Tall") for page in pages)


def test_what_is_no_block_is_refused() -> None:
    builder = Builder(Setting(LOOK.palette, load_fonts(LOOK.fonts)))
    with pytest.raises(TypeError):
        builder.pieces(["no block"])  # type: ignore[list-item] # what is tested
