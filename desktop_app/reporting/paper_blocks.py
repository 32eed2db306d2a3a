"""Blocks of what is handed out and hung up in the room: leaves, rows to tick, posters."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Leaf:
    """What follows begins a new sheet of paper, so that sheets can be printed on both sides.

    Its pages are numbered anew, under a `footer` of their own. Where its last page is the front
    of a sheet, the back stays empty.
    """

    footer: str


@dataclass(frozen=True)
class TickRow:
    """One line to tick: its number, what it asks, and a sign for each box."""

    number: str
    text: str
    boxes: tuple[str, ...]


@dataclass(frozen=True)
class TickRows:
    """Lines with boxes to tick at the right; the last `apart` boxes stand a little off."""

    rows: tuple[TickRow, ...]
    apart: int = 0


@dataclass(frozen=True)
class Step:
    """A level on a poster: its number, its name, and what it means for the question."""

    number: str
    name: str
    text: str


@dataclass(frozen=True)
class Poster:
    """A question with its levels, as large as one page allows."""

    above: str
    prompt: str
    steps: tuple[Step, ...]
