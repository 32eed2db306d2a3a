"""Scores are exact weighted means, and are rounded once."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.scoring import level_reached, shown, weighted_mean
from tests.domain.samples import model

weights = st.fractions(min_value=Fraction(1, 100), max_value=100)
pairs = st.lists(st.tuples(weights, st.integers(0, 10)), min_size=1, max_size=12)


def test_the_worked_example_of_the_rules() -> None:
    score = weighted_mean([(Fraction(1), 2), (Fraction(1), 3), (Fraction(2), 4)])
    assert score == Fraction(13, 4)
    assert shown(score) == Decimal("3.3")
    assert level_reached(score, model()) == 3


def test_the_worked_tie_of_the_rules() -> None:
    score = weighted_mean([(Fraction(1), 2), (Fraction(1), 3)])
    assert score == Fraction(5, 2)
    assert level_reached(score, model()) == 3


def test_no_agreed_question_gives_no_score() -> None:
    assert weighted_mean([]) is None


def test_thirds_stay_exact() -> None:
    assert weighted_mean([(Fraction(1, 3), 1), (Fraction(2, 3), 2)]) == Fraction(5, 3)


@given(pairs)
def test_a_score_lies_between_its_levels(found: list[tuple[Fraction, int]]) -> None:
    score = weighted_mean(found)
    assert score is not None
    values = [value for _, value in found]
    assert min(values) <= score <= max(values)


@given(pairs, weights)
def test_weights_scale_freely(found: list[tuple[Fraction, int]], factor: Fraction) -> None:
    assert weighted_mean(found) == weighted_mean([(w * factor, v) for w, v in found])


@given(pairs, st.randoms(use_true_random=False))
def test_order_does_not_matter(found: list[tuple[Fraction, int]], shuffler: object) -> None:
    mixed = list(found)
    shuffler.shuffle(mixed)  # type: ignore[attr-defined] # hypothesis hands out a random.Random
    assert weighted_mean(mixed) == weighted_mean(found)


@given(st.integers(-5, 5), st.integers(1, 9), st.fractions(-10, 20))
def test_the_level_reached_is_the_nearest_on_the_scale(
    lowest: int, steps: int, score: Fraction
) -> None:
    scale = model(lowest=lowest, highest=lowest + steps)
    reached = level_reached(score, scale)
    distances = {level.value: abs(level.value - score) for level in scale.levels}
    nearest = [value for value in distances if distances[value] == min(distances.values())]
    assert reached == max(nearest)


@given(st.integers(0, 8))
def test_ties_go_upwards(level: int) -> None:
    assert level_reached(level + Fraction(1, 2), model(lowest=0, highest=9)) == level + 1


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (Fraction(13, 4), 1, "3.3"),
        (Fraction(20, 7), 1, "2.9"),
        (Fraction(3), 1, "3.0"),
        (Fraction(-13, 4), 1, "-3.3"),
        (Fraction(-1, 100), 1, "0.0"),
        (Fraction(1, 20), 1, "0.1"),
        (Fraction(2, 3), 2, "0.67"),
        (Fraction(5, 2), 0, "3"),
    ],
)
def test_display_rounds_half_away_from_zero(value: Fraction, decimals: int, text: str) -> None:
    assert str(shown(value, decimals)) == text


@given(st.fractions(-100, 100), st.integers(0, 4))
def test_display_is_off_by_half_a_step_at_most(value: Fraction, decimals: int) -> None:
    assert abs(Fraction(shown(value, decimals)) - value) <= Fraction(1, 2 * 10**decimals)
    assert shown(-value, decimals) == -shown(value, decimals)
