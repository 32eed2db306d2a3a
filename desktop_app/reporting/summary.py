"""The page that leaders take away: where they stand, where they disagree, what is furthest off."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from desktop_app.charts.dimension_bars import dimension_bars
from desktop_app.charts.radar import radar
from desktop_app.charts.speech import level_title, score, whole
from desktop_app.charts.staircase import staircase
from desktop_app.domain.assessment import Assessment
from desktop_app.domain.results import Results
from desktop_app.domain.wording import Wording
from desktop_app.reporting.findings import contested_items, gap_column, strength_column
from desktop_app.reporting.story import (
    Block,
    Columns,
    Figure,
    Heading,
    KeyFigure,
    ListBlock,
    Paragraph,
    Role,
    Rule,
    Story,
    Title,
)

_LINES = 2
"""The most lines that one finding takes."""


def summary_story(assessment: Assessment, found: Results, words: Wording, at: datetime) -> Story:
    """Tell an assessment on one page.

    The model's texts are printed as they stand: hand in an assessment and results whose model
    is localised. `at` is the time the report is made, with its zone.
    """
    name = assessment.organisation.name
    title = words.translate("Report", "Summary for {organisation}").format(organisation=name)
    made = words.translate("Report", "Made with Startpunkt on {day}")
    return Story(
        title=title,
        subject=found.model.title,
        language=words.language,
        at=at,
        footer=made.format(day=words.day(at.date())),
        blocks=tuple(_blocks(assessment, found, words)),
        one_page=True,
    )


def _blocks(assessment: Assessment, found: Results, words: Wording) -> Iterator[Block]:
    yield _title(assessment, words)
    yield Rule()
    yield Columns(
        columns=(
            (_overall(found, words),),
            (Figure(partial(staircase, found, words), 128),),
        ),
        shares=(0.36, 0.64),
    )
    yield Columns(
        columns=(
            (Figure(partial(radar, found, words), 200, words.translate("Report", "Profile")),),
            (
                Figure(
                    partial(dimension_bars, found, words),
                    200,
                    words.translate("Report", "Dimensions"),
                ),
            ),
        ),
        shares=(0.45, 0.55),
    )
    yield Rule()
    yield from _findings(found, words)
    yield Rule()
    yield Paragraph(_method(words), Role.NOTE, lines=5)


def _title(assessment: Assessment, words: Wording) -> Title:
    model = assessment.model
    above = words.translate("Report", "Summary · {model}, version {version}")
    parts = [assessment.occasion, assessment.scope, words.day(assessment.held_on)]
    return Title(
        text=assessment.organisation.name,
        above=above.format(model=model.title, version=model.version),
        below=" · ".join(part.strip() for part in parts if part.strip()),
    )


def _overall(found: Results, words: Wording) -> KeyFigure:
    level = found.overall.level
    if level is None:
        statement = words.translate("Report", "No score yet")
    else:
        text = words.translate("Report", "Level {level}")
        statement = text.format(level=level_title(found.model.level(level), words))
    return KeyFigure(
        label=words.translate("Report", "Overall score"),
        value=score(found.overall.value, words),
        statement=statement,
        notes=tuple(_coverage(found, words)),
    )


def _coverage(found: Results, words: Wording) -> Iterator[str]:
    covered = found.overall.coverage
    text = words.translate(
        "Report", "Answered {agreed} of {total}, {not_applicable} not applicable, {left} left"
    )
    yield text.format(
        agreed=whole(covered.agreed, words),
        total=whole(covered.total, words),
        not_applicable=whole(covered.not_applicable, words),
        left=whole(covered.unanswered, words),
    )
    if covered.preliminary:
        yield words.translate("Report", "The result is preliminary until all are answered.")


def _findings(found: Results, words: Wording) -> Iterator[Block]:
    columns = [strength_column(found, words), gap_column(found, words)]
    items = contested_items(found, words)
    if items:
        heading = words.translate("Report", "Most contested")
        columns.append((Heading(heading, 2), ListBlock(items, lines=_LINES)))
    yield Columns(tuple(columns), shares=(1.0,) * len(columns))


def _method(words: Wording) -> str:
    return words.translate(
        "Report",
        "Method: The score of a dimension is the sum of weight × level divided by the sum of "
        "weights over its agreed questions; questions not answered or not applicable do not "
        "count. The overall score is the same mean over the dimensions that have a score, and "
        "the level reached is the level nearest to it, ties upwards.",
    )
