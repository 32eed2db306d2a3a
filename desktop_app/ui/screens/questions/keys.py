"""The keys of the question screen, as the table that F1 shows too."""

from collections.abc import Callable

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.questions.presenter import QuestionsPresenter
from desktop_app.ui.screens.questions.state import Panel
from desktop_app.ui.shell.keys import KeyAction

_LEVEL = QT_TRANSLATE_NOOP("Questions", "Level, or a vote for it; 0 is level 10")
_OVERRULE = QT_TRANSLATE_NOOP("Questions", "Agree on a level, whatever the votes say")


def question_keys(
    presenter: QuestionsPresenter, go_to: Callable[[], None]
) -> tuple[KeyAction, ...]:
    """Return what each key does."""
    moving, answers = presenter.moving, presenter.answers
    return (
        *_digits(presenter.digit),
        *_digits(lambda digit: presenter.digit(digit, overrule=True), shifted=True),
        KeyAction(
            ("Return", "Enter"),
            QT_TRANSLATE_NOOP("Questions", "Agree on the suggestion"),
            presenter.agree_on_suggestion,
            shown="Enter",
        ),
        KeyAction(
            ("Backspace",),
            QT_TRANSLATE_NOOP("Questions", "Take the last vote or the answer back"),
            presenter.take_back,
        ),
        KeyAction(
            ("X",),
            QT_TRANSLATE_NOOP("Questions", "Not applicable"),
            lambda: presenter.toggle(Panel.REASON),
        ),
        KeyAction(("P",), QT_TRANSLATE_NOOP("Questions", "Park for later"), answers.park),
        KeyAction(
            ("N",), QT_TRANSLATE_NOOP("Questions", "Note"), lambda: presenter.toggle(Panel.NOTE)
        ),
        KeyAction(
            ("D",),
            QT_TRANSLATE_NOOP("Questions", "Dissent"),
            lambda: presenter.toggle(Panel.DISSENT),
        ),
        KeyAction(
            ("H",), QT_TRANSLATE_NOOP("Questions", "What to think about"), presenter.toggle_help
        ),
        KeyAction(
            ("Right", "PgDown"),
            QT_TRANSLATE_NOOP("Questions", "Next question"),
            lambda: moving.step(1),
            repeats=True,
        ),
        KeyAction(
            ("Left", "PgUp"),
            QT_TRANSLATE_NOOP("Questions", "Previous question"),
            lambda: moving.step(-1),
            repeats=True,
        ),
        KeyAction(
            ("Ctrl+PgDown",),
            QT_TRANSLATE_NOOP("Questions", "Next dimension"),
            lambda: moving.step_dimension(1),
        ),
        KeyAction(
            ("Ctrl+PgUp",),
            QT_TRANSLATE_NOOP("Questions", "Previous dimension"),
            lambda: moving.step_dimension(-1),
        ),
        KeyAction(("G",), QT_TRANSLATE_NOOP("Questions", "Go to a question"), go_to),
        KeyAction(
            ("T",), QT_TRANSLATE_NOOP("Questions", "Show or hide the clock"), presenter.toggle_clock
        ),
    )


def _digits(press: Callable[[int], None], *, shifted: bool = False) -> tuple[KeyAction, ...]:
    """One action for each digit; the list of keys shows them as one."""
    before, says = ("Shift+", _OVERRULE) if shifted else ("", _LEVEL)

    def action(digit: int) -> KeyAction:
        return KeyAction(
            (f"{before}{digit}",),
            says,
            lambda: press(digit),
            shown=f"{before}1–9" if digit == 1 else "",
            hidden=digit != 1,
        )

    return tuple(action(digit) for digit in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0))
