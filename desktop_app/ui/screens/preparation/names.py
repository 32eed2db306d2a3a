"""How the ways of voting are called."""

from desktop_app.domain.assessment import Voting
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

VOTINGS = {
    Voting.DIRECT: (
        QT_TRANSLATE_NOOP("Preparation", "Direct"),
        QT_TRANSLATE_NOOP("Preparation", "The room says a level, and one key sets it."),
    ),
    Voting.HANDS: (
        QT_TRANSLATE_NOOP("Preparation", "Show of hands"),
        QT_TRANSLATE_NOOP(
            "Preparation", "Hands are counted for each level; the votes suggest one."
        ),
    ),
    Voting.SECRET: (
        QT_TRANSLATE_NOOP("Preparation", "Secret on the laptop"),
        QT_TRANSLATE_NOOP("Preparation", "The laptop goes round; nobody sees another one’s vote."),
    ),
    Voting.PAPER: (
        QT_TRANSLATE_NOOP("Preparation", "Paper ballots"),
        QT_TRANSLATE_NOOP("Preparation", "Ballots are filled in and typed in as a pile."),
    ),
}
