"""What has changed since last time: the line, what moved most, and what became of the actions."""

from collections.abc import Iterator
from functools import partial

from desktop_app.charts.comparison_speech import change_sentence, move_text, signed
from desktop_app.charts.speech import NONE, score
from desktop_app.charts.trend_line import trend_line
from desktop_app.domain.trend import Move, Step, Trend, most_moved
from desktop_app.domain.wording import Wording
from desktop_app.reporting.follow_up_words import status_word
from desktop_app.reporting.material import Material
from desktop_app.reporting.story import (
    Block,
    Figure,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Role,
    TableBlock,
)

_LINE = 170.0
"""Height in points that the trend wants."""


def change_note(material: Material) -> Paragraph | None:
    """Return how the overall score has changed; None without an earlier assessment that compares.

    Where the questionnaire has changed, the scores are those of the questions that are the same.
    """
    if material.trend is None:
        return None
    said = change_sentence(material.trend, material.words)
    return Paragraph(said, Role.NOTE) if said else None


def trend_chapter(material: Material) -> Iterator[Block]:
    """Yield the trend and what lies behind it; nothing without an earlier assessment."""
    found, words = material.trend, material.words
    if found is None:
        return
    yield Heading(words.translate("Report", "Since last time"), 1)
    if said := change_sentence(found, words):
        yield Paragraph(said, Role.LEAD)
    yield Figure(partial(trend_line, found, words), _LINE)
    if found.last_step.dimensions:
        yield Heading(words.translate("Report", "Dimension by dimension"), 2)
        yield _dimensions(found.last_step, material)
    yield from _moves(found.last_step, words)
    yield from _actions(found, material)


def _dimensions(step: Step, material: Material) -> TableBlock:
    words = material.words
    rows = []
    for each in material.found.dimensions:
        pair = step.dimensions.get(each.dimension.id)
        if pair is not None:
            before, now = pair
            figures = score(before, words), score(now, words), signed(now - before, words)
            rows.append((each.dimension.title, *figures))
    return TableBlock(
        headers=(
            words.translate("Report", "Dimension"),
            words.translate("Report", "Last time"),
            words.translate("Report", "Now"),
            words.translate("Report", "Change"),
        ),
        rows=tuple(rows),
        numeric=(1, 2, 3),
        row_heads=True,
        shares=(0.55, 0.15, 0.15, 0.15),
    )


def _moves(step: Step, words: Wording) -> Iterator[Block]:
    moved = most_moved(step.moves)
    if not moved:
        return
    yield Heading(words.translate("Report", "What moved most"), 2)
    yield ListBlock(tuple(_moved(move, words) for move in moved))


def _moved(move: Move, words: Wording) -> Item:
    return Item(move.question.prompt, signed(move.change, words, 0), move_text(move, words))


def _actions(found: Trend, material: Material) -> Iterator[Block]:
    words = material.words
    if not found.last_actions:
        return
    yield Heading(words.translate("Report", "What became of last time’s actions"), 2)
    yield TableBlock(
        headers=(
            words.translate("Report", "Action"),
            words.translate("Report", "Owner"),
            words.translate("Report", "Status"),
        ),
        rows=tuple(
            (action.title, action.owner or NONE, status_word(action.status, words))
            for action in found.last_actions
        ),
        row_heads=True,
        shares=(0.55, 0.25, 0.2),
    )
