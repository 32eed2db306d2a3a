"""One row a round, without what the room has not seen."""

from datetime import datetime

import pytest

from desktop_app.exchange.vote_table import vote_table
from tests.exchange.samples import BOKMAL, ENGLISH, read, with_votes


def test_one_row_for_each_revealed_round() -> None:
    table = vote_table(read("full"), BOKMAL, show_small_groups=False)
    assert [column.heading for column in table.columns][3:10] == [
        "Round",
        "Votes for 1 Pre-digital",
        "Votes for 2 Begynt",
        "Votes for 3 Underveis",
        "Votes for 4 Moden",
        "Votes for 5 Digital leder",
        "Abstained",
    ]
    assert [row[1] for row in table.rows] == ["leadership.direction"] * 2
    assert table.rows[0][3:12] == (1, 1, 2, 3, 2, 1, 0, 9, "divided")
    assert table.rows[0][12] == pytest.approx(0.5933, abs=0.00005)
    assert table.rows[0][13] == datetime.fromisoformat("2026-11-23T09:40:00+01:00")
    assert table.rows[1][3:12] == (2, 0, 2, 5, 1, 0, 1, 8, "agreed")


def test_of_a_small_group_there_is_only_the_word() -> None:
    hidden = vote_table(with_votes(1, 3), ENGLISH, show_small_groups=False)
    assert hidden.rows[0][4:] == (None, None, None, None, "divided", None, None)
    shown = vote_table(with_votes(4, 0), ENGLISH, show_small_groups=True)
    assert shown.rows[0][4:] == (4, 0, 0, 4, "agreed", 1.0, None)


def test_a_round_without_votes_has_no_word() -> None:
    table = vote_table(with_votes(0, 0), ENGLISH, show_small_groups=False)
    assert table.rows[0][4:] == (None, None, None, None, "", None, None)
