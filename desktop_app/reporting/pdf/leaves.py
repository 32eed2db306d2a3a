"""Pages that belong together on sheets of their own: numbered anew, each beginning on a front."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.reporting.pdf.piece import Break, Piece


class LeafBreak(Break):
    """What follows begins a new sheet, under a footer of its own."""

    def __init__(self, footer: str) -> None:
        self.footer = footer


@dataclass(frozen=True)
class PageMark:
    """A page's number among `pages`, and its footer; `back` is one that stays empty."""

    number: int
    pages: int
    footer: str
    back: bool = False


@dataclass(frozen=True)
class Run:
    """Pieces whose pages are numbered together; `leaves` where they are sheets of their own."""

    footer: str
    pieces: Sequence[Piece]
    leaves: bool

    def marks(self, pages: int) -> Iterator[PageMark]:
        """Yield what stands in the margins of so many pages, and of an empty back after them."""
        for number in range(1, pages + 1):
            yield PageMark(number, pages, self.footer)
        if self.leaves and pages % 2:
            yield PageMark(pages + 1, pages, "", back=True)


def runs(pieces: Sequence[Piece], footer: str) -> list[Run]:
    """Part the pieces where a new leaf begins; `footer` is that of what stands before the first."""
    found: list[Run] = []
    held: list[Piece] = []
    leaf: LeafBreak | None = None
    for piece in (*pieces, LeafBreak("")):
        if not isinstance(piece, LeafBreak):
            held.append(piece)
            continue
        if held or leaf is not None:
            found.append(Run(leaf.footer if leaf else footer, held, leaf is not None))
        held, leaf = [], piece
    return found or [Run(footer, (), leaves=False)]
