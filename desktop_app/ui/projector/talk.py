"""The face of one card: what is under discussion, with a clock for the whole room."""

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from desktop_app.services.room_board import RoomBoard, RoomCard, Urgency
from desktop_app.ui.projector.dots import draw_dots
from desktop_app.ui.projector.face import Face, HeadLine
from desktop_app.ui.projector.stack import Paragraph, Stack
from desktop_app.ui.projector.state import CardScene, WallState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.text_block import draw_text
from desktop_app.ui.wording import QtWording

_CLOCK_SHARE = 0.22
"""Largest height of the clock's figures, as a share of the wall's height."""


class CardFace(Face):
    """The words at the left, the clock at the right where one runs."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__(look, words)
        self.head = HeadLine(self)
        self.words_of_it = Stack(self, (Paragraph(0.085, True), Paragraph(0.05), Paragraph(0.045)))
        self._clock_area = QRect()
        self._dots_area = QRectF()

    def take(self, state: WallState, _: WallState | None) -> None:
        """Say what the scene says."""
        translate, board = self.words.translate, _board(state)
        card = _card(board)
        talked_of = board.walked is None
        left = translate("Room", "Under discussion") if talked_of else translate("Room", "Topic")
        self.head.say(left, board.title if talked_of else board.votes)
        takeaway = translate("Room", "We take away: {text}").format(text=board.takeaway)
        self.words_of_it.say(
            card.texts[0],
            "\n".join(f"+ {text}" for text in card.texts[1:]),
            takeaway if talked_of and board.takeaway else "",
        )
        self.setAccessibleName(card.texts[0])

    def lay_out(self) -> None:
        """Give the words what the head and the clock leave."""
        assert self.state is not None
        board, least, margin = _board(self.state), self.least, self.margin
        width, top = self.width() - 2 * margin, max(self.height() // 100, 4)
        line = HeadLine.height_in(least)
        self.head.place(QRect(margin, top, width, line), least)
        begin = top + line + least
        room = self.height() - begin - least
        clock = round(width * 0.3) if board.clock is not None and board.walked is None else 0
        self._clock_area = QRect(margin + width - clock, begin, clock, room)
        dots = round(least * 2.4) if _card(board).votes else 0
        words = QRect(margin, begin, width - clock - (2 * margin if clock else 0), room - dots)
        self.words_of_it.place(words, self.height(), least)
        under = max(block.geometry().bottom() for block in self.words_of_it.blocks)
        self._dots_area = QRectF(margin, under + least, words.width(), least * 1.8)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint dots and clock."""
        assert self.state is not None
        painter, board = QPainter(self), _board(self.state)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if votes := _card(board).votes:
            draw_dots(painter, self.look, votes, self._dots_area, round(self.least * 1.4))
        if board.clock is not None and board.walked is None:
            self._paint_clock(painter, board)

    def _paint_clock(self, painter: QPainter, board: RoomBoard) -> None:
        face, area = board.clock, self._clock_area
        assert face is not None
        one = max(self.look.measure("+00:00", 100, True), 1) / 100
        pixels = max(min(round(self.height() * _CLOCK_SHARE), int(area.width() / one)), self.least)
        colours = self.look.palette
        # A colour alone says nothing: the words below the figures say it too.
        calm = face.urgency in {Urgency.CALM, Urgency.STANDS}
        ink = colours.ink if calm else colours.bad
        small = max(round(self.height() * 0.04), self.least)
        down = area.top() + (area.height() - pixels - 2 * small) / 2
        wide = area.width()
        painter.setPen(QColor(ink))
        place = QPointF(area.left(), down)
        draw_text(painter, face.text, place, pixels, wide, semibold=True, centred=True)
        below = QPointF(area.left(), down + pixels * 1.25)
        painter.setPen(QColor(colours.ink))
        draw_text(painter, face.spoken, below, small, wide, centred=True)


def _board(state: WallState) -> RoomBoard:
    assert isinstance(state.scene, CardScene)
    return state.scene.board


def _card(board: RoomBoard) -> RoomCard:
    card = board.walked or board.discussing
    assert card is not None
    return card
