"""A few organisations side by side: a bar for each on every dimension."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from desktop_app.charts.drawing import (
    Box,
    ChartTable,
    Drawing,
    Measure,
    Shape,
    Text,
    Tone,
)
from desktop_app.charts.lettering import Lettering
from desktop_app.charts.scale_rows import ScaleRows
from desktop_app.charts.speech import score
from desktop_app.domain.group import Group
from desktop_app.domain.model import Dimension
from desktop_app.domain.wording import Wording

MOST = 4
"""So many can be told apart."""
_TONES = (Tone.BRAND, Tone.ACCENT, Tone.GOOD, Tone.MUTED)


def side_by_side(
    found: Group,
    names: Sequence[str],
    words: Wording,
    measure: Measure,
    width: float,
    height: float,
    type_size: float = 12.0,
) -> Drawing:
    """Draw a bar from the lowest level to each score, numbered as the organisations above are.

    `names` are those of the entries, of which the first four are drawn.
    """
    text = Lettering(measure, type_size)
    scores = {d.id: found.scores(d)[:MOST] for d in found.model.dimensions}
    shown = tuple(names[:MOST])
    top = len(shown) * text.leading + 0.8 * type_size
    rows = ScaleRows(found.model, words, measure, width, height, type_size, top, 2.5 * type_size)

    def mark(
        rows: ScaleRows, dimension: Dimension, middle: float, height: float
    ) -> Iterator[Shape]:
        return _bars(rows, scores[dimension.id], middle, height)

    return Drawing(
        title=words.translate("Chart", "Side by side"),
        width=width,
        height=height,
        shapes=(*_legend(shown, words, text, width), *rows.shapes(mark)),
        alt=_alt(found, shown, scores, words),
        table=ChartTable(
            (words.translate("Chart", "Dimension"), *shown),
            tuple(
                (d.title, *(score(value, words) for value in scores[d.id]))
                for d in found.model.dimensions
            ),
        ),
    )


def _legend(
    names: tuple[str, ...], words: Wording, text: Lettering, width: float
) -> Iterator[Shape]:
    side = 0.9 * text.size
    pair = words.translate("Chart", "{number} {name}")
    for place, name in enumerate(names):
        top = place * text.leading
        yield Box(0, top + 0.15 * text.size, side, side, _TONES[place])
        said = text.cut(pair.format(number=place + 1, name=name), width - 1.5 * text.size)
        yield Text(1.5 * text.size, text.baseline(top), said, text.size)


def _bars(
    rows: ScaleRows, scores: tuple[Fraction | None, ...], middle: float, height: float
) -> Iterator[Shape]:
    lane = min(height * 0.86 / max(len(scores), 1), 1.3 * rows.type_size)
    size = min(rows.type_size, lane * 0.9)
    left = rows.x(rows.model.lowest)
    for place, value in enumerate(scores):
        top = middle - lane * len(scores) / 2 + place * lane
        right = left
        if value is not None:
            right = max(rows.x(value), left + 0.3 * rows.type_size)
            yield Box(left, top + 0.08 * lane, right - left, 0.84 * lane, _TONES[place])
        base = Lettering(rows.measure, size).centred(top + lane / 2)
        pair = rows.words.translate("Chart", "{number}: {score}")
        said = pair.format(number=place + 1, score=score(value, rows.words))
        yield Text(right + 0.3 * rows.type_size, base, said, size)


def _alt(
    found: Group,
    names: tuple[str, ...],
    scores: dict[str, tuple[Fraction | None, ...]],
    words: Wording,
) -> str:
    whose = words.translate("Chart", "Side by side: {names}.").format(names=", ".join(names))
    each = words.translate("Chart", "{title}: {scores}.")
    told = (
        each.format(title=d.title, scores=", ".join(score(v, words) for v in scores[d.id]))
        for d in found.model.dimensions
    )
    return " ".join((whose, *told))
