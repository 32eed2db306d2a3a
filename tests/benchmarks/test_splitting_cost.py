"""Splitting costs in proportion to the people, whatever their number."""

from time import process_time

import pytest

from desktop_app.domain.gathering import Way
from desktop_app.domain.splitting import Guest, split

pytestmark = pytest.mark.benchmark

_FEW, _TIMES, _ALLOWED = 100, 100, 150
"""A hundred times the few are the most people of a gathering."""


def crowd(people: int) -> list[Guest]:
    return [Guest(f"o{number // 3 % 200}", f"s{number % 8}") for number in range(people)]


def cost(guests: list[Guest], way: Way, repeats: int) -> float:
    """The least time of one split, in seconds of this process."""
    found = []
    for _ in range(20):
        before = process_time()
        for seed in range(repeats):
            split(guests, 40, seed, way)
        found.append((process_time() - before) / repeats)
    return min(found)


@pytest.mark.parametrize("way", Way)
def test_a_hundred_times_the_people_cost_at_most_a_hundred_and_fifty_times(way: Way) -> None:
    few = cost(crowd(_FEW), way, 20)
    many = cost(crowd(_FEW * _TIMES), way, 1)
    assert many <= _ALLOWED * few
