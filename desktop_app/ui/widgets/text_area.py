"""A field for texts of any length, as high as what stands in it."""

from math import ceil

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop_app.ui.theme.look import Look

_FRAME = 20
"""Edges and padding above and below the lines, in pixels."""


class TextArea(QPlainTextEdit):
    """`typed` carries every change that the user makes; `left` comes when the field is left.

    Tab leads to the next field, as in a form.
    """

    typed = Signal(str)
    left = Signal()

    def __init__(self, look: Look, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = look.px(22) * lines + _FRAME
        self._filling = False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(look.font())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._changed)
        self._fit()

    @property
    def text(self) -> str:
        """What stands in the field."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Put another text in; what stands there already is left alone, cursor and all."""
        if text != self.text:
            self._filling = True
            self.setPlainText(text)
            self._filling = False

    def sizeHint(self) -> QSize:
        """Return the height of all lines."""
        return QSize(200, max(self._needed(), self._least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew, and take the height they need."""
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field is left."""
        super().focusOutEvent(event)
        self.left.emit()

    def _changed(self) -> None:
        self._fit()
        if not self._filling:
            self.typed.emit(self.text)

    def _needed(self) -> int:
        layout = self.document().documentLayout()
        lines = 0.0
        block = self.document().begin()
        while block.isValid():
            # The layout of plain text counts in lines, the block's own rectangle in pixels.
            lines += layout.blockBoundingRect(block).height()
            block = block.next()
        return ceil(lines + 2 * self.document().documentMargin()) + _FRAME

    def _fit(self) -> None:
        high = max(self._needed(), self._least)
        if high != self.height() or high != self.minimumHeight():
            self.setFixedHeight(high)
