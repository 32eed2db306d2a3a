"""One question as it stands in the full report: the agreed level, the votes, what was said."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from desktop_app.charts.speech import level_title, spread_word, whole
from desktop_app.charts.vote_bars import vote_bars
from desktop_app.domain.consensus import round_consensus
from desktop_app.domain.results import QuestionResult
from desktop_app.reporting.material import Material, voted_rounds
from desktop_app.reporting.story import (
    Block,
    Columns,
    Figure,
    Heading,
    Paragraph,
    Role,
    Together,
)

_VOTES = 88.0
"""The height in points that the votes want."""


def question_block(result: QuestionResult, target: int | None, material: Material) -> Block:
    """Return all that is known of a question, to stay on one page where it fits on one."""
    heading = Heading(result.question.prompt, 2, language=material.asked_in)
    agreed = tuple(_agreed(result, target, material))
    votes = tuple(_votes(result, material))
    body: tuple[Block, ...] = agreed
    if votes:
        body = (Columns((agreed, votes), shares=(0.56, 0.44)),)
    return Together((heading, *body, *_said(result, material)))


def _agreed(result: QuestionResult, target: int | None, material: Material) -> Iterator[Block]:
    words, response = material.words, result.response
    if result.level is not None:
        level = material.found.model.level(result.level)
        text = words.translate("Report", "Agreed on level {level}")
        agreed = text.format(level=level_title(level, words))
        yield Paragraph(agreed, Role.LEAD)
        level_text = result.question.levels.get(result.level, "") or level.summary
        yield Paragraph(level_text, language=material.asked_in)
    elif response.not_applicable is not None:
        yield Paragraph(words.translate("Report", "Not applicable"), Role.LEAD)
        yield Paragraph(response.not_applicable, Role.QUOTE, language=material.said_in)
    else:
        yield Paragraph(words.translate("Report", "Not answered yet"), Role.LEAD)
    if response.parked:
        yield Paragraph(words.translate("Report", "Parked for later"), Role.QUIET)
    if result.gap is not None and target is not None:
        if result.gap:
            text = words.translate("Report", "Target {target}, gap {gap}")
        else:
            text = words.translate("Report", "Target {target}, reached")
        said = text.format(target=whole(target, words), gap=whole(int(result.gap), words))
        yield Paragraph(said, Role.QUIET)


def _votes(result: QuestionResult, material: Material) -> Iterator[Block]:
    words = material.words
    rounds = voted_rounds(result.response)
    if not rounds:
        return
    if not material.countable(result.response):
        for number, vote_round in enumerate(rounds, 1):
            text = words.translate("Report", "Round {number}: {word}")
            word = spread_word(round_consensus(vote_round), words)
            yield Paragraph(text.format(number=whole(number, words), word=word))
        text = words.translate("Report", "Fewer than five voted, so the counts are not shown.")
        yield Paragraph(text, Role.NOTE)
        return
    levels = material.found.model.levels
    chart = partial(vote_bars, result, levels, words)
    yield Figure(chart, _VOTES, caption=_figures(result, material))


def _figures(result: QuestionResult, material: Material) -> str:
    """Say the consensus as a figure, and how far another round changed it."""
    words = material.words
    if result.consensus is None:
        return ""
    text = words.translate("Report", "Consensus {figure}")
    said = text.format(figure=words.number(Fraction(result.consensus), 2))
    if result.convergence is not None:
        text = words.translate("Report", "{change} since the first round")
        change = words.number(abs(Fraction(result.convergence)), 2)
        sign = "−" if result.convergence < 0 else "+"
        said += ", " + text.format(change=sign + change)
    return said


def _said(result: QuestionResult, material: Material) -> Iterator[Block]:
    words, response = material.words, result.response
    if response.note.strip():
        yield Paragraph(words.translate("Report", "Why:"), Role.QUIET)
        yield Paragraph(response.note, Role.QUOTE, language=material.said_in)
    if response.dissent.strip():
        yield Paragraph(words.translate("Report", "Dissent:"), Role.QUIET)
        yield Paragraph(response.dissent, Role.QUOTE, language=material.said_in)
