"""The radar: one axis for each dimension, where it stands now and where it is to go."""

from collections.abc import Mapping
from fractions import Fraction

from desktop_app.charts.dimension_words import dimension_alt, dimension_table
from desktop_app.charts.dots import dots
from desktop_app.charts.drawing import Drawing, Measure
from desktop_app.charts.speech import score
from desktop_app.charts.web import web
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
) -> Drawing:
    """Draw scores and targets on axes round a centre, and a dotted line of the scores `before`.

    `before` has the scores of last time by dimension id, where they compare.

    With fewer than 3 dimensions or more than 12, with fewer than 3 scores, or without room for
    the titles round it, a radar says nothing: each dimension then has a line with its dot. A
    dimension without a score leaves a gap. `type_size` is in the drawing's units.
    """
    known = sum(d.score.value is not None for d in found.dimensions)
    room = (found, words, measure, width, height, type_size)
    before = before or {}
    shapes = None
    if _FEWEST <= len(found.dimensions) <= _MOST and known >= _FEWEST:
        shapes = web(*room, before)
    if shapes is None:
        shapes = tuple(dots(*room))
    title = words.translate("Chart", "Profile")
    said = (dimension_alt(title, found, words), _then(found, words, before))
    return Drawing(
        title=title,
        width=width,
        height=height,
        shapes=shapes,
        alt=" ".join(filter(None, said)),
        table=dimension_table(found, words),
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
