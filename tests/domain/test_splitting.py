"""People are spread evenly, organisation by organisation, and the same way for a seed."""

from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.gathering import Way
from desktop_app.domain.splitting import Guest, smallest, split


def people(counts: list[int]) -> list[Guest]:
    return [
        Guest(f"o{number}", f"s{number % 4}")
        for number, count in enumerate(counts)
        for _ in range(count)
    ]


def sizes(placed: list[int], groups: int) -> list[int]:
    found = Counter(placed)
    return [found[group] for group in range(groups)]


def spread(guests: list[Guest], placed: list[int], groups: int) -> int:
    """The largest difference of an organisation's numbers in two groups."""
    own: dict[str, Counter[int]] = {}
    for guest, group in zip(guests, placed, strict=True):
        own.setdefault(guest.organisation, Counter())[group] += 1
    return max(
        max(c[g] for g in range(groups)) - min(c[g] for g in range(groups)) for c in own.values()
    )


@st.composite
def crowds(draw: st.DrawFn) -> tuple[list[Guest], int]:
    total = draw(st.integers(1, 2000))
    organisations = draw(st.integers(1, min(200, total)))
    random = draw(st.randoms(use_true_random=False))
    cuts = sorted(random.sample(range(1, total), organisations - 1))
    counts = [b - a for a, b in zip([0, *cuts], [*cuts, total], strict=True)]
    return people(counts), draw(st.integers(1, 40))


@settings(max_examples=40)
@given(crowds(), st.integers(0, 2**31), st.randoms(use_true_random=False))
def test_any_crowd_is_spread_evenly(
    crowd: tuple[list[Guest], int], seed: int, random: object
) -> None:
    guests, groups = crowd
    random.shuffle(guests)  # type: ignore[attr-defined]  # hypothesis hands a Random
    placed = split(guests, groups, seed, Way.MIXED)
    assert len(placed) == len(guests)
    found = sizes(placed, groups)
    assert max(found) - min(found) <= 1
    assert spread(guests, placed, groups) <= 1
    assert split(guests, groups, seed, Way.MIXED) == placed


@settings(max_examples=15)
@given(crowds(), st.integers(0, 2**31))
def test_by_sector_the_groups_are_as_large_as_each_other(
    crowd: tuple[list[Guest], int], seed: int
) -> None:
    guests, groups = crowd
    placed = split(guests, groups, seed, Way.BY_SECTOR)
    assert len(placed) == len(guests)
    found = sizes(placed, groups)
    assert max(found) - min(found) <= 1
    assert split(guests, groups, seed, Way.BY_SECTOR) == placed


def test_ninety_people_of_forty_two_organisations_make_three_groups_of_thirty() -> None:
    guests = people([3] * 6 + [2] * 36)
    assert sizes(split(guests, 3, 2017, Way.MIXED), 3) == [30, 30, 30]


def test_other_seeds_make_other_groups() -> None:
    guests = people([3] * 6 + [2] * 36)
    assert len({str(split(guests, 3, seed, Way.MIXED)) for seed in range(9)}) == 9


def test_by_sector_people_of_a_sector_sit_together_and_organisations_spread() -> None:
    guests = [
        Guest(f"{sector}{number}", sector)
        for sector in "ab"
        for number in range(5)
        for _ in range(2)
    ]
    placed = split(guests, 4, 7, Way.BY_SECTOR)
    for (one, here), (other, there) in combinations(zip(guests, placed, strict=True), 2):
        if one.sector != other.sector or one.organisation == other.organisation:
            assert here != there


@settings(max_examples=6)
@given(crowds(), st.integers(0, 2**31), st.data())
def test_locked_people_stay_and_the_rest_is_evened_out(
    crowd: tuple[list[Guest], int], seed: int, data: st.DataObject
) -> None:
    guests, groups = crowd
    random = data.draw(st.randoms(use_true_random=False))
    before = split(guests, groups, seed, Way.MIXED)
    kept = [
        replace(guest, locked=group if random.random() < 0.2 else None)
        for guest, group in zip(guests, before, strict=True)
    ]
    for way in Way:
        after = split(kept, groups, seed + 1, way)
        assert all(g.locked in (None, group) for g, group in zip(kept, after, strict=True))
        found = sizes(after, groups)
        if way is Way.MIXED:
            assert spread(kept, after, groups) <= 1
        assert max(found) - min(found) <= 1 or way is Way.BY_SECTOR


def test_where_all_of_a_group_are_locked_the_sizes_follow() -> None:
    guests = [Guest("o", "s", 0)] * 9 + [Guest("p", "s")]
    for way in Way:
        placed = split(guests, 3, 1, way)
        assert sorted(sizes(placed, 3)) == [0, 1, 9]


@pytest.mark.parametrize("seed", range(20))
def test_who_was_placed_early_moves_over_to_even_the_sizes_out(seed: int) -> None:
    # In some orders o0, o1 and o2 fill the smaller group before those of A and D must join it.
    here = [*[Guest("A", "s", 0)] * 3, Guest("D", "s", 0)]
    guests = [*here, *people([1, 1, 1]), *[Guest("A", "s")] * 3, Guest("D", "s")]
    placed = split(guests, 2, seed, Way.MIXED)
    assert placed[:4] == [0] * 4
    assert sorted(sizes(placed, 2)) == [5, 6]
    assert spread(guests, placed, 2) == 1


def test_without_groups_nobody_can_be_placed() -> None:
    with pytest.raises(ValueError, match="0"):
        split(people([2]), 0, 1, Way.MIXED)


def test_a_latecomer_joins_the_smallest_group() -> None:
    assert smallest([3, 2, 2], [0, 1, 0]) == 2
    assert smallest([2, 2], [0, 0]) == 0
