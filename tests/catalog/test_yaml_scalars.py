"""Bare words mean what YAML 1.2 says, not what YAML 1.1 said."""

import math

import pytest

from desktop_app.catalog.yaml_scalars import WrittenNumber, meaning_of


@pytest.mark.parametrize(
    "word",
    [
        "no", "No", "yes", "on", "off", "ja", "nei", "y", "n", "<<", "=", "12:30", "1_000",
        "2024-01-01", "1.2.3", "0b1", "+", "-", ".", "1e", "tRue", "nil", "--1",
        "1234567890123456789x",
    ],
)  # fmt: skip
def test_words_are_words(word: str) -> None:
    assert meaning_of(word) == word


@pytest.mark.parametrize(
    ("word", "meaning"),
    [
        ("", None), ("~", None), ("null", None), ("NULL", None),
        ("true", True), ("FALSE", False),
        ("0", 0), ("-12", -12), ("+3", 3), ("010", 10), ("0o10", 8), ("0x1F", 31),
        ("1.0", 1.0), (".5", 0.5), ("5.", 5.0), ("1e3", 1000.0), ("-1.5E-2", -0.015),
        (".inf", math.inf), ("-.INF", -math.inf), ("1" * 400, math.inf),
    ],
)  # fmt: skip
def test_the_rest_is_not(word: str, meaning: object) -> None:
    found = meaning_of(word)
    assert found == meaning
    assert isinstance(found, type(meaning))


def test_what_is_no_number_is_none_either() -> None:
    found = meaning_of(".nan")
    assert isinstance(found, float)
    assert math.isnan(found)


def test_a_number_knows_how_it_was_written() -> None:
    found = meaning_of("1.10")
    assert isinstance(found, WrittenNumber)
    assert (found, str(found)) == (1.1, "1.10")
