"""Quartiles by Hyndman & Fan's type 7, against worked examples and Python's own."""

import statistics
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.quartiles import Quartiles, quartiles


def test_no_values_have_no_quartiles() -> None:
    assert quartiles(()) is None


def test_one_value_is_all_of_them() -> None:
    assert quartiles([Fraction(13, 4)]) == Quartiles(1, *[Fraction(13, 4)] * 5)


@pytest.mark.parametrize(
    ("values", "cuts"),
    [
        ((1, 2, 3, 4, 5), ("1", "2", "3", "4", "5")),
        ((4, 1, 3, 2), ("1", "7/4", "5/2", "13/4", "4")),
        ((1, 1, 2, 5, 5, 5), ("1", "5/4", "7/2", "5", "5")),
    ],
)
def test_worked_examples(values: tuple[int, ...], cuts: tuple[str, ...]) -> None:
    assert quartiles(values) == Quartiles(len(values), *map(Fraction, cuts))


@given(st.lists(st.fractions(1, 5, max_denominator=60), min_size=2, max_size=30))
def test_as_pythons_own_inclusive_method(values: list[Fraction]) -> None:
    found = quartiles(values)
    assert found is not None
    own = statistics.quantiles(values, n=4, method="inclusive")
    assert [found.lower, found.median, found.upper] == own
    assert (found.minimum, found.maximum) == (min(values), max(values))
