"""The table of contents: headings, and the pages where they stand."""

from desktop_app.reporting.pdf.groups import Stack
from desktop_app.reporting.pdf.pen import Pen
from desktop_app.reporting.pdf.piece import Piece
from desktop_app.reporting.pdf.setting import CONTENTS, Setting
from desktop_app.reporting.pdf.structure import Element, HeadingPlace, Outline
from desktop_app.reporting.pdf.text_lines import Manner, TextLines

_STEP = 12.0
"""How far a heading is set in from the one above it."""
_NUMBERS = 30.0
"""The column of page numbers."""
_GAP = 4.0


class ContentsLine(Piece):
    """A line of the contents: a heading, dots, and its page; it leads there."""

    def __init__(self, place: HeadingPlace, setting: Setting, element: Element) -> None:
        self._place = place
        self._setting = setting
        self._style = CONTENTS[place.rank]
        self._link = element.add("TOCI").add("Reference").add("Link", place.language)
        manner = Manner(most=2, goes_on=True)
        self._text = TextLines(place.text, self._style, setting, self._link, manner)
        self._indent = (place.rank - 1) * _STEP
        self._width = 0.0
        self.above = self._style.above

    def fit(self, width: float) -> float:
        """Break the heading beside the column of page numbers."""
        self._width = width
        self.height = self._text.fit(width - self._indent - _NUMBERS)
        return self.height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw heading, dots and page number."""
        number = str(self._place.page + 1)
        start = x + self._width - self._setting.lettering(self._style).width(number)
        left = x + self._indent
        self._text.draw(pen, left, top)
        wide, below = self._text.end()
        with pen.content(self._link):
            pen.text(number, self._style, start, top - below)
        pen.dots(left + wide + _GAP, start - _GAP, top - below)
        edges = (left, top - self.height, x + self._width, top - self.above)
        pen.link(self._link, edges, self._place.text, heading=self._place)


class ContentsList(Stack):
    """The lines of the contents; made when all headings are known, before they are laid out."""

    loose = True

    def __init__(self, outline: Outline, depth: int, setting: Setting, element: Element) -> None:
        super().__init__(())
        self._outline = outline
        self._depth = depth
        self._setting = setting
        self._element = element

    def fit(self, width: float) -> float:
        """Lay out a line for every listed heading."""
        if not self._parts:
            self._parts = [
                ContentsLine(place, self._setting, self._element)
                for place in self._outline.listed(self._depth)
            ]
        return super().fit(width)
