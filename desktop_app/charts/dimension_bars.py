"""A bar for each dimension: how far it has come, where it is to go, how far votes were apart."""

from collections.abc import Iterator

from desktop_app.charts.dimension_words import dimension_alt, dimension_table
from desktop_app.charts.drawing import Box, Drawing, LevelTone, Measure, Shape, Tone
from desktop_app.charts.rows import Rows
from desktop_app.domain.results import DimensionResult, Results
from desktop_app.domain.wording import Wording


def dimension_bars(
    found: Results,
    words: Wording,
    measure: Measure,
    width: float,
    height: float,
    type_size: float = 12.0,
) -> Drawing:
    """Draw a bar for each dimension from the lowest level to its score.

    Beside it stand the score, the target where there is one, and the word for the spread of
    votes where there were any. `type_size` is in the drawing's units.
    """
    title = words.translate("Chart", "Score by dimension")
    return Drawing(
        title=title,
        width=width,
        height=height,
        shapes=tuple(Rows(found, words, measure, width, height, type_size).shapes(level_bar)),
        alt=dimension_alt(title, found, words),
        table=dimension_table(found, words),
    )


def level_bar(rows: Rows, result: DimensionResult, middle: float, height: float) -> Iterator[Shape]:
    """Draw a row's bar from the lowest level to its score, in the colour of the level reached."""
    value, level = result.score.value, result.score.level
    if value is None or level is None:
        return
    thick = min(1.2 * rows.type_size, 0.6 * height)
    left = rows.x(rows.found.model.lowest)
    yield Box(
        x=left,
        y=middle - thick / 2,
        width=max(rows.x(value) - left, 0.25 * rows.type_size),
        height=thick,
        fill=LevelTone(level - rows.found.model.lowest, len(rows.found.model.levels)),
        stroke=Tone.BRAND,
        line=0.06 * rows.type_size,
        key=result.dimension.id,
    )
