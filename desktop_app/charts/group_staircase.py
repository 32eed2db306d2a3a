"""The staircase of a group: how many organisations stand on each of the rising levels."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

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
from desktop_app.charts.speech import level_title, whole
from desktop_app.domain.group import Group
from desktop_app.domain.wording import Wording

_GAP, _PAD = 0.2, 0.35
"""Between two steps, and between a step's edge and its text, in type sizes."""
_MOST_LINES = 3


def group_staircase(
    found: Group,
    words: Wording,
    measure: Measure,
    width: float,
    height: float,
    type_size: float = 12.0,
) -> Drawing:
    """Draw a column of organisations on each step; the key of a step is its level in digits.

    `type_size` is that of the smallest text, in the drawing's units.
    """
    small = Lettering(measure, type_size)
    names = tuple(level.name for level in found.model.levels)
    said = tuple(whole(count, words) for count in found.counts)
    stairs = _Stairs(found, names, said, width, height, small)
    return Drawing(
        title=words.translate("Chart", "Organisations on each level"),
        width=width,
        height=height,
        shapes=tuple(shape for place in range(len(names)) for shape in stairs.step(place)),
        alt=_alt(found, words),
        table=ChartTable(
            (words.translate("Chart", "Level"), words.translate("Chart", "Organisations")),
            tuple(
                (level_title(level, words), count)
                for level, count in zip(found.model.levels, said, strict=True)
            ),
        ),
    )


@dataclass(frozen=True)
class _Stairs:
    """What is drawn, and the room for it."""

    found: Group
    names: tuple[str, ...]
    said: tuple[str, ...]
    width: float
    height: float
    text: Lettering

    @property
    def strong(self) -> Lettering:
        """The type of the numbers."""
        return replace(self.text, size=self.text.size * 1.3, bold=True)

    @property
    def column(self) -> float:
        """The width of a step with the gap after it."""
        return (self.width + _GAP * self.text.size) / len(self.names)

    @property
    def step_width(self) -> float:
        """The width of a step."""
        return self.column - _GAP * self.text.size

    @property
    def name_room(self) -> float:
        """The width for the name on a step."""
        return self.step_width - 2 * _PAD * self.text.size

    @property
    def named(self) -> bool:
        """Tell whether the steps have room for the words of their names."""
        widest = max(self.text.width(word) for name in self.names for word in name.split() or [""])
        return self.name_room >= min(widest, 8 * self.text.size)

    @property
    def foot(self) -> float:
        """The height of the lowest step."""
        lines = 0
        if self.named:
            lines = max(len(self.lines(place)) for place in range(len(self.names)))
        return self.strong.leading + lines * self.text.leading + 2 * _PAD * self.text.size

    @property
    def crown(self) -> float:
        """The room above the highest step, for the longest column and its number."""
        left = max(self.height - self.foot, 0)
        return max(min(0.4 * left, 9 * self.text.size), self.strong.leading)

    def lines(self, place: int) -> tuple[str, ...]:
        """Return the name of a step in lines."""
        return self.text.lines(self.names[place], self.name_room, _MOST_LINES)

    def tread(self, place: int) -> float:
        """Return the height at which one stands on a step."""
        lowest = self.height - self.foot
        rise = max(lowest - self.crown, 0) / max(len(self.names) - 1, 1)
        return lowest - place * rise

    def step(self, place: int) -> Iterator[Shape]:
        """Draw a step with its number and name, and those who stand on it."""
        size, steps = self.text.size, len(self.names)
        key = str(self.found.model.levels[place].value)
        x, y = place * self.column, self.tread(place)
        ink = OnLevelTone(place, steps)
        fill = LevelTone(place, steps)
        yield Box(x, y, self.step_width, self.height - y, fill, key=key)
        left, top = x + _PAD * size, y + 0.3 * size
        number = self.strong.cut(str(self.found.model.levels[place].value), self.name_room)
        yield from self.strong.block((number,), left, top, ink, key=key)
        if self.named:
            yield from self.text.block(
                self.lines(place), left, top + self.strong.leading, ink, key=key
            )
        yield from self._people(place, x, y, key)

    def _people(self, place: int, x: float, y: float, key: str) -> Iterator[Shape]:
        count, most = self.found.counts[place], max(self.found.counts) or 1
        bar = (self.crown - self.strong.leading) * count / most
        middle = x + self.step_width / 2
        if count:
            wide = 0.5 * self.step_width
            yield Box(middle - wide / 2, y - bar, wide, bar, Tone.ACCENT, key=key)
        said = self.strong.cut(self.said[place], self.step_width)
        tone = Tone.INK if count else Tone.MUTED
        base = y - bar - 0.3 * self.text.size
        yield Text(middle, base, said, self.strong.size, tone, Anchor.MIDDLE, bold=True, key=key)


def _alt(found: Group, words: Wording) -> str:
    whose = words.translate("Chart", "%n organisation(s) on a staircase.", None, len(found.entries))
    each = words.translate("Chart", "{level}: {count}.")
    told = (
        each.format(level=level_title(level, words), count=whole(count, words))
        for level, count in zip(found.model.levels, found.counts, strict=True)
    )
    return " ".join((whose, *told))
