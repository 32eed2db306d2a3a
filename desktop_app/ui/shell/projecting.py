"""What the main window asks of the projector, which it is given with its screens."""

from typing import Protocol

from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.room import Room
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording


class Projector(Room, Protocol):
    """The room as the main window knows it."""

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """The keys of the projector, which work on every screen."""

    def wear(self, look: Look, words: QtWording) -> None:
        """Take over language and look."""

    def arrive(self, assessment_id: str) -> None:
        """The console has come to an assessment, or to none ("")."""

    def refresh(self) -> None:
        """Something in the store has changed."""

    def take_keys(self, actions: tuple[KeyAction, ...]) -> None:
        """Let the keys of the console work in the projector's window too."""

    def leave(self) -> None:
        """Close the projector."""
