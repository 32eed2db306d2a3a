"""How many cards stand side by side, and in what size of type, so that all of them fit."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import ceil

HeightOf = Callable[[int, int], int]
"""Height of all cards in pixels, for a number of columns and a size of type in pixels."""

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
    """Columns and size of type; `fits` is False where the cards are higher than the room."""

    columns: int
    pixels: int
    fits: bool


def arrange(
    cards: int, width: int, room: int, sizes: Sizes, gap: int, height_of: HeightOf
) -> Arrangement:
    """Return the fewest rows and largest type with which cards fit into `width` × `room`.

    Where even the smallest type does not fit, the arrangement that is least high is returned.
    """
    ways = tuple(_columns(cards))
    ranges = (
        range(sizes.largest, sizes.comfortable - 1, -1),
        range(sizes.comfortable - 1, sizes.smallest - 1, -1),
    )
    for across in ways:
        for pixels in ranges[0]:
            if _fits(across, pixels, width, room, gap, height_of):
                return Arrangement(across, pixels, True)
    for pixels in ranges[1]:
        for across in ways:
            if _fits(across, pixels, width, room, gap, height_of):
                return Arrangement(across, pixels, True)
    least = sizes.smallest
    wide_enough = [c for c in ways if card_width(c, width, gap) >= NARROWEST * least] or [1]
    return Arrangement(min(wide_enough, key=lambda c: height_of(c, least)), least, False)


def card_width(columns: int, width: int, gap: int) -> int:
    """Width of a card in pixels where `columns` stand side by side with gaps between."""
    return (width - gap * (columns - 1)) // columns


def _columns(cards: int) -> Iterator[int]:
    """Yield the sensible numbers of columns, most first: the last row is never nearly empty."""
    seen = set()
    for rows in range(1, cards + 1):
        columns = ceil(cards / rows)
        if columns not in seen:
            seen.add(columns)
            yield columns


def _fits(columns: int, pixels: int, width: int, room: int, gap: int, height_of: HeightOf) -> bool:
    wide_enough = card_width(columns, width, gap) >= NARROWEST * pixels
    return wide_enough and height_of(columns, pixels) <= room
