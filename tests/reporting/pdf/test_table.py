"""Columns get the width their texts need; long rows and long tables go on over pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.reporting.pdf.rendering import render_pdf
from desktop_app.reporting.pdf.table import shared
from desktop_app.reporting.story import Paragraph, Story, TableBlock
from tests.reporting.pages import LOOK
from tests.reporting.reading import Reading
from tests.reporting.samples import AT


def read(*blocks: Paragraph | TableBlock) -> Reading:
    return Reading(render_pdf(Story("T", "S", "nb", AT, "Foot", blocks), LOOK))


@pytest.mark.parametrize(
    ("least", "wanted", "widths"),
    [
        ([10, 10], [20, 60], [25, 75]),
        ([10, 10], [20, 200], [14, 86]),
        ([10, 10], [10, 10], [50, 50]),
        ([80, 80], [90, 90], [50, 50]),
        ([0, 0], [0, 0], [50, 50]),
        ([200, 0, 0], [300, 0, 0], [100, 0, 0]),
    ],
)
def test_shared_widths(least: list[float], wanted: list[float], widths: list[float]) -> None:
    assert shared(100, least, wanted) == pytest.approx(widths)


_lengths = st.lists(st.tuples(st.floats(0, 500), st.floats(0, 500)), min_size=1, max_size=8)


@given(_lengths)
def test_columns_fill_the_room(lengths: list[tuple[float, float]]) -> None:
    least, wanted = [low for low, _ in lengths], [low + more for low, more in lengths]
    widths = shared(300, least, wanted)
    assert sum(widths) == pytest.approx(300)
    assert min(widths) >= 0


def test_heads_are_read_once_and_seen_on_every_page() -> None:
    rows = tuple((f"rad {number}", str(number)) for number in range(150))
    found = read(TableBlock(("Navn", "Tall"), rows, (1,)))
    assert len(found.elements("Table")) == 1
    assert [found.said(head) for head in found.elements("TH")] == ["Navn", "Tall"]
    assert found.decoration.count("Navn") == len(found.pdf.pages) - 1 > 1
    assert [found.said(cell) for cell in found.elements("TD")[::2]] == [name for name, _ in rows]


def test_a_row_that_is_taller_than_a_page_goes_on_in_the_same_cells() -> None:
    note = " ".join(f"ord{number}" for number in range(3000))
    found = read(TableBlock(("Spørsmål", "Notat"), (("Hvorfor?", note), ("Hvordan?", "Slik."))))
    cells = found.elements("TD")
    assert [found.said(cell) for cell in cells] == ["Hvorfor?", note, "Hvordan?", "Slik."]
    assert len(found.pages_of(cells[1])) > 2
    assert len(found.elements("TR")) == 3


def test_a_short_row_is_never_cut() -> None:
    rows = tuple((f"{number} " + "mange ord " * 40, "x") for number in range(60))
    found = read(TableBlock(("A", "B"), rows))
    assert len(found.pdf.pages) > 2
    assert all(len(found.pages_of(cell)) == 1 for cell in found.elements("TD"))


def test_every_row_has_as_many_cells() -> None:
    found = read(TableBlock(("A",), (("1", "2", "3"), ("4",), ())))
    rows = found.elements("TR")
    assert [len(row.K) for row in rows] == [3, 3, 3, 3]


def test_a_table_may_have_no_rows_or_no_heads() -> None:
    assert read(TableBlock(("A", "B"), ())).dump() == (
        "Document\n  Table\n    THead\n      TR\n        TH [Column]: A\n        TH [Column]: B"
    )
    assert read(TableBlock(("", ""), (("a", "b"),), row_heads=True)).dump() == (
        "Document\n  Table\n    TBody\n      TR\n        TH [Row]: a\n        TD: b"
    )


def test_shares_and_marked_rows() -> None:
    block = TableBlock(("A", "B"), (("1", "2"), ("3", "4")), shares=(0.8, 0.2), marked=(1,))
    found = read(block)
    assert found.pdf.pages[0].obj.Contents.read_bytes().count(b" re f") == 1
    assert "TD: 4" in found.dump()
