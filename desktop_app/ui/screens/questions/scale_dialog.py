"""The dialog that says what the levels mean, for questions whose texts are not enough."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions.state import LevelChoice
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import text_label


class ScaleDialog(Dialog):
    """Number, name and meaning of each level; the key that opened it closes it."""

    def __init__(
        self, parent: QWidget, look: Look, words: Wording, levels: Sequence[LevelChoice]
    ) -> None:
        title = words.translate("Questions", "What the levels mean")
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
