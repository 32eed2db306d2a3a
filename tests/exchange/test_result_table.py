"""The whole and each dimension, with coverage."""

from fractions import Fraction

import pytest

from desktop_app.exchange.result_table import result_table
from tests.exchange.samples import BOKMAL, ENGLISH, read, with_votes


def test_overall_and_dimensions() -> None:
    table = result_table(read("full"), BOKMAL, show_small_groups=False)
    headings = [column.heading for column in table.columns]
    rows = [dict(zip(headings, row, strict=True)) for row in table.rows]
    consensus = rows[1].pop("Consensus")
    assert consensus == pytest.approx(0.8228, abs=0.00005)
    assert rows[0] == {
        "Dimension": "Overall",
        "Score": Fraction(11, 4),
        "Level reached": 3,
        "Level name": "Underveis",
        "Target": None,
        "Gap": None,
        "Agreement": None,
        "Consensus": None,
        "Questions": 7,
        "Answered": 5,
        "Not applicable": 1,
        "Left": 1,
        "Preliminary": "yes",
    }
    assert rows[1] == {
        "Dimension": "Ledelse",
        "Score": Fraction(13, 4),
        "Level reached": 3,
        "Level name": "Underveis",
        "Target": 4,
        "Gap": Fraction(3, 4),
        "Agreement": "agreed",
        "Questions": 3,
        "Answered": 3,
        "Not applicable": 0,
        "Left": 0,
        "Preliminary": "",
    }
    assert rows[3]["Score"] is rows[3]["Level reached"] is rows[3]["Level name"] is None


def test_one_small_group_hides_the_number_of_its_dimension() -> None:
    table = result_table(with_votes(4, 0), ENGLISH, show_small_groups=False)
    assert table.rows[1][6:8] == ("agreed", None)
    table = result_table(with_votes(5, 0), ENGLISH, show_small_groups=False)
    assert table.rows[1][6:8] == ("agreed", 1.0)
    table = result_table(with_votes(4, 0), ENGLISH, show_small_groups=True)
    assert table.rows[1][6:8] == ("agreed", 1.0)


def test_without_votes_there_is_no_consensus() -> None:
    table = result_table(read("one-question"), ENGLISH, show_small_groups=False)
    assert table.rows[1][6:8] == ("", None)
