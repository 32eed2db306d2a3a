"""Consensus of votes, its words, the suggested level and convergence."""

from itertools import chain, repeat
from math import log2

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.domain.consensus import (
    Spread,
    consensus,
    convergence,
    round_consensus,
    spread,
    suggested_level,
)
from desktop_app.domain.response import Response, VoteRound

rounds = st.lists(st.integers(0, 40), min_size=2, max_size=10)


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ((0, 0, 8, 0, 0), "1.0000"),
        ((4, 0, 0, 0, 4), "0.0000"),
        ((0, 0, 4, 4, 0), "0.8074"),
        ((0, 2, 5, 1, 0), "0.8228"),
        ((1, 2, 3, 2, 1), "0.5933"),
        ((0, 3, 1, 4, 0), "0.6375"),
        ((1, 0, 0, 0, 7), "0.4564"),
        ((2, 0, 1, 0, 5), "0.2052"),
    ],
)
def test_the_checks_of_the_rules(counts: tuple[int, ...], shown: str) -> None:
    value = consensus(counts)
    assert f"{value:.4f}" == shown


def test_no_votes_no_consensus() -> None:
    assert consensus((0, 0, 0)) is None
    assert round_consensus(None) is None
    assert round_consensus(VoteRound((0, 0, 0), abstained=9)) is None


def test_abstentions_do_not_count() -> None:
    assert round_consensus(VoteRound((1, 2, 3, 2, 1), abstained=7)) == consensus((1, 2, 3, 2, 1))


@given(rounds)
def test_it_is_the_formula_of_tastle_and_wierman(counts: list[int]) -> None:
    value, votes, width = consensus(counts), sum(counts), len(counts) - 1
    assume(votes)
    mean = sum(place * count for place, count in enumerate(counts)) / votes
    plain = 1 + sum(
        count / votes * log2(1 - abs(place - mean) / width)
        for place, count in enumerate(counts)
        if count
    )
    assert value == pytest.approx(plain, abs=1e-12)


@given(rounds)
def test_it_lies_between_0_and_1(counts: list[int]) -> None:
    value = consensus(counts)
    assert value is None or 0 <= value <= 1


@given(rounds)
def test_mirrored_votes_agree_as_much_to_the_last_bit(counts: list[int]) -> None:
    assert consensus(counts) == consensus(counts[::-1])


@given(rounds)
def test_it_is_1_only_for_a_unanimous_room(counts: list[int]) -> None:
    assume(sum(counts))
    unanimous = sum(1 for count in counts if count) == 1
    assert (consensus(counts) == 1) == unanimous


@given(st.integers(1, 40), st.integers(0, 8))
def test_it_is_0_for_a_room_split_between_the_poles(half: int, between: int) -> None:
    assert consensus((half, *repeat(0, between), half)) == 0


@given(rounds, st.integers(1, 50))
def test_the_size_of_the_room_does_not_matter(counts: list[int], factor: int) -> None:
    assert consensus(counts) == consensus([count * factor for count in counts])


@pytest.mark.parametrize(
    ("value", "word"),
    [
        (1.0, Spread.AGREED),
        (0.80, Spread.AGREED),
        (0.7999999, Spread.SOME),
        (0.60, Spread.SOME),
        (0.5999999, Spread.DIVIDED),
        (0.0, Spread.DIVIDED),
    ],
)
def test_words(value: float, word: Spread) -> None:
    assert spread(value) is word


@given(rounds, st.integers(-2, 3))
def test_the_suggestion_is_the_lower_median(counts: list[int], lowest: int) -> None:
    votes = list(chain.from_iterable(repeat(lowest + p, c) for p, c in enumerate(counts)))
    expected = votes[(len(votes) - 1) // 2] if votes else None
    assert suggested_level(VoteRound(tuple(counts), abstained=3), lowest) == expected


def test_an_even_number_of_votes_suggests_the_lower_of_the_two() -> None:
    assert suggested_level(VoteRound((0, 0, 4, 4, 0)), 1) == 3


def test_abstentions_alone_suggest_no_level() -> None:
    assert suggested_level(VoteRound((0, 0, 0), abstained=3), 1) is None


def test_convergence_is_the_last_round_minus_the_first() -> None:
    first, middle, last = VoteRound((4, 0, 4)), VoteRound((3, 3, 2)), VoteRound((0, 8, 0))
    assert convergence(Response("q", rounds=(first, middle, last))) == 1
    assert convergence(Response("q", rounds=(last, first))) == -1


@pytest.mark.parametrize(
    "found",
    [
        (),
        (VoteRound((1, 2)),),
        (VoteRound((1, 2)), VoteRound((0, 0), abstained=3)),
        (VoteRound((1, 2)), VoteRound((3, 0), revealed=False)),
    ],
)
def test_one_round_with_shown_votes_does_not_converge(found: tuple[VoteRound, ...]) -> None:
    assert convergence(Response("q", rounds=found)) is None
