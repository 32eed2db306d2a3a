"""The face of the Lean Coffee board: four columns of cards, with votes as dots."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen

from desktop_app.services.room_board import RoomCard, RoomColumn
from desktop_app.ui.projector.dots import draw_dots
from desktop_app.ui.projector.face import Face, HeadLine
from desktop_app.ui.projector.state import BoardScene, WallState
from desktop_app.ui.theme.fonts import type_of
from desktop_app.ui.theme.look import RADIUS, Look
from desktop_app.ui.widgets.text_block import cut_text, draw_text, text_height
from desktop_app.ui.wording import QtWording

_LARGEST = 0.042
"""The largest type of cards, as a share of the wall's height."""
_MOST_LINES = 4


@dataclass(frozen=True)
class _Set:
    """How cards are set: the height of their type, and how many lines each may have."""

    pixels: int
    lines: int

    @property
    def padding(self) -> int:
        return self.pixels // 2

    def inside(self, wide: int) -> int:
        """Room for words on a card of that width."""
        return wide - 2 * self.padding


class BoardFace(Face):
    """The largest type in which the fullest column fits; what does not fit at all is counted."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__(look, words)
        self.head = HeadLine(self)
        self._columns: tuple[RoomColumn, ...] = ()

    def take(self, state: WallState, _: WallState | None) -> None:
        """Say what the scene says."""
        assert isinstance(state.scene, BoardScene)
        board = state.scene.board
        self._columns = board.columns
        self.head.say(board.title or "Lean Coffee", board.votes)
        told = (_spoken(column) for column in self._columns)
        self.setAccessibleName("Lean Coffee")
        self.setAccessibleDescription("\n".join(told))

    def lay_out(self) -> None:
        """Give the head its place; the columns are painted below it."""
        top = max(self.height() // 100, 4)
        width = self.width() - 2 * self.margin
        self.head.place(QRect(self.margin, top, width, HeadLine.height_in(self.least)), self.least)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint every column."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.head.geometry().bottom() + self.least // 2
        gap = self.margin // 2
        count = max(len(self._columns), 1)
        wide = (self.width() - 2 * self.margin - (count - 1) * gap) // count
        room = self.height() - top - self.least // 2
        found = self._best(wide, room - self._title_room)
        for place, column in enumerate(self._columns):
            area = QRect(self.margin + place * (wide + gap), top, wide, room)
            self._paint_column(painter, column, area, found)

    @property
    def _title_room(self) -> int:
        return round(self.least * 2.2)

    def _best(self, wide: int, room: int) -> _Set:
        """The largest type, then the most lines, with which the fullest column fits."""
        largest = self._whole(max(round(self.height() * _LARGEST), self.least), wide)
        for lines in range(_MOST_LINES, 0, -1):
            for pixels in range(largest, self.least - 1, -1):
                found = _Set(pixels, lines)
                if all(self._high(column, found, wide) <= room for column in self._columns):
                    return found
        return _Set(self.least, 1)

    def _whole(self, largest: int, wide: int) -> int:
        """The largest type that breaks no word, but those that are too long for any type."""
        cards = (card for column in self._columns for card in column.cards)
        words = {word for card in cards for text in card.texts for word in text.split()}
        inside = _Set(self.least, 1).inside(wide)
        fitting = ((_wide(word, self.least), word) for word in words)
        widest = max((pair for pair in fitting if pair[0] <= inside), default=(0, ""))[1]
        for pixels in range(largest, self.least, -1):
            if _wide(widest, pixels) <= _Set(pixels, 1).inside(wide):
                return pixels
        return self.least

    def _high(self, column: RoomColumn, found: _Set, wide: int) -> int:
        return sum(self._card_high(card, found, wide) + found.padding for card in column.cards)

    def _card_high(self, card: RoomCard, found: _Set, wide: int) -> int:
        text = _text(card, found, wide)
        high = text_height(text, found.pixels, found.inside(wide))
        return high + 2 * found.padding + (round(found.pixels * 1.3) if card.votes else 0)

    def _paint_column(
        self, painter: QPainter, column: RoomColumn, area: QRect, found: _Set
    ) -> None:
        painter.setPen(QColor(self.look.palette.ink))
        title = cut_text(column.title, self.least, area.width(), 1, semibold=True)
        start = QPointF(area.topLeft())
        draw_text(painter, title, start, self.least, area.width(), semibold=True)
        line = area.top() + round(self.least * 1.6)
        painter.setPen(QPen(QColor(self.look.palette.line), max(self.least // 12, 1)))
        painter.drawLine(area.left(), line, area.right(), line)
        top = area.top() + self._title_room
        for place, card in enumerate(column.cards):
            high = self._card_high(card, found, area.width())
            left = len(column.cards) - place
            last = area.bottom() - (round(self.least * 1.5) if left > 1 else 0)
            if top + high > last:
                self._paint_rest(painter, left, QPointF(area.left(), top), area.width())
                return
            self._paint_card(painter, card, QRect(area.left(), top, area.width(), high), found)
            top += high + found.padding

    def _paint_card(self, painter: QPainter, card: RoomCard, area: QRect, found: _Set) -> None:
        colours, padding = self.look.palette, found.padding
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        inside = QRectF(area).adjusted(padding, padding, -padding, -padding)
        painter.setPen(QColor(colours.ink))
        text = _text(card, found, area.width())
        draw_text(painter, text, inside.topLeft(), found.pixels, int(inside.width()))
        if card.votes:
            inside.setTop(inside.bottom() - round(found.pixels * 1.2))
            draw_dots(painter, self.look, card.votes, inside, found.pixels)

    def _paint_rest(self, painter: QPainter, left: int, at: QPointF, wide: int) -> None:
        painter.setPen(QColor(self.look.palette.ink))
        text = self.words.translate("Room", "and %n more", None, left)
        draw_text(painter, text, at, self.least, wide, semibold=True)


def _spoken(column: RoomColumn) -> str:
    return f"{column.title}: " + "; ".join(card.texts[0] for card in column.cards)


def _text(card: RoomCard, found: _Set, wide: int) -> str:
    text = " + ".join(card.texts)
    return cut_text(text, found.pixels, found.inside(wide), found.lines)


def _wide(word: str, pixels: int) -> int:
    return QFontMetrics(type_of(pixels)).horizontalAdvance(word)
