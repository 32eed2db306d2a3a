"""What the room has said so far: the answer, and the votes with their consensus."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions.poll import Poll
from desktop_app.ui.screens.questions.state import Asked, Panel, QuestionsState
from desktop_app.ui.shell.head import OneLine
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import icon_button
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.mark import Mark


class Verdict(QWidget):
    """The answer on the left; where the room votes first, how the vote stands on the right."""

    cleared = Signal()

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._agreed = False
        colours, tokens = look.palette, look.tokens
        self.sign = Mark(look, "check-circle", colours.good)
        self.notice = Mark(look, "info", colours.warn)
        self.answer = OneLine(look, TextSize.BODY, semibold=True)
        self.clear = icon_button(look, "x", words.translate("Questions", "Remove the answer"))
        self.clear.setObjectName("clear")
        self.parked = Chip(
            look,
            words.translate("Questions", "Parked"),
            icon="pause",
            tone=colours.warn,
            ground=tokens.warn_ground,
        )
        self.poll = Poll(look, words)
        self.clear.clicked.connect(self.cleared)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 4)
        row.setSpacing(8)
        for widget in (self.sign, self.notice):
            row.addWidget(widget)
        row.addWidget(self.answer, 1)
        row.addWidget(self.clear)
        row.addWidget(self.parked)
        row.addWidget(self.poll)
        # The row is as high with buttons as without, so that nothing below it moves.
        self.setFixedHeight(look.px(40) + 12)

    def show_verdict(self, state: QuestionsState) -> None:
        """Show the answer and the votes of the question at hand."""
        asked = state.asked
        self._show_answer(asked, state.finished)
        noticed = state.notice is not None and state.panel is not Panel.REASON
        self.notice.setVisible(noticed)
        if noticed and state.notice is not None:
            self.sign.hide()
            self.answer.say(state.notice.said(self._words.translate))
        self.clear.setVisible(asked.handled and not state.finished)
        self.parked.setVisible(asked.parked and not asked.handled)
        self.poll.show_poll(state)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave what is agreed readable, up to half the row, and give the votes the rest."""
        shown = (self.sign, self.notice, self.clear, self.parked)
        taken = sum(each.sizeHint().width() + 8 for each in shown if not each.isHidden())
        room = self.width() - 48 - taken
        least = self.answer.minimumSizeHint().width() * 2
        if self._agreed:
            least = max(least, min(self.answer.sizeHint().width() + 8, room // 2))
        self.poll.fit(room - least)

    def _show_answer(self, asked: Asked, finished: bool) -> None:
        self._agreed = asked.level is not None
        self.sign.setVisible(self._agreed)
        said = self._answer(asked, finished)
        if asked.last_level is not None:
            text = self._words.translate("Questions", "{answer} · last time: {level}")
            said = text.format(answer=said, level=asked.last_level)
        self.answer.say(said)

    def _answer(self, asked: Asked, finished: bool) -> str:
        translate = self._words.translate
        if asked.level is not None:
            name = next(choice.name for choice in asked.levels if choice.agreed)
            text = translate("Questions", "Agreed: {level} {name}")
            return text.format(level=asked.level, name=name)
        if asked.not_applicable is not None:
            text = translate("Questions", "Not applicable: {reason}")
            return text.format(reason=asked.not_applicable)
        if finished:
            return translate("Questions", "Not answered")
        return translate("Questions", "Not agreed yet")
