"""In which order actions are read: the ones that are on their way first, then what gives most."""

from collections.abc import Iterable
from datetime import date

from desktop_app.domain.follow_up import Action, ActionStatus

STATUS_ORDER = (
    ActionStatus.UNDER_WAY,
    ActionStatus.AGREED,
    ActionStatus.PROPOSED,
    ActionStatus.DONE,
    ActionStatus.DROPPED,
)
"""From what is being done to what nobody will do any more."""
OPEN = frozenset(STATUS_ORDER[:3])
"""The statuses of actions that are still to be done."""
_MIDDLE = 2


def in_order(actions: Iterable[Action]) -> tuple[Action, ...]:
    """Return actions by status; then largest effect, least effort and earliest date first.

    Effect and effort that nobody has judged count as in the middle; no date comes last. Ties
    keep their order.
    """
    return tuple(sorted(actions, key=_place))


def _place(action: Action) -> tuple[int, int, int, date]:
    return (
        STATUS_ORDER.index(action.status),
        -(action.effect or _MIDDLE),
        action.effort or _MIDDLE,
        action.due or date.max,
    )


def still_open(actions: Iterable[Action]) -> tuple[Action, ...]:
    """Return the actions that are still to be done, in the order in which they are read."""
    return tuple(action for action in in_order(actions) if action.status in OPEN)
