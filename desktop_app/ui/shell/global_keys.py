"""The keys that work everywhere: one table for the shortcuts and for the list under F1."""

from typing import Protocol

from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.typed_again import type_again
from desktop_app.ui.shell.undo import Undo


class _Window(Protocol):
    @property
    def undo(self) -> Undo: ...

    def go_to_summary(self) -> None: ...

    def show_keys(self) -> None: ...


def global_keys(window: _Window, of_the_room: tuple[KeyAction, ...] = ()) -> tuple[KeyAction, ...]:
    """Return the table of keys that work on every screen; those of the projector come before F1."""
    return (
        KeyAction(("Ctrl+Z",), QT_TRANSLATE_NOOP("Shell", "Undo"), window.undo.back),
        KeyAction(
            ("Ctrl+Y", "Ctrl+Shift+Z"),
            QT_TRANSLATE_NOOP("Shell", "Redo"),
            lambda: None if type_again() else window.undo.again(),
            shown="Ctrl+Y",
        ),
        KeyAction(("Ctrl+P",), QT_TRANSLATE_NOOP("Shell", "Print"), window.go_to_summary),
        *of_the_room,
        KeyAction(("F1",), QT_TRANSLATE_NOOP("Shell", "This list"), window.show_keys),
    )
