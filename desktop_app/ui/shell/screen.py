"""What a screen is to the window, and what the window offers a screen."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QMainWindow, QWidget

from desktop_app.domain.wording import Sentence
from desktop_app.storage.preferences import Preferences
from desktop_app.ui.shell.files import Files
from desktop_app.ui.shell.hub import Hub
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.notices import Notices
from desktop_app.ui.shell.place import Place
from desktop_app.ui.shell.projecting import Projector
from desktop_app.ui.shell.room import Room
from desktop_app.ui.shell.tasks import Tasks
from desktop_app.ui.shell.undo import Undo
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording


@dataclass(frozen=True)
class Surroundings:
    """What every screen is handed: words and look of the moment, and the window's services.

    `room` is the wall that the room sees; `go` leads to another place; `take_in` imports a file
    as if it had been dropped, and `take_in_all` files and folders; `prefer` takes over the user's
    wishes about language, theme and text size.
    """

    words: QtWording
    look: Look
    hub: Hub
    undo: Undo
    tasks: Tasks
    notices: Notices
    room: Room
    files: Files
    clock: Callable[[], datetime]
    preferences: Preferences
    prefer: Callable[[Preferences], None]
    go: Callable[[Place], None]
    take_in: Callable[[Path], None]
    take_in_all: Callable[[tuple[Path, ...]], None]


class Screen(Protocol):
    """One visit to a place: made when the user comes, dropped when the user leaves."""

    @property
    def widget(self) -> QWidget:
        """The screen's content; the window puts it in its middle and deletes it at the end."""

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """The keys that work here, in the order of the list under F1."""

    def start(self) -> None:
        """Called once when the widget is in the window: show the state, give the focus."""

    def detail(self) -> str:
        """Where in the screen the user is; a new visit with it in `Place.detail` goes on there."""

    def leave(self) -> None:
        """Called before the screen is dropped: save what was typed."""


@dataclass(frozen=True)
class Entry:
    """A way to a screen: an entry of the rail, or a step of the bar inside an assessment."""

    name: str
    title: Sentence
    make: Callable[[Surroundings, Place], Screen]
    icon: str = ""


@dataclass(frozen=True)
class Heading:
    """What the head of the window says of an assessment; `saved_at` is its last change."""

    organisation: str
    occasion: str
    saved_at: datetime


@dataclass(frozen=True)
class Contents:
    """All screens: those of the rail and those inside an assessment.

    `heading` describes an assessment by its id; `take_in` imports a file, `take_in_all` files and
    folders; `projector` makes what shows the room its wall, for the main window. `beside` are
    screens that no bar shows: other screens lead there. `unsaved` tells whether a typed text could
    not be stored.
    """

    rail: tuple[Entry, ...]
    steps: tuple[Entry, ...]
    heading: Callable[[str], Heading]
    take_in: Callable[[Surroundings, Path], None]
    projector: Callable[[QMainWindow], Projector]
    beside: tuple[Entry, ...] = ()
    unsaved: Callable[[], bool] = lambda: False
    take_in_all: Callable[[Surroundings, tuple[Path, ...]], None] = lambda _around, _paths: None

    def entry(self, name: str) -> Entry:
        """The entry of that name; KeyError where there is none."""
        return {entry.name: entry for entry in (*self.rail, *self.steps, *self.beside)}[name]
