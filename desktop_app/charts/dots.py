"""A line with a dot for each dimension, where a radar would have too few or too many axes."""

from collections.abc import Iterator

from desktop_app.charts.drawing import Disc, Measure, Polyline, Shape, Tone
from desktop_app.charts.rows import Rows
from desktop_app.domain.results import DimensionResult, Results
from desktop_app.domain.wording import Wording


def dots(
    found: Results, words: Wording, measure: Measure, width: float, height: float, type_size: float
) -> Iterator[Shape]:
    """Yield the shapes of a chart of dots on lines."""
    return Rows(found, words, measure, width, height, type_size).shapes(_dot)


def _dot(rows: Rows, result: DimensionResult, middle: float, _height: float) -> Iterator[Shape]:
    model, key = rows.found.model, result.dimension.id
    ends = ((rows.x(model.lowest), middle), (rows.x(model.highest), middle))
    yield Polyline(ends, Tone.MUTED, 0.06 * rows.type_size)
    if result.score.value is not None:
        x = rows.x(result.score.value)
        yield Disc(x, middle, 0.42 * rows.type_size, Tone.BRAND, key=key)
