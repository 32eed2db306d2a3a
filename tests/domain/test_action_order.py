"""Actions are read in the order in which they matter."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.action_order import OPEN, STATUS_ORDER, in_order, still_open
from desktop_app.domain.follow_up import Action, ActionStatus

AGREED = Action("a", "A", status=ActionStatus.AGREED)


def ids(*actions: Action) -> str:
    return "".join(action.id for action in in_order(actions))


def test_by_status() -> None:
    made = [Action(status.value, "", status=status) for status in ActionStatus]
    assert [action.status for action in in_order(made)] == list(STATUS_ORDER)
    assert [action.status for action in still_open(made)] == list(STATUS_ORDER[:3])


def test_then_effect_effort_and_date() -> None:
    more = replace(AGREED, id="b", effect=3)
    less = replace(AGREED, id="c", effort=1)
    soon = replace(AGREED, id="d", due=date(2027, 1, 1))
    late = replace(AGREED, id="e", due=date(2028, 1, 1))
    hard = replace(AGREED, id="f", effort=3)
    weak = replace(AGREED, id="g", effect=1, effort=1)
    assert ids(weak, hard, late, AGREED, soon, less, more) == "bcdeafg"


def test_what_nobody_has_judged_is_in_the_middle() -> None:
    assert ids(AGREED, replace(AGREED, id="b", effort=2, effect=2)) == "ab"
    assert ids(replace(AGREED, id="b", effort=2, effect=2), AGREED) == "ba"


@given(st.lists(st.sampled_from(ActionStatus), max_size=20))
def test_none_is_lost(statuses: list[ActionStatus]) -> None:
    made = [Action(str(n), "", status=status) for n, status in enumerate(statuses)]
    assert sorted(in_order(made), key=lambda a: int(a.id)) == made
    assert len(still_open(made)) == sum(status in OPEN for status in statuses)
