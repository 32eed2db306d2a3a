"""The measures of levels that stand under one another, each as wide as the wall."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum

from desktop_app.ui.widgets.arrangement import largest_that
from desktop_app.ui.widgets.level_measure import LevelFace
from desktop_app.ui.widgets.text_block import CLOSEST, text_height
from desktop_app.ui.widgets.vote_bars import votes_height

ELLIPSIS = "…"


class Air(IntEnum):
    """How much air there is in and between rows."""

    NONE = 0
    LITTLE = 1
    PLENTY = 2


_PITCH = {Air.NONE: CLOSEST, Air.LITTLE: 1.1, Air.PLENTY: 1.18}
_PAD = {Air.NONE: 0.0, Air.LITTLE: 0.12, Air.PLENTY: 0.3}
_GAP = {Air.NONE: 0.0, Air.LITTLE: 0.16, Air.PLENTY: 0.3}


@dataclass(frozen=True)
class RowMeasure:
    """Measures in pixels of rows with type of `pixels`; `rounds` is how many have bars (0–2).

    Votes stand at the right of a row, or below its number where rows are `stacked`. `lines`
    cuts longer texts, None cuts nothing. `digits` is the length of the longest number.
    """

    pixels: int
    width: int
    rounds: int = 0
    stacked: bool = False
    air: Air = Air.PLENTY
    lines: int | None = None
    digits: int = 1

    @property
    def pitch(self) -> float:
        """From line to line, as a share of the size of type."""
        return _PITCH[self.air]

    @property
    def pad(self) -> int:
        """Above and below the words of a row."""
        return round(self.pixels * _PAD[self.air])

    @property
    def gap(self) -> int:
        """Between two rows."""
        return max(round(self.pixels * _GAP[self.air]), 2)

    @property
    def number(self) -> int:
        """Size of the type of the level's number."""
        return round(self.pixels * (1.3 if self.air else 1.0))

    @property
    def left(self) -> int:
        """Where the words begin, behind the band, the number and stacked votes."""
        beside = 3.1 if self.stacked and self.rounds else 0.95 + 0.72 * self.digits
        return self.band + round(self.pixels * beside)

    @property
    def band(self) -> int:
        """Width of the band in the level's colour, with the gap behind it."""
        return round(self.pixels * 0.6)

    @property
    def votes(self) -> int:
        """Width of the votes."""
        return round(self.pixels * (2.7 if self.stacked else 6.5))

    @property
    def inside(self) -> int:
        """Width of the words."""
        behind = 0 if self.stacked or not self.rounds else self.votes + round(self.pixels * 0.6)
        return self.width - self.left - behind - round(self.pixels * 0.3)

    @property
    def votes_height(self) -> int:
        """Height of the votes."""
        return votes_height(self.pixels, earlier=self.rounds > 1) if self.rounds else 0

    @property
    def number_height(self) -> int:
        """Height of the level's number."""
        return text_height("0", self.number, self.width, semibold=True, pitch=self.pitch)

    def words(self, face: LevelFace) -> tuple[str, int]:
        """Return name and text as they are written, and how many letters belong to the name."""
        whole = f"{face.name}.  {face.text}" if face.text else face.name
        return self._cut(whole, len(face.name)), len(face.name)

    def words_height(self, face: LevelFace) -> int:
        """Height of name and text."""
        words, lead = self.words(face)
        return text_height(words, self.pixels, self.inside, pitch=self.pitch, lead=lead)

    def height(self, face: LevelFace) -> int:
        """Height of a row."""
        beside = max(self.number_height - self.slack, 0 if self.stacked else self.votes_height)
        if self.stacked:
            beside += self.votes_height
        return max(self.words_height(face) - self.slack, beside) + 2 * self.pad

    @property
    def slack(self) -> int:
        """What a line's own height exceeds its pitch by: without air, rows reach into each other.

        Letters do not: they are lower than the line.
        """
        if self.air is not Air.NONE:
            return 0
        return text_height("0", self.pixels, self.width) - round(self.pixels * self.pitch)

    def together(self, faces: tuple[LevelFace, ...]) -> int:
        """Height of all rows."""
        return sum(map(self.height, faces)) + self.gap * (len(faces) - 1)

    def _cut(self, text: str, lead: int) -> str:
        if self.lines is None:
            return text
        most = text_height("0\n" * (self.lines - 1) + "0", self.pixels, 1 << 16, pitch=self.pitch)

        def fits(letters: int) -> bool:
            short = text if letters == len(text) else text[:letters].rstrip() + ELLIPSIS
            high = text_height(short, self.pixels, self.inside, pitch=self.pitch, lead=lead)
            return high <= most

        letters = largest_that(1, len(text), fits) or 1
        return text if letters == len(text) else text[:letters].rstrip() + ELLIPSIS


Room = Callable[[int], int]
"""Height in pixels that is left for rows in type of a size."""


def fitting(
    faces: tuple[LevelFace, ...],
    width: int,
    room: Room,
    sizes: tuple[int, int],
    rounds: int,
    least_air: Air = Air.NONE,
) -> RowMeasure | None:
    """Return the airiest rows in the largest type that fit, None where none do.

    `sizes` are the smallest and the largest size of type.
    """
    for air in sorted(Air, reverse=True):
        for stacked in (False, True) if rounds else (False,):
            base = RowMeasure(sizes[0], width, rounds, stacked, air, digits=_digits(faces))

            def fits(pixels: int, base: RowMeasure = base) -> bool:
                return replace(base, pixels=pixels).together(faces) <= room(pixels)

            pixels = largest_that(*sizes, fits) if air >= least_air else None
            if pixels is not None:
                return replace(base, pixels=pixels)
    return None


def shortened(
    faces: tuple[LevelFace, ...], width: int, room: int, pixels: int, rounds: int
) -> RowMeasure:
    """Return rows in which long texts end in an ellipsis, with as many lines as there is room."""
    base = RowMeasure(pixels, width, rounds, air=Air.LITTLE, digits=_digits(faces))
    for lines in range(12, 1, -1):
        found = replace(base, lines=lines)
        if found.together(faces) <= room:
            return found
    return replace(base, air=Air.NONE, lines=1)


def _digits(faces: tuple[LevelFace, ...]) -> int:
    return max((len(str(face.value)) for face in faces), default=1)
