"""The projector until somebody needs it: loaded with the first assessment, or the first F5."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.ui.projector.keys import projector_keys
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.room import Clock, Source
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording

if TYPE_CHECKING:
    from desktop_app.ui.projector.window import Projector


class LateProjector:
    """Passes on what the projector is told; `make` makes it.

    The wall and its faces take a while to load, which a start would wait for.
    """

    def __init__(self, make: "Callable[[], Projector]") -> None:
        self._make = make
        self._made: Projector | None = None
        self._worn: tuple[Look, QtWording] | None = None
        self._actions: tuple[KeyAction, ...] = ()

    @property
    def watched(self) -> bool:
        """True while a room sees the wall."""
        return self._made is not None and self._made.watched

    @property
    def covers(self) -> bool:
        """True while the wall covers the console."""
        return self._made is not None and self._made.covers

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """The keys of the projector, which work on every screen."""
        return projector_keys(self._toggle, self.leave, self._blank, self._pause)

    def show(self, source: Source) -> None:
        """Put a scene on the wall; it stays until another one comes."""
        self._projector.show(source)

    def explain(self) -> None:
        """Show what the levels mean, or what was on the wall before."""
        self._projector.explain()

    def read_out(self) -> None:
        """Show the levels of the question one by one, each whole."""
        self._projector.read_out()

    def clock(self, clock: Clock | None) -> None:
        """Show the time left; None takes the clock away."""
        self._projector.clock(clock)

    def arrive(self, assessment_id: str) -> None:
        """The console has come to an assessment, or to none ("")."""
        if self._made is not None or assessment_id:
            self._projector.arrive(assessment_id)

    def refresh(self) -> None:
        """Something in the store has changed."""
        if self._made is not None:
            self._made.refresh()

    def wear(self, look: Look, words: QtWording) -> None:
        """Take over language and look."""
        self._worn = look, words
        if self._made is not None:
            self._made.wear(look, words)

    def take_keys(self, actions: tuple[KeyAction, ...]) -> None:
        """Let the keys of the console work in the projector's window too."""
        self._actions = actions
        if self._made is not None:
            self._made.take_keys(actions)

    def leave(self) -> None:
        """Close the projector."""
        if self._made is not None:
            self._made.leave()

    def _toggle(self) -> None:
        self._projector.toggle()

    def _blank(self) -> None:
        if self._made is not None:
            self._made.presenter.blank()

    def _pause(self) -> None:
        if self._made is not None:
            self._made.presenter.pause()

    @property
    def _projector(self) -> "Projector":
        if self._made is None:
            self._made = self._make()
            self._made.take_keys(self._actions)
            if self._worn is not None:
                self._made.wear(*self._worn)
        return self._made
