"""Lines with boxes to tick, as ballots have them: wide enough for a pen, each sign in its box."""

from collections.abc import Sequence

from desktop_app.reporting.paper_blocks import TickRow, TickRows
from desktop_app.reporting.pdf.pen import Pen
from desktop_app.reporting.pdf.piece import Piece
from desktop_app.reporting.pdf.setting import Setting, Style
from desktop_app.reporting.pdf.structure import Element
from desktop_app.reporting.pdf.text_lines import TextLines

_NUMBER = Style(8.4, colour="muted")
_ASKED = Style(8.4)
_SIGN = Style(7.6, colour="muted")
_BOX, _EDGE = 12.5, 0.8
"""The side of a box and the thickness of its edge."""
_GAP, _APART = 3.5, 9.0
"""Between two boxes, and before those that stand off."""
_NUMBERS, _BEFORE = 18.0, 12.0
"""The column of numbers, and the distance from the text to the first box."""
_ABOVE, _BELOW = 2.4, 2.4


class Tick(Piece):
    """One line: number, text, boxes; a thin rule below it."""

    def __init__(self, row: TickRow, apart: int, setting: Setting, element: Element) -> None:
        self._setting = setting
        self._number = TextLines(row.number, _NUMBER, setting, element.add("TD"))
        self._asked = TextLines(row.text, _ASKED, setting, element.add("TH", scope="Row"))
        self._boxes = [(sign, element.add("TD")) for sign in row.boxes]
        self._off = len(row.boxes) - apart
        self._width = 0.0

    def fit(self, width: float) -> float:
        """Break the text in the room that the boxes leave."""
        self._width = width
        self._number.fit(_NUMBERS)
        tall = self._asked.fit(width - _NUMBERS - _BEFORE - self._taken)
        self.height = _ABOVE + max(tall, _BOX) + _BELOW
        return self.height

    @property
    def _taken(self) -> float:
        boxes = len(self._boxes)
        return boxes * (_BOX + _GAP) - _GAP + (_APART if self._off < boxes else 0.0)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the parts in the order in which they are read."""
        middle = top - _ABOVE - (self.height - _ABOVE - _BELOW) / 2
        first = top - _ABOVE - max((_BOX - self._asked.height) / 2, 0.0)
        self._number.draw(pen, x, first)
        self._asked.draw(pen, x + _NUMBERS, first)
        left = x + self._width - self._taken
        for place, (sign, element) in enumerate(self._boxes):
            if place == self._off:
                left += _APART
            self._box(pen, sign, element, left, middle)
            left += _BOX + _GAP
        pen.rule(x, top - self.height, self._width, 0.4)

    def _box(self, pen: Pen, sign: str, element: Element, left: float, middle: float) -> None:
        palette, half = self._setting.palette, _BOX / 2
        edges = (left, middle - half, left + _BOX, middle + half)
        pen.fill(edges, palette.ink)
        inner = (edges[0] + _EDGE, edges[1] + _EDGE, edges[2] - _EDGE, edges[3] - _EDGE)
        pen.fill(inner, palette.surface)
        type_ = self._setting.lettering(_SIGN)
        with pen.content(element):
            start = left + (_BOX - type_.width(sign)) / 2
            pen.text(sign, _SIGN, start, middle - 0.33 * _SIGN.size)


class Ticks(Piece):
    """Lines below each other; cut only between two of them."""

    loose = True

    def __init__(self, lines: Sequence[Tick]) -> None:
        self._lines = lines
        self._width = 0.0

    def fit(self, width: float) -> float:
        """Lay out every line."""
        if width != self._width:
            self._width = width
            for line in self._lines:
                line.fit(width)
        self.height = sum(line.height for line in self._lines)
        return self.height

    def least(self) -> float:
        """Return the height of the first two lines: a heading does not stand over one alone."""
        return sum(line.height for line in self._lines[:2])

    def cut(self, room: float, page: float) -> tuple[Piece, Piece] | None:
        """Cut between two lines; on an empty page at least one finds its place."""
        used, fits = 0.0, 0
        for line in self._lines:
            if used + line.height > room:
                break
            used += line.height
            fits += 1
        if room >= page:
            fits = max(fits, 1)
        if not 0 < fits < len(self._lines):
            return None
        first, second = Ticks(self._lines[:fits]), Ticks(self._lines[fits:])
        for part in (first, second):
            part.fit(self._width)
        return first, second

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the lines from above."""
        for line in self._lines:
            line.draw(pen, x, top)
            top -= line.height


def tick_rows(block: TickRows, setting: Setting, whole: Element) -> Ticks:
    """Return the lines; their cells belong to the element `whole`, a table."""
    body = whole.add("TBody")
    return Ticks([Tick(row, block.apart, setting, body.add("TR")) for row in block.rows])
