"""Headings have no gaps, whatever levels a report asks for."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reporting.pdf.structure import Outline


@given(st.lists(st.integers(0, 4), max_size=20))
def test_headings_go_down_one_step_at_a_time(ranks: list[int]) -> None:
    outline = Outline()
    depths = [outline.add("x", rank).depth for rank in ranks]
    assert depths[:1] in ([], [1])
    assert all(1 <= below <= above + 1 for above, below in pairwise(depths))


def test_a_title_is_above_all_others() -> None:
    outline = Outline()
    assert [outline.add("x", rank).depth for rank in (0, 1, 2, 2, 1, 3)] == [1, 2, 3, 3, 2, 3]


def test_headings_are_found_by_anchor_and_level() -> None:
    outline = Outline()
    title = outline.add("Tittel", 0)
    chapter = outline.add("Ledelse", 1, anchor="d0")
    outline.add("Innhold", 1, listed=False)
    question = outline.add("Hvordan?", 2)
    assert outline.at("d0") is chapter
    assert outline.at("") is None
    assert outline.at("d1") is None
    assert outline.listed(1) == [chapter]
    assert outline.listed(2) == [chapter, question]
    assert title not in outline.listed(4)
