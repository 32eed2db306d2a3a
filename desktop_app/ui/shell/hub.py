"""One signal that tells every screen, and later the projector, what has changed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

if TYPE_CHECKING:
    from desktop_app.services.change import Change

React = Callable[["Change"], None]


class Hub(QObject):
    """`changed` carries a `Change` after it is committed."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._listeners: list[tuple[QObject, React]] = []

    def tell(self, change: "Change") -> None:
        """Say that a change is committed."""
        self.changed.emit(change)
        self._forget()
        for owner, react in tuple(self._listeners):
            if isValid(owner):
                react(change)

    def listen(self, owner: QObject, react: React) -> None:
        """Call `react` for every change for as long as `owner` (a widget) lives."""
        self._forget()
        self._listeners.append((owner, react))

    def _forget(self) -> None:
        """Let go of those that are gone, with all that they hold."""
        self._listeners = [found for found in self._listeners if isValid(found[0])]
