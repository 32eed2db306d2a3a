"""What has changed since last time: the line, what moved most, and what became of the actions."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from desktop_app.charts.speech import NONE, score, whole
from desktop_app.charts.trend_line import same_questions_text, trend_line
from desktop_app.domain.scoring import shown
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
MINUS = "\u2212"


def change_note(material: Material) -> Paragraph | None:
    """Return how the overall score has changed; None without an earlier assessment that compares.

    Where the questionnaire has changed, the scores are those of the questions that are the same.
    """
    if material.trend is None:
        return None
    said = change_sentence(material.trend, material.words)
    return Paragraph(said, Role.NOTE) if said else None


def change_sentence(found: Trend, words: Wording) -> str:
    """Say how the overall score has changed since last time; empty where nothing compares."""
    step, before = found.last_step, found.assessments[-2]
    if step.before is None:
        return ""
    day = words.day(before.held_on)
    if not step.broken:
        text = words.translate("Report", "Last time, {day}, the overall score was {score}.")
        return text.format(day=day, score=score(step.before, words))
    text = words.translate(
        "Report", "{same}; on these the overall score was {before} on {day} and is {now} now."
    )
    return text.format(
        same=same_questions_text(step, words),
        before=score(step.before, words),
        day=day,
        now=score(step.now, words),
    )


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


def signed(value: Fraction | int | None, words: Wording, decimals: int = 1) -> str:
    """Return a change with its sign; "0" where it rounds to nothing, "–" where there is none."""
    if value is None:
        return NONE
    amount = words.number(abs(Fraction(value)), decimals)
    if not shown(Fraction(value), decimals):
        return amount
    return f"+{amount}" if value > 0 else f"{MINUS}{amount}"


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
    text = words.translate("Report", "{dimension}: from level {before} to {now}")
    return Item(
        move.question.prompt,
        signed(move.change, words, 0),
        text.format(
            dimension=move.dimension.title,
            before=whole(move.before, words),
            now=whole(move.now, words),
        ),
    )


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
