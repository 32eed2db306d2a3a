"""Rules of the plan of actions: what is still open, what comes from before, what is due."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.follow_up import Action, ActionStatus, Origin

OPEN = (ActionStatus.PROPOSED, ActionStatus.AGREED, ActionStatus.UNDER_WAY)
"""What is neither done nor dropped."""
HIGHEST = 3
"""The highest effort and effect."""


class ActionFilter(StrEnum):
    """Which actions a table shows."""

    ALL = "all"
    OPEN = "open"
    NO_OWNER = "no_owner"
    NO_DATE = "no_date"
    OVERDUE = "overdue"
    CLOSED = "closed"


@dataclass(frozen=True)
class EarlierAction:
    """An action that an earlier assessment left open; `held_on` and `assessment` say which."""

    action: Action
    assessment: str
    held_on: date


class ActionSort(StrEnum):
    """By what a table of actions is sorted."""

    PLAN = "plan"
    OWNER = "owner"
    DUE = "due"
    EFFECT = "effect"
    STATUS = "status"


@dataclass(frozen=True)
class ActionOrder:
    """How a table is sorted; `backwards` turns it round."""

    by: ActionSort = ActionSort.PLAN
    backwards: bool = False

    def chosen(self, by: ActionSort) -> "ActionOrder":
        """The order after something to sort by is chosen; the same again turns it round."""
        return ActionOrder(by, by is self.by and not self.backwards)


def is_open(action: Action) -> bool:
    """Tell whether there is still something to do."""
    return action.status in OPEN


def overdue(action: Action, today: date) -> bool:
    """Tell whether an open action should have been done by now."""
    return is_open(action) and action.due is not None and action.due < today


def filtered(actions: Iterable[Action], wanted: ActionFilter, today: date) -> tuple[Action, ...]:
    """The actions that a filter lets through, in their order."""
    rules: dict[ActionFilter, Callable[[Action], bool]] = {
        ActionFilter.ALL: lambda _: True,
        ActionFilter.OPEN: is_open,
        ActionFilter.NO_OWNER: lambda a: is_open(a) and not a.owner.strip(),
        ActionFilter.NO_DATE: lambda a: is_open(a) and a.due is None,
        ActionFilter.OVERDUE: lambda a: overdue(a, today),
        ActionFilter.CLOSED: lambda a: not is_open(a),
    }
    return tuple(action for action in actions if rules[wanted](action))


def ordered(actions: Sequence[Action], order: ActionOrder) -> tuple[Action, ...]:
    """The actions in an order; equal ones as in the plan, those that lack the thing come last.

    Most effect first, and with that the least effort.
    """
    keys: dict[ActionSort, Callable[[int, Action], object]] = {
        ActionSort.PLAN: lambda place, _: place,
        ActionSort.OWNER: lambda _, a: a.owner.strip().casefold() or None,
        ActionSort.DUE: lambda _, a: a.due,
        ActionSort.EFFECT: lambda _, a: a.effect and (-a.effect, a.effort or HIGHEST),
        ActionSort.STATUS: lambda _, a: tuple(ActionStatus).index(a.status),
    }
    keyed = [(keys[order.by](place, action), action) for place, action in enumerate(actions)]
    there: list[tuple[Any, Action]] = [each for each in keyed if each[0] is not None]
    there.sort(key=lambda each: each[0], reverse=order.backwards)
    missing = (action for key, action in keyed if key is None)
    return (*(action for _, action in there), *missing)


def left_open(earlier: Iterable[Assessment], now: Assessment) -> tuple[EarlierAction, ...]:
    """Actions that earlier assessments of the organisation left open, as they last stood.

    An action keeps its id when it is carried over: one that `now` has is not asked for again,
    and of several earlier assessments the latest tells how it stands. The earliest due first;
    those without a date last.
    """
    latest: dict[str, EarlierAction] = {}
    for assessment in sorted(earlier, key=lambda one: (one.held_on, one.changed_at)):
        if (assessment.held_on, assessment.id) < (now.held_on, now.id):
            for action in assessment.actions:
                latest[action.id] = EarlierAction(action, assessment.id, assessment.held_on)
    answered = {action.id for action in now.actions}
    open_ones = [e for e in latest.values() if is_open(e.action) and e.action.id not in answered]
    return tuple(sorted(open_ones, key=lambda e: e.action.due or date.max))


def carried_over(
    action: Action, source: Assessment, now: Assessment, became: ActionStatus
) -> Action:
    """The action as it goes on in a later assessment: the same id, and what became of it.

    A topic stays with its assessment: the action then points to what the topic came from, as
    far as the later model has that.
    """
    origin = action.origin
    if origin.topic is not None:
        topic = source.board.topic(origin.topic)
        origin = topic.origin if topic is not None else Origin()
    model = now.model
    known = {question.id for question in model.questions} | {d.id for d in model.dimensions}
    kept = origin if (origin.question or origin.dimension) in known else Origin()
    return replace(action, status=became, origin=kept)
