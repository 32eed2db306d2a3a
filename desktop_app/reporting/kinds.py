"""The reports that can be printed, and what each is called."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.results import Results
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence, Wording
from desktop_app.reporting.story import Story
from desktop_app.reporting.summary import summary_story

Teller = Callable[[Assessment, Results, Wording, datetime], Story]
"""Makes the story of a report."""


class ReportKind(StrEnum):
    """A kind of report; the value is its name on the command line."""

    SUMMARY = "summary"


TITLES: dict[ReportKind, Sentence] = {
    ReportKind.SUMMARY: QT_TRANSLATE_NOOP("Report", "Summary on one page"),
}
"""What each kind is called."""

TELLERS: dict[ReportKind, Teller] = {
    ReportKind.SUMMARY: summary_story,
}
"""What makes each kind."""
