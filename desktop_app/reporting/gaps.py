"""The questions that are furthest from where the organisation wants to be, as a table."""

from collections.abc import Iterator

from desktop_app.charts.speech import score, spread_word, whole
from desktop_app.domain.ranking import by_priority
from desktop_app.domain.results import QuestionResult
from desktop_app.reporting.material import Material
from desktop_app.reporting.story import Block, Heading, TableBlock, Together

_MOST = 10


def largest_gaps(material: Material, level: int) -> Iterator[Block]:
    """Yield the questions with the largest weighted gaps, nothing where there is no gap.

    `level` is that of the heading.
    """
    found = by_priority(material.found)[:_MOST]
    if found:
        heading = Heading(material.words.translate("Report", "The largest gaps"), level)
        yield Together((heading, _table(found, material)))


def _table(found: tuple[QuestionResult, ...], material: Material) -> TableBlock:
    words, model = material.words, material.asked_in
    return TableBlock(
        headers=(
            words.translate("Report", "Question"),
            words.translate("Report", "Dimension"),
            words.translate("Report", "Level"),
            words.translate("Report", "Gap"),
            words.translate("Report", "Weighted gap"),
            words.translate("Report", "Consensus"),
        ),
        rows=tuple(
            (
                question.question.prompt,
                question.dimension.title,
                whole(question.level, words),
                whole(int(question.gap or 0), words),
                score(question.weighted_gap, words),
                spread_word(question.consensus, words),
            )
            for question in found
        ),
        numeric=(2, 3, 4),
        row_heads=True,
        shares=(0.42, 0.22, 0.08, 0.08, 0.08, 0.12),
        languages=(model, model),
    )
