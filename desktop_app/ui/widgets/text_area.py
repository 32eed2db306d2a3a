"""A field for texts of any length, as high as what stands in it."""

from math import ceil

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from desktop_app.ui.theme.look import Look

_FRAME = 20
"""Edges and padding above and below the lines, in pixels."""


class TextArea(QPlainTextEdit):
    """`typed` carries every change that the user makes; `left` comes when the field is left.

    Tab leads to the next field, as in a form. Undo takes back typing while the field has the
    focus, and is left to the window when there is nothing more to take back here.
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

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window where the field has nothing for them."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            nothing = (
                (QKeySequence.StandardKey.Undo, not self.document().isUndoAvailable()),
                (QKeySequence.StandardKey.Redo, not self.document().isRedoAvailable()),
            )
            if any(event.matches(key) and is_empty for key, is_empty in nothing):
                event.ignore()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the field is left; what was typed is for the window to undo from now on."""
        super().focusOutEvent(event)
        self.document().clearUndoRedoStacks()
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
