"""A questionnaire as a document: its scale, its dimensions, and every question in full."""

from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction

from desktop_app.charts.speech import whole
from desktop_app.domain.model import Dimension, Level, MaturityModel, Question
from desktop_app.domain.wording import Wording
from desktop_app.reporting.story import (
    Block,
    Contents,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Role,
    Rule,
    Story,
    TableBlock,
    Title,
    Together,
)

_CONTENTS_FROM = 12
"""Questions from which a table of contents is worth its room."""
_SHARES = (0.2, 0.4, 0.4)
"""Parts of the width for level, text and step."""


def model_story(model: MaturityModel, language: str, words: Wording, at: datetime) -> Story:
    """Tell a whole model.

    Args:
        model: the model, localised to `language`.
        language: the code of the language that the model's texts are in.
        words: the language of headings, footers and dates.
        at: the time the document is made, with its zone.
    """
    made = words.translate("Report", "Made with Startpunkt on {day}")
    return Story(
        title=model.title,
        subject=words.translate("Report", "Maturity model"),
        language=words.language,
        at=at,
        footer=made.format(day=words.day(at.date())),
        blocks=tuple(_blocks(model, "" if language == words.language else language, words)),
        head=model.title,
        numbering=words.translate("Report", "Page {page} of {pages}"),
    )


def _blocks(model: MaturityModel, code: str, words: Wording) -> Iterator[Block]:
    say = words.translate
    above = say("Report", "Maturity model · version {version}").format(version=model.version)
    yield Title(model.title, above=above, below=_size(model, words))
    if model.summary:
        yield Paragraph(model.summary, Role.LEAD, language=code)
    yield Rule()
    if len(model.questions) >= _CONTENTS_FROM:
        yield Contents(say("Report", "Contents"), depth=1)
    yield _scale(model, code, words)
    for place, dimension in enumerate(model.dimensions, 1):
        yield from _dimension(dimension, place, model.levels, code, words)
    if model.source:
        heading = Heading(say("Report", "Source"))
        yield Together((heading, Paragraph(model.source, language=code)))


def _size(model: MaturityModel, words: Wording) -> str:
    say = words.translate
    return " · ".join(
        (
            say("Models", "%n question(s)", None, len(model.questions)),
            say("Models", "%n dimension(s)", None, len(model.dimensions)),
            say("Models", "%n level(s)", None, len(model.levels)),
        )
    )


def _scale(model: MaturityModel, code: str, words: Wording) -> Block:
    say = words.translate
    rows = tuple((_named(level, words), level.summary) for level in model.levels)
    headers = (say("Report", "Level"), say("Report", "What it is"))
    table = TableBlock(
        headers,
        rows,
        caption=say("Report", "The levels of the scale, lowest first"),
        row_heads=True,
        shares=(0.3, 0.7),
        languages=(code, code),
    )
    return Together((Heading(say("Report", "The scale")), table))


def _dimension(
    dimension: Dimension, place: int, levels: tuple[Level, ...], code: str, words: Wording
) -> Iterator[Block]:
    blocks: list[Block] = [Heading(f"{place} {dimension.title}", language=code)]
    if dimension.summary:
        blocks.append(Paragraph(dimension.summary, language=code))
    blocks += _weight(dimension.weight, words)
    for number, question in enumerate(dimension.questions, 1):
        blocks += _question(question, f"{place}.{number}", levels, code, words)
        yield Together((*blocks, *_evidence(question, code, words)))
        blocks = []
    if blocks:
        yield Together(tuple(blocks))


def _question(
    question: Question, number: str, levels: tuple[Level, ...], code: str, words: Wording
) -> Iterator[Block]:
    yield Heading(f"{number} {question.prompt}", 2, language=code)
    if question.help:
        yield Paragraph(question.help, language=code)
    yield from _weight(question.weight, words)
    if question.levels or question.steps:
        yield _steps(question, levels, code, words)


def _steps(question: Question, levels: tuple[Level, ...], code: str, words: Wording) -> TableBlock:
    say = words.translate
    headers = (
        say("Report", "Level"),
        say("Report", "What it looks like"),
        say("Report", "A step to the next level"),
    )
    rows = tuple(
        (
            _named(level, words),
            question.levels.get(level.value, "–"),
            question.steps.get(level.value, "–"),
        )
        for level in levels
    )
    shown = 3 if question.steps else 2
    return TableBlock(
        headers[:shown],
        tuple(row[:shown] for row in rows),
        row_heads=True,
        shares=_SHARES if question.steps else (0.25, 0.75),
        languages=(code,) * shown,
    )


def _evidence(question: Question, code: str, words: Wording) -> Iterator[Block]:
    if question.evidence:
        heading = Heading(words.translate("Report", "What would show it"), 3, listed=False)
        items = tuple(Item(sign, language=code) for sign in question.evidence)
        yield heading
        yield ListBlock(items)


def _weight(weight: Fraction, words: Wording) -> Iterator[Block]:
    """Tell a weight that is not the usual one."""
    if weight != 1:
        said = words.number(weight, 0 if weight.denominator == 1 else 2)
        text = words.translate("Report", "Weight in the score: {weight}")
        yield Paragraph(text.format(weight=said), Role.NOTE)


def _named(level: Level, words: Wording) -> str:
    return f"{whole(level.value, words)} {level.name}"
