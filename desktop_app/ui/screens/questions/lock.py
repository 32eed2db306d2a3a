"""The banner of a finished assessment: read only, with a way to open it again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions.state import QuestionsState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.mark import Mark
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body


class Lock(Surface):
    """Says that answers are locked; asks once before they are unlocked."""

    asked = Signal(bool)
    reopened = Signal()

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__(look, ground=look.tokens.tint, edge=look.palette.brand, padding=8)
        self._words = words
        self.text = body(look, "")
        self.open = Button(look, words.translate("Questions", "Reopen …"))
        self.sure = Button(look, words.translate("Questions", "Reopen"), Kind.PRIMARY)
        self.keep = Button(look, words.translate("Questions", "Keep it finished"))
        names = ("reopen", "reopen-sure", "reopen-not")
        for button, name in zip((self.open, self.sure, self.keep), names, strict=True):
            button.setObjectName(name)
        self.open.clicked.connect(lambda: self.asked.emit(True))
        self.keep.clicked.connect(lambda: self.asked.emit(False))
        self.sure.clicked.connect(self.reopened)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(Mark(look, "lock-simple", look.palette.brand))
        row.addWidget(self.text, 1)
        for button in (self.open, self.keep, self.sure):
            row.addWidget(button)
        self.body.addLayout(row)

    def show_lock(self, state: QuestionsState) -> None:
        """Show whether answers are locked, and the question that comes before unlocking."""
        translate = self._words.translate
        asking = state.reopening
        fresh = asking != self.sure.isVisible()
        self.open.setVisible(not asking)
        self.sure.setVisible(asking)
        self.keep.setVisible(asking)
        if asking:
            text = translate(
                "Questions", "Reopen, so that answers can change? The history will tell of it."
            )
        else:
            text = translate("Questions", "This assessment is finished: the answers are locked.")
        self.text.setText(text)
        if fresh and asking:
            self.keep.setFocus()
