"""The blocks that show where an organisation stands: level, coverage, bars, profile, findings."""

from collections.abc import Iterator
from functools import partial

from desktop_app.charts.dimension_bars import dimension_bars
from desktop_app.charts.radar import radar
from desktop_app.charts.speech import score, whole
from desktop_app.charts.staircase import staircase
from desktop_app.domain.results import Results
from desktop_app.domain.wording import Wording
from desktop_app.reporting.findings import contested_items, gap_column, strength_column
from desktop_app.reporting.material import Material
from desktop_app.reporting.story import (
    Block,
    Columns,
    Figure,
    Heading,
    KeyFigure,
    ListBlock,
)

_LINES = 2
"""The most lines that one finding takes."""
_STAIRS, _WEB = 125.0, 195.0
"""Heights in points that the staircase and the radar want."""
_LEAST_STAIRS = 98.0
"""Height in points below which the steps are hardly seen to rise."""
_BAR_HEAD, _BAR, _LEAST_BARS, _MOST_BARS = 14.0, 17.0, 40.0, 220.0
"""Heights of the bars: their heading, a bar, and the least and most of them all."""


def level_block(material: Material, below: tuple[Block, ...] = ()) -> Block:
    """Return the overall score beside the staircase.

    What stands `below` the score would be as high, so that the stairs need not shrink further.
    """
    found, words = material.found, material.words
    others = material.others if material.has("among") else None
    counts = None if others is None else others.levels
    chart = partial(staircase, found, words, counts=counts, say_preliminary=False)
    stairs = Figure(chart, _STAIRS, least=_LEAST_STAIRS if below else 0.0)
    return Columns(((overall(found, words), *below), (stairs,)), shares=(0.34, 0.66))


def bars_block(material: Material) -> Block:
    """Return the bars of all dimensions."""
    found, words = material.found, material.words
    bars = _BAR_HEAD + _BAR * len(found.dimensions)
    return Figure(
        partial(dimension_bars, found, words),
        min(max(bars, _LEAST_BARS), _MOST_BARS),
        words.translate("Report", "Dimensions"),
    )


def profile_block(material: Material) -> Figure:
    """Return the radar of now, the targets and last time, and say when last time was."""
    words, before = material.words, material.scores_before
    others = material.others if material.has("among") else None
    bands = None if others is None else others.bands
    chart = partial(radar, material.found, words, before=before, bands=bands)
    caption = ""
    if material.trend is not None and before:
        text = words.translate("Report", "Last time: {day}.")
        caption = text.format(day=words.day(material.trend.assessments[-2].held_on))
    return Figure(chart, _WEB, words.translate("Report", "Profile"), caption)


def finding_blocks(material: Material) -> tuple[Block, ...]:
    """Return strengths, and gaps or weaknesses."""
    found, words = material.found, material.words
    return (*strength_column(found, words), *gap_column(found, words))


def contested_blocks(material: Material) -> tuple[Block, ...]:
    """Return the most contested questions with what was held against the agreed level."""
    items = contested_items(material.found, material.words)
    if not items:
        return ()
    heading = Heading(material.words.translate("Report", "Most contested"), 2)
    return heading, ListBlock(items, lines=_LINES)


def overall(found: Results, words: Wording) -> KeyFigure:
    """Return the overall score with the level it reaches and what it rests on."""
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
        "Report",
        "Answered {agreed} of {total}, %n not applicable, {left} left",
        None,
        covered.not_applicable,
    )
    yield text.format(
        agreed=whole(covered.agreed, words),
        total=whole(covered.total, words),
        left=whole(covered.unanswered, words),
    )
    if covered.preliminary:
        yield words.translate("Report", "The result is preliminary until all are answered.")
