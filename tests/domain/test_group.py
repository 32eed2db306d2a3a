"""The figures of a group: how many on each level, quartiles, and what cannot be compared."""

from fractions import Fraction

from desktop_app.domain.group import group
from tests.domain.portfolios import TWO, days, entry, group_of, member
from tests.domain.samples import dimension, model

WIDER = model(dimension("lead", (1, 1)), lowest=0, highest=3)
SHORTER = model(dimension("culture"))


def test_nobody_is_no_group() -> None:
    assert group(()) is None


def test_counts_scores_and_quartiles() -> None:
    found = group(group_of((1, 1), (2, 1), (3, None), (4, 5), (5, 5)))
    assert found is not None
    assert found.counts == (1, 1, 1, 0, 2)
    lead, culture = TWO.dimensions
    assert found.scores(culture) == (1, 1, None, 5, 5)
    cuts = found.quartiles(lead)
    assert cuts is not None
    assert (cuts.n, cuts.lower, cuts.median, cuts.upper) == (5, 2, 3, 4)
    # Only four have a score on culture: nothing is told of them.
    assert found.quartiles(culture) is None
    assert not found.few


def test_four_organisations_are_few() -> None:
    found = group(group_of((1, 1), (2, 1), (3, 1), (4, 5)))
    assert found is not None
    assert found.few
    assert found.quartiles(TWO.dimensions[0]) is None


def test_another_scale_is_left_out_and_counted() -> None:
    new = entry(member("Ny"), 3, held_on=days(9))
    found = group((entry(member("Gammel"), 3, of=WIDER), new))
    assert found is not None
    assert (tuple(found.entries), found.left_out, found.model) == ((new,), 1, TWO)


def test_a_version_without_a_dimension_has_no_score_on_it() -> None:
    new = entry(member("Ny"), 3, 3, 2, held_on=days(9))
    found = group((entry(member("Gammel"), 4, of=SHORTER), new))
    assert found is not None
    assert found.scores(TWO.dimensions[0]) == (None, Fraction(3))
    assert found.scores(TWO.dimensions[1]) == (4, 2)
