"""The shield of a secret round: how many have voted, and thanks that do not tell the vote."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions import state as shown
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.mark import Mark
from desktop_app.ui.widgets.surface import Ground
from desktop_app.ui.widgets.text import recolour, text_label

THANKS = 1800
"""Milliseconds that a voter is thanked; digits pressed meanwhile are not votes."""


class Shield(Ground):
    """A bar below the scale; it never knows more than the number of those who have voted."""

    ended = Signal()
    abstained = Signal()

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__(look.tokens.tint, look.palette.brand, Qt.Edge.TopEdge)
        translate = words.translate
        self._words = words
        self._colours = look.palette
        self.count = text_label(look, "", TextSize.LEAD, semibold=True)
        self.how = text_label(look, translate("Questions", "Press the number of your level"))
        self.pass_by = Button(look, translate("Questions", "I abstain (A)"))
        self.pass_by.setObjectName("abstain")
        self.end = Button(look, translate("Questions", "End the round (S)"))
        self.end.setObjectName("end-secret")
        # Enter and Space are for voters; a button with the focus would end the round with them.
        for button in (self.pass_by, self.end):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.pass_by.clicked.connect(self.abstained)
        self.end.clicked.connect(self.ended)
        row = FlowRow()
        for label in (self.count, self.how):
            label.setWordWrap(False)
        row.add(Mark(look, "eye-slash", look.palette.brand))
        for widget in (self.count, self.how, self.pass_by, self.end):
            row.add(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 24, 12)
        column.addWidget(row)

    def show_shield(self, state: shown.QuestionsState) -> None:
        """Show how many have voted, or what has just been said to the voter."""
        votes, translate = state.asked.votes, self._words.translate
        if votes.expected is None:
            text = translate("Questions", "%n vote(s)", None, votes.given)
        else:
            given = translate("Questions", "{given} of {expected} have voted")
            text = given.format(given=votes.given, expected=votes.expected)
        self.count.setText(text)
        recolour(self.count, self._colours.warn if votes.too_many else self._colours.ink)
        if state.notice is not None:
            self.how.setText(state.notice.said(translate))
        else:
            self.how.setText(translate("Questions", "Press the number of your level"))
        self.pass_by.setVisible(state.shield is shown.Shield.VOTING)


class Thanks(QWidget):
    """Covers question and scale for a moment, the same for every vote."""

    over = Signal()

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        translate = words.translate
        self.word = text_label(look, translate("Questions", "Thank you!"), semibold=True)
        self.word.setFont(look.font(TextSize.TITLE, semibold=True))
        self.next = text_label(
            look, translate("Questions", "Your vote is counted. Pass the laptop on."), TextSize.LEAD
        )
        self.mistake = text_label(
            look,
            translate("Questions", "Wrong number? Backspace takes your vote back."),
            colour=look.palette.muted,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 40, 40, 40)
        column.setSpacing(16)
        column.addStretch(1)
        for label in (self.word, self.next, self.mistake):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(THANKS)
        self._pause.timeout.connect(self.over)

    def show_thanks(self, thanking: bool) -> None:
        """Begin to thank, or stop."""
        if thanking and self.isHidden():
            self._pause.start()
        elif not thanking:
            self._pause.stop()
        self.setVisible(thanking)
