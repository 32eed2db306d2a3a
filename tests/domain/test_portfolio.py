"""Trend and latest finished assessment of each organisation in a list of many."""

from fractions import Fraction

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.portfolio import changes, latest_finished
from tests.domain.portfolios import TWO, days, entry, member
from tests.domain.samples import dimension, model

NES, AAS = member("Nes"), member("Ås")
NEWER = model(dimension("lead", (1, 1)), dimension("culture"))


def test_a_change_is_from_the_finished_assessment_before_whatever_the_order() -> None:
    entries = (
        entry(NES, 4, 4, 4, held_on=days(300)),
        entry(NES, 2, 2, 3, held_on=days(0)),
        entry(NES, 5, 5, 5, held_on=days(200), state=AssessmentState.IN_PROGRESS),
        entry(AAS, 1, 1, 1, held_on=days(100)),
        entry(NES, held_on=days(250)),
        entry(NES, 4, 4, 4, of=NEWER, held_on=days(400)),
        entry(AAS, 1, 1, 1, held_on=days(500)),
    )
    half = Fraction(3, 2)
    assert changes(entries) == (half, None, None, None, None, None, Fraction(0))


def test_the_latest_finished_of_each_organisation_by_name() -> None:
    old, new = entry(NES, 2, held_on=days(0)), entry(NES, 3, held_on=days(9))
    draft = entry(NES, held_on=days(99), state=AssessmentState.DRAFT)
    other = entry(AAS, 1)
    assert latest_finished((other, new, draft, old), TWO.id) == (new, other)
    assert latest_finished((new, old), "another") == ()


def test_of_two_on_one_day_the_later_in_the_list_counts() -> None:
    first, second = entry(NES, 2), entry(NES, 3)
    assert latest_finished((first, second), TWO.id) == (second,)
