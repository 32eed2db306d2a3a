"""Weights are exact, words are recognised, and nothing costs more than it should."""

from fractions import Fraction

import pytest

from desktop_app.domain.model_sentences import cited, kind_of
from desktop_app.domain.model_values import fraction, is_newer, meant, walk


@pytest.mark.parametrize(
    ("written", "weight"),
    [
        (3, Fraction(3)),
        (0.1, Fraction(1, 10)),
        (1e-7, Fraction(1, 10_000_000)),
        ("1/3", Fraction(1, 3)),
        (True, None),
        ("3", None),
        ("1/0", None),
        ("0/3", None),
        ("-1/3", None),
        (0.0, None),
        (-1.5, None),
        (1e300, None),
        (float("nan"), None),
        (float("inf"), None),
        ([1], None),
        (f"1/{'9' * 31}", None),
    ],
)
def test_a_weight_means_what_is_written(written: object, weight: Fraction | None) -> None:
    assert fraction(written) == weight


@pytest.mark.parametrize(
    ("word", "known"),
    [("titel", "title"), ("Title", "title"), ("xyz", None), ("title" * 30, None)],
)
def test_a_misspelt_word_is_recognised(word: str, known: str | None) -> None:
    assert meant(word, ("id", "title", "summary")) == known


@pytest.mark.parametrize(
    ("value", "newer"),
    [
        ("startpunkt.model/2", True),
        ("startpunkt.model/1", False),
        ("startpunkt.model/0", False),
        ("startpunkt.other/2", False),
        ("startpunkt.model/x", False),
        (2, False),
    ],
)
def test_a_later_format_is_recognised(value: object, newer: bool) -> None:
    assert is_newer(value, "startpunkt.model/1") is newer


def test_everything_below_a_key_is_seen() -> None:
    seen = sorted(walk("x", {"a": ["b", 1], "c": {"d": "e"}}))
    assert [text for _, text in seen if text] == ["x", "a", "c", "b", "d", "e"]
    assert max(depth for depth, _ in seen) == 2


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, "nothing"),
        (True, "true or false"),
        (1.5, "a number"),
        ("x", "a text"),
        ((1,), "a list"),
        ({}, "a group of keys"),
    ],
)
def test_kinds_have_names(value: object, said: str) -> None:
    assert str(kind_of(value)) == said


def test_what_is_cited_is_short_and_printable() -> None:
    assert cited("a\nb\x1b") == "a b "
    assert cited("x" * 61) == "x" * 59 + "…"
    assert cited(None) == "nothing"
