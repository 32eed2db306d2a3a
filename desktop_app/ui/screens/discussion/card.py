"""A topic as a card of the board: its words, its votes as dots, and keys and mouse to move it."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from desktop_app.domain.board_steps import shortened
from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.discussion.state import Card
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import RADIUS, Look
from desktop_app.ui.widgets.text_block import draw_text, text_height
from desktop_app.ui.widgets.tip import plain

CARD = "application/x-startpunkt-card"
"""Kind of what is dragged: the id of a card."""
_PADDING = 12
_GAP = 6
_MOST_DOTS = 24
_LONGEST = 180
"""The most characters of a text that a card shows; the whole is in its details."""


def dragged(data: QMimeData) -> str:
    """The id of the card that is dragged, "" for anything else."""
    return bytes(data.data(CARD).data()).decode()


class CardView(QWidget):
    """`opened` comes with a double click; `dropped` carries the id of a card laid upon this one."""

    chosen = Signal(str)
    opened = Signal(str)
    dropped = Signal(str, str)

    def __init__(self, look: Look, words: Wording, card: Card) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._pressed: QPoint | None = None
        self._over = False
        self.card = card
        self.setObjectName(f"card-{card.id}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAcceptDrops(True)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_card(card)

    def show_card(self, card: Card) -> None:
        """Show another value of the same card."""
        self.card = card
        self._lines = self._said()
        votes = self._words.translate("Discussion", "%n vote(s)", None, card.votes)
        self.setAccessibleName(", ".join([shortened(card.texts[0], _LONGEST), votes]))
        self.setAccessibleDescription(" ".join(text for text, *_ in self._lines[1:]))
        self.setToolTip(plain(card.texts[0]) if len(card.texts[0]) > _LONGEST else "")
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Return that a narrower card is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of words and dots at a width, in pixels."""
        room = width - 2 * _PADDING
        high = sum(text_height(t, p, room, semibold=b) + _GAP for t, p, b, _ in self._lines)
        rows = -(-min(self.card.votes, _MOST_DOTS) // self._across(room))
        return 2 * _PADDING + high - _GAP + rows * self._pitch + (_GAP if rows else 0)

    def sizeHint(self) -> QSize:
        """Return a usual width."""
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few letters."""
        return QSize(self._look.px(110), self._look.px(48))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that this card is the one the keys are about."""
        super().focusInEvent(event)
        self.chosen.emit(self.card.id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the card along, once the mouse has moved a little."""
        far = QApplication.startDragDistance()
        moved = self._pressed is not None and (
            (event.position().toPoint() - self._pressed).manhattanLength() >= far
        )
        if moved:
            self._pressed = None
            data = QMimeData()
            data.setData(CARD, self.card.id.encode())
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)

    def mouseDoubleClickEvent(self, _: QMouseEvent) -> None:
        """Open the details."""
        self.opened.emit(self.card.id)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome another card."""
        if dragged(event.mimeData()) not in {"", self.card.id}:
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, _: object) -> None:
        """Take the ring away."""
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Lay the other card together with this one."""
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(self.card.id, dragged(event.mimeData()))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the ground, the words, the dots and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, colours = self._look.tokens, self._look.palette
        ring = self.hasFocus() or self._over
        painter.setPen(QPen(QColor(tokens.focus if ring else colours.line), 2 if ring else 1))
        painter.setBrush(QColor(tokens.tint if self._over else colours.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
        room, top = self.width() - 2 * _PADDING, _PADDING
        for text, pixels, semibold, colour in self._lines:
            painter.setPen(QColor(colour))
            draw_text(painter, text, QPointF(_PADDING, top), pixels, room, semibold=semibold)
            top += text_height(text, pixels, room, semibold=semibold) + _GAP
        self._paint_dots(painter, top, room)

    @property
    def _pitch(self) -> int:
        return self._look.px(16)

    def _across(self, room: int) -> int:
        return max(room // self._pitch, 1)

    def _paint_dots(self, painter: QPainter, top: int, room: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.palette.accent))
        side = self._look.px(11)
        for number in range(min(self.card.votes, _MOST_DOTS)):
            down, across = divmod(number, self._across(room))
            x, y = _PADDING + across * self._pitch, top + down * self._pitch
            painter.drawEllipse(QRectF(x, y + 2, side, side))

    def _said(self) -> list[tuple[str, int, bool, str]]:
        """Lines of the card: text, height of type, whether semibold, colour."""
        card, look, say = self.card, self._look, self._words.translate
        body, small = look.px(TextSize.BODY), look.px(TextSize.CAPTION)
        ink, muted = look.palette.ink, look.palette.muted
        lines = [(shortened(card.texts[0], _LONGEST), body, True, ink)]
        lines += [(f"+ {shortened(text, _LONGEST)}", body, False, ink) for text in card.texts[1:]]
        lines += [(f"↗ {shortened(link.title, 80)}", small, False, muted) for link in card.links]
        if card.takeaway:
            lines.append((f"» {shortened(card.takeaway, _LONGEST)}", body, False, ink))
        lines += [(text, small, False, muted) for text in card.thumbs]
        if card.actions:
            text = say("Discussion", "%n action(s)", None, card.actions)
            lines.append((text, small, False, look.palette.brand))
        if card.votes:
            text = say("Discussion", "%n vote(s)", None, card.votes)
            lines.append((text, small, False, muted))
        return lines
