"""The reports that can be printed, what each is called, and the parts that can be chosen."""

from collections.abc import Callable, Mapping
from datetime import datetime

from desktop_app.domain.assessment import Assessment
from desktop_app.domain.results import Results
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence, Wording
from desktop_app.reporting.actions import ACTIONS_PARTS, actions_story
from desktop_app.reporting.ballots import ballots_story
from desktop_app.reporting.discussion import DISCUSSION_PARTS, discussion_story
from desktop_app.reporting.full import FULL_PARTS, full_story
from desktop_app.reporting.material import Material
from desktop_app.reporting.posters import large_posters_story, posters_story
from desktop_app.reporting.story import Story
from desktop_app.reporting.summary import SUMMARY_PARTS, summary_story

Teller = Callable[[Material], Story]
"""Makes the story of a report."""


def _for_the_room(tell: Callable[[Assessment, Results, Wording, datetime], Story]) -> Teller:
    """Return the teller of what is handed out or hung up, which says nothing of an answer."""
    return lambda made: tell(made.assessment, made.found, made.words, made.written_at)


KINDS: Mapping[str, Teller] = {
    "summary": summary_story,
    "full": full_story,
    "actions": actions_story,
    "discussion": discussion_story,
    "ballots": _for_the_room(ballots_story),
    "posters": _for_the_room(posters_story),
    "posters-a3": _for_the_room(large_posters_story),
}
"""What makes each kind of report; the key is its name on the command line."""

TITLES: Mapping[str, Sentence] = {
    "summary": QT_TRANSLATE_NOOP("Report", "Summary on one page"),
    "full": QT_TRANSLATE_NOOP("Report", "Full report"),
    "actions": QT_TRANSLATE_NOOP("Report", "Actions"),
    "discussion": QT_TRANSLATE_NOOP("Report", "Discussion"),
    "ballots": QT_TRANSLATE_NOOP("Ballot", "Ballots"),
    "posters": QT_TRANSLATE_NOOP("Ballot", "Posters on A4"),
    "posters-a3": QT_TRANSLATE_NOOP("Ballot", "Posters on A3"),
}
"""What each kind is called."""

PARTS: Mapping[str, Mapping[str, Sentence]] = {
    "summary": SUMMARY_PARTS,
    "full": FULL_PARTS,
    "actions": ACTIONS_PARTS,
    "discussion": DISCUSSION_PARTS,
}
"""The parts of a kind that can be chosen, in the report's order; a kind may have none."""

PDF_ALONE = frozenset({"ballots", "posters", "posters-a3"})
"""The kinds whose pages are measured out, and which hence are no documents to edit."""
