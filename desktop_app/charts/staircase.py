"""The staircase: the levels as rising steps, and the step that the organisation has reached."""

from collections.abc import Iterator

from desktop_app.charts.drawing import ChartTable, Drawing, Measure, Shape, Tone
from desktop_app.charts.lettering import Lettering
from desktop_app.charts.speech import NONE, level_title, preliminary, score, whole
from desktop_app.charts.steps import Stairs, narrow_steps, wide_steps
from desktop_app.domain.results import Results
from desktop_app.domain.wording import Wording


def staircase(
    found: Results,
    words: Wording,
    measure: Measure,
    width: float,
    height: float,
    type_size: float = 12.0,
    counts: tuple[int, ...] | None = None,
    *,
    say_preliminary: bool = True,
) -> Drawing:
    """Draw the levels as steps with the organisation on its step.

    `counts` says how many other organisations stand on each level, lowest first. `type_size`
    is that of the smallest text, in the drawing's units. `say_preliminary` writes above the
    steps what is left to answer; only for pages that say so beside the chart is it False.
    """
    return Drawing(
        title=words.translate("Chart", "Level reached"),
        width=width,
        height=height,
        shapes=tuple(
            _shapes(found, words, measure, width, height, type_size, counts, say_preliminary)
        ),
        alt=" ".join(_alt(found, words, counts)),
        table=_table(found, words, counts),
    )


def _shapes(
    found: Results,
    words: Wording,
    measure: Measure,
    width: float,
    height: float,
    type_size: float,
    counts: tuple[int, ...] | None,
    say_preliminary: bool,
) -> Iterator[Shape]:
    small = Lettering(measure, type_size)
    notes = [preliminary(found, words)] if say_preliminary else []
    if counts is not None:
        notes.append(words.translate("Chart", "Small numbers: other organisations on the step"))
    top = 0.0
    for note in filter(None, notes):
        yield from small.block((small.cut(note, width),), 0, top, Tone.MUTED)
        top += small.leading
    stairs = Stairs(
        names=tuple(level.name for level in found.model.levels),
        numbers=tuple(whole(level.value, words) for level in found.model.levels),
        reached=None if found.overall.level is None else found.overall.level - found.model.lowest,
        score=score(found.overall.value, words),
        counts=None if counts is None else tuple(counts),
        said_counts=tuple(whole(count, words) for count in counts or ()),
        top=top,
        width=width,
        height=height,
        text=small,
    )
    yield from (wide_steps if stairs.names_fit else narrow_steps)(stairs)


def _alt(found: Results, words: Wording, counts: tuple[int, ...] | None) -> Iterator[str]:
    levels = found.model.levels
    text = words.translate("Chart", "A staircase of {count} levels, from {lowest} to {highest}.")
    yield text.format(
        count=whole(len(levels), words),
        lowest=level_title(levels[0], words),
        highest=level_title(levels[-1], words),
    )
    if found.overall.level is None:
        yield words.translate("Chart", "There is no score yet.")
    else:
        text = words.translate("Chart", "The organisation stands on level {level}, score {score}.")
        yield text.format(
            level=level_title(found.model.level(found.overall.level), words),
            score=score(found.overall.value, words),
        )
    if note := preliminary(found, words):
        yield note + "."
    if counts is not None:
        text = words.translate(
            "Chart", "Other organisations on each level, lowest first: {counts}."
        )
        yield text.format(counts=", ".join(whole(count, words) for count in counts))


def _table(found: Results, words: Wording, counts: tuple[int, ...] | None) -> ChartTable:
    headers = [words.translate("Chart", "Level"), words.translate("Chart", "Own score")]
    rows = [
        [
            level_title(level, words),
            score(found.overall.value, words) if level.value == found.overall.level else NONE,
        ]
        for level in found.model.levels
    ]
    if counts is not None:
        headers.append(words.translate("Chart", "Other organisations"))
        for row, count in zip(rows, counts, strict=True):
            row.append(whole(count, words))
    return ChartTable(tuple(headers), tuple(tuple(row) for row in rows))
