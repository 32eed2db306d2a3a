"""Where the headings of a story are, so that contents and links can lead to them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop_app.reporting.story import Block, Columns, Heading, Together

_LOWEST = 3


@dataclass(frozen=True)
class Place:
    """A heading: its text, the name it is found by, and its depth (the title has 1)."""

    text: str
    name: str
    depth: int
    listed: bool


class Anchors:
    """The places of all headings of a story, in reading order, each with a name of its own.

    Depths have no gaps: a heading is at most one deeper than the one before it.
    """

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._anchors: dict[str, str] = {}
        self._places: list[Place] = []
        depth = 1
        for number, heading in enumerate(_headings(blocks), 1):
            depth = min(min(heading.level, _LOWEST) + 1, depth + 1)
            place = Place(heading.text, f"h{number}", depth, heading.listed)
            self._places.append(place)
            if heading.anchor:
                self._anchors.setdefault(heading.anchor, place.name)
        self._next = iter(self._places)

    def next(self, heading: Heading) -> Place:
        """Return the place of the next heading; they are asked for in reading order."""
        place = next(self._next)
        assert place.text == heading.text
        return place

    def name_of(self, anchor: str) -> str:
        """Return the name under which an anchor of a heading is found."""
        return self._anchors.get(anchor, anchor)

    def listed(self, depth: int) -> tuple[Place, ...]:
        """Return the places that stand in contents of that depth."""
        return tuple(p for p in self._places if p.listed and p.depth - 1 <= depth)


def _headings(blocks: Iterable[Block]) -> Iterator[Heading]:
    for block in blocks:
        match block:
            case Heading() if block.text.strip():
                yield block
            case Together():
                yield from _headings(block.blocks)
            case Columns():
                for column in block.columns:
                    yield from _headings(column)
