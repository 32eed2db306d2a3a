"""Shows what has changed: with most keys, most of the screen stays as it is."""

from collections.abc import Callable
from typing import TypeVarTuple

What = TypeVarTuple("What")


class Once:
    """Remembers what each part of a widget was last told to show."""

    def __init__(self) -> None:
        self._told: dict[str, tuple[object, ...]] = {}

    def __call__(self, show: Callable[[*What], None], *what: *What) -> None:
        """Call `show` with what there is to show, unless it was called with the same before."""
        if self._told.get(show.__name__) != what:
            self._told[show.__name__] = what
            show(*what)
