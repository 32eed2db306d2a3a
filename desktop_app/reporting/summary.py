"""The page that leaders take away: where they stand, where they disagree, what they do first."""

from collections.abc import Iterator
from fractions import Fraction

from desktop_app.charts.comparison_speech import others_rule
from desktop_app.domain.consensus import AGREED_FROM, SOME_SPREAD_FROM
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.reporting.action_blocks import first_actions
from desktop_app.reporting.among_blocks import among_note
from desktop_app.reporting.framing import opening, story
from desktop_app.reporting.material import Material
from desktop_app.reporting.overview_blocks import (
    bars_block,
    contested_blocks,
    finding_blocks,
    level_block,
    profile_block,
)
from desktop_app.reporting.story import Block, Columns, PageBreak, Paragraph, Role, Rule, Story
from desktop_app.reporting.trend_blocks import change_note

SUMMARY_PARTS = {
    "level": QT_TRANSLATE_NOOP("Report", "Overall score and staircase"),
    "dimensions": QT_TRANSLATE_NOOP("Report", "Dimensions"),
    "profile": QT_TRANSLATE_NOOP("Report", "Profile: now, target and last time"),
    "findings": QT_TRANSLATE_NOOP("Report", "Strengths and gaps"),
    "among": QT_TRANSLATE_NOOP("Report", "Among others"),
    "trend": QT_TRANSLATE_NOOP("Report", "Since last time"),
    "contested": QT_TRANSLATE_NOOP("Report", "Most contested questions"),
    "actions": QT_TRANSLATE_NOOP("Report", "What we do first"),
    "method": QT_TRANSLATE_NOOP("Report", "Method"),
}


def summary_story(material: Material) -> Story:
    """Tell an assessment on one page; on two where its actions need a page of their own."""
    title = material.words.translate("Report", "Summary for {organisation}")
    return story(title, material, _blocks(material), one_page=True)


def _blocks(material: Material) -> Iterator[Block]:
    yield opening(
        material.words.translate("Report", "Summary · {model}, version {version}"), material
    )
    yield from standing(material)
    actions = tuple(first_actions(material)) if material.has("actions") else ()
    if actions:
        yield PageBreak(unless_fits=True)
        yield Rule()
        yield from actions
    if material.has("method"):
        yield Rule()
        yield Paragraph(_method(material.words), Role.NOTE, lines=4)
        yield Paragraph(_marks(material), Role.NOTE, lines=5)


def standing(material: Material) -> Iterator[Block]:
    """Yield where the organisation stands, each chosen part below a line."""
    change = change_note(material) if material.has("trend") else None
    last_time = (change,) if change else ()
    if material.has("level"):
        yield Rule()
        # The short line finds room below the score; what it leaves makes the stairs higher.
        yield level_block(material, last_time)
    else:
        yield from last_time
    if material.has("among") and (note := among_note(material)):
        yield note
    if material.has("dimensions"):
        yield Rule()
        yield bars_block(material)
    beside: tuple[Block, ...] = finding_blocks(material) if material.has("findings") else ()
    beside += contested_blocks(material) if material.has("contested") else ()
    if material.has("profile"):
        yield Rule()
        profile = profile_block(material)
        yield Columns(((profile,), beside), shares=(0.55, 0.45)) if beside else profile
    elif beside:
        yield Rule()
        yield from beside


def _method(words: Wording) -> str:
    return words.translate(
        "Report",
        "Method: The score of a dimension is the sum of weight × level divided by the sum of "
        "weights over its agreed questions; questions not answered or not applicable do not "
        "count. The overall score is the same mean over the dimensions that have a score, and "
        "the level reached is the level nearest to it, ties upwards.",
    )


def _marks(material: Material) -> str:
    """State the rules of the figures that are not scores, for those that are shown."""
    found, words = material.found, material.words
    said = []
    if any(result.target is not None for result in found.dimensions):
        said.append(words.translate("Report", "Gap: target minus score, never below 0."))
    if any(result.consensus is not None for result in found.dimensions):
        text = words.translate(
            "Report",
            "Consensus: after Tastle and Wierman (2007), from the last round of votes on each "
            "question; agreed from {agreed}, some spread from {some}, else divided.",
        )
        bounds = {"agreed": AGREED_FROM, "some": SOME_SPREAD_FROM}
        said.append(
            text.format(**{k: words.number(Fraction(str(v)), 2) for k, v in bounds.items()})
        )
    if material.has("among") and material.others is not None:
        said.append(others_rule(words))
    return " ".join(said)
