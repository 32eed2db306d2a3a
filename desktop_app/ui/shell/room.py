"""The room that watches: what a screen may put on the wall, and how it does."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

COVERED = "covered"
"""Property of a window that is true while the wall covers it: what opens now, the room sees."""


@dataclass(frozen=True)
class Scene:
    """One picture on the wall, as a value that holds only what the room may see.

    A new kind of scene derives from this and gets a face in `ui/projector/faces.py`.
    """

    @property
    def subject(self) -> object:
        """What the scene is about: a pause or a blank wall stays until that changes."""
        return type(self)


Source = Callable[[], Scene]
"""Makes the scene as things stand now; asked again after every change in the store."""


@dataclass(frozen=True)
class Clock:
    """Whole minutes left of the time at hand; below 0 the room is over time."""

    minutes_left: int


class Room(Protocol):
    """What screens are handed as `around.room`; without a projector it only remembers."""

    @property
    def watched(self) -> bool:
        """True while a room sees the wall, on a second display or on the only one."""

    @property
    def covers(self) -> bool:
        """True while the wall covers the console: what opens now, the room would see."""

    def show(self, source: Source) -> None:
        """Put a scene on the wall; it stays until another one comes."""

    def explain(self) -> None:
        """Show what the levels mean on the wall, or what was there before."""

    def read_out(self) -> None:
        """Show the levels of the question on the wall one by one, each whole; at last all."""

    def clock(self, clock: Clock | None) -> None:
        """Show the time left; None takes the clock away."""
