"""What states, filters and sources of actions are called."""

from desktop_app.domain.action_plan import ActionFilter, ActionSort
from desktop_app.domain.follow_up import ActionStatus
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

STATUSES = (
    (ActionStatus.PROPOSED, QT_TRANSLATE_NOOP("Actions", "Proposed")),
    (ActionStatus.AGREED, QT_TRANSLATE_NOOP("Actions", "Agreed")),
    (ActionStatus.UNDER_WAY, QT_TRANSLATE_NOOP("Actions", "Under way")),
    (ActionStatus.DONE, QT_TRANSLATE_NOOP("Actions", "Done")),
    (ActionStatus.DROPPED, QT_TRANSLATE_NOOP("Actions", "Dropped")),
)
FILTERS = (
    (ActionFilter.ALL, QT_TRANSLATE_NOOP("Actions", "All")),
    (ActionFilter.OPEN, QT_TRANSLATE_NOOP("Actions", "Open")),
    (ActionFilter.NO_OWNER, QT_TRANSLATE_NOOP("Actions", "Without owner")),
    (ActionFilter.NO_DATE, QT_TRANSLATE_NOOP("Actions", "Without date")),
    (ActionFilter.OVERDUE, QT_TRANSLATE_NOOP("Actions", "Overdue")),
    (ActionFilter.CLOSED, QT_TRANSLATE_NOOP("Actions", "Done or dropped")),
)
SORTS = (
    (ActionSort.PLAN, QT_TRANSLATE_NOOP("Actions", "Number")),
    (ActionSort.OWNER, QT_TRANSLATE_NOOP("Actions", "Who")),
    (ActionSort.DUE, QT_TRANSLATE_NOOP("Actions", "By when")),
    (ActionSort.EFFECT, QT_TRANSLATE_NOOP("Actions", "Effect")),
    (ActionSort.STATUS, QT_TRANSLATE_NOOP("Actions", "Status")),
)
FROM_PLACES = {"topic": "discussion", "question": "questions", "dimension": "result"}
"""Names of the screens where the sources of an action are seen."""
