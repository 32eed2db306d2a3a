"""The page that leaders take away: where they stand, where they disagree, what is furthest off."""

from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction
from functools import partial

from desktop_app.charts.dimension_bars import dimension_bars
from desktop_app.charts.radar import radar
from desktop_app.charts.speech import score, whole
from desktop_app.charts.staircase import staircase
from desktop_app.domain.assessment import Assessment
from desktop_app.domain.consensus import AGREED_FROM, SOME_SPREAD_FROM
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
_STAIRS, _WEB = 125.0, 195.0
"""Heights in points that the staircase and the radar want."""
_BAR_HEAD, _BAR, _LEAST_BARS, _MOST_BARS = 14.0, 17.0, 40.0, 220.0
"""Heights of the bars: their heading, a bar, and the least and most of them all."""


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
    stairs = Figure(partial(staircase, found, words, say_preliminary=False), _STAIRS)
    yield Columns(((_overall(found, words),), (stairs,)), shares=(0.34, 0.66))
    yield Rule()
    bars = _BAR_HEAD + _BAR * len(found.dimensions)
    yield Figure(
        partial(dimension_bars, found, words),
        min(max(bars, _LEAST_BARS), _MOST_BARS),
        words.translate("Report", "Dimensions"),
    )
    yield Rule()
    profile = Figure(partial(radar, found, words), _WEB, words.translate("Report", "Profile"))
    yield Columns(((profile,), tuple(_findings(found, words))), shares=(0.55, 0.45))
    yield Rule()
    yield Paragraph(_method(words), Role.NOTE, lines=4)
    yield Paragraph(_marks(found, words), Role.NOTE, lines=3)


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
        text = words.translate("Report", "Level {number}: {name}")
        name = found.model.level(level).name
        statement = text.format(number=whole(level, words), name=name)
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
    yield from strength_column(found, words)
    yield from gap_column(found, words)
    items = contested_items(found, words)
    if items:
        yield Heading(words.translate("Report", "Most contested"), 2)
        yield ListBlock(items, lines=_LINES)


def _method(words: Wording) -> str:
    return words.translate(
        "Report",
        "Method: The score of a dimension is the sum of weight × level divided by the sum of "
        "weights over its agreed questions; questions not answered or not applicable do not "
        "count. The overall score is the same mean over the dimensions that have a score, and "
        "the level reached is the level nearest to it, ties upwards.",
    )


def _marks(found: Results, words: Wording) -> str:
    """State the rules of the figures that are not scores, for those that are shown."""
    said = []
    if any(result.target is not None for result in found.dimensions):
        said.append(words.translate("Report", "Gap: target minus score, never below 0."))
    if any(result.consensus is not None for result in found.dimensions):
        text = words.translate(
            "Report",
            "Consensus: after Tastle and Wierman (2007), from the last round of votes on each "
            "question; agreed from {agreed}, some spread from {some}, else divided.",
        )
        bounds = {"agreed": AGREED_FROM, "some": SOME_SPREAD_FROM}
        said.append(
            text.format(**{k: words.number(Fraction(str(v)), 2) for k, v in bounds.items()})
        )
    return " ".join(said)
