"""The reports that can be printed, and what each is called."""

from collections.abc import Callable, Mapping
from datetime import datetime

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.results import Results
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence, Wording
from desktop_app.reporting.ballots import ballots_story
from desktop_app.reporting.posters import large_posters_story, posters_story
from desktop_app.reporting.story import Story
from desktop_app.reporting.summary import summary_story

Teller = Callable[[Assessment, Results, Wording, datetime], Story]
"""Makes the story of a report."""


KINDS: Mapping[str, Teller] = {
    "summary": summary_story,
    "ballots": ballots_story,
    "posters": posters_story,
    "posters-a3": large_posters_story,
}
"""What makes each kind of report; the key is its name on the command line."""

TITLES: Mapping[str, Sentence] = {
    "summary": QT_TRANSLATE_NOOP("Report", "Summary on one page"),
    "ballots": QT_TRANSLATE_NOOP("Ballot", "Ballots"),
    "posters": QT_TRANSLATE_NOOP("Ballot", "Posters on A4"),
    "posters-a3": QT_TRANSLATE_NOOP("Ballot", "Posters on A3"),
}
"""What each kind is called."""
