"""Numbers, dates and times as a reader of each language writes them."""

from datetime import UTC, date, datetime, timedelta, timezone
from fractions import Fraction

import pytest

from desktop_app.domain.wording import Wording, in_english
from desktop_app.ui.wording import QtWording


@pytest.mark.parametrize(
    ("language", "number", "day", "short"),
    [
        ("nb", "3,3", "23. november 2026", "23.11.2026"),
        ("nn", "3,3", "23. november 2026", "23.11.2026"),
        ("en", "3.3", "23 November 2026", "23/11/2026"),
    ],
)
def test_each_language_has_its_signs(language: str, number: str, day: str, short: str) -> None:
    words: Wording = QtWording(language, in_english)
    assert words.language == language
    assert words.number(Fraction(13, 4)) == number
    assert words.day(date(2026, 11, 23)) == day
    assert QtWording(language, in_english).short_day(date(2026, 11, 23)) == short


def test_a_number_is_rounded_half_away_from_zero_and_may_be_negative() -> None:
    words = QtWording("en", in_english)
    assert words.number(Fraction(-5, 100)) == "\N{MINUS SIGN}0.1"
    assert words.number(7) == "7.0"
    assert words.number(7, 0) == "7"


def test_the_clock_is_that_of_the_room() -> None:
    words = QtWording("nb", in_english)
    at = datetime(2026, 11, 23, 9, 32, tzinfo=UTC)
    local = at.astimezone()
    assert words.clock(at) == f"{local:%H:%M}"
    assert words.clock(at.astimezone(timezone(timedelta(hours=5)))) == f"{local:%H:%M}"


def test_words_pass_through_with_their_plural() -> None:
    assert QtWording("en", in_english).translate("Report", "%n left", None, 2) == "2 left"
