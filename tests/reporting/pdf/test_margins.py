"""Running heads and page numbers stand on reports of several pages, long ones cut to fit."""

import re
from dataclasses import replace

from desktop_app.reporting.pdf.rendering import render_pdf
from desktop_app.reporting.story import PageBreak, Paragraph, Story
from tests.reporting.pages import LOOK
from tests.reporting.reading import Reading
from tests.reporting.samples import AT

PAGES = (Paragraph("en"), PageBreak(), Paragraph("to"), PageBreak(), Paragraph("tre"))
STORY = Story("T", "S", "nb", AT, "Foot", PAGES, head="Head", numbering="Side {page} av {pages}")


def margins(story: Story) -> list[str]:
    return Reading(render_pdf(story, LOOK)).decoration


def test_a_report_of_one_page_has_no_number_and_no_head() -> None:
    assert margins(replace(STORY, blocks=PAGES[:1])) == ["Foot"]
    assert margins(replace(STORY, blocks=PAGES[:1], footer=" ")) == []


def test_pages_are_numbered_in_the_storys_words() -> None:
    assert margins(STORY) == [
        "Foot", "Side 1 av 3", "Head", "Foot", "Side 2 av 3", "Head", "Foot", "Side 3 av 3",
    ]  # fmt: skip
    assert margins(replace(STORY, head="", footer="")) == [f"Side {n} av 3" for n in (1, 2, 3)]


def test_numbers_stand_at_the_outer_edge() -> None:
    found = Reading(render_pdf(STORY, LOOK))
    contents = [page.obj.Contents.read_bytes().decode("latin-1") for page in found.pdf.pages]
    at = [re.search(r" 42 30 Tm [^(]*\(Side", content) is not None for content in contents]
    assert at == [False, True, False]


def test_long_margins_are_cut() -> None:
    long = "lang " * 100
    ends = [text[-1] for text in margins(replace(STORY, footer=long, head=long))]
    assert ends == ["…", "3", "…", "…", "3", "…", "…", "3"]
