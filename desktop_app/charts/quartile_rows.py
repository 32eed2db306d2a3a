"""Where the middle half of a group stands on each dimension, and how far the ends are apart."""

from collections.abc import Iterator

from desktop_app.charts.drawing import (
    Anchor,
    Box,
    ChartTable,
    Drawing,
    Measure,
    Polyline,
    Shape,
    Text,
    Tone,
)
from desktop_app.charts.scale_rows import ScaleRows
from desktop_app.charts.speech import NONE, score, whole
from desktop_app.domain.group import Group
from desktop_app.domain.model import Dimension
from desktop_app.domain.wording import Wording


def quartile_rows(
    found: Group,
    words: Wording,
    measure: Measure,
    width: float,
    height: float,
    type_size: float = 12.0,
) -> Drawing:
    """Draw for each dimension a line from minimum to maximum, a box from the lower to the upper
    quartile, and the median as a bold stroke with its figure.

    A dimension on which fewer than five organisations have a score shows nothing but that.
    """
    title = words.translate("Chart", "The middle half by dimension")
    rows = ScaleRows(found.model, words, measure, width, height, type_size, margin=3 * type_size)

    def mark(
        rows: ScaleRows, dimension: Dimension, middle: float, height: float
    ) -> Iterator[Shape]:
        return _mark(found, rows, dimension, middle, height)

    return Drawing(
        title=title,
        width=width,
        height=height,
        shapes=tuple(rows.shapes(mark)),
        alt=" ".join((title + ".", *(_sentence(found, d, words) for d in found.model.dimensions))),
        table=_table(found, words),
    )


def _mark(
    found: Group, rows: ScaleRows, dimension: Dimension, middle: float, height: float
) -> Iterator[Shape]:
    cuts, size = found.quartiles(dimension), rows.type_size
    if cuts is None:
        few = rows.words.translate("Chart", "fewer than five")
        cut = rows.small.cut(few, rows.right - rows.left)
        base = rows.small.centred(middle)
        yield Text(rows.left, base, cut, rows.small.size, Tone.MUTED)
        return
    half = min(0.7 * size, 0.3 * height)
    ends = rows.x(cuts.minimum), rows.x(cuts.maximum)
    yield Polyline(((ends[0], middle), (ends[1], middle)), Tone.MUTED, 0.14 * size)
    for end in ends:
        tick = 0.6 * half
        yield Polyline(((end, middle - tick), (end, middle + tick)), Tone.MUTED, 0.14 * size)
    left, right = rows.x(cuts.lower), rows.x(cuts.upper)
    wide = max(right - left, 0.2 * size)
    yield Box(left, middle - half, wide, 2 * half, Tone.LINE, Tone.BRAND, 0.12 * size)
    x = rows.x(cuts.median)
    tall = 1.3 * half
    yield Polyline(((x, middle - tall), (x, middle + tall)), Tone.BRAND, 0.3 * size)
    base = rows.strong.centred(middle)
    said = score(cuts.median, rows.words)
    yield Text(rows.width, base, said, rows.strong.size, Tone.INK, Anchor.END, bold=True)


def _sentence(found: Group, dimension: Dimension, words: Wording) -> str:
    cuts = found.quartiles(dimension)
    if cuts is None:
        few = words.translate("Chart", "{title}: fewer than five organisations.")
        return few.format(title=dimension.title)
    text = words.translate(
        "Chart", "{title}: median {median}, the middle half from {lower} to {upper}."
    )
    return text.format(
        title=dimension.title,
        median=score(cuts.median, words),
        lower=score(cuts.lower, words),
        upper=score(cuts.upper, words),
    )


def quartile_lines(found: Group, words: Wording) -> tuple[tuple[str, ...], ...]:
    """Return a line of words and figures for each dimension: title, n, lowest to highest."""
    lines = []
    for dimension in found.model.dimensions:
        cuts = found.quartiles(dimension)
        figures: tuple[str, ...] = (NONE,) * 6
        if cuts is not None:
            values = (cuts.minimum, cuts.lower, cuts.median, cuts.upper, cuts.maximum)
            figures = (whole(cuts.n, words), *(score(value, words) for value in values))
        lines.append((dimension.title, *figures))
    return tuple(lines)


def _table(found: Group, words: Wording) -> ChartTable:
    say = words.translate
    headers = (
        say("Chart", "Dimension"),
        say("Chart", "Organisations"),
        say("Chart", "Lowest"),
        say("Chart", "Lower quartile"),
        say("Chart", "Median"),
        say("Chart", "Upper quartile"),
        say("Chart", "Highest"),
    )
    return ChartTable(headers, quartile_lines(found, words))
