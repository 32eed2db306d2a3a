"""What came of a gathering: who was there, what the groups talked about, what they take along."""

from collections.abc import Iterator
from datetime import datetime

from desktop_app.domain.across_groups import SharedTopic, across
from desktop_app.domain.gathering import Gathering
from desktop_app.domain.grouping import sizes
from desktop_app.domain.representation import Representation, representation
from desktop_app.domain.wording import Wording
from desktop_app.reporting.gathering_lists import programme_table
from desktop_app.reporting.gathering_words import SECTORS, headline, paper
from desktop_app.reporting.story import (
    Block,
    Columns,
    Heading,
    Item,
    KeyFigure,
    ListBlock,
    Paragraph,
    Role,
    Rule,
    Story,
    TableBlock,
    Together,
)
from desktop_app.reporting.success_blocks import success_blocks


def gathering_summary(gathering: Gathering, words: Wording, at: datetime) -> Story:
    """Tell what came of a gathering; no names of people are in it."""
    title = words.translate("Paper", "Summary of the gathering")
    return paper(gathering, title, list(_blocks(gathering, title, words)), words, at)


def _blocks(gathering: Gathering, title: str, words: Wording) -> Iterator[Block]:
    found = representation(gathering)
    topics = across(gathering.groups)
    yield headline(gathering, title, words)
    yield Rule()
    yield _figures(gathering, found, words)
    if found.missing:
        text = words.translate("Paper", "Not represented: {names}.")
        yield Paragraph(text.format(names=", ".join(found.missing)), Role.QUIET)
    yield Heading(words.translate("Paper", "Topics across the groups"))
    yield from _topics(gathering, topics, words)
    yield from _takeaways(topics, words)
    yield from _stories(gathering, words)
    if gathering.programme:
        yield Together(
            (Heading(words.translate("Paper", "Programme")), programme_table(gathering, words))
        )
    if gathering.groups:
        yield Heading(words.translate("Paper", "Groups"))
        yield from _groups(gathering, words)


def _figures(gathering: Gathering, found: Representation, words: Wording) -> Columns:
    say, number = words.translate, words.number
    came = number(found.present, 0)
    figures = [
        KeyFigure(
            say("Paper", "Organisations"),
            number(found.organisations, 0),
            notes=(", ".join(SECTORS[sector].said(say) for sector in found.sectors),),
        ),
        KeyFigure(
            say("Paper", "People"),
            number(found.people, 0),
            notes=(say("Paper", "{number} noted as present").format(number=came),)
            if found.present
            else (),
        ),
    ]
    if found.expected:
        counts = say("Paper", "{here} of {expected}")
        called = gathering.expected.name or say("Paper", "Expected organisations")
        figures.append(
            KeyFigure(
                called[:1].upper() + called[1:],
                counts.format(here=number(len(found.here), 0), expected=number(found.expected, 0)),
            )
        )
    return Columns(tuple((figure,) for figure in figures), tuple(1.0 for _ in figures))


def _topics(
    gathering: Gathering, topics: tuple[SharedTopic, ...], words: Wording
) -> Iterator[Block]:
    if not topics:
        yield Paragraph(words.translate("Paper", "No group has any topics yet."))
        return
    groups = [group.name for group in gathering.groups]
    yield TableBlock(
        (words.translate("Paper", "Topic"), words.translate("Paper", "Votes"), *groups),
        tuple(
            (
                topic.whole_title,
                words.number(topic.votes, 0),
                *_by_group(topic, groups, words),
            )
            for topic in topics
        ),
        numeric=tuple(range(1, len(groups) + 2)),
        caption=words.translate("Paper", "Topics with their votes, most votes first"),
        row_heads=True,
    )
    yield Paragraph(
        words.translate(
            "Paper",
            "Topics with the same title are one topic, and their votes are added. Ties: the "
            "topic that was proposed first.",
        ),
        Role.NOTE,
    )


def _by_group(topic: SharedTopic, groups: list[str], words: Wording) -> Iterator[str]:
    for group in groups:
        votes = [card.votes for name, card in topic.voices if name == group]
        yield words.number(sum(votes), 0) if votes else "–"


def _takeaways(topics: tuple[SharedTopic, ...], words: Wording) -> Iterator[Block]:
    said = [topic for topic in topics if topic.takeaways]
    if said:
        yield Heading(words.translate("Paper", "What the groups take along"))
    for topic in said:
        items = tuple(Item(sentence, remark=group) for group, sentence in topic.takeaways)
        yield Together((Heading(topic.whole_title, 2), ListBlock(items)))


def _stories(gathering: Gathering, words: Wording) -> Iterator[Block]:
    """Yield what organisations have succeeded with, in the order in which it was told."""
    if gathering.told.stories:
        yield Heading(words.translate("Paper", "Success stories"))
    for each in gathering.told.stories:
        whose = (Paragraph(each.organisation, Role.QUIET),) if each.organisation else ()
        told = success_blocks(each.story, (), words)
        yield Together((Heading(each.story.service, 2), *whose, *told))


def _groups(gathering: Gathering, words: Wording) -> Iterator[Block]:
    people = sizes(gathering)
    yield TableBlock(
        (
            words.translate("Paper", "Group"),
            words.translate("Paper", "People"),
            words.translate("Paper", "Topics"),
        ),
        tuple(
            (group.name, words.number(people[group.id], 0), words.number(len(group.cards), 0))
            for group in gathering.groups
        ),
        numeric=(1, 2),
        caption=words.translate("Paper", "Groups with their size"),
        row_heads=True,
        shares=(0.6, 0.2, 0.2),
    )
    split = gathering.split
    if split is not None:
        text = words.translate("Paper", "The groups were made with the seed {seed}.")
        yield Paragraph(text.format(seed=split.seed), Role.NOTE)
