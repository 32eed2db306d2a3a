"""A box to tick with its words: Fusion's own has an edge that cannot be seen on dark ground."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from desktop_app.ui.theme.look import Look

_CORNER = 4


class CheckBox(QCheckBox):
    """Painted in the colours of the theme; ticked it is filled and has the sign of a tick."""

    def __init__(self, look: Look, text: str = "") -> None:
        super().__init__(text)
        self._look = look

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the box, the tick and the words, and the ring of the focus."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        style = self.style()
        part = QStyle.SubElement
        box = style.subElementRect(part.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter, box)
        if self.text():
            words = style.subElementRect(part.SE_CheckBoxContents, option, self)
            tone = self._look.palette.ink if self.isEnabled() else self._look.tokens.disabled
            painter.setPen(QColor(tone))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
            painter.drawText(words, flags, self.text())

    def _paint_box(self, painter: QPainter, box: QRect) -> None:
        tokens, colours = self._look.tokens, self._look.palette
        edge, ground = QColor(tokens.control), QColor(colours.surface)
        if self.isChecked():
            edge = ground = QColor(colours.brand)
        if not self.isEnabled():
            edge, ground = QColor(tokens.disabled), QColor(tokens.on_disabled)
        focused = self.hasFocus()
        pen = QPen(QColor(tokens.focus), 2) if focused else QPen(edge, 1)
        inset = pen.widthF() / 2
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawRoundedRect(
            QRectF(box).adjusted(inset, inset, -inset, -inset), _CORNER, _CORNER
        )
        if self.isChecked():
            tone = colours.on_brand if self.isEnabled() else tokens.disabled
            self._look.icon("check", tone).paint(painter, box.adjusted(-1, -1, 1, 1))
