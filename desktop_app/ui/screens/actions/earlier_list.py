"""What earlier assessments left open: what became of each?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.board_steps import shortened
from desktop_app.domain.follow_up import ActionStatus
from desktop_app.ui.screens.actions.names import STATUSES
from desktop_app.ui.screens.actions.state import ActionsState, Earlier
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body, breakable, heading, remark, text_label
from desktop_app.ui.wording import QtWording

_ANSWERS = (
    ActionStatus.DONE,
    ActionStatus.UNDER_WAY,
    ActionStatus.AGREED,
    ActionStatus.DROPPED,
)
_SHOWN = 200


class EarlierList(Surface):
    """`answered` carries the earlier action and what became of it."""

    answered = Signal(object, object)

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__(look, edge=look.palette.accent, padding=16)
        self._look = look
        self._words = words
        self._shown: tuple[Earlier, ...] = ()
        say = words.translate
        self.body.addWidget(heading(look, say("Actions", "From last time")))
        self.body.addWidget(body(look, say("Actions", "What became of each?")))
        self._rows: list[QWidget] = []

    def show_state(self, state: ActionsState) -> None:
        """Show what is still to be answered; nothing where that is nothing."""
        self.setVisible(bool(state.earlier) and not state.locked)
        if state.earlier == self._shown:
            return
        self._shown = state.earlier
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._row(earlier) for earlier in state.earlier]
        for row in self._rows:
            self.body.addWidget(row)
            row.show()

    def _row(self, earlier: Earlier) -> QWidget:
        look, names = self._look, dict(STATUSES)
        row = QWidget()
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        top = QHBoxLayout()
        title = shortened(earlier.title, _SHOWN)
        top.addWidget(text_label(look, breakable(title), semibold=True), 1)
        top.addWidget(remark(look, breakable(earlier.about)), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        answers = FlowRow()
        for status in _ANSWERS:
            name = names[status].said(self._words.translate)
            button = Button(look, name)
            button.setAccessibleName(f"{name}: {title}")
            button.setObjectName(f"became-{status}-{earlier.earlier.action.id}")
            button.clicked.connect(
                lambda _=False, status=status: self.answered.emit(earlier.earlier, status)
            )
            answers.add(button)
        column.addWidget(answers)
        return row
