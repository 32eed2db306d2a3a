"""The papers of a gathering that can be printed, and what each is called."""

from collections.abc import Callable, Mapping
from datetime import datetime

from desktop_app.domain.gathering import Gathering
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence, Wording
from desktop_app.reporting.gathering_lists import (
    attendance_list,
    group_lists,
    group_tasks,
    name_signs,
)
from desktop_app.reporting.gathering_summary import gathering_summary
from desktop_app.reporting.story import Story

Teller = Callable[[Gathering, Wording, datetime], Story]
"""Makes the story of a paper."""

KINDS: Mapping[str, Teller] = {
    "summary": gathering_summary,
    "groups": group_lists,
    "tasks": group_tasks,
    "signs": name_signs,
    "attendance": attendance_list,
}
"""What makes each kind of paper; the key is its name on the command line."""

TITLES: Mapping[str, Sentence] = {
    "summary": QT_TRANSLATE_NOOP("Paper", "Summary of the gathering"),
    "groups": QT_TRANSLATE_NOOP("Paper", "Group lists"),
    "tasks": QT_TRANSLATE_NOOP("Paper", "Tasks for the groups"),
    "signs": QT_TRANSLATE_NOOP("Paper", "Name signs"),
    "attendance": QT_TRANSLATE_NOOP("Paper", "Attendance list"),
}
"""What each kind is called."""
