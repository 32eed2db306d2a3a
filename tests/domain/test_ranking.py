"""Priorities, strengths, weaknesses and contested questions."""

from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.ranking import (
    by_priority,
    contested,
    largest_gaps,
    strengths,
    weaknesses,
)
from desktop_app.domain.response import Response, VoteRound
from desktop_app.domain.results import DimensionResult, QuestionResult, Results, results
from tests.domain.samples import agreed, assessment, dimension, model


def scored(*levels: int | None) -> Results:
    """Results of dimensions a, b, c … each with one question at that level."""
    names = "abcdefghij"[: len(levels)]
    answers = [
        agreed(f"{name}.1", level)
        for name, level in zip(names, levels, strict=True)
        if level is not None
    ]
    return results(assessment(model(*(dimension(name) for name in names)), answers))


def ids(found: Sequence[DimensionResult]) -> str:
    return "".join(result.dimension.id for result in found)


def asked(found: Sequence[QuestionResult]) -> list[str]:
    return [result.question.id for result in found]


def test_priority_is_the_weighted_gap_largest_first() -> None:
    parts = model(dimension("a", (1, 1)), dimension("b", (1, 4), weight=Fraction(1, 2)))
    answers = [agreed("a.1", 3), agreed("a.2", 1), agreed("b.1", 1), agreed("b.2", 3)]
    found = results(assessment(parts, answers, {"a": 4, "b": 4}))
    gaps = {q.question.id: q.weighted_gap for q in found.questions}
    assert gaps == {"a.1": 1, "a.2": 3, "b.1": Fraction(3, 2), "b.2": 2}
    assert asked(by_priority(found)) == ["a.2", "b.2", "b.1", "a.1"]


def test_ties_go_to_the_lower_consensus_then_to_the_model_s_order() -> None:
    parts = model(dimension("a", (1, 1, 1, 1, 1)))
    answers = [
        agreed("a.1", 2),
        agreed("a.2", 2, 0, 8, 0, 0, 0),
        agreed("a.3", 2, 1, 5, 2, 0, 0),
        agreed("a.4", 2, 0, 0, 2, 5, 1),
        agreed("a.5", 2, 4, 0, 0, 0, 4),
    ]
    found = results(assessment(parts, answers, {"a": 4}))
    assert asked(by_priority(found)) == ["a.5", "a.3", "a.4", "a.2", "a.1"]


def test_only_questions_below_a_target_have_a_priority() -> None:
    parts = model(dimension("a", (1, 1, 1, 1)), dimension("b"))
    answers = [agreed("a.1", 3), agreed("a.2", 4), agreed("a.3", 5), agreed("b.1", 1)]
    assert asked(by_priority(results(assessment(parts, answers, {"a": 4})))) == ["a.1"]


def test_largest_gaps_of_dimensions() -> None:
    parts = model(*(dimension(name) for name in "abcd"), dimension("e", weight=5))
    answers = [
        agreed(f"{name}.1", level) for name, level in zip("abcde", (1, 2, 1, 4, 3), strict=True)
    ]
    wanted = dict.fromkeys("abcde", 4)
    found = results(assessment(parts, answers, wanted))
    assert ids(largest_gaps(found)) == "eac"
    assert ids(largest_gaps(found, most=9)) == "eacb"
    assert largest_gaps(scored(1, 2)) == ()


def test_contested_questions_have_the_lowest_consensus_first() -> None:
    parts = model(dimension("a", (1, 1, 1, 1, 1)))
    answers = [
        agreed("a.1", 2, 0, 8, 0, 0, 0),
        agreed("a.2", 2, 0, 4, 4, 0, 0),
        agreed("a.3", 2, 4, 0, 0, 0, 4),
        Response("a.4", not_applicable="Not ours", rounds=(VoteRound((4, 0, 0, 0, 4)),)),
        agreed("a.5", 2),
    ]
    found = results(assessment(parts, answers))
    assert asked(contested(found)) == ["a.3", "a.2"]
    assert asked(contested(found, most=1)) == ["a.3"]


@pytest.mark.parametrize(
    ("levels", "strong", "weak"),
    [
        ((1, 2, 3, 4, 5, 2, 3), "edc", "abf"),
        ((3, 3, 3, 3, 2, 2), "abc", "ef"),
        ((4, 4, 4, 4, 4, 4, 1), "abc", "g"),
        ((5, 1, 1, 1, 1), "a", "bcd"),
        ((2, 4), "b", "a"),
        ((2, 4, None), "b", "a"),
        ((3, 3, 3), "", ""),
        ((3,), "", ""),
        ((None, None), "", ""),
        ((), "", ""),
    ],
)
def test_strengths_and_weaknesses(levels: tuple[int | None, ...], strong: str, weak: str) -> None:
    found = scored(*levels)
    assert ids(strengths(found)) == strong
    assert ids(weaknesses(found)) == weak


@given(st.lists(st.one_of(st.none(), st.integers(1, 5)), max_size=10), st.integers(1, 6))
def test_no_dimension_is_both_strength_and_weakness(levels: list[int | None], most: int) -> None:
    found = scored(*levels)
    strong, weak = strengths(found, most), weaknesses(found, most)
    assert not set(ids(strong)) & set(ids(weak))
    assert len(strong) <= most
    assert len(weak) <= most
    values = {d.dimension.id: d.score.value for d in found.dimensions}
    for high in ids(strong):
        for low in ids(weak):
            assert values[high] > values[low]  # type: ignore[operator] # ranked ones have a score


@given(st.lists(st.tuples(st.integers(1, 5), st.integers(0, 3)), min_size=1, max_size=5))
def test_priorities_never_rise(answers: list[tuple[int, int]]) -> None:
    parts = model(dimension("a", [weight + 1 for _, weight in answers]))
    given_answers = [agreed(f"a.{n}", level) for n, (level, _) in enumerate(answers, 1)]
    gaps = [
        q.weighted_gap
        for q in by_priority(results(assessment(parts, given_answers, {"a": 5})))
        if q.weighted_gap is not None
    ]
    assert gaps == sorted(gaps, reverse=True)
    assert all(gap > 0 for gap in gaps)
