"""One row a question, with what the room said about it."""

from dataclasses import replace
from fractions import Fraction

import pytest

from desktop_app.exchange.answer_table import answer_table
from tests.exchange.samples import BOKMAL, ENGLISH, read, with_votes


def test_one_row_a_question_in_the_models_order() -> None:
    table = answer_table(read("full"), BOKMAL, show_small_groups=False)
    assert table.title == "Answers"
    assert [row[1] for row in table.rows] == [one.id for one in read("full").model.questions]
    assert [column.heading for column in table.columns] == [
        "Dimension",
        "Question ID",
        "Question",
        "Agreed level",
        "Level name",
        "Not applicable because",
        "Target",
        "Gap",
        "Agreement",
        "Consensus",
        "Note",
        "Dissent",
        "Parked",
    ]
    assert table.rows[0][:9] == (
        "Ledelse",
        "leadership.direction",
        "Har dere en retning?",
        2,
        "Begynt",
        None,
        4,
        Fraction(2),
        "agreed",
    )
    assert table.rows[0][9] == pytest.approx(0.8228, abs=0.00005)
    assert table.rows[0][10:] == (
        "Skrevet i 2024.\nIkke fulgt opp.",
        "To holdt 1 fordi planen er gammel.",
        "",
    )


def test_questions_that_are_not_applicable_parked_or_unanswered() -> None:
    rows = answer_table(read("full"), BOKMAL, show_small_groups=False).rows
    assert rows[2][-1] == "yes"
    assert rows[5][3:8] == (None, None, "Styres av departementet", 2, None)
    assert rows[6][3:] == (None, None, None, None, None, "", None, "", "", "")


def test_texts_are_in_the_language_of_the_reader() -> None:
    nynorsk = replace(BOKMAL, language="nn")
    rows = answer_table(read("full"), nynorsk, show_small_groups=False).rows
    assert rows[0][4] == "Byrja"
    assert rows[4][2] == "Prøver de nytt?"
    assert rows[6][0] == "Brukarar"


def test_the_consensus_of_a_small_group_is_only_a_word() -> None:
    table = answer_table(with_votes(2, 2), ENGLISH, show_small_groups=False)
    assert table.rows[0][8:10] == ("divided", None)
    table = answer_table(with_votes(3, 2), ENGLISH, show_small_groups=False)
    assert table.rows[0][9] == pytest.approx(0.029, abs=0.001)
    table = answer_table(with_votes(2, 2), ENGLISH, show_small_groups=True)
    assert table.rows[0][8:10] == ("divided", 0.0)
