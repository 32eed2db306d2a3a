"""The full report: everything that was agreed, voted, said and planned, and how it was reckoned."""

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.reporting.action_blocks import all_actions, first_actions
from desktop_app.reporting.among_blocks import among_chapter
from desktop_app.reporting.cover import cover
from desktop_app.reporting.dimension_blocks import dimension_chapter
from desktop_app.reporting.discussion import discussion_chapters
from desktop_app.reporting.framing import story
from desktop_app.reporting.gaps import largest_gaps
from desktop_app.reporting.glossary import glossary_chapter
from desktop_app.reporting.guide import guide_chapter
from desktop_app.reporting.history_blocks import history_chapter
from desktop_app.reporting.material import Material
from desktop_app.reporting.method import method_chapter
from desktop_app.reporting.story import Block, Contents, Heading, PageBreak, Story
from desktop_app.reporting.summary import SUMMARY_PARTS, standing
from desktop_app.reporting.time_blocks import time_chapter
from desktop_app.reporting.trend_blocks import trend_chapter

FULL_PARTS = {
    "cover": QT_TRANSLATE_NOOP("Report", "Cover"),
    "contents": QT_TRANSLATE_NOOP("Report", "Contents"),
    "summary": QT_TRANSLATE_NOOP("Report", "Summary"),
    "guide": QT_TRANSLATE_NOOP("Report", "How to read the report"),
    "dimensions": QT_TRANSLATE_NOOP("Report", "Dimensions with figures and charts"),
    "questions": QT_TRANSLATE_NOOP("Report", "Every question with votes and notes"),
    "among": QT_TRANSLATE_NOOP("Report", "Among others"),
    "trend": QT_TRANSLATE_NOOP("Report", "Since last time"),
    "actions": QT_TRANSLATE_NOOP("Report", "Actions"),
    "discussion": QT_TRANSLATE_NOOP("Report", "Discussion"),
    "time": QT_TRANSLATE_NOOP("Report", "Time used"),
    "method": QT_TRANSLATE_NOOP("Report", "How the figures are reckoned"),
    "history": QT_TRANSLATE_NOOP("Report", "History of changes"),
    "glossary": QT_TRANSLATE_NOOP("Report", "Words"),
}


def full_story(material: Material) -> Story:
    """Tell everything about an assessment, chapter by chapter."""
    title = material.words.translate("Report", "Full report for {organisation}")
    return story(title, material, _on_pages(material))


def _on_pages(material: Material) -> Iterator[Block]:
    """Yield the chapters, each on a page of its own."""
    first = True
    for chapter in _chapters(material):
        blocks = tuple(chapter)
        if blocks:
            if not first:
                yield PageBreak()
            yield from blocks
            first = False


def _chapters(material: Material) -> Iterator[Iterator[Block]]:
    yield cover(material, complete=material.has("cover"))
    if material.has("contents"):
        yield iter((Contents(material.words.translate("Report", "Contents"), depth=1),))
    if material.has("summary"):
        yield _summary(material)
    if material.has("guide"):
        yield guide_chapter(material)
    if material.has("dimensions") or material.has("questions"):
        for result in material.found.dimensions:
            yield dimension_chapter(result, material)
    if material.has("among"):
        yield among_chapter(material)
    if material.has("trend"):
        yield trend_chapter(material)
    if material.has("actions"):
        yield _actions(material)
    if material.has("discussion") and (material.assessment.topics or material.assessment.stories):
        yield discussion_chapters(replace(material, parts=None), 1)
    yield from _explanations(material)


def _explanations(material: Material) -> Iterator[Iterator[Block]]:
    if material.has("time"):
        yield time_chapter(material)
    if material.has("method"):
        yield method_chapter(material)
    if material.has("history"):
        yield history_chapter(material)
    if material.has("glossary"):
        yield glossary_chapter(material)


def _summary(material: Material) -> Iterator[Block]:
    yield Heading(material.words.translate("Report", "Summary"), 1)
    # What is chosen here are parts of the full report, not of the summary; the cover has the level.
    shown = set(SUMMARY_PARTS) - ({"level"} if material.has("cover") else set())
    shown -= {part for part in ("among", "trend") if not material.has(part)}
    yield from standing(replace(material, parts=frozenset(shown)))
    yield from first_actions(material)


def _actions(material: Material) -> Iterator[Block]:
    words = material.words
    yield Heading(words.translate("Report", "Actions"), 1)
    yield from all_actions(material, 2)
    yield from largest_gaps(material, 2)
