"""The Lean Coffee as blocks of a report: topics, votes, takeaways, thumbs and stories."""

from collections.abc import Iterator

from desktop_app.charts.speech import NONE, whole
from desktop_app.domain.consensus import SMALL_GROUP
from desktop_app.domain.follow_up import ThumbVote, Topic
from desktop_app.domain.wording import Wording
from desktop_app.reporting.action_blocks import due
from desktop_app.reporting.follow_up_words import origin_text, topic_state_word
from desktop_app.reporting.material import Material
from desktop_app.reporting.story import (
    Block,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Role,
    TableBlock,
    Together,
)
from desktop_app.reporting.success_blocks import success_blocks


def by_votes(topics: tuple[Topic, ...]) -> tuple[Topic, ...]:
    """Return the topics, most votes first; ties: the one proposed first."""
    return tuple(sorted(topics, key=lambda topic: -topic.votes))


def topic_table(material: Material) -> TableBlock | None:
    """Return all topics at a glance; None where there are none."""
    words = material.words
    topics = by_votes(material.assessment.topics)
    if not topics:
        return None
    return TableBlock(
        headers=(
            words.translate("Report", "Topic"),
            words.translate("Report", "Votes"),
            words.translate("Report", "State"),
            words.translate("Report", "Comes from"),
        ),
        rows=tuple(
            (
                "\n".join(_texts(topic, words)),
                whole(topic.votes, words),
                topic_state_word(topic.state, words),
                origin_text(topic.origin, material) or NONE,
            )
            for topic in topics
        ),
        numeric=(1,),
        row_heads=True,
        shares=(0.44, 0.08, 0.14, 0.34),
        languages=(material.said_in,),
    )


def _texts(topic: Topic, words: Wording) -> Iterator[str]:
    """Yield the topic's text, and each that was laid together with it."""
    yield topic.title
    text = words.translate("Report", "Together with: {topic}")
    yield from (text.format(topic=part.title) for part in topic.merged)


def topic_blocks(material: Material, level: int) -> Iterator[Block]:
    """Yield what came of each topic that was talked about, under a heading of that level."""
    for topic in by_votes(material.assessment.topics):
        told = tuple(_came_of(topic, material))
        if told:
            heading = Heading(topic.title, level, language=material.said_in)
            _, *others = _texts(topic, material.words)
            beside = (Paragraph(text, Role.QUIET) for text in others)
            yield Together((heading, *beside, *told))


def _came_of(topic: Topic, material: Material) -> Iterator[Block]:
    words, said_in = material.words, material.said_in
    if topic.takeaway.strip():
        yield Paragraph(topic.takeaway, Role.QUOTE, language=said_in)
    for number, thumbs in enumerate(topic.thumbs, 1):
        yield Paragraph(_thumbs(number, thumbs, material), Role.QUIET)
    own = {part.id for part in (topic, *topic.merged)}
    actions = tuple(a for a in material.assessment.actions if a.origin.topic in own)
    if actions:
        yield Paragraph(words.translate("Report", "Actions from this topic:"), Role.QUIET)
        yield ListBlock(
            tuple(Item(a.title, due(a, material), a.owner, language=said_in) for a in actions)
        )


def _thumbs(number: int, thumbs: ThumbVote, material: Material) -> str:
    words = material.words
    if thumbs.up > thumbs.down:
        decided = words.translate("Report", "the room went on")
    else:
        decided = words.translate("Report", "the room moved on to the next topic")
    if thumbs.up + thumbs.sideways + thumbs.down < SMALL_GROUP and not material.show_small_groups:
        text = words.translate("Report", "Thumb vote {number}: {decided}.")
        return text.format(number=whole(number, words), decided=decided)
    text = words.translate(
        "Report", "Thumb vote {number}: {up} up, {sideways} sideways, {down} down; {decided}."
    )
    return text.format(
        number=whole(number, words),
        up=whole(thumbs.up, words),
        sideways=whole(thumbs.sideways, words),
        down=whole(thumbs.down, words),
        decided=decided,
    )


def story_blocks(material: Material, level: int) -> Iterator[Block]:
    """Yield each story of success, under a heading of that level."""
    titles = {d.id: d.title for d in material.assessment.model.dimensions}
    for success in material.assessment.stories:
        heading = Heading(success.service, level, language=material.said_in)
        named = [titles[one] for one in success.dimensions if one in titles]
        told = success_blocks(success, named, material.words, material.said_in)
        yield Together((heading, *told))
