"""Which display the room looks at."""

from collections.abc import Sequence

from PySide6.QtGui import QScreen


def second_display(displays: Sequence[QScreen], console: QScreen | None) -> QScreen | None:
    """Return the first display that shows something else than the console's, None for none.

    A display that mirrors the console's has the same place, and is not a second one.
    """
    if console is None:
        return None
    here = console.geometry()
    return next(
        (each for each in displays if each is not console and each.geometry() != here), None
    )
