"""How many cards stand side by side, and in what size of type, so that all of them fit."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import ceil

NARROWEST = 9
"""A card is at least this many times as wide as its type is high."""


@dataclass(frozen=True)
class Sizes:
    """Sizes of type in pixels: cards stay in one row down to `comfortable`, then wrap."""

    smallest: int
    comfortable: int
    largest: int


@dataclass(frozen=True)
class Arrangement:
    """Columns and size of type; `fits` is False where the cards are higher than the room.

    A `dense` arrangement has lines, edges and cards closer to each other.
    """

    columns: int
    pixels: int
    fits: bool
    dense: bool = False

    @property
    def gap(self) -> int:
        """Pixels between two cards."""
        return 6 if self.dense else 12


HeightOf = Callable[[Arrangement], int]
"""Height in pixels of all cards in an arrangement."""


def arrange(
    cards: int, width: int, room: int, sizes: Sizes, height_of: HeightOf, *, dense: bool = False
) -> Arrangement:
    """Return the fewest rows and largest type with which cards fit into `width` × `room`.

    Where even the smallest type does not fit, the arrangement that is least high is returned.
    """
    ways = tuple(_columns(cards))
    roomy = range(sizes.largest, sizes.comfortable - 1, -1)
    tight = range(sizes.comfortable - 1, sizes.smallest - 1, -1)
    in_order = (
        *((across, pixels) for across in ways for pixels in roomy),
        *((across, pixels) for pixels in tight for across in ways),
    )
    for across, pixels in in_order:
        found = Arrangement(across, pixels, True, dense)
        if card_width(found, width) >= NARROWEST * pixels and height_of(found) <= room:
            return found
    least = [Arrangement(across, sizes.smallest, False, dense) for across in ways]
    wide_enough = [a for a in least if card_width(a, width) >= NARROWEST * a.pixels]
    return min(wide_enough or least[-1:], key=height_of)


def one_row(
    cards: int, width: int, room: int, sizes: Sizes, height_of: HeightOf
) -> Arrangement | None:
    """Return all cards side by side in the largest type that fits; None where none does.

    Cards get higher with their type, so that a search by halves finds the size.
    """

    def fits(pixels: int) -> bool:
        found = Arrangement(cards, pixels, True)
        return card_width(found, width) >= NARROWEST * pixels and height_of(found) <= room

    pixels = largest_that(sizes.smallest, sizes.largest, fits)
    return None if pixels is None else Arrangement(cards, pixels, True)


def largest_that(smallest: int, largest: int, fits: Callable[[int], bool]) -> int | None:
    """Return the largest size that fits where every smaller one fits too; None for none."""
    if not fits(smallest):
        return None
    while smallest < largest:
        middle = (smallest + largest + 1) // 2
        smallest, largest = (middle, largest) if fits(middle) else (smallest, middle - 1)
    return smallest


def card_width(arrangement: Arrangement, width: int) -> int:
    """Width in pixels of a card where all that stand side by side share `width`."""
    across = arrangement.columns
    return (width - arrangement.gap * (across - 1)) // across


def _columns(cards: int) -> Iterator[int]:
    """Yield the sensible numbers of columns, most first, each with as few rows as it needs."""
    seen = set()
    for rows in range(1, cards + 1):
        columns = ceil(cards / rows)
        if columns not in seen:
            seen.add(columns)
            yield columns
