"""The measures of a level card, which follow from its width and the size of its type."""

from dataclasses import dataclass
from functools import lru_cache

from desktop_app.ui.widgets.text_block import text_height

BAND = 6
"""Height of the band in the level's colour, in pixels."""


@dataclass(frozen=True)
class LevelFace:
    """What a card says: the level of `value` is at `place` (from 0) of `steps`."""

    value: int
    place: int
    steps: int
    name: str
    text: str


@dataclass(frozen=True)
class CardMeasure:
    """Measures in pixels of a card with type of `pixels`; `below` is kept free for votes.

    A `dense` card has its lines and edges closer, so that long texts stay in large type. Its name
    takes `least_head` at least, so that the texts of cards side by side begin at one height.
    """

    pixels: int
    width: int
    below: int = 0
    dense: bool = False
    least_head: int = 0

    @property
    def padding(self) -> int:
        """Between the edge and the words."""
        return round(self.pixels * 0.4) if self.dense else max(round(self.pixels * 0.6), 10)

    @property
    def inside(self) -> int:
        """Width of the words."""
        return self.width - 2 * self.padding

    @property
    def number(self) -> int:
        """Size of the type of the level's number."""
        return round(self.pixels * 1.35)

    @property
    def tick(self) -> int:
        """Diameter of the tick of the agreed level."""
        return round(self.pixels * 1.4)

    @property
    def gap(self) -> int:
        """Between the name and the text."""
        return round(self.pixels * (0.2 if self.dense else 0.35))

    def number_width(self, face: LevelFace) -> int:
        """Width of the level's number and the gap behind it."""
        return round(self.number * 0.55 * len(str(face.value)) + self.pixels * 0.4)

    def name_width(self, face: LevelFace) -> int:
        """Width of the level's name, which leaves room for the tick."""
        return self.inside - self.number_width(face) - self.tick

    def head(self, face: LevelFace) -> int:
        """Height of number and name."""
        return _head(self, face)

    def reckoned_head(self, face: LevelFace) -> int:
        """Reckon what `head` remembers."""
        name = text_height(face.name, self.pixels, self.name_width(face), semibold=True)
        number = text_height("0", self.number, self.inside, semibold=True)
        return max(name, number, self.least_head)

    def text(self, face: LevelFace) -> int:
        """Height of the text with the gap above it; 0 for a level without a text."""
        if not face.text:
            return 0
        return self.gap + text_height(face.text, self.pixels, self.inside, dense=self.dense)

    def height(self, face: LevelFace) -> int:
        """Height of the whole card."""
        return _height(self, face)

    def reckoned_height(self, face: LevelFace) -> int:
        """Reckon what `height` remembers."""
        below = self.below + self.gap if self.below else 0
        return BAND + 2 * self.padding + self.head(face) + self.text(face) + below


# Cards are tried in many sizes, again and again.
@lru_cache(maxsize=4096)
def _head(measure: CardMeasure, face: LevelFace) -> int:
    return measure.reckoned_head(face)


@lru_cache(maxsize=4096)
def _height(measure: CardMeasure, face: LevelFace) -> int:
    return measure.reckoned_height(face)
