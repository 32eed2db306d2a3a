"""The keys of the projector, which work on every screen."""

from collections.abc import Callable

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.shell.keys import KeyAction


def projector_keys(
    toggle: Callable[[], None],
    leave: Callable[[], None],
    blank: Callable[[], None],
    pause: Callable[[], None],
) -> tuple[KeyAction, ...]:
    """Return the keys with what they do."""
    return (
        KeyAction(("F5",), QT_TRANSLATE_NOOP("Room", "Projector"), toggle),
        KeyAction(("Esc",), QT_TRANSLATE_NOOP("Room", "Leave the projector"), leave),
        KeyAction(("B", "."), QT_TRANSLATE_NOOP("Room", "Dark wall, and back"), blank),
        KeyAction(("Shift+B",), QT_TRANSLATE_NOOP("Room", "Break, and back"), pause),
    )
