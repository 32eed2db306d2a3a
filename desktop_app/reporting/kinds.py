"""The reports that can be printed, what each is called, and the parts that can be chosen."""

from collections.abc import Callable, Mapping

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.reporting.actions import ACTIONS_PARTS, actions_story
from desktop_app.reporting.discussion import DISCUSSION_PARTS, discussion_story
from desktop_app.reporting.full import FULL_PARTS, full_story
from desktop_app.reporting.material import Material
from desktop_app.reporting.story import Story
from desktop_app.reporting.summary import SUMMARY_PARTS, summary_story

Teller = Callable[[Material], Story]
"""Makes the story of a report."""


KINDS: Mapping[str, Teller] = {
    "summary": summary_story,
    "full": full_story,
    "actions": actions_story,
    "discussion": discussion_story,
}
"""What makes each kind of report; the key is its name on the command line."""

TITLES: Mapping[str, Sentence] = {
    "summary": QT_TRANSLATE_NOOP("Report", "Summary on one page"),
    "full": QT_TRANSLATE_NOOP("Report", "Full report"),
    "actions": QT_TRANSLATE_NOOP("Report", "Actions"),
    "discussion": QT_TRANSLATE_NOOP("Report", "Discussion"),
}
"""What each kind is called."""

PARTS: Mapping[str, Mapping[str, Sentence]] = {
    "summary": SUMMARY_PARTS,
    "full": FULL_PARTS,
    "actions": ACTIONS_PARTS,
    "discussion": DISCUSSION_PARTS,
}
"""The parts of a kind that can be chosen, in the report's order; a kind may have none."""
