"""The legend of a radar: a sample and a word for each of its lines, on as many rows as needed."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.charts.drawing import Box, Disc, Measure, Polyline, Shape, Text, Tone
from desktop_app.charts.lettering import Lettering
from desktop_app.charts.rows import diamond
from desktop_app.domain.wording import Wording

_DASH = (0.45, 0.3)
"""On and off of the targets' line, in type sizes."""
_DOTS = (0.14, 0.24)
"""On and off of last time's line, in type sizes."""
_ROW = 1.8
"""The height of a row, in type sizes."""
_SAMPLE, _GAP = 2.5, 1.6
"""The room of a sample, and the gap after a word, in type sizes."""


class Kind(StrEnum):
    """What a line of the radar stands for."""

    NOW = "now"
    TARGET = "target"
    LAST_TIME = "last_time"
    OTHERS = "others"


def used_kinds(*, targets: bool, before: bool, bands: bool) -> tuple[Kind, ...]:
    """Return what must be told apart; nothing where there is only one line."""
    wanted = ((Kind.TARGET, targets), (Kind.LAST_TIME, before), (Kind.OTHERS, bands))
    more = tuple(kind for kind, there in wanted if there)
    return (Kind.NOW, *more) if more else ()


@dataclass(frozen=True)
class Legend:
    """The entries and the width for them."""

    kinds: tuple[Kind, ...]
    words: Wording
    measure: Measure
    width: float
    size: float

    @property
    def height(self) -> float:
        """The height of all rows; 0 without entries."""
        return len(self._rows) * _ROW * self.size

    @property
    def _small(self) -> Lettering:
        return Lettering(self.measure, self.size * 0.88)

    @property
    def _rows(self) -> list[list[tuple[Kind, str]]]:
        rows: list[list[tuple[Kind, str]]] = []
        for kind in self.kinds:
            text = self._small.cut(_word(kind, self.words), self.width - _SAMPLE * self.size)
            if rows and self._used([*rows[-1], (kind, text)]) <= self.width:
                rows[-1].append((kind, text))
            else:
                rows.append([(kind, text)])
        return rows

    def _used(self, row: list[tuple[Kind, str]]) -> float:
        texts = sum(self._small.width(text) + _SAMPLE * self.size for _, text in row)
        return texts + _GAP * self.size * (len(row) - 1)

    def shapes(self, bottom: float) -> Iterator[Shape]:
        """Draw the rows, each in the middle of the width, the last just above `bottom`."""
        rows, size = self._rows, self.size
        for place, row in enumerate(rows):
            middle = bottom - 0.7 * size - (len(rows) - 1 - place) * _ROW * size
            x = max((self.width - self._used(row)) / 2, 0.0)
            for kind, text in row:
                yield from _sample(kind, x, middle, size)
                base = self._small.centred(middle)
                yield Text(x + _SAMPLE * size, base, text, self._small.size)
                x += (_SAMPLE + _GAP) * size + self._small.width(text)


def _word(kind: Kind, words: Wording) -> str:
    say = words.translate
    return {
        Kind.NOW: say("Chart", "Now"),
        Kind.TARGET: say("Chart", "Target"),
        Kind.LAST_TIME: say("Chart", "Last time"),
        Kind.OTHERS: say("Chart", "Middle half of the others"),
    }[kind]


def _sample(kind: Kind, x: float, middle: float, size: float) -> Iterator[Shape]:
    line, centre = ((x, middle), (x + 2 * size, middle)), x + size
    match kind:
        case Kind.NOW:
            yield Polyline(line, Tone.BRAND, 0.16 * size)
            yield Disc(centre, middle, 0.3 * size, Tone.BRAND)
        case Kind.TARGET:
            yield Polyline(line, Tone.ACCENT, 0.14 * size, dashes(size))
            yield diamond(centre, middle, 0.42 * size, "")
        case Kind.LAST_TIME:
            yield Polyline(line, Tone.MUTED, 0.13 * size, dots(size))
            yield ring(centre, middle, size, "")
        case Kind.OTHERS:
            half = 0.4 * size
            yield Box(x, middle - half, 2 * size, 2 * half, Tone.LINE, Tone.MUTED, 0.06 * size)


def ring(x: float, y: float, size: float, key: str) -> Disc:
    """Return the mark of a former score."""
    return Disc(x, y, 0.26 * size, Tone.SURFACE, Tone.MUTED, 0.12 * size, key=key)


def dashes(size: float) -> tuple[float, ...]:
    """Return on and off of the targets' line."""
    return tuple(part * size for part in _DASH)


def dots(size: float) -> tuple[float, ...]:
    """Return on and off of last time's line."""
    return tuple(part * size for part in _DOTS)
