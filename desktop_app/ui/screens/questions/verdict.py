"""What the room has said so far: the answer, and the votes with their consensus."""

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.consensus import Spread
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.ui.screens.questions.state import Asked, Panel, QuestionsState, Votes
from desktop_app.ui.shell.head import OneLine
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind, icon_button
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.counter import Counter
from desktop_app.ui.widgets.mark import Mark
from desktop_app.ui.widgets.text import text_label

SPREADS = {
    Spread.AGREED: QT_TRANSLATE_NOOP("Questions", "agreed"),
    Spread.SOME: QT_TRANSLATE_NOOP("Questions", "some spread"),
    Spread.DIVIDED: QT_TRANSLATE_NOOP("Questions", "divided"),
}
RULE = QT_TRANSLATE_NOOP(
    "Questions",
    "Consensus is 1 when all votes are alike and 0 when they stand at the two ends. "
    "From 0.80 it is called agreed, from 0.60 some spread, below that divided. "
    "The suggestion is the median vote, the lower one of two.",
)


class Verdict(QWidget):
    """The answer on the left; where votes are counted, their figures on the right."""

    cleared = Signal()
    suggestion_taken = Signal()
    abstained = Signal(int)
    typing_ended = Signal()

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self._words = words
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
        self.given = text_label(look, "", colour=colours.muted)
        self.consensus = text_label(look, "")
        self.abstentions = Counter(look, words, "abstained")
        self.abstentions.setFixedWidth(look.px(120))
        self.take = Button(look, "", Kind.PRIMARY)
        self.take.setObjectName("take-suggestion")
        self.clear.clicked.connect(self.cleared)
        self.take.clicked.connect(self.suggestion_taken)
        self.abstentions.counted.connect(self.abstained)
        self.abstentions.left.connect(self.typing_ended)
        self._build()

    def _build(self) -> None:
        translate = self._words.translate
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 24, 4)
        row.setSpacing(8)
        row.addWidget(self.sign)
        row.addWidget(self.notice)
        row.addWidget(self.answer)
        row.addWidget(self.clear)
        row.addWidget(self.parked)
        row.addStretch(1)
        self._votes = QWidget()
        votes = QHBoxLayout(self._votes)
        votes.setContentsMargins(0, 0, 0, 0)
        votes.setSpacing(8)
        self.abstaining = text_label(self._look, translate("Questions", "Abstained"))
        self.abstentions.say(translate("Questions", "Abstained"))
        for label in (self.given, self.abstaining, self.consensus):
            label.setWordWrap(False)
        votes.addWidget(self.given)
        votes.addSpacing(8)
        votes.addWidget(self.abstaining)
        votes.addWidget(self.abstentions)
        votes.addSpacing(8)
        votes.addWidget(self.consensus)
        votes.addWidget(self.take)
        row.addWidget(self._votes)
        rule = RULE.said(translate)
        self.consensus.setToolTip(rule)
        self.consensus.setAccessibleDescription(rule)
        # The row is as high with buttons as without, so that nothing below it moves.
        self.setFixedHeight(self._look.px(40) + 12)

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
        shown = state.counting or asked.votes.given > 0
        self._votes.setVisible(shown)
        if shown:
            self._show_votes(asked.votes, state)

    def _show_answer(self, asked: Asked, finished: bool) -> None:
        translate = self._words.translate
        self.sign.setVisible(asked.level is not None)
        if asked.level is not None:
            name = next(choice.name for choice in asked.levels if choice.agreed)
            text = translate("Questions", "Agreed: {level} {name}")
            self.answer.say(text.format(level=asked.level, name=name))
        elif asked.not_applicable is not None:
            text = translate("Questions", "Not applicable: {reason}")
            self.answer.say(text.format(reason=asked.not_applicable))
        elif finished:
            self.answer.say(translate("Questions", "Not answered"))
        else:
            self.answer.say(translate("Questions", "Not agreed yet"))

    def _show_votes(self, votes: Votes, state: QuestionsState) -> None:
        translate, words = self._words.translate, self._words
        editable = state.counting and not state.finished
        self.abstaining.setVisible(editable)
        self.abstentions.setVisible(editable)
        self.abstentions.show_number(votes.abstained)
        if votes.expected is None:
            self.given.setText(translate("Questions", "%n vote(s)", None, votes.given))
        else:
            given = translate("Questions", "{given} of {expected} have voted")
            self.given.setText(given.format(given=votes.given, expected=votes.expected))
        self.consensus.setVisible(votes.consensus is not None)
        if votes.consensus is not None and votes.spread is not None:
            text = translate("Questions", "Consensus {value} · {word}")
            value = words.number(Fraction(votes.consensus), 2)
            self.consensus.setText(
                text.format(value=value, word=SPREADS[votes.spread].said(translate))
            )
        wanted = votes.suggestion is not None and state.asked.level is None
        self.take.setVisible(editable)
        self.take.setEnabled(wanted)
        if votes.suggestion is None:
            self.take.setText(translate("Questions", "No suggestion yet"))
        else:
            text = translate("Questions", "Agree on {level}")
            self.take.setText(text.format(level=votes.suggestion))
