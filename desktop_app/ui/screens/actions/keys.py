"""The keys of the actions, as a table for the shortcuts and the list under F1."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.shell.keys import KeyAction


@dataclass(frozen=True)
class Hands:
    """What the keys do; `move` changes effort and effect by so many levels.

    `sort` sorts by the next thing, or turns the order round.
    """

    new: Callable[[], None]
    read_back: Callable[[], None]
    focus: Callable[[str], None]
    follow: Callable[[], None]
    move: Callable[[int, int], None]
    export: Callable[[], None]
    step: Callable[[int], None]
    sort: Callable[[bool], None]


def action_keys(hands: Hands) -> tuple[KeyAction, ...]:
    """Every key; those that move are about the chosen action."""
    return (
        KeyAction(("N",), QT_TRANSLATE_NOOP("Actions", "New action"), hands.new),
        KeyAction(("R",), QT_TRANSLATE_NOOP("Actions", "Read back"), hands.read_back),
        KeyAction(("W",), QT_TRANSLATE_NOOP("Actions", "Who"), lambda: hands.focus("owner")),
        KeyAction(("D",), QT_TRANSLATE_NOOP("Actions", "By when"), lambda: hands.focus("due")),
        KeyAction(
            ("O",),
            QT_TRANSLATE_NOOP("Actions", "Sort by the next: number, who, by when, effect, status"),
            lambda: hands.sort(False),
        ),
        KeyAction(
            ("Shift+O",),
            QT_TRANSLATE_NOOP("Actions", "Turn the order round"),
            lambda: hands.sort(True),
        ),
        KeyAction(("G",), QT_TRANSLATE_NOOP("Actions", "Go where it came from"), hands.follow),
        KeyAction(
            ("Shift+Left",),
            QT_TRANSLATE_NOOP("Actions", "Less or more effort, more or less effect"),
            lambda: hands.move(-1, 0),
            shown="Shift+←→↑↓",
        ),
        KeyAction(
            ("Shift+Right",),
            QT_TRANSLATE_NOOP("Actions", "More effort"),
            lambda: hands.move(1, 0),
            hidden=True,
        ),
        KeyAction(
            ("Shift+Up",),
            QT_TRANSLATE_NOOP("Actions", "More effect"),
            lambda: hands.move(0, 1),
            hidden=True,
        ),
        KeyAction(
            ("Shift+Down",),
            QT_TRANSLATE_NOOP("Actions", "Less effect"),
            lambda: hands.move(0, -1),
            hidden=True,
        ),
        KeyAction(
            ("PgDown",),
            QT_TRANSLATE_NOOP("Actions", "Next and previous while the wall reads back"),
            lambda: hands.step(1),
            shown="Page Down / Page Up",
        ),
        KeyAction(
            ("PgUp",),
            QT_TRANSLATE_NOOP("Actions", "Back"),
            lambda: hands.step(-1),
            hidden=True,
        ),
        KeyAction(("Ctrl+E",), QT_TRANSLATE_NOOP("Actions", "Export"), hands.export),
    )
