"""The keys of the question screen, as the table that F1 shows too."""

from collections.abc import Callable

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
_CLOCK = QT_TRANSLATE_NOOP("Questions", "Show or hide the clock")


def question_keys(
    presenter: QuestionsPresenter,
    go_to: Callable[[], None],
    privately: Callable[[Callable[[], None]], Callable[[], None]],
) -> tuple[KeyAction, ...]:
    """Return what each key does; `privately` keeps an action from a room that watches."""
    moving, answers = presenter.moving, presenter.answers
    return (
        *_digits("", _LEVEL, presenter.digit),
        *_digits("Shift+", _OVERRULE, lambda digit: presenter.digit(digit, overrule=True)),
        KeyAction(("Return", "Enter"), _SUGGESTION, presenter.agree_on_suggestion, shown="Enter"),
        KeyAction(("Backspace",), _BACK, presenter.take_back),
        KeyAction(("X",), _ASIDE, privately(lambda: presenter.toggle(Panel.REASON))),
        KeyAction(("P",), _PARK, answers.park),
        KeyAction(("N",), _NOTE, privately(lambda: presenter.toggle(Panel.NOTE))),
        KeyAction(("D",), _DISSENT, privately(lambda: presenter.toggle(Panel.DISSENT))),
        KeyAction(("H",), _HELP, privately(presenter.toggle_help)),
        KeyAction(("Right", "PgDown"), _NEXT, lambda: moving.step(1), repeats=True),
        KeyAction(("Left", "PgUp"), _PREVIOUS, lambda: moving.step(-1), repeats=True),
        KeyAction(("Ctrl+PgDown",), _NEXT_DIMENSION, lambda: moving.step_dimension(1)),
        KeyAction(("Ctrl+PgUp",), _PREVIOUS_DIMENSION, lambda: moving.step_dimension(-1)),
        KeyAction(("G",), _GO_TO, privately(go_to)),
        KeyAction(("T",), _CLOCK, presenter.toggle_clock),
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
