"""Dates in the forms that people type."""

from datetime import date

import pytest

from desktop_app.domain.typed_date import typed_date

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "text",
    [
        "2027-03-01",
        "20270301",
        "1.3.2027",
        "01.03.27",
        "1. 3. 2027",
        "1/3/2027",
        "1/3-27",
        "1/3 2027",
        "1. mars 2027",
        "1 mars 27",
        "1.mar 2027",
        "1 March 2027",
        "  1. MARS ",
        "1.3.",
        "1/3",
    ],
)
def test_one_day_in_many_forms(text: str) -> None:
    assert typed_date(text, TODAY) == date(2027, 3, 1)


@pytest.mark.parametrize(
    "text",
    ["", "snart", "31.2.2027", "1.13.2027", "0.1.2027", "1. ma", "1. marsipan", "2027-13-01", "99"],
)
def test_what_is_no_day(text: str) -> None:
    assert typed_date(text, TODAY) is None


def test_without_a_year_it_is_the_next_such_day() -> None:
    assert typed_date("23.11", TODAY) == TODAY
    assert typed_date("22.11", TODAY) == date(2027, 11, 22)
    assert typed_date("29.2", TODAY) == date(2028, 2, 29)
    assert typed_date("1. mai", TODAY) == date(2027, 5, 1)
    assert typed_date("30.2", TODAY) is None


def test_at_the_end_of_time() -> None:
    assert typed_date("1.1", date(9999, 12, 31)) is None
