"""What a report says in the order in which it is read aloud, apart from where it is printed.

The names of the elements are those of ISO 32000-1, 14.8.4.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

Edges = tuple[float, float, float, float]
"""Left, bottom, right and top in points from the page's lower left corner."""


class Mark(NamedTuple):
    """Content on a page (from 0): the `place`th that is marked there."""

    page: int
    place: int


@dataclass(frozen=True)
class Area:
    """A part of a page that leads elsewhere: to an address, or to a heading."""

    page: int
    edges: Edges
    says: str
    address: str = ""
    heading: "HeadingPlace | None" = None


@dataclass(eq=False)
class Element:
    """A part of the report: its kind, what it holds, and what has to be said about it.

    `language` is empty where it is that of the part above; `alt` stands in for what can only
    be seen, within `edges` of one page. `scope` is what a table's head is the head of: Column
    or Row. `numbering` is how a list counts: Decimal or Disc.
    """

    kind: str
    language: str = ""
    alt: str = ""
    scope: str = ""
    numbering: str = ""
    edges: Edges | None = None
    holds: list["Element | Mark | Area"] = field(default_factory=list)

    def add(self, kind: str, language: str = "", scope: str = "", numbering: str = "") -> "Element":
        """Append a new element and return it."""
        part = Element(kind, language, scope=scope, numbering=numbering)
        self.holds.append(part)
        return part


@dataclass(eq=False)
class HeadingPlace:
    """A heading, its depth (1 is the highest) and rank, and where it came to stand."""

    text: str
    depth: int
    rank: int
    anchor: str
    listed: bool
    language: str = ""
    page: int = -1
    top: float = 0.0


class Outline:
    """The headings of a report, numbered without gaps: below H1 comes H2, whatever was asked."""

    def __init__(self) -> None:
        self.places: list[HeadingPlace] = []
        self._above: list[int] = []

    def add(
        self, text: str, rank: int, anchor: str = "", listed: bool = True, language: str = ""
    ) -> HeadingPlace:
        """Append a heading; a lower `rank` is a higher heading (the title's is 0)."""
        while self._above and self._above[-1] >= rank:
            self._above.pop()
        self._above.append(rank)
        place = HeadingPlace(text, len(self._above), rank, anchor, listed, language)
        self.places.append(place)
        return place

    def at(self, anchor: str) -> HeadingPlace | None:
        """Return the heading with that anchor, once all are known."""
        return next((place for place in self.places if anchor and place.anchor == anchor), None)

    def listed(self, depth: int) -> list[HeadingPlace]:
        """Return the headings that the contents name, down to a rank."""
        return [place for place in self.places if place.listed and 0 < place.rank <= depth]
