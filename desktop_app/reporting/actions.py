"""The report of actions: what will be done, by whom, by when, and where it came from."""

from collections.abc import Iterator

from desktop_app.domain.action_order import still_open
from desktop_app.domain.follow_up import ActionStatus
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.reporting.action_blocks import all_actions
from desktop_app.reporting.framing import opening, story
from desktop_app.reporting.gaps import largest_gaps
from desktop_app.reporting.material import Material
from desktop_app.reporting.story import Block, Paragraph, Story

ACTIONS_PARTS = {
    "actions": QT_TRANSLATE_NOOP("Report", "The actions"),
    "gaps": QT_TRANSLATE_NOOP("Report", "The largest gaps"),
}


def actions_story(material: Material) -> Story:
    """Tell the actions by status and priority, on wide pages."""
    title = material.words.translate("Report", "Actions of {organisation}")
    return story(title, material, _blocks(material), landscape=True)


def _blocks(material: Material) -> Iterator[Block]:
    words = material.words
    yield opening(words.translate("Report", "Actions · {model}, version {version}"), material)
    if material.has("actions"):
        yield Paragraph(_count(material))
        yield from all_actions(material, 1)
    if material.has("gaps"):
        yield from largest_gaps(material, 1)


def _count(material: Material) -> str:
    words, actions = material.words, material.assessment.actions
    done = sum(action.status is ActionStatus.DONE for action in actions)
    still = words.translate("Report", "%n action(s) to be done", None, len(still_open(actions)))
    return f"{still} · " + words.translate("Report", "%n done", None, done)
