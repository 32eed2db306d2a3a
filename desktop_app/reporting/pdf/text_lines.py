"""Running text on a page: headings, paragraphs, cells, links."""

import re
from dataclasses import dataclass, replace

from desktop_app.reporting.pdf.breaking import Line, broken
from desktop_app.reporting.pdf.pen import Pen
from desktop_app.reporting.pdf.piece import Piece
from desktop_app.reporting.pdf.setting import Setting, Style
from desktop_app.reporting.pdf.structure import Element, HeadingPlace, Outline
from desktop_app.reporting.story import Link

_ALONE = 2
"""Fewer lines of a paragraph never stand alone above or below a page's edge."""
_LINK_LINES = 4
_UNDER = 1.5
"""From the base of a link to the line below it."""
_WEB = re.compile(r"(https?://|mailto:)[!-~]+\Z")
"""Addresses that a report may lead to; other schemes could start programs."""


@dataclass(frozen=True)
class Manner:
    """How a text behaves.

    `most` bounds its lines (0: never); `right`: it ends at the right edge; `keeps`: it must not
    stand last on a page; `goes_on`: more of the same element follows it.
    """

    most: int = 0
    right: bool = False
    keeps: bool = False
    goes_on: bool = False


FLOWS = Manner()


class TextLines(Piece):
    """Text set in lines; never read as markup. `place` is set where it is a heading."""

    loose = True

    def __init__(
        self,
        text: str,
        style: Style,
        setting: Setting,
        element: Element,
        manner: Manner = FLOWS,
        place: HeadingPlace | None = None,
    ) -> None:
        self.keeps = manner.keeps
        self.above = style.above
        self.element = element
        self._text = text
        self._style = style
        self._setting = setting
        self._manner = manner
        self._place = place
        self._lines: tuple[Line, ...] = ()
        self._width = 0.0
        self._type = setting.lettering(style)
        self._is_part = False

    def fit(self, width: float) -> float:
        """Break the text into lines of that width."""
        if width != self._width and not self._is_part:
            room = width - self._style.indent
            self._lines = broken(self._text, room, self._type, self._manner.most)
            if self._manner.goes_on and self._lines:
                self._lines = (*self._lines[:-1], self._lines[-1]._replace(blank=True))
        self._width = width
        self.height = self.above + len(self._lines) * self._type.leading
        return self.height

    def natural(self) -> float:
        """Return the width of the text in one line."""
        return self._style.indent + max(
            (self._type.width(line) for line in self._text.splitlines()), default=0.0
        )

    def narrowest(self) -> float:
        """Return the width of the longest word."""
        words = self._text.split()
        return self._style.indent + max((self._type.width(word) for word in words), default=0.0)

    def least(self) -> float:
        """Return the height of two lines, or of all where there are too few to part."""
        lines = len(self._lines)
        alone = _ALONE if lines >= 2 * _ALONE else lines
        return self.above + alone * self._type.leading

    def cut(self, room: float, page: float) -> tuple[Piece, Piece] | None:
        """Cut between two lines, so that no line of several stands alone."""
        lines = len(self._lines)
        fits = int((room - self.above) / self._type.leading)
        if room < page:
            fits = min(fits, lines - _ALONE)
            if fits < _ALONE:
                return None
        fits = max(fits, 1)
        if fits >= lines:
            return None
        return self._part(self._lines[:fits], self.above), self._part(self._lines[fits:], 0.0)

    def _part(self, lines: tuple[Line, ...], above: float) -> "TextLines":
        """Return some of the lines; a page is as wide as the next, so they stay as they are."""
        part = TextLines(
            self._text, self._style, self._setting, self.element, self._manner, self._place
        )
        part._lines, part._is_part, part.above = lines, True, above
        if above == 0.0 and lines and lines[0].text == "":
            part._lines = lines[1:]
        part.fit(self._width)
        return part

    def stand(self, page: int, top: float) -> None:
        """Tell a heading where it stands."""
        if self._place is not None and self._place.page < 0:
            self._place.page, self._place.top = page, top - self.above

    def baseline(self) -> float:
        """Return how far the first line's base is below the upper edge."""
        return self._type.baseline(self.above)

    def end(self) -> tuple[float, float]:
        """Return where the text ends: from the left, and its last base from the upper edge."""
        below = self.baseline() + (len(self._lines) - 1) * self._type.leading
        return self._style.indent + self._type.width(self._lines[-1].text), below

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Set the lines, the first at the top."""
        if not self._lines:
            return
        if self._style.bar:
            lower = top - self.height
            pen.fill((x, lower, x + 2, top - self.above), self._setting.palette.line)
        with pen.content(self.element):
            self._set(pen, x, top)

    def draw_again(self, pen: Pen, x: float, top: float) -> None:
        """Set the lines as decoration: they have been read before."""
        with pen.decoration():
            self._set(pen, x, top)

    def _set(self, pen: Pen, x: float, top: float) -> None:
        right = x + self._width if self._manner.right else None
        base = top - self.baseline()
        pen.lines(self._lines, self._style, x + self._style.indent, base, right)


class LinkLines(TextLines):
    """Text that leads to a web address, or to a heading of the report ("#" and its anchor)."""

    loose = False

    def __init__(
        self, link: Link, style: Style, setting: Setting, element: Element, outline: Outline
    ) -> None:
        style = replace(style, colour="brand")
        super().__init__(link.text, style, setting, element, Manner(most=_LINK_LINES))
        self._link = link
        self._outline = outline

    def cut(self, _room: float, _page: float) -> tuple[Piece, Piece] | None:
        """Never: it is short."""
        return None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Set the lines, and make where they stand lead to the goal, if there is one."""
        super().draw(pen, x, top)
        left, base = x + self._style.indent, top - self.baseline() - _UNDER
        widths = [self._type.width(line.text) for line in self._lines]
        for place, width in enumerate(widths):
            code = self._setting.colour(self._style)
            pen.rule(left, base - place * self._type.leading, width, 0.5, code)
        edges = (left, top - self.height, left + max(widths), top - self.above)
        address = self._link.address
        heading = self._outline.at(address.removeprefix("#")) if address[:1] == "#" else None
        if heading is not None:
            pen.link(self.element, edges, self._link.text, heading=heading)
        elif _WEB.match(address):
            pen.link(self.element, edges, self._link.text, address=address)
        else:
            self.element.kind = "Span"
