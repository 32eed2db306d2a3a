"""What the levels mean: on the wall where a room looks at it, else in a dialog."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import text_label

_SCALE = QT_TRANSLATE_NOOP("Questions", "What the levels mean")


class Explained(Protocol):
    """A level with its meaning."""

    @property
    def value(self) -> int:
        """Its number."""

    @property
    def name(self) -> str:
        """Its name."""

    @property
    def summary(self) -> str:
        """What it means."""


Levels = Callable[[], Sequence[Explained]]


def scale_key(parent: QWidget, around: Surroundings, levels: Levels) -> KeyAction:
    """Return the key that explains the levels, the same on every screen of an assessment."""
    return KeyAction(("L",), _SCALE, lambda: explain(parent, around, levels))


def explain(parent: QWidget, around: Surroundings, levels: Levels) -> None:
    """Explain the levels where the room looks, or stop; without a room, open the dialog."""
    if around.room.watched:
        around.room.explain()
    else:
        ScaleDialog(parent.window(), around.look, around.words, levels()).open()


class ScaleDialog(Dialog):
    """Number, name and meaning of each level; the key that opened it closes it."""

    def __init__(
        self, parent: QWidget, look: Look, words: Wording, levels: Sequence[Explained]
    ) -> None:
        title = _SCALE.said(words.translate)
        super().__init__(parent, look, title, 760, 440)
        page = Page(look, margin=0)
        page.setAccessibleName(title)
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        table = QGridLayout()
        table.setHorizontalSpacing(20)
        table.setVerticalSpacing(12)
        table.setColumnStretch(2, 1)
        for row, level in enumerate(levels):
            value = text_label(look, str(level.value), TextSize.LEAD, semibold=True)
            name = text_label(look, level.name, TextSize.LEAD, semibold=True)
            name.setMinimumWidth(look.px(96))
            meaning = text_label(look, level.summary, TextSize.LEAD)
            for column, label in enumerate((value, name, meaning)):
                table.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        page.column.addLayout(table)
        page.column.addStretch(1)
        self.body.addWidget(page)
        close = self.add_button(words.translate("Questions", "Close"), primary=True)
        close.clicked.connect(self.accept)
        # The arrows scroll at once, and Enter still presses the one button.
        page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with the key that opened it."""
        if event.key() == Qt.Key.Key_L:
            self.accept()
        else:
            super().keyPressEvent(event)
