"""What stands around the grid: the question at hand, what must be said, and the buttons."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.screens.ballots.grid import Grid
from desktop_app.ui.screens.ballots.state import SHEET, BallotsState
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.head_row import HeadRow
from desktop_app.ui.widgets.text import recolour, remark, text_label
from desktop_app.ui.wording import QtWording


class Desk(QWidget):
    """The screen's content."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__()
        self._look = look
        self._words = words
        say = words.translate
        self.grid = Grid(look, words)
        self.use = Button(look, say("Ballots", "Use as round 1"), Kind.PRIMARY, icon="check")
        self.use.setObjectName("use-ballots")
        self.anew = Button(look, say("Ballots", "New pile …"), Kind.QUIET, icon="trash")
        self.anew.setObjectName("new-pile")
        self.on = Button(
            look, say("Ballots", "Go to the questions"), Kind.QUIET, icon="arrow-right"
        )
        self.on.setObjectName("to-questions")
        self._question = text_label(look, "", TextSize.BODY, semibold=True)
        self._question.setMinimumHeight(look.px(44))
        self._notice = text_label(look, "")
        self._notice.setObjectName("ballot-notice")
        self._notice.setMinimumHeight(look.px(24))
        self._head = HeadRow(look, say("Ballots", "Ballots"), remark(look, ""))
        for button in (self.anew, self.on, self.use):
            self._head.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._question)
        column.addWidget(self.grid, 1)
        column.addWidget(self._notice)

    def show_state(self, state: BallotsState) -> None:
        """Show the state, in place of the one before."""
        say = self._words.translate
        ballots = say("Ballots", "%n ballot(s)", None, state.ballots)
        self._head.say(f"{say('Ballots', 'Code {code}').format(code=state.code)} · {ballots}")
        self._question.setText(self._place(state))
        self._tell(state)
        self.use.setEnabled(bool(state.marks) and not state.finished)
        self.anew.setEnabled(bool(state.ballots) and not state.finished)
        self.grid.show_state(state)

    def _place(self, state: BallotsState) -> str:
        say, sheet = self._words.translate, state.rows[state.row].sheet
        if state.column == SHEET:
            return say("Ballots", "Sheet {sheet} · the number on the paper").format(sheet=sheet)
        if state.column == state.rest:
            return say("Ballots", "Sheet {sheet} · to its end").format(sheet=sheet)
        column = state.columns[state.column - 1]
        text = say("Ballots", "Sheet {sheet} · {number} {prompt}")
        return text.format(sheet=sheet, number=column.number, prompt=column.prompt)

    def _tell(self, state: BallotsState) -> None:
        say, colours = self._words.translate, self._look.palette
        if state.notice is not None:
            text, colour = state.notice.said(say), colours.warn
        elif state.twice:
            numbers = ", ".join(map(str, state.twice))
            text = say("Ballots", "More than one ballot has the number {numbers}. Look again.")
            text, colour = text.format(numbers=numbers), colours.bad
        else:
            text = say("Ballots", "Digits fill in, Enter takes the next sheet. All is kept.")
            colour = colours.muted
        self._notice.setText(text)
        recolour(self._notice, colour)
