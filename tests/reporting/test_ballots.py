"""Ballots: a sheet for each participant, coded and numbered, anonymous, large enough to read."""

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pikepdf import Page, parse_content_stream

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.paper import USUAL_SHEETS, sheet_code
from desktop_app.domain.results import results
from desktop_app.domain.wording import in_english
from desktop_app.reporting.kinds import KINDS
from desktop_app.reporting.material import Material
from desktop_app.reporting.pdf.rendering import render_pdf
from desktop_app.reporting.wording import BabelWording
from tests.reporting.pages import LOOK, texts
from tests.reporting.reading import Reading
from tests.reporting.samples import AT, model, one_dimension, ordinary, stretched


def printed(made: Assessment, kind: str = "ballots") -> bytes:
    words = BabelWording("nb", in_english)
    told = Material(made, results(made), words, AT)
    return render_pdf(KINDS[kind](told), LOOK)


def smallest_type(pdf: Reading) -> float:
    """The smallest size that anything is set in, in points on the paper."""
    return min(size for page in pdf.pdf.pages for size in sizes_of(page))


def sizes_of(page: Page) -> Iterator[float]:
    scale = 1.0
    for instruction in parse_content_stream(page):
        if str(instruction.operator) == "cm" and float(instruction.operands[0]) != 1:
            scale = float(instruction.operands[0])
        elif str(instruction.operator) == "Tf":
            yield float(instruction.operands[1]) * scale


@pytest.fixture(scope="module")
def two() -> bytes:
    return printed(replace(ordinary(), participants=2))


def test_35_questions_fit_on_both_sides_of_one_sheet(two: bytes) -> None:
    pages = texts(two)
    code = sheet_code(ordinary().id)
    assert len(pages) == 4
    for page, (sheet, side) in zip(pages, ((1, 1), (1, 2), (2, 1), (2, 2)), strict=True):
        assert f"Sheet {sheet} · code {code}" in page
        assert f"page {side} of 2" in page


def test_a_ballot_is_read_in_its_order_with_a_box_for_every_level(two: bytes) -> None:
    found = Reading(two)
    first = found.dump().split("H1: ")[1]
    asked = [question.prompt for question in ordinary().model.questions]
    places = [first.index(prompt) for prompt in asked]
    assert places == sorted(places)
    rows = [[found.said(cell) for cell in row.K] for row in found.elements("TR")]
    assert len(rows) == 2 * 35
    assert rows[0] == ["1", asked[0], "1", "2", "3", "4", "5", "X", "A"]
    assert rows[34][:2] == ["35", asked[34]]
    assert all(str(row.K[1].S) == "/TH" for row in found.elements("TR"))
    legend = " ".join(first.split("H2")[0].split())
    assert all(f"{level.value} {level.name}" in legend for level in ordinary().model.levels)


def test_nobody_is_named_and_type_is_large_enough(two: bytes) -> None:
    assert smallest_type(Reading(two)) >= 9
    assert not re.search(r"To mente|Dissent", " ".join(texts(two)))


def test_a_short_ballot_leaves_its_back_empty() -> None:
    pages = texts(printed(one_dimension(ordinary())))
    assert len(pages) == 4
    assert "Sheet 1" in pages[0]
    assert "page" not in pages[0]
    assert pages[1] == pages[3] == ""
    assert "Sheet 2" in pages[2]


def test_a_long_ballot_goes_on_over_more_sheets() -> None:
    made = stretched()
    short = replace(made, model=replace(made.model, dimensions=made.model.dimensions[:4]))
    pages = texts(printed(replace(short, participants=1, responses={}, targets={})))
    numbered = [page for page in pages if page]
    assert len(pages) % 2 == 0
    assert len(numbered) >= 3
    for number, page in enumerate(numbered, 1):
        assert f"page {number} of {len(numbered)}" in page


def test_boxes_follow_the_scale() -> None:
    scale = model(("Ledelse",), ("Ingen", "Noe", "Mye", "Alt"), 0, 2)
    made = replace(ordinary(), model=scale, participants=1, responses={}, targets={})
    found = Reading(printed(made))
    row = found.elements("TR")[0]
    assert [found.said(cell) for cell in row.K][2:] == ["0", "1", "2", "3", "X", "A"]


def test_without_a_number_of_participants_there_are_twelve() -> None:
    made = one_dimension(ordinary())
    pages = texts(printed(replace(made, participants=None)))
    assert sum("Sheet" in page for page in pages) == USUAL_SHEETS
