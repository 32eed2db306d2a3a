"""One dimension as a chapter of the full report: its figures, its chart and its questions."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from desktop_app.charts.question_bars import question_bars, question_bars_height
from desktop_app.charts.speech import NONE, score, spread_word, whole
from desktop_app.domain.results import DimensionResult
from desktop_app.reporting.material import Material
from desktop_app.reporting.question_blocks import question_block
from desktop_app.reporting.story import Block, Figure, Heading, Paragraph, Role, TableBlock

_TYPE = 8.2
"""The type size in points that the height of the chart is reckoned with."""


def dimension_chapter(result: DimensionResult, material: Material) -> Iterator[Block]:
    """Yield a dimension with a chart of its questions, then each question where it is wanted."""
    dimension, words = result.dimension, material.words
    yield Heading(dimension.title, 1, language=material.asked_in)
    if dimension.summary.strip():
        yield Paragraph(dimension.summary, language=material.asked_in)
    if material.has("dimensions"):
        yield _figures(result, material)
        yield Figure(
            partial(question_bars, result, material.found.model, words),
            question_bars_height(len(result.questions), _TYPE),
            words.translate("Report", "Level by question"),
        )
    if material.has("questions"):
        for question in result.questions:
            yield question_block(question, result.target, material)


def _figures(result: DimensionResult, material: Material) -> Block:
    words = material.words
    headers = [
        words.translate("Report", "Score"),
        words.translate("Report", "Level"),
        words.translate("Report", "Target"),
        words.translate("Report", "Gap"),
        words.translate("Report", "Last time"),
        words.translate("Report", "Consensus"),
        words.translate("Report", "Coverage"),
    ]
    covered = result.score.coverage
    handled = words.translate("Report", "{agreed} of {total}")
    row = (
        score(result.score.value, words),
        whole(result.score.level, words),
        whole(result.target, words),
        _gap(result, material),
        score(material.scores_before.get(result.dimension.id), words),
        _consensus(result, material),
        handled.format(agreed=whole(covered.agreed, words), total=whole(covered.total, words)),
    )
    return TableBlock(tuple(headers), (row,), shares=(1, 1, 1, 1, 1, 1.8, 1.2))


def _gap(result: DimensionResult, material: Material) -> str:
    if result.gap is None:
        return NONE
    if result.reached:
        return material.words.translate("Report", "reached")
    return score(result.gap, material.words)


def _consensus(result: DimensionResult, material: Material) -> str:
    """Return the word, and the figure where no small group can be made out from it."""
    words = material.words
    if result.consensus is None:
        return NONE
    word = spread_word(result.consensus, words)
    if not all(material.countable(question.response) for question in result.questions):
        return word
    return f"{word} ({words.number(Fraction(result.consensus), 2)})"


def weight_note(material: Material) -> Paragraph | None:
    """Return the weights that differ from 1, so that every score can be reckoned after."""
    words = material.words
    text = words.translate("Report", "{title}: weight {weight}")
    weighted = [
        text.format(title=title, weight=words.number(weight, 2))
        for dimension in material.found.dimensions
        for title, weight in (
            (dimension.dimension.title, dimension.dimension.weight),
            *((q.question.prompt, q.question.weight) for q in dimension.questions),
        )
        if weight != 1
    ]
    if not weighted:
        return None
    said = words.translate("Report", "Weights other than 1: {weights}.")
    return Paragraph(said.format(weights="; ".join(weighted)), Role.NOTE)
