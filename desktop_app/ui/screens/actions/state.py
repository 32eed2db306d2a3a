"""What the step of actions shows, as values: gaps, actions, and what the room hears read back."""

from dataclasses import dataclass

from desktop_app.domain.action_plan import ActionFilter, ActionOrder, EarlierAction
from desktop_app.domain.follow_up import Action, ActionStatus


@dataclass(frozen=True)
class Gap:
    """A question below its target: how far, and how many actions it has already."""

    question: str
    title: str
    figure: str
    why: str
    hint: str
    actions: int


@dataclass(frozen=True)
class Earlier:
    """An action that an earlier assessment left open, in words."""

    earlier: EarlierAction
    title: str
    about: str


@dataclass(frozen=True)
class ActionLine:
    """An action in the table; `number` is its place in the whole list, `source` where it is from.

    `source_place` is the screen and its detail that the source leads to, "" where it has none.
    """

    action: Action
    number: int
    due: str
    status: str
    source: str
    source_place: tuple[str, str]
    overdue: bool


@dataclass(frozen=True)
class ActionsState:
    """The whole screen; `actions` are all, `lines` those that the filter lets through."""

    gaps: tuple[Gap, ...]
    no_gaps: str
    earlier: tuple[Earlier, ...]
    actions: tuple[Action, ...]
    lines: tuple[ActionLine, ...]
    wanted: ActionFilter
    order: ActionOrder
    statuses: tuple[tuple[ActionStatus, str], ...]
    locked: bool

    def line(self, action_id: str) -> ActionLine | None:
        """The line of an action."""
        return next((line for line in self.lines if line.action.id == action_id), None)
