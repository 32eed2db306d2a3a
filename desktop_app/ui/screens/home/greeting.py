"""What an empty store greets with: a question, a promise, the ways to begin."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.stairs_motif import StairsMotif
from desktop_app.ui.widgets.text import text_label


class Greeting(QWidget):
    """Words and `choices` at the left; the ornament at the right where there is room."""

    def __init__(self, look: Look, words: Wording, choices: QWidget) -> None:
        super().__init__()
        self._look = look
        question = words.translate("Home", "Where does your organisation stand?")
        promise = words.translate(
            "Home",
            "Take a room through the questions, see the result together, and hand out a page "
            "on paper before anyone leaves. Everything stays on this machine.",
        )
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(text_label(look, question, TextSize.DISPLAY, semibold=True))
        column.addWidget(text_label(look, promise, TextSize.LEAD, colour=look.palette.muted))
        column.addSpacing(16)
        column.addWidget(choices)
        column.addStretch(1)
        self._motif = StairsMotif(look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 32, 0, 0)
        row.setSpacing(48)
        row.addLayout(column, 1)
        row.addWidget(self._motif, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the ornament where the words need its room."""
        super().resizeEvent(event)
        self._motif.setVisible(self.width() >= self._look.px(760))
