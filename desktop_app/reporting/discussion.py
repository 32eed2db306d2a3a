"""The report of the discussion: what the room talked about, and what it took away from it."""

from collections.abc import Iterator

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.reporting.discussion_blocks import story_blocks, topic_blocks, topic_table
from desktop_app.reporting.framing import opening, story
from desktop_app.reporting.material import Material
from desktop_app.reporting.story import Block, Heading, Paragraph, Role, Story

DISCUSSION_PARTS = {
    "topics": QT_TRANSLATE_NOOP("Report", "All topics with their votes"),
    "takeaways": QT_TRANSLATE_NOOP("Report", "What came of each topic"),
    "stories": QT_TRANSLATE_NOOP("Report", "Stories of success"),
}


def discussion_story(material: Material) -> Story:
    """Tell the discussion: topics, votes, takeaways, thumbs and stories."""
    title = material.words.translate("Report", "Discussion in {organisation}")
    return story(title, material, _blocks(material))


def _blocks(material: Material) -> Iterator[Block]:
    kind = material.words.translate("Report", "Discussion · {model}, version {version}")
    yield opening(kind, material)
    yield from discussion_chapters(material, 1)


def discussion_chapters(material: Material, level: int) -> Iterator[Block]:
    """Yield the chosen chapters of a discussion, each under a heading of that level."""
    words = material.words
    table = topic_table(material)
    if material.has("topics"):
        yield Heading(words.translate("Report", "Topics"), level)
        none = words.translate("Report", "No topics were discussed.")
        yield table or Paragraph(none, Role.QUIET)
    came_of = tuple(topic_blocks(material, level + 1))
    if material.has("takeaways") and came_of:
        yield Heading(words.translate("Report", "What came of each topic"), level)
        yield from came_of
    told = tuple(story_blocks(material, level + 1))
    if material.has("stories") and told:
        yield Heading(words.translate("Report", "Stories of success"), level)
        yield from told
