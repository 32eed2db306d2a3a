"""What stands out in a result, as short lists: strengths, gaps or weaknesses, contested."""

from desktop_app.charts.speech import score, spread_word, whole
from desktop_app.domain.ranking import contested, largest_gaps, strengths, weaknesses
from desktop_app.domain.results import QuestionResult, Results
from desktop_app.domain.wording import Wording
from desktop_app.reporting.story import Block, Heading, Item, ListBlock, Paragraph, Role

_LINES = 2
_CONTESTED = 2

Findings = tuple[Block, ...]
"""A heading with what was found."""


def strength_column(found: Results, words: Wording) -> Findings:
    """Return the three dimensions with the highest scores."""
    items = tuple(
        Item(result.dimension.title, score(result.score.value, words))
        for result in strengths(found)
    )
    none = words.translate("Report", "No dimension stands out.")
    return _column(words.translate("Report", "Strengths"), items, none)


def gap_column(found: Results, words: Wording) -> Findings:
    """Return the three largest weighted gaps; without targets the weaknesses, and say so."""
    if all(result.target is None for result in found.dimensions):
        return _weaknesses(found, words)
    remark = words.translate("Report", "target {target}, now {score}")
    items = tuple(
        Item(
            result.dimension.title,
            score(result.gap, words),
            remark.format(
                target=whole(result.target, words), score=score(result.score.value, words)
            ),
        )
        for result in largest_gaps(found)
    )
    none = words.translate("Report", "Every target that is set has been reached.")
    return _column(words.translate("Report", "Largest gaps"), items, none)


def _weaknesses(found: Results, words: Wording) -> Findings:
    items = tuple(
        Item(result.dimension.title, score(result.score.value, words))
        for result in weaknesses(found)
    )
    none = words.translate("Report", "No dimension stands out.")
    note = Paragraph(
        words.translate("Report", "No targets are set yet, so there are no gaps to show."),
        Role.NOTE,
        _LINES,
    )
    return (*_column(words.translate("Report", "Weaknesses"), items, none), note)


def contested_items(found: Results, words: Wording) -> tuple[Item, ...]:
    """Return the questions with the lowest consensus; the word only, never counts."""
    return tuple(_contested(question, words) for question in contested(found, _CONTESTED))


def _contested(question: QuestionResult, words: Wording) -> Item:
    dissent = question.response.dissent.strip()
    remark = words.translate("Report", "Dissent: {dissent}")
    return Item(
        text=question.question.prompt,
        figure=spread_word(question.consensus, words),
        remark=remark.format(dissent=dissent) if dissent else "",
    )


def _column(heading: str, items: tuple[Item, ...], none: str) -> Findings:
    if not items:
        return (Heading(heading, 2), Paragraph(none, Role.QUIET, _LINES))
    return (Heading(heading, 2), ListBlock(items, numbered=True, lines=_LINES))
