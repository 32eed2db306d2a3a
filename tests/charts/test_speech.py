"""Charts say their figures in words, and say when there is none."""

from fractions import Fraction

import pytest

from desktop_app.charts import speech
from desktop_app.domain.model import Level
from tests.charts.samples import ENGLISH, NORWEGIAN_NUMBERS, found, seven


def test_a_score_is_rounded_half_away_from_zero_in_the_readers_locale() -> None:
    assert speech.score(Fraction(13, 4), NORWEGIAN_NUMBERS) == "3,3"
    assert speech.score(Fraction(13, 4), ENGLISH) == "3.3"


def test_no_score_is_a_dash() -> None:
    assert speech.score(None, ENGLISH) == "–"
    assert speech.whole(None, ENGLISH) == "–"


def test_a_level_has_number_and_name() -> None:
    assert speech.level_title(Level(3, "Utforskende"), ENGLISH) == "3 Utforskende"
    assert speech.level_title(Level(0, ""), ENGLISH) == "0"


@pytest.mark.parametrize(
    ("consensus", "word"),
    [(None, ""), (1.0, "agreed"), (0.8, "agreed"), (0.7, "some spread"), (0.59, "divided")],
)
def test_spread(consensus: float | None, word: str) -> None:
    assert speech.spread_word(consensus, ENGLISH) == word


def test_what_is_left_is_said() -> None:
    assert speech.preliminary(seven(), ENGLISH) == "Preliminary: 2 question(s) left to answer"
    assert speech.preliminary(found([(2,)]), ENGLISH) == ""


def test_sentences_on_dimensions() -> None:
    dimensions = seven().dimensions
    assert [speech.dimension_sentence(dimensions[place], ENGLISH) for place in (0, 2, 5)] == [
        "Ledelse: score 3.3, target 4.",
        "Brukerorientering: score 4.5.",
        "Finansiering og ressurser: no score, target 2.",
    ]
    unscored = found([(None,)]).dimensions[0]
    assert speech.dimension_sentence(unscored, ENGLISH) == "Ledelse: no score."


def test_braces_in_titles_stay_as_they_are() -> None:
    odd = found([(2,)], titles=("{score} {0} %n",)).dimensions[0]
    assert speech.dimension_sentence(odd, ENGLISH) == "{score} {0} %n: score 2.0."
