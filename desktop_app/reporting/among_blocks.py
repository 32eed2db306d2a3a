"""Where an organisation stands among the others; nothing at all of fewer than five of them."""

from collections.abc import Iterator
from fractions import Fraction
from functools import partial

from desktop_app.charts.comparison_speech import among_sentence, others_rule, place_text
from desktop_app.charts.radar import radar
from desktop_app.charts.speech import NONE, level_title, score, whole
from desktop_app.charts.staircase import staircase
from desktop_app.domain.comparison import Comparison, Placing
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.wording import Wording
from desktop_app.reporting.material import Material
from desktop_app.reporting.narrowing import narrowing
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

_STAIRS, _WEB = 170.0, 260.0
"""Heights in points that the staircase and the radar want."""


def among_note(material: Material) -> Paragraph | None:
    """Return a line on the others and the own place; None where nothing may be said."""
    others = material.others
    if others is None or others.overall is None:
        return None
    only = narrowing(others.filters, material.words)
    said = [among_sentence(others.overall, material.words), *([only.text] if only else ())]
    return Paragraph(" ".join(said), Role.NOTE)


def among_chapter(material: Material) -> Iterator[Block]:
    """Yield staircase, radar and a table of all dimensions; nothing of fewer than five others."""
    others, found, words = material.others, material.found, material.words
    if others is None or others.overall is None:
        return
    yield Heading(words.translate("Report", "Among others"), 1)
    yield Paragraph(among_sentence(others.overall, words), Role.LEAD)
    only = narrowing(others.filters, words)
    if only is not None:
        yield only
    yield Paragraph(others_rule(words), Role.NOTE)
    stairs = partial(staircase, found, words, counts=others.levels, say_preliminary=False)
    yield Figure(stairs, _STAIRS, words.translate("Report", "Others on each level"))
    yield Figure(
        partial(radar, found, words, bands=others.bands),
        _WEB,
        words.translate("Report", "Profile among others"),
    )
    yield Heading(words.translate("Report", "The others by dimension"), 2)
    yield _table(others, others.overall, material)
    if others.names is not None:
        yield Heading(words.translate("Report", "Who stands where"), 2)
        yield names_list(others.names, found.model, words)


def names_list(
    names: tuple[tuple[str, ...], ...], model: MaturityModel, words: Wording
) -> ListBlock:
    """Return the names of organisations on each level that has any."""
    return ListBlock(
        tuple(
            Item(level_title(level, words), whole(len(here), words), ", ".join(here))
            for level, here in zip(model.levels, names, strict=True)
            if here
        )
    )


def _table(others: Comparison, overall: Placing, material: Material) -> TableBlock:
    words, found = material.words, material.found
    say, placings = words.translate, others.dimensions or {}
    rows = [
        _row(d.dimension.title, d.score.value, placings.get(d.dimension.id), words)
        for d in found.dimensions
    ]
    rows.append(_row(say("Report", "Overall"), found.overall.value, overall, words))
    return TableBlock(
        headers=(
            say("Report", "Dimension"),
            say("Report", "Own"),
            say("Report", "Others"),
            say("Report", "Lowest"),
            say("Report", "Lower quartile"),
            say("Report", "Median"),
            say("Report", "Upper quartile"),
            say("Report", "Highest"),
            say("Report", "Place"),
        ),
        rows=tuple(rows),
        numeric=tuple(range(1, 9)),
        row_heads=True,
        shares=(0.26, 0.07, 0.09, 0.09, 0.11, 0.09, 0.11, 0.09, 0.09),
    )


def _row(
    title: str, own: Fraction | None, placing: Placing | None, words: Wording
) -> tuple[str, ...]:
    if placing is None:
        return (title, score(own, words), *[NONE] * 7)
    cuts = placing.others
    values = (cuts.minimum, cuts.lower, cuts.median, cuts.upper, cuts.maximum)
    figures = (score(value, words) for value in values)
    place = place_text(placing.place, words)
    return (title, score(own, words), whole(cuts.n, words), *figures, place)
