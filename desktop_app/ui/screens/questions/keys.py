"""The keys of the question screen, as the table that F1 shows too."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Sentence
from desktop_app.ui.screens.questions.presenter import QuestionsPresenter
from desktop_app.ui.screens.questions.state import Panel
from desktop_app.ui.shell.keys import KeyAction

_LEVEL = QT_TRANSLATE_NOOP("Questions", "Level, or a vote for it; 0 is level 10")
_OVERRULE = QT_TRANSLATE_NOOP("Questions", "Agree on a level, whatever the votes say")
_SUGGESTION = QT_TRANSLATE_NOOP("Questions", "Agree on the suggestion")
_BACK = QT_TRANSLATE_NOOP("Questions", "Take the last vote or the answer back")
_ASIDE = QT_TRANSLATE_NOOP("Questions", "Not applicable")
_PARK = QT_TRANSLATE_NOOP("Questions", "Park for later")
_NOTE = QT_TRANSLATE_NOOP("Questions", "Note")
_DISSENT = QT_TRANSLATE_NOOP("Questions", "Dissent")
_HELP = QT_TRANSLATE_NOOP("Questions", "What to think about")
_NEXT = QT_TRANSLATE_NOOP("Questions", "Next question")
_PREVIOUS = QT_TRANSLATE_NOOP("Questions", "Previous question")
_NEXT_DIMENSION = QT_TRANSLATE_NOOP("Questions", "Next dimension")
_PREVIOUS_DIMENSION = QT_TRANSLATE_NOOP("Questions", "Previous dimension")
_GO_TO = QT_TRANSLATE_NOOP("Questions", "Go to a question")
_REVEAL = QT_TRANSLATE_NOOP("Questions", "Show the votes, or hide them again")
_ROUND = QT_TRANSLATE_NOOP("Questions", "New round")
_ABSTAIN = QT_TRANSLATE_NOOP("Questions", "One who abstains")
_SECRET = QT_TRANSLATE_NOOP("Questions", "Begin or end a secret round")
_WAY = QT_TRANSLATE_NOOP("Questions", "Way of voting")
_SCALE = QT_TRANSLATE_NOOP("Questions", "What the levels mean")
_READ_OUT = QT_TRANSLATE_NOOP("Questions", "Read out: the wall shows level after level")
_PAUSE = QT_TRANSLATE_NOOP("Questions", "Pause the clock, or let it go on")
_TIME = QT_TRANSLATE_NOOP("Questions", "The clock: time box, and what can wait")
_CLOCK = QT_TRANSLATE_NOOP("Questions", "Show or hide the clock")


@dataclass(frozen=True)
class Openings:
    """What the view opens by a key."""

    go_to: Callable[[], None]
    clock: Callable[[], None]
    ways: Callable[[], None]
    scale: Callable[[], None]
    read_out: Callable[[], None]


def question_keys(
    presenter: QuestionsPresenter,
    openings: Openings,
    privately: Callable[[Callable[[], None]], Callable[[], None]],
) -> tuple[KeyAction, ...]:
    """Return what each key does; `privately` keeps an action from a room that watches."""
    moving, panels = presenter.moving, presenter.panels
    return (
        *_voting_keys(presenter),
        KeyAction(("X",), _ASIDE, privately(lambda: panels.toggle(Panel.REASON))),
        KeyAction(("P",), _PARK, presenter.answers.park),
        KeyAction(("N",), _NOTE, privately(lambda: panels.toggle(Panel.NOTE))),
        KeyAction(("D",), _DISSENT, privately(lambda: panels.toggle(Panel.DISSENT))),
        KeyAction(("H",), _HELP, privately(panels.toggle_help)),
        KeyAction(("L",), _SCALE, openings.scale),
        KeyAction(("Shift+L",), _READ_OUT, openings.read_out),
        KeyAction(("Right", "PgDown"), _NEXT, lambda: moving.step(1), repeats=True),
        KeyAction(("Left", "PgUp"), _PREVIOUS, lambda: moving.step(-1), repeats=True),
        KeyAction(("Ctrl+PgDown",), _NEXT_DIMENSION, lambda: moving.step_dimension(1)),
        KeyAction(("Ctrl+PgUp",), _PREVIOUS_DIMENSION, lambda: moving.step_dimension(-1)),
        KeyAction(("G",), _GO_TO, privately(openings.go_to)),
        KeyAction(("V",), _WAY, privately(openings.ways)),
        KeyAction(("T",), _CLOCK, panels.toggle_clock),
        KeyAction(("Shift+T",), _PAUSE, panels.pause),
        KeyAction(("K",), _TIME, privately(openings.clock)),
    )


def _voting_keys(presenter: QuestionsPresenter) -> tuple[KeyAction, ...]:
    rounds = presenter.rounds
    return (
        *_digits("", _LEVEL, presenter.digit),
        *_digits("Shift+", _OVERRULE, lambda digit: presenter.digit(digit, overrule=True)),
        KeyAction(("Space",), _REVEAL, rounds.reveal_or_hide),
        KeyAction(("Return", "Enter"), _SUGGESTION, presenter.agree_on_suggestion, shown="Enter"),
        KeyAction(("Backspace",), _BACK, presenter.take_back),
        KeyAction(("A",), _ABSTAIN, presenter.abstain),
        KeyAction(("R",), _ROUND, rounds.open_round),
        KeyAction(("S",), _SECRET, rounds.toggle_shield),
    )


def _digits(before: str, says: Sentence, press: Callable[[int], None]) -> tuple[KeyAction, ...]:
    """One action for each digit; the list of keys shows them as one."""

    def action(digit: int) -> KeyAction:
        return KeyAction(
            (f"{before}{digit}",),
            says,
            lambda: press(digit),
            shown=f"{before}1–9" if digit == 1 else "",
            hidden=digit != 1,
        )

    return tuple(action(digit) for digit in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0))
