"""The chart on the screen, on pyqtgraph's graphics view: sharp at any size, pressed shape by shape.

Imported when the first chart is shown: pyqtgraph and NumPy take most of a second to load.
"""

import pyqtgraph  # type: ignore[import-untyped]  # it has no types
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from desktop_app.charts.drawing import Drawing
from desktop_app.ui.charts.painter import outline, paint
from desktop_app.ui.theme.look import Look

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class _DrawingItem(pyqtgraph.GraphicsObject):  # type: ignore[misc]  # as above
    """The drawing as an item of the scene, with a ring round the shape the keys have reached."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.drawing: Drawing | None = None
        self.ring: QRectF | None = None

    def boundingRect(self) -> QRectF:
        if self.drawing is None:
            return QRectF()
        return QRectF(0, 0, self.drawing.width, self.drawing.height)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        if self.drawing is None:
            return
        paint(painter, self.drawing, self._look)
        if self.ring is not None:
            painter.setPen(QPen(QColor(self._look.tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.ring, 4, 4)


class Canvas(pyqtgraph.GraphicsView):  # type: ignore[misc]  # as above
    """Shows one drawing; `chosen` carries the key of a pressed shape, `resized` the new size."""

    chosen = Signal(str)
    resized = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(background=look.palette.surface)
        self._item = _DrawingItem(look)
        self._look = look
        self._areas: list[tuple[QPainterPath, str]] = []
        self._keys: list[str] = []
        self._at = -1
        self._pressed = ""
        self.addItem(self._item)
        self.setStyleSheet("background: transparent; border: none;")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another drawing; its words are those of a screen reader too."""
        self._item.prepareGeometryChange()
        self._item.drawing = drawing
        self._areas = [
            (outline(shape, self._look), key)
            for shape in drawing.shapes
            if (key := getattr(shape, "key", ""))
        ]
        self._keys = list(dict.fromkeys(key for _, key in self._areas))
        self._at = min(self._at, len(self._keys) - 1)
        self._ring()
        self.setAccessibleName(drawing.title)
        self.setAccessibleDescription(drawing.alt)
        self._item.update()

    def key_at(self, point: QPointF) -> str:
        """The key of the topmost shape at a point of the drawing, "" for none."""
        for path, key in reversed(self._areas):
            if path.contains(point):
                return key
        return ""

    def sizeHint(self) -> QSize:
        """Return a modest size: the layout decides."""
        return QSize(320, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for a drawing of the new size."""
        super().resizeEvent(event)
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move from shape to shape with the arrows, and choose one with Enter or Space."""
        if event.key() in _STEPS and self._keys:
            self._at = (self._at + _STEPS[Qt.Key(event.key())]) % len(self._keys)
            self._ring()
        elif event.key() in _ENTER and 0 <= self._at < len(self._keys):
            self.chosen.emit(self._keys[self._at])
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self._at = max(self._at, 0)
        self._ring()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._ring()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember what was pressed."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self.key_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed, if the pointer is still on it."""
        if event.button() is Qt.MouseButton.LeftButton:
            if self._pressed and self._pressed == self.key_at(event.position()):
                self.chosen.emit(self._pressed)
            self._pressed = ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over what can be pressed."""
        found = self.key_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _ring(self) -> None:
        ring = None
        if self.hasFocus() and self._item.drawing is not None:
            ring = self._item.boundingRect().adjusted(1, 1, -1, -1)
            if 0 <= self._at < len(self._keys):
                areas = [path for path, key in self._areas if key == self._keys[self._at]]
                ring = areas[0].boundingRect()
                for area in areas[1:]:
                    ring = ring.united(area.boundingRect())
                whole = self._item.boundingRect().adjusted(1, 1, -1, -1)
                ring = ring.adjusted(-4, -4, 4, 4).intersected(whole)
        self._item.ring = ring
        self._item.update()
