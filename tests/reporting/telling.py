"""Reads stories as data: every block in reading order, and the words that a reader meets."""

from collections.abc import Iterator, Sequence

from desktop_app.reporting.story import (
    Block,
    Columns,
    Figure,
    Heading,
    KeyFigure,
    ListBlock,
    Paragraph,
    Story,
    TableBlock,
    Title,
    Together,
)
from tests.charts.samples import MEASURE


def flat(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield every block that says something, in reading order."""
    for block in blocks:
        if isinstance(block, Columns):
            for column in block.columns:
                yield from flat(column)
        elif isinstance(block, Together):
            yield from flat(block.blocks)
        else:
            yield block


def said(story: Story) -> str:
    """Return all words of a story, charts by their alt texts."""
    return "\n".join(text for block in flat(story.blocks) for text in _texts(block))


def section(story: Story, heading: str) -> str:
    """Return what is said between a heading and the next of its level or above."""
    found: list[str] = []
    level = None
    for block in flat(story.blocks):
        if isinstance(block, Heading):
            if level is not None and block.level <= level:
                break
            if block.text == heading:
                level = block.level
        if level is not None:
            found += _texts(block)
    return "\n".join(found)


def headings(story: Story, level: int) -> list[str]:
    """Return the headings of a level."""
    every = flat(story.blocks)
    return [block.text for block in every if isinstance(block, Heading) and block.level == level]


def _texts(block: Block) -> list[str]:
    match block:
        case Title():
            return [block.above, block.text, block.below]
        case Heading() | Paragraph():
            return [block.text]
        case KeyFigure():
            return [block.label, block.value, block.statement, *block.notes]
        case Figure():
            drawing = block.chart(MEASURE, 300, block.height, 8.0)
            return [block.heading, drawing.alt, block.caption]
        case TableBlock():
            return [block.caption, " | ".join(block.headers), *map(" | ".join, block.rows)]
        case ListBlock():
            return [f"{i.text} | {i.figure} | {i.remark}" for i in block.items]
    return []
