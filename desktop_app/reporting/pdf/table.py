"""Tables on pages: columns as wide as their texts need, heads repeated where a page begins."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.charts.palette import mixed
from desktop_app.reporting.pdf.pen import Pen
from desktop_app.reporting.pdf.piece import Nothing, Piece
from desktop_app.reporting.pdf.setting import Setting
from desktop_app.reporting.pdf.text_lines import TextLines

GAP = 8.0
"""Between two columns."""
_ABOVE, _BELOW = 2.0, 3.0
"""Between the text of a cell and the lines of its row."""
_LINE = 0.5
_BLEED = 4.0
"""How far the ground of a row that stands out reaches beyond its text."""
_TINT = 0.6
"""How much of the paper is in the ground of a row that stands out."""
_TALL = 0.3
"""Rows that are taller than this part of a page may be cut."""
_WIDEST_WORD = 0.45
"""The part of the width that a column's longest word may claim."""


@dataclass
class Row:
    """The cells of a row; one that is `marked` stands on a tint."""

    cells: Sequence[Piece]
    marked: bool = False
    height: float = field(default=0.0, init=False)

    def fit(self, widths: Sequence[float]) -> float:
        """Lay out the cells in their columns."""
        tall = [cell.fit(width) for cell, width in zip(self.cells, widths, strict=True)]
        self.height = _ABOVE + max(tall, default=0.0) + _BELOW
        return self.height

    def cut(self, room: float, page: float, widths: Sequence[float]) -> "tuple[Row, Row] | None":
        """Cut every cell at the same height; None where a cell does not fit at all."""
        inner = room - _ABOVE - _BELOW
        firsts: list[Piece] = []
        seconds: list[Piece] = []
        for cell in self.cells:
            if cell.height <= inner:
                firsts.append(cell)
                seconds.append(Nothing())
                continue
            parts = cell.cut(inner, page - _ABOVE - _BELOW)
            if parts is None:
                return None
            firsts.append(parts[0])
            seconds.append(parts[1])
        rows = Row(firsts, self.marked), Row(seconds, self.marked)
        for row in rows:
            row.fit(widths)
        return rows


class Table(Piece):
    """Rows below each other under their head; `shares` divide the width, or the texts do."""

    loose = True
    below = 4.0

    def __init__(
        self, head: Row | None, rows: Sequence[Row], shares: Sequence[float], setting: Setting
    ) -> None:
        self._head = head
        self._rows = rows
        self._shares = shares
        self._setting = setting
        self._widths: list[float] = []
        self._width = 0.0
        self._goes_on = False

    def fit(self, width: float) -> float:
        """Find the columns' widths and break the cells' texts."""
        if width != self._width:
            self._width = width
            self._widths = self._columns(width - GAP * (len(self._shares) - 1))
            for row in self._all():
                row.fit(self._widths)
        self.height = sum(row.height for row in self._all()) + self.below
        return self.height

    def _all(self) -> list[Row]:
        return [*([self._head] if self._head else []), *self._rows]

    def _columns(self, room: float) -> list[float]:
        if any(self._shares):
            return [room * share / sum(self._shares) for share in self._shares]
        cells = [
            [cell for cell in column if isinstance(cell, TextLines)]
            for column in zip(*(row.cells for row in self._all()), strict=True)
        ]
        least = [max((cell.narrowest() for cell in column), default=0.0) for column in cells]
        wanted = [max((cell.natural() for cell in column), default=0.0) for column in cells]
        return shared(room, least, wanted)

    def least(self) -> float:
        """Return the height of head and first row."""
        rows = self._all()
        return sum(row.height for row in rows[: 2 if self._head else 1])

    def cut(self, room: float, page: float) -> tuple[Piece, Piece] | None:
        """Cut between two rows; within one only where it is tall."""
        used = self._head.height if self._head else 0.0
        fits = 0
        for row in self._rows:
            if used + row.height > room:
                break
            used += row.height
            fits += 1
        firsts, seconds = list(self._rows[:fits]), list(self._rows[fits:])
        if seconds and (seconds[0].height > _TALL * page or (not fits and room >= page)):
            forced = not fits and room >= page
            parts = seconds[0].cut(room - used, room - used if forced else page, self._widths)
            if parts:
                firsts.append(parts[0])
                seconds[0] = parts[1]
        if not firsts or not seconds:
            return None
        return self._part(firsts, self._goes_on), self._part(seconds, True)

    def _part(self, rows: Sequence[Row], goes_on: bool) -> "Table":
        part = Table(self._head, rows, self._shares, self._setting)
        part._widths, part._width, part._goes_on = self._widths, self._width, goes_on
        part.fit(self._width)
        return part

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the rows; a head that has been read before is decoration."""
        for row in self._all():
            lower = top - row.height
            if row.marked:
                palette = self._setting.palette
                ground = mixed(palette.level1, palette.surface, _TINT)
                pen.fill((x - _BLEED, lower, x + self._width + _BLEED, top), ground)
            left = x
            for cell, width in zip(row.cells, self._widths, strict=True):
                if row is self._head and self._goes_on and isinstance(cell, TextLines):
                    cell.draw_again(pen, left, top - _ABOVE)
                else:
                    cell.draw(pen, left, top - _ABOVE)
                left += width + GAP
            pen.rule(x, lower, self._width, _LINE)
            top = lower


def shared(room: float, least: Sequence[float], wanted: Sequence[float]) -> list[float]:
    """Divide a width among columns.

    Each gets its longest word (up to a part of the width), then what its texts want, as far as
    there is room; what is left over goes to all in proportion.
    """
    words = [min(word, _WIDEST_WORD * room) for word in least]
    if sum(words) > room:
        return [room * word / sum(words) for word in words]
    more = [max(want - word, 0.0) for want, word in zip(wanted, words, strict=True)]
    left = room - sum(words)
    if sum(more) > left:
        return [word + left * want / sum(more) for word, want in zip(words, more, strict=True)]
    widths = [word + want for word, want in zip(words, more, strict=True)]
    over, total = room - sum(widths), sum(widths)
    return [width + over * (width / total if total else 1 / len(widths)) for width in widths]
