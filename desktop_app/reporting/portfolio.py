"""The report on all organisations of a collection: how many stand where, and how far apart."""

from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction
from functools import partial

from desktop_app.charts.group_staircase import group_staircase
from desktop_app.charts.quartile_rows import quartile_lines, quartile_rows
from desktop_app.charts.speech import level_title, score, whole
from desktop_app.domain.comparison import EVERYBODY, Filters, names_by_level
from desktop_app.domain.group import Group
from desktop_app.domain.quartiles import Quartiles, quartiles
from desktop_app.domain.wording import Wording
from desktop_app.reporting.among_blocks import names_list
from desktop_app.reporting.comparison_method import comparison_rules
from desktop_app.reporting.narrowing import narrowing
from desktop_app.reporting.story import (
    Block,
    Figure,
    Heading,
    Item,
    ListBlock,
    Paragraph,
    Role,
    Story,
    TableBlock,
    Title,
    Together,
)

_STAIRS, _ROW = 230.0, 26.0
"""Heights in points of the staircase, and of a dimension's row."""


def portfolio_story(
    found: Group,
    words: Wording,
    at: datetime,
    filters: Filters = EVERYBODY,
    *,
    names: bool = False,
) -> Story:
    """Tell where all organisations stand that the filters let; only with `names` it says who.

    Of fewer than five organisations it tells nothing but their number.
    """
    say = words.translate
    made = say("Report", "Made with Startpunkt on {day}").format(day=words.day(at.date()))
    title = say("Report", "Organisations among each other")
    return Story(
        title=title,
        subject=found.model.title,
        language=words.language,
        at=at,
        footer=made,
        blocks=tuple(_blocks(found, title, words, filters, names=names)),
        head=f"{title} · {found.model.title}",
    )


def _blocks(
    found: Group, title: str, words: Wording, filters: Filters, *, names: bool
) -> Iterator[Block]:
    say = words.translate
    count = say("Report", "%n organisation(s)", None, len(found.entries))
    yield Title(title, found.model.title, count)
    only = narrowing(filters, words)
    if only is not None:
        yield only
    if found.left_out:
        yield Paragraph(
            say("Report", "%n organisation(s) answered on another scale.", None, found.left_out),
            Role.NOTE,
        )
    if found.few:
        yield Paragraph(say("Report", "Figures are shown from five organisations on."))
        return
    cuts = quartiles(e.standing.score for e in found.entries if e.standing.score is not None)
    if cuts is not None:
        yield Paragraph(_sentence(cuts, words), Role.LEAD)
    yield Figure(
        partial(group_staircase, found, words),
        _STAIRS,
        say("Report", "Organisations on each level"),
    )
    yield _levels(found, words)
    rows = _ROW * (len(found.model.dimensions) + 1)
    yield Figure(partial(quartile_rows, found, words), rows, say("Report", "Dimensions"))
    yield Together((Heading(say("Report", "Quartiles by dimension"), 2), _table(found, words)))
    if names:
        yield Heading(say("Report", "Who stands where"), 2)
        yield names_list(names_by_level(found), found.model, words)
    yield Heading(say("Report", "How the figures are reckoned"), 2)
    rules = list(comparison_rules(words))[:2]
    yield ListBlock(tuple(Item(name, "", rule) for name, rule in rules))


def _sentence(cuts: Quartiles, words: Wording) -> str:
    text = words.translate(
        "Report", "The median is {median}; the middle half stands between {lower} and {upper}."
    )
    return text.format(
        median=score(cuts.median, words),
        lower=score(cuts.lower, words),
        upper=score(cuts.upper, words),
    )


def _levels(found: Group, words: Wording) -> TableBlock:
    total = len(found.entries)
    return TableBlock(
        headers=(
            words.translate("Report", "Level"),
            words.translate("Report", "Organisations"),
            words.translate("Report", "Share"),
        ),
        rows=tuple(
            (
                level_title(level, words),
                whole(count, words),
                words.translate("Report", "{number} %").format(
                    number=words.number(Fraction(100 * count, total), 0)
                ),
            )
            for level, count in zip(found.model.levels, found.counts, strict=True)
        ),
        numeric=(1, 2),
        row_heads=True,
        shares=(0.6, 0.2, 0.2),
    )


def _table(found: Group, words: Wording) -> TableBlock:
    say = words.translate
    return TableBlock(
        headers=(
            say("Report", "Dimension"),
            say("Report", "Organisations"),
            say("Report", "Lowest"),
            say("Report", "Lower quartile"),
            say("Report", "Median"),
            say("Report", "Upper quartile"),
            say("Report", "Highest"),
        ),
        rows=quartile_lines(found, words),
        numeric=tuple(range(1, 7)),
        row_heads=True,
        shares=(0.28, 0.15, 0.1, 0.13, 0.1, 0.13, 0.11),
    )
