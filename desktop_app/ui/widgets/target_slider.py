"""A target on a scale of levels: its mark is dragged, or moved by the arrow keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QSlider

from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import RADIUS, Look

_MARGIN = 18

_LINE = 0.46
"""Where the line of levels lies, as a share of the height: its numbers keep clear of the edge."""


class TargetSlider(QSlider):
    """A slider over the levels; the place before the lowest level means no target.

    `aimed` carries the new level, or None, once for each change that the user makes.
    """

    aimed = Signal(object)

    def __init__(self, look: Look, lowest: int, highest: int, says: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look
        self._score: float | None = None
        self._shown: int | None = None
        self.setRange(lowest - 1, highest)
        self.setPageStep(1)
        self.setAccessibleName(says)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(look.px(150))
        self.setFixedHeight(look.px(44))
        self.setTracking(False)
        self.sliderMoved.connect(lambda _: self.update())
        self.valueChanged.connect(self._tell)

    def show_target(self, target: int | None, score: float | None) -> None:
        """Show a target and the score it is compared with, without telling anybody."""
        self._score = score
        self._shown = target
        self.blockSignals(True)
        self.setValue(self.minimum() if target is None else target)
        self.blockSignals(False)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for the levels."""
        return QSize(self._look.px(190), self._look.px(44))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit as a level, and Delete or Backspace as no target."""
        typed = event.text()
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.setValue(self.minimum())
        elif typed.isdecimal() and self.minimum() < int(typed) <= self.maximum():
            self.setValue(int(typed))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the mark where the pointer is, and let it be dragged from there."""
        if event.button() is Qt.MouseButton.LeftButton and self.isEnabled():
            self.setSliderDown(True)
            self._drag(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the mark."""
        if self.isSliderDown():
            self._drag(event)

    def mouseReleaseEvent(self, _: QMouseEvent) -> None:
        """Let go of the mark: the level under it is the target."""
        if self.isSliderDown():
            position = self.sliderPosition()
            self.setSliderDown(False)
            self.setValue(position)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the line of levels, the score and the target's mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, middle = self._look.palette, self.height() * _LINE
        painter.setPen(QPen(QColor(palette.line), 2))
        painter.drawLine(
            QPointF(self._x(self.minimum()), middle), QPointF(self._x(self.maximum()), middle)
        )
        painter.setFont(self._look.font(TextSize.CAPTION))
        for value in range(self.minimum(), self.maximum() + 1):
            self._paint_level(painter, value, middle)
        if self._score is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.brand))
            painter.drawEllipse(QPointF(self._x(self._score), middle), 5, 5)
        self._paint_mark(painter, middle)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._look.tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _paint_level(self, painter: QPainter, value: int, middle: float) -> None:
        chosen = value == self.sliderPosition()
        painter.setPen(QColor(self._look.palette.ink if chosen else self._look.palette.muted))
        text = "–" if value == self.minimum() else str(value)
        side = self._look.px(20)
        area = QRectF(self._x(value) - side, middle + 2, 2 * side, self.height() - middle - 4)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(QPen(QColor(self._look.tokens.control), 2))
        painter.drawLine(QPointF(self._x(value), middle - 3), QPointF(self._x(value), middle))

    def _paint_mark(self, painter: QPainter, middle: float) -> None:
        """Paint a pointed mark above the line; hollow where there is no target."""
        x, side = self._x(self.sliderPosition()), self._look.px(8)
        pin = QPolygonF(
            [
                QPointF(x, middle - 2),
                QPointF(x - side, middle - 2 - 1.6 * side),
                QPointF(x + side, middle - 2 - 1.6 * side),
            ]
        )
        none = self.sliderPosition() == self.minimum()
        colour = QColor(self._look.tokens.control if none else self._look.palette.accent)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush if none else colour)
        painter.drawPolygon(pin)

    def _x(self, value: float) -> float:
        margin = self._look.px(_MARGIN)
        room = self.width() - 2 * margin
        return margin + (value - self.minimum()) / (self.maximum() - self.minimum()) * room

    def _drag(self, event: QMouseEvent) -> None:
        margin = self._look.px(_MARGIN)
        share = (event.position().x() - margin) / max(self.width() - 2 * margin, 1)
        width = self.maximum() - self.minimum()
        self.setSliderPosition(self.minimum() + round(min(max(share, 0), 1) * width))
        self.update()

    def _tell(self, value: int) -> None:
        level = None if value == self.minimum() else value
        if level != self._shown:
            self._shown = level
            self.aimed.emit(level)
        self.update()
