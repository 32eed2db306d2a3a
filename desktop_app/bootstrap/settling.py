"""What a start leaves for later: searching for garbage, and what its first screen does not need."""

import gc
import threading
from collections.abc import Callable
from contextlib import suppress

from desktop_app.domain.errors import ExpectedError


def begin() -> None:
    """Do not look for garbage while everything that is loaded is there to stay."""
    gc.disable()


def settled() -> None:
    """Look for garbage from now on, but never again through what is there by now."""
    gc.freeze()
    gc.enable()


def over() -> None:
    """Look for garbage again, whatever became of the start."""
    gc.enable()


def beside(work: Callable[[], object]) -> Callable[[], None]:
    """Do some work on a thread of its own; the result waits for its end.

    An ExpectedError is nobody's business: whoever needs what the work was about meets it too.
    """

    def labour() -> None:
        with suppress(ExpectedError):
            work()

    thread = threading.Thread(target=labour)
    thread.start()
    return thread.join
