"""A heat map of a group: organisations below each other, dimensions side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from desktop_app.charts.drawing import (
    Anchor,
    Box,
    ChartTable,
    Drawing,
    LevelTone,
    Measure,
    OnLevelTone,
    Shape,
    Text,
    Tone,
)
from desktop_app.charts.lettering import Lettering
from desktop_app.charts.speech import NONE, score
from desktop_app.domain.group import Group
from desktop_app.domain.scoring import level_reached
from desktop_app.domain.wording import Wording

_ROW, _GAP = 1.9, 0.15
"""The height of a row and the gap between cells, in type sizes."""
_LEAST_TITLE = 5.0
"""A column narrower than this, in type sizes, is headed by a number that is explained below."""


def heat_map(
    found: Group,
    names: Sequence[str],
    words: Wording,
    measure: Measure,
    width: float,
    height: float,
    type_size: float = 12.0,
    *,
    keyed: bool = True,
    beyond: int = 0,
) -> Drawing:
    """Draw a cell for each score in the colour of its level, with the score in it.

    `names` are those of the entries; as many have a row as the height holds. The key of a row
    is the id of its assessment, unless it is not `keyed`. `beyond` is the number of further
    organisations that the group leaves out.
    """
    text = Lettering(measure, type_size)
    title = words.translate("Chart", "Organisations by dimension")
    scores = tuple(found.scores(dimension) for dimension in found.model.dimensions)
    heat = _Heat(found, tuple(names), scores, words, text, width, height, keyed, beyond)
    return Drawing(
        title=title,
        width=width,
        height=height,
        shapes=tuple(heat.shapes()),
        alt=words.translate(
            "Chart", "A heat map of %n organisation(s); the table has the scores.", None, len(names)
        ),
        table=ChartTable(
            (
                words.translate("Chart", "Organisation"),
                *(dimension.title for dimension in found.model.dimensions),
            ),
            tuple(
                (name, *(score(column[place], words) for column in scores))
                for place, name in enumerate(names)
            ),
        ),
    )


def heat_map_height(found: Group, rows: int, type_size: float = 12.0) -> float:
    """Return the height at which that many organisations have a row."""
    legend = len(found.model.dimensions) * 1.3
    return (3.5 + legend + rows * _ROW) * type_size


@dataclass(frozen=True)
class _Heat:
    found: Group
    names: tuple[str, ...]
    scores: tuple[tuple[Fraction | None, ...], ...]
    words: Wording
    text: Lettering
    width: float
    height: float
    keyed: bool
    beyond: int

    @property
    def size(self) -> float:
        return self.text.size

    @property
    def left(self) -> float:
        """Where the cells begin."""
        widest = max((self.text.width(name) for name in self.names[:100]), default=0.0)
        return min(widest, 0.38 * self.width) + 0.6 * self.size

    @property
    def column(self) -> float:
        """The width of a cell with the gap after it."""
        return max(self.width - self.left, 0) / max(len(self.scores), 1)

    @property
    def numbered(self) -> bool:
        """Tell whether numbers head the columns, for want of room."""
        return self.column < _LEAST_TITLE * self.size

    @property
    def head(self) -> float:
        """The height of the headings."""
        return (1 if self.numbered else 2) * self.text.leading + 0.3 * self.size

    @property
    def legend(self) -> float:
        """The height of what explains the numbers."""
        if not self.numbered:
            return 0.0
        return len(self.scores) * self.text.leading + 0.6 * self.size

    @property
    def rows(self) -> int:
        """How many organisations have a row."""
        room = int((self.height - self.head - self.legend) / (_ROW * self.size))
        fits = not self.beyond and len(self.names) <= room
        return len(self.names) if fits else min(max(room - 1, 0), len(self.names))

    def shapes(self) -> Iterator[Shape]:
        """Draw headings, rows, and the explanation of the numbers."""
        titles = [dimension.title for dimension in self.found.model.dimensions]
        for place, title in enumerate(titles):
            x = self.left + (place + 0.5) * self.column
            lines: tuple[str, ...] = (str(place + 1),)
            if not self.numbered:
                lines = self.text.lines(title, self.column - 0.4 * self.size, 2)
            yield from self.text.block(lines, x, 0, Tone.MUTED, Anchor.MIDDLE)
        for place in range(self.rows):
            yield from self._row(place)
        bottom = self.head + self.rows * _ROW * self.size
        left_out = len(self.names) + self.beyond - self.rows
        if left_out:
            more = self.words.translate("Chart", "and %n more organisation(s)", None, left_out)
            base = self.text.baseline(bottom + 0.3 * self.size)
            yield Text(0, base, self.text.cut(more, self.width), self.size, Tone.MUTED)
            bottom += _ROW * self.size
        if self.numbered:
            pair = self.words.translate("Chart", "{number} {name}")
            told = tuple(
                self.text.cut(pair.format(number=place, name=title), self.width)
                for place, title in enumerate(titles, 1)
            )
            yield from self.text.block(told, 0, bottom + 0.6 * self.size, Tone.MUTED)

    def _row(self, place: int) -> Iterator[Shape]:
        top = self.head + place * _ROW * self.size
        tall = (_ROW - _GAP) * self.size
        key = self.found.entries[place].id if self.keyed else ""
        name = self.text.cut(self.names[place], self.left - 0.6 * self.size)
        base = self.text.centred(top + tall / 2)
        yield Text(0, base, name, self.size, Tone.INK, key=key)
        for number, column in enumerate(self.scores):
            x = self.left + number * self.column
            yield from self._cell(column[place], x, top, tall, key)

    def _cell(
        self, value: Fraction | None, x: float, top: float, tall: float, key: str
    ) -> Iterator[Shape]:
        wide = self.column - _GAP * self.size
        model, fits = self.found.model, self.text.width("0,0") <= wide
        small = self.text if fits else replace(self.text, size=self.size * 0.75)
        ink: Tone | OnLevelTone = Tone.MUTED
        if value is None:
            yield Box(x, top, wide, tall, Tone.SURFACE, Tone.LINE, key=key)
        else:
            step, steps = level_reached(value, model) - model.lowest, len(model.levels)
            ink = OnLevelTone(step, steps)
            yield Box(x, top, wide, tall, LevelTone(step, steps), key=key)
        said = NONE if value is None else score(value, self.words)
        base = small.centred(top + tall / 2)
        yield Text(x + wide / 2, base, said, small.size, ink, Anchor.MIDDLE, key=key)
