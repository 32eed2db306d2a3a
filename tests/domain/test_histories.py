"""Trend and latest finished assessment of each organisation in a list of many."""

from fractions import Fraction

from desktop_app.domain.assessment import AssessmentState
from desktop_app.domain.histories import Changes, histories, latest_finished
from desktop_app.domain.portfolio import Entry, in_columns
from tests.domain.portfolios import TWO, days, entry, member
from tests.domain.samples import dimension, model

NES, AAS = member("Nes"), member("Ås")
NEWER = model(dimension("lead", (1, 1)), dimension("culture"))


def test_a_change_is_from_the_finished_assessment_before_whatever_the_order() -> None:
    entries = in_columns(
        (
            entry(NES, 4, 4, 4, held_on=days(300)),
            entry(NES, 2, 2, 3, held_on=days(0)),
            entry(NES, 5, 5, 5, held_on=days(200), state=AssessmentState.IN_PROGRESS),
            entry(AAS, 1, 1, 1, held_on=days(100)),
            entry(NES, held_on=days(250)),
            entry(NES, 4, 4, 4, of=NEWER, held_on=days(400)),
            entry(AAS, 1, 1, 1, held_on=days(500)),
        )
    )
    half = Fraction(3, 2)
    found = Changes(entries, histories(entries))
    assert tuple(found) == (half, None, None, None, None, None, Fraction(0))
    assert found[:2] == [half, None]
    assert len(found) == len(entries)


def latest(listed: tuple[Entry, ...], model_id: str, *left_out: int) -> tuple[Entry, ...]:
    entries = in_columns(listed)
    wanted = [place not in left_out for place in range(len(entries))]
    return tuple(latest_finished(entries, histories(entries), wanted, model_id))


def test_the_latest_finished_of_each_organisation_by_name() -> None:
    old, new = entry(NES, 2, held_on=days(0)), entry(NES, 3, held_on=days(9))
    draft = entry(NES, held_on=days(99), state=AssessmentState.DRAFT)
    other = entry(AAS, 1)
    assert latest((other, new, draft, old), TWO.id) == (new, other)
    assert latest((new, old), "another") == ()


def test_of_two_on_one_day_the_later_in_the_list_counts() -> None:
    first, second = entry(NES, 2), entry(NES, 3)
    assert latest((first, second), TWO.id) == (second,)


def test_only_what_is_wanted_counts() -> None:
    old, new = entry(NES, 2, held_on=days(0)), entry(NES, 3, held_on=days(9))
    assert latest((old, new), TWO.id, 1) == (old,)
    assert latest((old, new), TWO.id, 0, 1) == ()


def test_histories_go_by_name_and_from_the_newest() -> None:
    old, new, other = entry(NES, 2, held_on=days(0)), entry(NES, held_on=days(9)), entry(AAS, 1)
    found = histories(in_columns((other, old, new)))
    assert [tuple(places) for places in found.each()] == [(2, 1), (0,)]
    assert (tuple(found.of(0)), tuple(found.of(1))) == ((0,), (2, 1))


def test_an_organisation_without_an_assessment_has_no_places() -> None:
    whole = in_columns((entry(NES, 1), entry(AAS, 2)))
    found = histories(whole.picked([1]))
    assert [tuple(places) for places in found.each()] == [(), (0,)]
    assert tuple(found.of(0)) == ()
