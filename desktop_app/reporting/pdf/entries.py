"""Entries of lists."""

from desktop_app.reporting.pdf.pen import Pen
from desktop_app.reporting.pdf.piece import Piece
from desktop_app.reporting.pdf.setting import ENTRY, ENTRY_FIGURE, ENTRY_REMARK, Setting
from desktop_app.reporting.pdf.structure import Element
from desktop_app.reporting.pdf.text_lines import Manner, TextLines
from desktop_app.reporting.story import Item

_INDENT = 11.0
_FIGURE_GAP = 6.0


class Entry(Piece):
    """An entry of a list: a mark, the text, a figure at the right, a remark below."""

    loose = True

    def __init__(
        self,
        mark: "Written | None",
        text: TextLines | None,
        figure: "Written | None",
        remark: TextLines | None,
    ) -> None:
        self._mark = mark
        self._text = text
        self._figure = figure
        self._remark = remark
        self._width = 0.0
        self.above = text.above if text else remark.above if remark else 0.0

    def fit(self, width: float) -> float:
        """Break text and remark beside the figure's column."""
        self._width = width
        figure = self._figure.width + _FIGURE_GAP if self._figure else 0.0
        self.height = self._text.fit(width - _INDENT - figure) if self._text else 0.0
        if self._remark:
            self.height += self._remark.fit(width - _INDENT)
        return self.height

    def least(self) -> float:
        """Return the height of the text's first lines."""
        first = self._text or self._remark
        return first.least() if first else 0.0

    def cut(self, room: float, page: float) -> tuple[Piece, Piece] | None:
        """Cut in the text, between text and remark, or in the remark."""
        if self._text and self._text.height > room:
            parts = self._text.cut(room, page)
            if not parts:
                return None
            return self._cut(parts[0], parts[1], None, self._remark)
        if not self._remark:
            return None
        tall = self._text.height if self._text else 0.0
        parts = self._remark.cut(room - tall, page if tall else room)
        if parts:
            return self._cut(self._text, None, parts[0], parts[1])
        return self._cut(self._text, None, None, self._remark) if tall else None

    def _cut(
        self,
        text: Piece | None,
        more: Piece | None,
        remark: Piece | None,
        more_remark: Piece | None,
    ) -> tuple[Piece, Piece]:
        first = Entry(self._mark, _lines(text), self._figure, _lines(remark))
        second = Entry(None, _lines(more), None, _lines(more_remark))
        for part in (first, second):
            part.fit(self._width)
        return first, second

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the parts in the order in which they are read."""
        base = top - self._text.baseline() if self._text else top
        if self._mark:
            self._mark.draw(pen, x, base)
        if self._text:
            self._text.draw(pen, x + _INDENT, top)
            top -= self._text.height
        if self._figure:
            self._figure.draw(pen, x + self._width - self._figure.width, base)
        if self._remark:
            self._remark.draw(pen, x + _INDENT, top)


def _lines(piece: Piece | None) -> TextLines | None:
    return piece if isinstance(piece, TextLines) else None


class Written:
    """A word or figure in one line, and the element it belongs to."""

    def __init__(self, text: str, setting: Setting, element: Element) -> None:
        self._text = text
        self._element = element
        self.width = setting.lettering(ENTRY_FIGURE).width(text)

    def draw(self, pen: Pen, x: float, base: float) -> None:
        """Set it from x on."""
        with pen.content(self._element):
            pen.text(self._text, ENTRY_FIGURE, x, base)


def entry(item: Item, mark: str, setting: Setting, most: int, element: Element) -> Entry:
    """Return an entry of a list; `element` is the list's."""
    whole = element.add("LI", item.language)
    label = Written(mark, setting, whole.add("Lbl"))
    body = whole.add("LBody")
    said = body.add("P")
    manner = Manner(most, goes_on=bool(item.figure))
    text = TextLines(item.text, ENTRY, setting, said, manner)
    figure = Written(item.figure, setting, said) if item.figure else None
    remark = None
    if item.remark.strip():
        remark = TextLines(item.remark, ENTRY_REMARK, setting, body.add("P"), Manner(most))
    return Entry(label, text, figure, remark)
