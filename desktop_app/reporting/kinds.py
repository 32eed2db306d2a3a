"""The reports that can be printed, and what each is called."""

from collections.abc import Callable, Mapping
from datetime import datetime

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.results import Results
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence, Wording
from desktop_app.reporting.story import Story
from desktop_app.reporting.summary import summary_story

Teller = Callable[[Assessment, Results, Wording, datetime], Story]
"""Makes the story of a report."""


KINDS: Mapping[str, Teller] = {
    "summary": summary_story,
}
"""What makes each kind of report; the key is its name on the command line."""

TITLES: Mapping[str, Sentence] = {
    "summary": QT_TRANSLATE_NOOP("Report", "Summary on one page"),
}
"""What each kind is called."""
