"""A small whole number with a button for one less and one more."""

from PySide6.QtCore import QEvent, QRegularExpression, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QRegularExpressionValidator,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind, icon_button

_MOST_DIGITS = 5
_ENDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)


HIDDEN = "•"
"""Stands for a number that nobody may see."""


class Counter(QWidget):
    """Shows a number from 0, or that it is hidden, and takes another one.

    `counted` carries a typed number, `stepped` one more or one less, `refused` what is no
    number; `left` says that typing has ended.
    """

    counted = Signal(int)
    stepped = Signal(int)
    refused = Signal()
    left = Signal()

    def __init__(self, look: Look, words: Wording, name: str) -> None:
        super().__init__()
        self._number: int | None = 0
        self.field = _Digits(look)
        self.field.setObjectName(name)
        self.fewer = _step_button(look, "minus")
        self.more = _step_button(look, "plus")
        self.fewer.setAccessibleName(words.translate("Questions", "One vote less"))
        self.more.setAccessibleName(words.translate("Questions", "One vote more"))
        self.fewer.clicked.connect(lambda: self.stepped.emit(-1))
        self.more.clicked.connect(lambda: self.stepped.emit(1))
        self.field.editingFinished.connect(self._typed)
        self.field.done.connect(self.left)
        self.field.pasted.connect(self._paste)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.fewer)
        row.addWidget(self.field, 1)
        row.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.field.setPlaceholderText(HIDDEN)
        self.show_number(0)

    @property
    def number(self) -> int | None:
        """The number that is shown; None while it is hidden."""
        return self._number

    def say(self, text: str) -> None:
        """Say what is counted, for a screen reader."""
        self.field.setAccessibleName(text)
        self.field.setToolTip(text)

    def show_number(self, number: int | None) -> None:
        """Show a number, or None for a hidden one; what is being typed stays until it is done."""
        self._number = number
        self.fewer.setEnabled(number != 0)
        if not (self.field.hasFocus() and self.field.isModified()):
            shown = "" if number is None else str(number)
            if shown != self.field.text():
                self.field.setText(shown)

    def _typed(self) -> None:
        if self.field.isModified():
            self.field.setModified(False)
            typed = self.field.text()
            if typed and int(typed) != self._number:
                self.counted.emit(int(typed))
            self.show_number(self._number)

    def _paste(self, text: str) -> None:
        """Take a pasted number whole, and nothing that is no number."""
        if text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS:
            self.field.setText(text)
            self.field.setModified(True)
        else:
            self.refused.emit()


class _Digits(QLineEdit):
    """Keeps what is typed from the keys of the screen; Enter and Esc end it."""

    done = Signal()
    pasted = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setValidator(
            QRegularExpressionValidator(QRegularExpression(f"[0-9]{{0,{_MOST_DIGITS}}}"), self)
        )
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(look.font(semibold=True))
        self.setFixedHeight(look.px(32))
        self.setMinimumWidth(look.px(36))
        self.setStyleSheet("padding: 0 2px;")
        self.setAcceptDrops(False)

    def event(self, event: QEvent) -> bool:
        """Take Enter and Esc before a shortcut does."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() in _ENDING)
            if event.isAccepted():
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Look at what is pasted first; end with Enter, which emits editingFinished, or Esc."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(QGuiApplication.clipboard().text().strip())
            return
        super().keyPressEvent(event)
        if event.key() in _ENDING:
            self.done.emit()


def _step_button(look: Look, icon: str) -> Button:
    button = icon_button(look, icon, "")
    button.setProperty("kind", str(Kind.PLAIN))
    button.setFixedSize(look.px(32), look.px(32))
    # Digits and the field do the same by keys; two more stops for each level would be tiring.
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.setAutoRepeat(True)
    return button
