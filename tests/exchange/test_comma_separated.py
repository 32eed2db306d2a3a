"""CSV opens rightly in a spreadsheet, and nothing in it is run."""

import csv
from dataclasses import replace
from datetime import date
from fractions import Fraction
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exchange.comma_separated import as_csv
from desktop_app.exchange.table import Cell, Column, Table
from tests.exchange.samples import BOKMAL, ENGLISH


def table(*cells: Cell) -> Table:
    columns = tuple(Column(f"C{place}", decimals=2) for place in range(len(cells)))
    return Table("T", columns, (cells,))


def test_norwegian_and_english() -> None:
    row = table('Ære, være; "øl"', 7, Fraction(5, 2), 0.8074, None, date(2026, 11, 23))
    assert (
        as_csv(row, BOKMAL)
        == ('\ufeffC0;C1;C2;C3;C4;C5\r\n"Ære, være; ""øl""";7;2,50;0,81;;2026-11-23\r\n').encode()
    )
    assert as_csv(row, replace(BOKMAL, language="nn")) == as_csv(row, BOKMAL)
    assert (
        as_csv(row, ENGLISH)
        == ('\ufeffC0,C1,C2,C3,C4,C5\r\n"Ære, være; ""øl""",7,2.50,0.81,,2026-11-23\r\n').encode()
    )


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+47 22 22 22 22",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "=cmd|' /C calc'!A0",
        " =1",
        "＝1",
        "\n",
    ],
)
def test_text_that_looks_like_a_formula_is_text(text: str) -> None:
    assert cells(as_csv(table(text), ENGLISH)) == [f"'{text}"]
    heading = Table("T", (Column(text),), ())
    assert next(csv.reader(rows(as_csv(heading, ENGLISH)))) == [f"'{text}"]


@pytest.mark.parametrize("text", ["", "a=b", "1-2", "'quoted", "én\nto", "æ"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert cells(as_csv(table(text, "x"), BOKMAL), ";") == [text, "x"]


def test_a_negative_number_is_a_number() -> None:
    assert cells(as_csv(table(-1), ENGLISH)) == ["-1"]


def test_half_a_letter_does_not_stop_the_export() -> None:
    assert cells(as_csv(table("a\ud83d"), ENGLISH)) == ["a?"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=4))
def test_any_text_stands_in_its_own_cell_and_never_begins_a_formula(texts: list[str]) -> None:
    found = cells(as_csv(table(*texts, "end"), BOKMAL), ";")
    assert len(found) == len(texts) + 1
    for cell, text in zip(found, texts, strict=False):
        assert cell in {text, f"'{text}"}
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


def rows(content: bytes) -> StringIO:
    return StringIO(content.decode("utf-8-sig"), newline="")


def cells(content: bytes, separator: str = ",") -> list[str]:
    _, row = csv.reader(rows(content), delimiter=separator)
    return row
