"""Among others: the group, what may be shown of it, and the own place in it."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.comparison import (
    Comparison,
    Filters,
    SizeBand,
    compare,
    everyone,
    mid_rank,
)
from desktop_app.domain.organisation import Sector
from desktop_app.domain.results import Results, results
from tests.domain.entries import TWO, at, entry
from tests.domain.samples import agreed, assessment, dimension, model

F = Fraction


def own(level: int = 3) -> Results:
    """The result of an organisation that agreed on one level everywhere."""
    return results(assessment(TWO, [agreed(question.id, level) for question in TWO.questions]))


def test_fewer_than_five_others_show_nothing_but_their_number() -> None:
    four = [at(name, 3) for name in "abcd"]
    assert compare(own(), four, names=True) == Comparison(4)
    assert compare(own(), four).few
    assert not compare(own(), [*four, at("e", 3)]).few


def test_levels_quartiles_and_place_of_a_worked_example() -> None:
    others = [at(name, level) for name, level in zip("abcdef", (1, 1, 2, 5, 5, 5), strict=True)]
    found = compare(own(2), others)
    assert (found.n, found.levels) == (6, (2, 1, 0, 0, 3))
    assert found.overall is not None
    cuts = found.overall.others
    assert (cuts.minimum, cuts.lower, cuts.median) == (1, F(5, 4), F(7, 2))
    assert (cuts.upper, cuts.maximum) == (5, 5)
    # Two of six are below, one is equal: (2 + 1/2) / 6.
    assert found.overall.place == F(5, 12)
    assert found.bands == {"lead": (F(5, 4), F(5)), "culture": (F(5, 4), F(5))}


def test_without_an_own_score_there_is_no_place() -> None:
    found = compare(results(assessment(TWO)), [at(name, 3) for name in "abcde"])
    assert found.overall is not None
    assert found.overall.place is None


def test_a_dimension_that_fewer_than_five_scored_shows_nothing() -> None:
    others = [at(name, 3) for name in "abcd"] + [entry("e", {"lead.1": 4})]
    found = compare(own(), others)
    assert found.n == 5
    assert set(found.bands) == {"lead"}


def test_who_has_no_score_or_another_scale_does_not_count() -> None:
    other_scale = model(dimension("lead", (1, 1, 2)), dimension("culture"), lowest=0, highest=3)
    others = [at(name, 3) for name in "abcd"]
    others += [entry("none", {}), entry("scale", {"lead.1": 3}, other_scale)]
    assert compare(own(), others) == Comparison(4)


def test_names_only_where_they_are_asked_for() -> None:
    others = [at(name, level) for name, level in zip("abcde", (1, 3, 3, 4, 4), strict=True)]
    assert compare(own(), others).names is None
    assert compare(own(), others, names=True).names == (("a",), (), ("b", "c"), ("d", "e"), ())


@pytest.mark.parametrize(
    ("filters", "passing"),
    [
        (Filters(), "abcd"),
        (Filters(sector=Sector.COUNTY), "b"),
        (Filters(size=SizeBand.SMALL), "c"),
        (Filters(size=SizeBand.LARGE), "b"),
        (Filters(year=2025), "a"),
        (Filters(Sector.AGENCY, SizeBand.MEDIUM, 2025), "a"),
        (Filters(Sector.COUNTY, SizeBand.MEDIUM), ""),
    ],
)
def test_filters(filters: Filters, passing: str) -> None:
    levels = {"lead.1": 3}
    all_of_them = (
        entry("a", levels, size=100, held_on=date(2025, 12, 31)),
        entry("b", levels, sector=Sector.COUNTY, size=500),
        entry("c", levels, size=99),
        entry("d", levels, size=None),
    )
    assert "".join(each.id for each in all_of_them if filters.let(each)) == passing


def test_all_organisations_as_one_group() -> None:
    found = everyone([at("a", 2), entry("none", {}), at("b", 3)])
    assert found is not None
    assert [each.id for each in found.entries] == ["a", "b"]
    assert everyone([entry("none", {})]) is None


@pytest.mark.parametrize(
    ("values", "score", "place"),
    [((1, 2, 3, 4), 3, "5/8"), ((2, 2, 2), 2, "1/2"), ((1, 2), 3, "1"), ((1, 2), 0, "0")],
)
def test_mid_rank(values: tuple[int, ...], score: int, place: str) -> None:
    assert mid_rank(values, score) == F(place)


@given(
    st.lists(st.integers(1, 5), min_size=5, max_size=30),
    st.integers(1, 5),
)
def test_any_group(levels: list[int], ours: int) -> None:
    others = [at(str(place), level) for place, level in enumerate(levels)]
    found = compare(own(ours), others)
    assert found.levels is not None
    assert found.overall is not None
    assert sum(found.levels) == found.n == len(levels)
    assert found.overall.place is not None
    # Seen from the other side, the place is the rest of the whole.
    mirrored = mid_rank([-level for level in levels], -ours)
    assert found.overall.place + mirrored == 1
    cuts = found.overall.others
    assert cuts.minimum <= cuts.lower <= cuts.median <= cuts.upper <= cuts.maximum


@pytest.mark.parametrize(
    ("chosen", "together"),
    [
        (Filters(), Filters(Sector.COUNTY, SizeBand.LARGE, 2025)),
        (Filters(sector=Sector.HEALTH), Filters(Sector.HEALTH, SizeBand.LARGE, 2025)),
        (Filters(size=SizeBand.SMALL), Filters(Sector.COUNTY, SizeBand.SMALL, 2025)),
        (Filters(year=2024), Filters(Sector.COUNTY, SizeBand.LARGE, 2024)),
    ],
)
def test_each_filter_that_is_chosen_goes_before_the_usual_one(
    chosen: Filters, together: Filters
) -> None:
    assert chosen.over(Filters(Sector.COUNTY, SizeBand.LARGE, 2025)) == together
    assert chosen.over(Filters()) == chosen
