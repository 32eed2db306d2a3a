"""What is open, what comes from before, and where carried actions point."""

from dataclasses import replace
from datetime import date

from desktop_app.domain.action_plan import (
    ActionFilter,
    ActionOrder,
    ActionSort,
    carried_over,
    filtered,
    left_open,
    ordered,
    overdue,
)
from desktop_app.domain.assessment import Assessment
from desktop_app.domain.follow_up import Action, ActionStatus, Origin, Topic
from tests.domain.samples import DAY, assessment, dimension, model

NOW = replace(assessment(model(dimension("lead"))), id="now")


def earlier(name: str, year: int, *actions: Action) -> Assessment:
    return replace(NOW, id=name, held_on=date(year, 11, 1), actions=actions)


def test_open_actions_come_from_the_latest_earlier_assessment() -> None:
    plan = Action("a", "Plan", due=date(2026, 5, 1))
    course = Action("b", "Course")
    done = Action("c", "Old", status=ActionStatus.DONE)
    first = earlier("1", 2024, plan, course, done)
    second = earlier("2", 2025, replace(course, status=ActionStatus.DROPPED), Action("d", "New"))
    later = earlier("3", 2027, Action("e", "Tomorrow"))
    found = left_open([second, first, later], NOW)
    assert [(one.action.id, one.assessment) for one in found] == [("a", "1"), ("d", "2")]
    answered = replace(NOW, actions=(plan,))
    assert [one.action.id for one in left_open([first, second], answered)] == ["d"]


def test_a_carried_action_keeps_its_id_and_a_source_that_is_there() -> None:
    topic = Topic("t", "Topic", origin=Origin(question="lead.1"))
    source = replace(NOW, id="1", topics=(topic, Topic("u", "Loose")))
    action = Action("a", "Plan", origin=Origin(topic="t"))
    carried = carried_over(action, source, NOW, ActionStatus.UNDER_WAY)
    assert carried == replace(
        action, status=ActionStatus.UNDER_WAY, origin=Origin(question="lead.1")
    )
    for lost in (Origin(topic="u"), Origin(topic="x"), Origin(question="gone"), Origin()):
        moved = replace(action, origin=lost)
        assert carried_over(moved, source, NOW, ActionStatus.DONE).origin == Origin()
    kept = replace(action, origin=Origin(dimension="lead"))
    assert carried_over(kept, source, NOW, ActionStatus.DONE).origin == Origin(dimension="lead")


def test_filters() -> None:
    late = Action("a", "Late", owner="IT", due=date(2026, 1, 1))
    free = Action("b", "Free", status=ActionStatus.AGREED)
    done = Action("c", "Done", status=ActionStatus.DONE, due=date(2026, 1, 1))
    actions = (late, free, done)
    expected = {
        ActionFilter.ALL: actions,
        ActionFilter.OPEN: (late, free),
        ActionFilter.NO_OWNER: (free,),
        ActionFilter.NO_DATE: (free,),
        ActionFilter.OVERDUE: (late,),
        ActionFilter.CLOSED: (done,),
    }
    assert {wanted: filtered(actions, wanted, DAY) for wanted in ActionFilter} == expected
    assert not overdue(replace(late, due=DAY), DAY)


def test_a_plan_is_sorted_and_what_is_missing_comes_last() -> None:
    plan = (
        Action("a", "A", owner="IT", due=date(2027, 5, 1), effect=1),
        Action("b", "B", owner=" ", status=ActionStatus.DONE, effect=3, effort=2),
        Action("c", "C", owner="hr", due=date(2027, 1, 1), effort=3, effect=3),
        Action("d", "D", owner="HR", status=ActionStatus.AGREED),
    )

    def names(by: ActionSort, *, backwards: bool = False) -> str:
        return "".join(action.id for action in ordered(plan, ActionOrder(by, backwards)))

    assert names(ActionSort.PLAN) == "abcd"
    assert names(ActionSort.PLAN, backwards=True) == "dcba"
    assert names(ActionSort.OWNER) == "cdab"
    assert names(ActionSort.OWNER, backwards=True) == "acdb"
    assert names(ActionSort.DUE) == "cabd"
    assert names(ActionSort.DUE, backwards=True) == "acbd"
    assert names(ActionSort.EFFECT) == "bcad"
    assert names(ActionSort.EFFECT, backwards=True) == "acbd"
    assert names(ActionSort.STATUS) == "acdb"
    assert ordered((), ActionOrder()) == ()


def test_the_same_again_turns_the_order_round() -> None:
    by_date = ActionOrder().chosen(ActionSort.DUE)
    assert by_date == ActionOrder(ActionSort.DUE)
    assert by_date.chosen(ActionSort.DUE) == ActionOrder(ActionSort.DUE, backwards=True)
    assert by_date.chosen(ActionSort.DUE).chosen(ActionSort.DUE) == by_date
    assert by_date.chosen(ActionSort.OWNER) == ActionOrder(ActionSort.OWNER)
