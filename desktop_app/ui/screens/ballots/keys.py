"""The keys of the grid of ballots, as the table that F1 shows too."""

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.screens.ballots.presenter import BallotsPresenter
from desktop_app.ui.shell.keys import KeyAction

_LEVEL = QT_TRANSLATE_NOOP("Ballots", "The level that is ticked; then on to the next cell")
_AWAY = QT_TRANSLATE_NOOP("Ballots", "Abstained; 0 as well, where the scale has no 0 or 10")
_NOT_APPLICABLE = QT_TRANSLATE_NOOP("Ballots", "Not applicable; counts as an abstention")
_SKIP = QT_TRANSLATE_NOOP("Ballots", "Nothing is ticked")
_NEXT = QT_TRANSLATE_NOOP("Ballots", "Next sheet")
_ERASE = QT_TRANSLATE_NOOP("Ballots", "Clear the cell, or the one before")
_REMOVE = QT_TRANSLATE_NOOP("Ballots", "Take the ballot out of the pile")
_MOVE = QT_TRANSLATE_NOOP("Ballots", "To another cell")
_NUMBER = QT_TRANSLATE_NOOP("Ballots", "To the number of the sheet")
_END = QT_TRANSLATE_NOOP("Ballots", "To the end of the sheet")
_FAR = 10_000


def ballot_keys(presenter: BallotsPresenter) -> tuple[KeyAction, ...]:
    """Return what each key does; only arrows go on while they are held."""
    return (
        *(_digit(presenter, digit) for digit in (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)),
        KeyAction(("A",), _AWAY, presenter.abstain, shown="A / 0"),
        KeyAction(("X",), _NOT_APPLICABLE, presenter.not_applicable),
        KeyAction(("Space", "-"), _SKIP, presenter.skip),
        KeyAction(("Return", "Enter"), _NEXT, presenter.next_sheet, shown="Enter"),
        KeyAction(("Backspace",), _ERASE, presenter.erase),
        KeyAction(("Ctrl+Del",), _REMOVE, presenter.remove),
        KeyAction(("Right",), _MOVE, lambda: presenter.move(0, 1), shown="← → ↑ ↓", repeats=True),
        KeyAction(("Left",), _MOVE, lambda: presenter.move(0, -1), hidden=True, repeats=True),
        KeyAction(("Down",), _MOVE, lambda: presenter.move(1, 0), hidden=True, repeats=True),
        KeyAction(("Up",), _MOVE, lambda: presenter.move(-1, 0), hidden=True, repeats=True),
        KeyAction(("Home",), _NUMBER, lambda: presenter.move(0, -_FAR)),
        KeyAction(("End",), _END, lambda: presenter.move(0, _FAR)),
    )


def _digit(presenter: BallotsPresenter, digit: int) -> KeyAction:
    return KeyAction(
        (str(digit),),
        _LEVEL,
        lambda: presenter.digit(digit),
        shown="1–9" if digit == 1 else "",
        hidden=digit != 1,
    )
