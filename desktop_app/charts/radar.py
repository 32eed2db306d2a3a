"""The radar: one axis for each dimension, where it stands now and where it is to go."""

from collections.abc import Mapping
from fractions import Fraction

from desktop_app.charts.dimension_words import dimension_alt, dimension_table
from desktop_app.charts.dots import dots
from desktop_app.charts.drawing import ChartTable, Drawing, Measure
from desktop_app.charts.speech import NONE, score
from desktop_app.charts.web import web
from desktop_app.charts.web_band import Bands
from desktop_app.domain.results import Results
from desktop_app.domain.wording import Wording

_FEWEST = 3
_MOST = 12


def radar(
    found: Results,
    words: Wording,
    measure: Measure,
    width: float,
    height: float,
    type_size: float = 12.0,
    *,
    before: Mapping[str, Fraction] | None = None,
    bands: Bands | None = None,
) -> Drawing:
    """Draw scores and targets on axes round a centre, and a dotted line of the scores `before`.

    `before` has the scores of last time by dimension id, where they compare; `bands` where the
    middle half of other organisations stands.

    With fewer than 3 dimensions or more than 12, with fewer than 3 scores, or without room for
    the titles round it, a radar says nothing: each dimension then has a line with its dot. A
    dimension without a score leaves a gap. `type_size` is in the drawing's units.
    """
    known = sum(d.score.value is not None for d in found.dimensions)
    room = (found, words, measure, width, height, type_size)
    before, bands = before or {}, bands or {}
    shapes = None
    if _FEWEST <= len(found.dimensions) <= _MOST and known >= _FEWEST:
        shapes = web(*room, before, bands)
    if shapes is None:
        shapes = tuple(dots(*room))
    title = words.translate("Chart", "Profile")
    then, among = _then(found, words, before), _among(found, words, bands)
    said = (dimension_alt(title, found, words), then, among)
    return Drawing(
        title=title,
        width=width,
        height=height,
        shapes=shapes,
        alt=" ".join(filter(None, said)),
        table=_with_others(dimension_table(found, words), found, words, before, bands),
    )


def _then(found: Results, words: Wording, before: Mapping[str, Fraction]) -> str:
    """Say the scores of last time, or nothing where there are none."""
    said = [
        f"{d.dimension.title}: {score(before[d.dimension.id], words)}"
        for d in found.dimensions
        if d.dimension.id in before
    ]
    text = words.translate("Chart", "Last time: {scores}.")
    return text.format(scores="; ".join(said)) if said else ""


def _among(found: Results, words: Wording, bands: Bands) -> str:
    """Say where the middle half of the others stands, or nothing where there are too few."""
    each = words.translate("Chart", "{title}: {lower} to {upper}")
    said = [
        each.format(
            title=d.dimension.title,
            lower=score(bands[d.dimension.id][0], words),
            upper=score(bands[d.dimension.id][1], words),
        )
        for d in found.dimensions
        if d.dimension.id in bands
    ]
    text = words.translate("Chart", "The middle half of the others: {bands}.")
    return text.format(bands="; ".join(said)) if said else ""


def _with_others(
    table: ChartTable,
    found: Results,
    words: Wording,
    before: Mapping[str, Fraction],
    bands: Bands,
) -> ChartTable:
    """Add columns for last time and for the others, where there is anything in them."""
    headers, rows = list(table.headers), [list(row) for row in table.rows]
    ids = [d.dimension.id for d in found.dimensions]
    if before:
        headers.append(words.translate("Chart", "Last time"))
        for row, each in zip(rows, ids, strict=True):
            row.append(score(before.get(each), words))
    if bands:
        headers.append(words.translate("Chart", "Middle half of the others"))
        for row, each in zip(rows, ids, strict=True):
            ends = bands.get(each)
            row.append(NONE if ends is None else "–".join(score(end, words) for end in ends))
    return ChartTable(tuple(headers), tuple(map(tuple, rows)))
