"""One signal that tells every screen, and later the projector, what has changed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop_app.services.change import Change


class Hub(QObject):
    """`changed` carries a `Change` after it is committed."""

    changed = Signal(object)

    def tell(self, change: Change) -> None:
        """Say that a change is committed."""
        self.changed.emit(change)

    def listen(self, owner: QObject, react: Callable[[Change], None]) -> None:
        """Call `react` for every change for as long as `owner` (a widget) lives."""
        connection = self.changed.connect(react)
        owner.destroyed.connect(lambda: self.changed.disconnect(connection))
