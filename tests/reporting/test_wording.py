"""Numbers and dates of reports follow the reader's language, whatever the machine's is."""

from datetime import date
from fractions import Fraction

import pytest

from desktop_app.domain.wording import Translate, Wording, in_english
from desktop_app.reporting.wording import BabelWording


def wording(language: str, lookup: Translate = in_english) -> Wording:
    return BabelWording(language, lookup)


@pytest.mark.parametrize(
    ("language", "value", "decimals", "text"),
    [
        ("nb", Fraction(13, 4), 1, "3,3"),
        ("nn", Fraction(13, 4), 1, "3,3"),
        ("en", Fraction(13, 4), 1, "3.3"),
        ("nb", Fraction(5, 2), 0, "3"),
        ("nb", Fraction(1, 2), 0, "1"),
        ("nb", Fraction(3, 2), 0, "2"),
        ("nb", Fraction(29, 20), 1, "1,5"),
        ("nb", 3, 1, "3,0"),
        ("nb", 0, 2, "0,00"),
        ("en", 12345, 0, "12,345"),
        ("nb", Fraction(20, 7), 4, "2,8571"),
    ],
)
def test_numbers(language: str, value: Fraction | int, decimals: int, text: str) -> None:
    assert wording(language).number(value, decimals) == text


def test_thousands_are_kept_together_in_norwegian() -> None:
    assert wording("nb").number(12345, 0).split() == ["12", "345"]
    assert " " not in wording("nb").number(12345, 0)


@pytest.mark.parametrize(
    ("language", "text"),
    [("nb", "3. november 2026"), ("nn", "3. november 2026"), ("en", "3 November 2026")],
)
def test_days(language: str, text: str) -> None:
    assert wording(language).day(date(2026, 11, 3)) == text


def test_words_are_looked_up_with_all_that_was_asked() -> None:
    asked: list[tuple[str, str, str | None, int]] = []

    def lookup(context: str, source: str, disambiguation: str | None = None, n: int = -1, /) -> str:
        asked.append((context, source, disambiguation, n))
        return "%n spørsmål".replace("%n", str(n))

    words = wording("nb", lookup)
    assert words.language == "nb"
    assert words.translate("Report", "%n question(s)", None, 3) == "3 spørsmål"
    assert asked == [("Report", "%n question(s)", None, 3)]
