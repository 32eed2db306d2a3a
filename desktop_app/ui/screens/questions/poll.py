"""How the vote on a question stands, and what comes next: show, agree, or vote again."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.assessment import Voting
from desktop_app.domain.consensus import Spread
from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.ui.screens.questions.state import Figures, QuestionsState, Votes
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind, icon_button
from desktop_app.ui.widgets.counter import Counter
from desktop_app.ui.widgets.mark import Mark
from desktop_app.ui.widgets.text import recolour, text_label

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
_GAP = 8


class Poll(QWidget):
    """Nothing of a hidden round is here but the number of those who have voted."""

    shown_or_hidden = Signal()
    round_wanted = Signal()
    secret_wanted = Signal()
    suggestion_taken = Signal()
    abstained = Signal(int)
    abstained_by = Signal(int)
    typing_ended = Signal()

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self._words = words
        translate = words.translate
        self.crowded = Mark(look, "warning", look.palette.warn)
        self.given = text_label(look, "", colour=look.palette.muted)
        self.abstaining = text_label(look, translate("Questions", "Abstained"))
        self.abstentions = Counter(look, words, "abstained")
        self.abstentions.setFixedWidth(look.px(120))
        self.abstentions.say(translate("Questions", "Abstained"))
        self.consensus = text_label(look, "")
        self.again = icon_button(look, "arrow-clockwise", translate("Questions", "New round (R)"))
        self.hide_votes = icon_button(
            look, "eye-slash", translate("Questions", "Hide the votes again (Space)")
        )
        self.secret = Button(look, translate("Questions", "Secret round"), icon="eye-slash")
        self.reveal = Button(look, translate("Questions", "Show the votes"), Kind.PRIMARY)
        self.take = Button(look, "", Kind.PRIMARY)
        self._texts = ("", "", "", "")
        # What goes, in this order, where there is no room; the others are never spared.
        self._spared: dict[QWidget, bool] = {}
        for label in (self.given, self.abstaining, self.consensus):
            label.setWordWrap(False)
        self._name()
        self._connect()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for widget in self._parts:
            row.addWidget(widget)

    def show_poll(self, state: QuestionsState) -> None:
        """Show how the vote on the question at hand stands."""
        votes = state.asked.votes
        voted = votes.given > 0 or bool(votes.earlier)
        self.setVisible(state.polling or voted)
        open_ = not state.finished
        self.crowded.setVisible(votes.too_many)
        counting = state.counting and open_
        now = votes.now
        self.abstentions.show_number(now.abstained if now else (None if votes.given else 0))
        self._say(votes)
        after = now is not None and open_ and state.polling
        fresh = state.voting is Voting.SECRET and now is None and open_
        self.secret.setVisible(fresh)
        waiting = votes.hidden or (state.polling and not fresh)
        self.reveal.setVisible(open_ and now is None and waiting)
        self.reveal.setEnabled(votes.hidden)
        self.take.setVisible(open_ and now is not None and state.asked.level is None)
        self.take.setEnabled(votes.suggestion is not None)
        self._spared = {
            self.abstaining: counting,
            self.hide_votes: after,
            self.consensus: bool(self._texts[2]),
            self.abstentions: counting,
            self.again: after,
        }

    def fit(self, room: int) -> None:
        """Say the same in fewer words where there is less room, and at last without some."""
        given, few, consensus, brief = self._texts
        wanted = [part for part, here in self._spared.items() if here]
        shorter = ((given, consensus), (few, consensus), (few, brief))
        sparing = (((few, brief), without) for without in range(1, len(wanted) + 1))
        left: list[QWidget] = []
        for texts, without in (*((texts, 0) for texts in shorter), *sparing):
            self.given.setText(texts[0])
            self.consensus.setText(texts[1])
            left = wanted[without:]
            if self._needed(left) <= room:
                break
        # Only now: what is shown for a moment is laid out and painted for nothing.
        for part in self._spared:
            part.setVisible(part in left)

    def _needed(self, left: Sequence[QWidget]) -> int:
        always = (p for p in self._parts if p not in self._spared and not p.isHidden())
        return sum(part.sizeHint().width() + _GAP for part in (*always, *left))

    def _say(self, votes: Votes) -> None:
        translate, colours = self._words.translate, self._look.palette
        if votes.expected is None:
            given = few = translate("Questions", "%n vote(s)", None, votes.given)
        else:
            given = translate("Questions", "{given} of {expected} have voted")
            given = given.format(given=votes.given, expected=votes.expected)
            few = translate("Questions", "{given}/{expected}")
            few = few.format(given=votes.given, expected=votes.expected)
        whole = given
        if votes.too_many:
            whole = translate("Questions", "{given}: more than take part").format(given=given)
        if votes.round > 1:
            text = translate("Questions", "Round {number}: {given}")
            given, few, whole = (
                text.format(number=votes.round, given=said) for said in (given, few, whole)
            )
        recolour(self.given, colours.warn if votes.too_many else colours.muted)
        self.given.setToolTip(whole)
        self.given.setAccessibleName(whole)
        figures = votes.now or (votes.earlier[-1] if votes.earlier else None)
        said, brief = self._consensus(votes, figures)
        self._texts = (given, few, said, brief)
        self.consensus.setAccessibleName(said)
        recolour(self.consensus, colours.ink if votes.now else colours.muted)
        agree = translate("Questions", "Agree on {level}").format(level=votes.suggestion)
        none = translate("Questions", "No suggestion yet")
        self.take.setText(none if votes.suggestion is None else agree)

    def _consensus(self, votes: Votes, figures: Figures | None) -> tuple[str, str]:
        """Return the consensus in many words and in few; after a round, that before too."""
        if figures is None or figures.consensus is None or figures.spread is None:
            return "", ""
        translate, words = self._words.translate, self._words
        word = SPREADS[figures.spread].said(translate)
        value = words.number(Fraction(figures.consensus), 2)
        if votes.now is None:
            text = translate("Questions", "Round {number}: {value} · {word}")
            return text.format(number=figures.number, value=value, word=word), word
        before = votes.earlier[-1].consensus if votes.earlier else None
        if before is not None:
            former = words.number(Fraction(before), 2)
            text = translate("Questions", "Consensus {former} → {value} · {word}")
            return text.format(former=former, value=value, word=word), f"{value} · {word}"
        text = translate("Questions", "Consensus {value} · {word}")
        return text.format(value=value, word=word), f"{value} · {word}"

    def _name(self) -> None:
        translate = self._words.translate
        names = {
            self.again: "new-round",
            self.hide_votes: "hide-votes",
            self.secret: "secret-round",
            self.reveal: "show-votes",
            self.take: "take-suggestion",
        }
        for button, name in names.items():
            button.setObjectName(name)
        self.secret.setToolTip(translate("Questions", "Hand the laptop round (S)"))
        self.reveal.setToolTip(translate("Questions", "Show the votes to the room (Space)"))
        self.crowded.setToolTip(translate("Questions", "More have voted than take part."))
        rule = RULE.said(translate)
        self.consensus.setToolTip(rule)
        self.consensus.setAccessibleDescription(rule)

    def _connect(self) -> None:
        self.again.clicked.connect(self.round_wanted)
        self.secret.clicked.connect(self.secret_wanted)
        for button in (self.reveal, self.hide_votes):
            button.clicked.connect(self.shown_or_hidden)
        self.take.clicked.connect(self.suggestion_taken)
        self.abstentions.counted.connect(self.abstained)
        self.abstentions.stepped.connect(self.abstained_by)
        self.abstentions.left.connect(self.typing_ended)

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return (
            self.crowded,
            self.given,
            self.abstaining,
            self.abstentions,
            self.consensus,
            self.again,
            self.hide_votes,
            self.secret,
            self.reveal,
            self.take,
        )
