"""The radar: one axis for each dimension, where it stands now and where it is to go."""

from desktop_app.charts.dimension_words import dimension_alt, dimension_table
from desktop_app.charts.dots import dots
from desktop_app.charts.drawing import Drawing, Measure
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
) -> Drawing:
    """Draw scores and targets on axes round a centre.

    With fewer than 3 dimensions or more than 12, with fewer than 3 scores, or without room for
    the titles round it, a radar says nothing: each dimension then has a line with its dot. A
    dimension without a score leaves a gap. `type_size` is in the drawing's units.
    """
    known = sum(d.score.value is not None for d in found.dimensions)
    room = (found, words, measure, width, height, type_size)
    shapes = None
    if _FEWEST <= len(found.dimensions) <= _MOST and known >= _FEWEST:
        shapes = web(*room)
    if shapes is None:
        shapes = tuple(dots(*room))
    title = words.translate("Chart", "Profile")
    return Drawing(
        title=title,
        width=width,
        height=height,
        shapes=shapes,
        alt=dimension_alt(title, found, words),
        table=dimension_table(found, words),
    )
