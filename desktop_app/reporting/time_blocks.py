"""Where the time of the workshop went, as a chapter of the full report."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from fractions import Fraction

from desktop_app.charts.speech import NONE
from desktop_app.reporting.material import Material
from desktop_app.reporting.story import Block, Heading, Paragraph, Role, TableBlock

_SECOND = timedelta(seconds=1)
_LONGEST = 5
"""How many of the questions that took longest are named."""


def time_chapter(material: Material) -> Iterator[Block]:
    """Yield the minutes by dimension and the questions that took longest; nothing if unknown."""
    words = material.words
    used = {
        question.id: material.time_used[question.id]
        for question in material.assessment.model.questions
        if material.time_used.get(question.id)
    }
    if not used:
        return
    yield Heading(words.translate("Report", "Time used"), 1)
    text = words.translate(
        "Report", "{minutes} minutes were used on %n question(s).", None, len(used)
    )
    yield Paragraph(text.format(minutes=_minutes(used.values(), material)))
    yield _by_dimension(used, material)
    yield Heading(words.translate("Report", "What took longest"), 2)
    yield _longest(used, material)
    note = words.translate(
        "Report", "The time of a question is how long it was open, discussion included."
    )
    yield Paragraph(note, Role.NOTE)


def _by_dimension(used: dict[str, timedelta], material: Material) -> TableBlock:
    words = material.words
    rows = []
    for dimension in material.assessment.model.dimensions:
        spent = [used[q.id] for q in dimension.questions if q.id in used]
        mean = _minutes([sum(spent, timedelta()) / len(spent)], material) if spent else NONE
        total = _minutes(spent, material) if spent else NONE
        rows.append((dimension.title, words.number(len(spent), 0), total, mean))
    return TableBlock(
        headers=(
            words.translate("Report", "Dimension"),
            words.translate("Report", "Questions timed"),
            words.translate("Report", "Minutes"),
            words.translate("Report", "Minutes per question"),
        ),
        rows=tuple(rows),
        numeric=(1, 2, 3),
        row_heads=True,
        shares=(0.46, 0.18, 0.14, 0.22),
        languages=(material.asked_in,),
    )


def _longest(used: dict[str, timedelta], material: Material) -> TableBlock:
    words, model = material.words, material.assessment.model
    slowest = sorted(used, key=lambda question: -used[question])[:_LONGEST]
    return TableBlock(
        headers=(words.translate("Report", "Question"), words.translate("Report", "Minutes")),
        rows=tuple(
            (model.question(one).prompt, _minutes([used[one]], material)) for one in slowest
        ),
        numeric=(1,),
        row_heads=True,
        shares=(0.86, 0.14),
        languages=(material.asked_in,),
    )


def _minutes(spent: Iterable[timedelta], material: Material) -> str:
    return material.words.number(Fraction(sum(spent, timedelta()) // _SECOND, 60))
