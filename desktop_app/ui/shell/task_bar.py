"""What is being worked on, how far it has come, and a way to cancel it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from desktop_app.domain.wording import Wording
from desktop_app.ui.shell.tasks import Progress
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.surface import Ground
from desktop_app.ui.widgets.text import body


class TaskBar(Ground):
    """A strip along the bottom while a task runs."""

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__(look.palette.surface, look.palette.line, Qt.Edge.TopEdge)
        self._progress: Progress | None = None
        self._text = body(look, "")
        self._text.setWordWrap(False)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = Button(look, words.translate("Shell", "Cancel"))
        self._cancel.clicked.connect(self._give_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 24, 8)
        row.setSpacing(16)
        row.addWidget(self._text)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self.hide()

    def show_task(self, text: str, progress: Progress) -> None:
        """Show a task; the bar runs to and fro until the task says how far it has come."""
        self._progress = progress
        self._text.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        progress.advanced.connect(self._advance)
        self.show()

    def _advance(self, share: float) -> None:
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(share * 1000))

    def _give_up(self) -> None:
        if self._progress is not None:
            self._progress.cancel()
        self.hide()
