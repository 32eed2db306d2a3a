"""The course of a vote on the screen: the way of voting, revealing, rounds, the shield."""

from dataclasses import replace

from desktop_app.domain.assessment import Voting
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.questions.desk import Desk
from desktop_app.ui.screens.questions.state import Panel, Shield

SHOWN = QT_TRANSLATE_NOOP("Questions", "The votes are shown. Saved.")
HIDDEN = QT_TRANSLATE_NOOP("Questions", "The votes are hidden again. Saved.")
NEW_ROUND = QT_TRANSLATE_NOOP("Questions", "Round {number} begins. Saved.")
WAY_CHOSEN = QT_TRANSLATE_NOOP("Questions", "The room votes in another way now. Saved.")
SECRET_BEGUN = QT_TRANSLATE_NOOP("Questions", "Secret round: hand the laptop round.")
SECRET_ENDED = QT_TRANSLATE_NOOP("Questions", "The secret round has ended.")
NOT_SECRET = QT_TRANSLATE_NOOP("Questions", "Choose the secret way of voting first (V).")
SHOWN_ALREADY = QT_TRANSLATE_NOOP(
    "Questions", "The votes of this round are shown. Begin a new round first (R)."
)


class Rounds:
    """Every method is one input of the facilitator, committed before it returns."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def reveal_or_hide(self) -> None:
        """Show the votes of the present round, or hide them again."""
        desk = self._desk
        if desk.unasked():
            return
        polling, where = desk.bench.polling, self._where
        rounds = desk.response.rounds
        if rounds and rounds[-1].revealed and rounds[-1].votes + rounds[-1].abstained:
            desk.commit(lambda: polling.hide(*where), HIDDEN)
        else:
            desk.commit(lambda: polling.reveal(*where), SHOWN)

    def open_round(self) -> None:
        """Vote again after the discussion; the former rounds stay."""
        desk = self._desk
        if not desk.unasked():
            polling, where = desk.bench.polling, self._where
            said = NEW_ROUND.filled(number=len(desk.response.rounds) + 1)
            desk.commit(lambda: polling.open_round(*where), said)

    def vote_by(self, voting: Voting) -> None:
        """Let the room vote in another way; nothing that was said is lost."""
        desk = self._desk
        if not desk.refused():
            polling, assessment = desk.bench.polling, desk.assessment.id
            desk.commit(lambda: polling.vote_by(assessment, voting), WAY_CHOSEN)

    def toggle_shield(self) -> None:
        """Begin a secret round, or end it; its votes stay hidden."""
        desk = self._desk
        if desk.position.shield is not Shield.DOWN:
            desk.position = replace(desk.position, shield=Shield.DOWN, notice=None)
            desk.show()
            desk.view.announce(SECRET_ENDED)
        elif not desk.unasked():
            self._begin_secret()

    def thank(self) -> None:
        """A secret vote is counted; the voter passes the laptop on."""
        self._desk.position = replace(self._desk.position, shield=Shield.THANKS, notice=None)
        self._desk.show()

    def pass_on(self) -> None:
        """The next voter has the laptop."""
        if self._desk.position.shield is Shield.THANKS:
            self._desk.position = replace(self._desk.position, shield=Shield.VOTING)
            self._desk.show()

    def _begin_secret(self) -> None:
        desk = self._desk
        desk.keep()
        rounds = desk.response.rounds
        if desk.assessment.voting is not Voting.SECRET:
            desk.notify(NOT_SECRET)
        elif rounds and rounds[-1].revealed:
            desk.notify(SHOWN_ALREADY)
        else:
            position = replace(desk.position, panel=Panel.NONE, help_shown=False, notice=None)
            desk.position = replace(position, shield=Shield.VOTING)
            desk.show()
            desk.view.announce(SECRET_BEGUN)

    @property
    def _where(self) -> tuple[str, str]:
        return self._desk.assessment.id, self._desk.position.question
