"""What is laid out on pages: pieces that know their height, where they may be cut, how to draw."""

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.reporting.pdf.pen import Pen

_TOLERANCE = 0.01
"""What a piece may exceed its room by, in points: less than an eye or a rounding sees."""


class Piece(ABC):
    """A part of a report as it is laid out.

    `keeps`: it must not stand last on a page. `loose`: it may be cut wherever a page ends; else
    only where it is taller than a page. `height` is known once it is fitted; `above` and `below`
    are the parts of it that keep a distance to what stands there, and give way at a page's edge.
    """

    keeps = False
    loose = False
    height = 0.0
    above = 0.0
    below = 0.0

    @abstractmethod
    def fit(self, width: float) -> float:
        """Lay it out in that width, in points; return its height."""

    def least(self) -> float:
        """Return the height of the smallest part that may stand alone, once it is fitted."""
        return self.height

    def cut(self, _room: float, _page: float) -> "tuple[Piece, Piece] | None":
        """Return the part that fits into that height, and the rest; None where nothing fits.

        `page` is the height of an empty page: with as much room something has to fit.
        """
        return None

    def stand(self, page: int, top: float) -> None:  # noqa: B027 - few pieces need to know
        """Tell it on which page it stands, and how far from the lower edge its top is."""

    @abstractmethod
    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it; `top` is its upper edge, in points from the page's lower edge."""


class Nothing(Piece):
    """Stands where something else is already printed."""

    def fit(self, _width: float) -> float:
        """Take no room."""
        return 0.0

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw nothing."""


class Break(Nothing):
    """What follows begins a new page."""


class Placed(NamedTuple):
    """A piece and how far its top is below the upper edge of its room."""

    piece: Piece
    below: float


class Filled(NamedTuple):
    """What found room, and what is left."""

    placed: list[Placed]
    rest: list[Piece]


def fill(
    pieces: Sequence[Piece], width: float, room: float, page: float, *, lifts: bool = True
) -> Filled:
    """Place pieces below each other in a room of that height; `page` is that of an empty page.

    At the top of a page the distance to what stands above is left out, if it `lifts`. With a
    whole page of room at least one piece is placed, even one that is too tall.
    """
    whole = room >= page
    placed: list[Placed] = []
    queue = deque(pieces)
    used = 0.0
    while queue:
        piece = queue.popleft()
        if isinstance(piece, Break):
            if placed or not whole:
                break
            continue
        tall = piece.fit(width)
        top = used - piece.above if lifts and whole and not placed else used
        left = room - top + _TOLERANCE
        forced = whole and not placed
        wanted = 0.0 if forced and piece.keeps else _follows(piece, queue, width, page)
        if tall - piece.below + wanted <= left:
            placed.append(Placed(piece, top))
            used = top + tall
            continue
        parts = _parts(piece, left, page, forced)
        if parts is not None:
            placed.append(Placed(parts[0], top))
            queue.appendleft(parts[1])
        elif forced:
            placed.append(Placed(piece, top))
        else:
            queue.appendleft(piece)
        break
    return Filled(*_without_last_headings(placed, list(queue), whole))


def _follows(piece: Piece, queue: Sequence[Piece], width: float, page: float) -> float:
    """Return the height of what has to stand below a piece on the same page."""
    wanted = 0.0
    for following in queue:
        if not piece.keeps or isinstance(following, Break):
            break
        tall = following.fit(width)
        movable = following.keeps or not (following.loose or tall > page)
        wanted += tall if movable else min(following.least(), tall)
        piece = following
    return wanted if wanted < page / 2 else 0.0


def _parts(piece: Piece, left: float, page: float, forced: bool) -> tuple[Piece, Piece] | None:
    if piece.loose or forced or piece.height > page + piece.above + piece.below:
        return piece.cut(page if forced else min(left, page - _TOLERANCE), page)
    return None


def _without_last_headings(
    placed: list[Placed], rest: list[Piece], whole: bool
) -> tuple[list[Placed], list[Piece]]:
    """Take back what must not stand last, unless nothing else is there."""
    if not rest or isinstance(rest[0], Break):
        return placed, rest
    kept = len(placed)
    while kept and placed[kept - 1].piece.keeps:
        kept -= 1
    if kept or not whole:
        return placed[:kept], [piece for piece, _ in placed[kept:]] + rest
    return placed, rest
