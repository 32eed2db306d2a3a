"""The words and the privacy rule that all tables share."""

import pytest

from desktop_app.exchange.table import may_be_counted, spread_word, yes
from tests.exchange.samples import ENGLISH


@pytest.mark.parametrize(
    ("value", "word"),
    [
        (None, ""),
        (1.0, "agreed"),
        (0.8, "agreed"),
        (0.79, "some spread"),
        (0.6, "some spread"),
        (0.59, "divided"),
        (0.0, "divided"),
    ],
)
def test_words_for_a_consensus(value: float | None, word: str) -> None:
    assert spread_word(value, ENGLISH) == word


def test_fewer_than_five_are_not_counted() -> None:
    assert not may_be_counted(4, show_small_groups=False)
    assert may_be_counted(5, show_small_groups=False)
    assert may_be_counted(0, show_small_groups=True)


def test_yes_or_nothing() -> None:
    assert [yes(True, ENGLISH), yes(False, ENGLISH)] == ["yes", ""]
