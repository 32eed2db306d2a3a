"""The window over a store: what it needs to show itself, and what fills it afterwards."""

import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.bootstrap import settling, surface
from desktop_app.bootstrap.bench import Bench
from desktop_app.domain.errors import ExpectedError
from desktop_app.ui.contents import contents
from desktop_app.ui.display import require_display
from desktop_app.ui.shell.opening import Folders, run_window
from desktop_app.ui.shell.setup import Setup
from desktop_app.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from desktop_app.services.workbench import Workbench
    from desktop_app.storage.store import Store


def open_window(address: str | None, commands: str, files: Sequence[Path] = ()) -> int:
    """Show the window over the named store, else the usual one; return the exit code.

    It takes in `files`, as if they had been dropped on it.

    Raises:
        ExpectedError: there is no display; `commands` names what works without one.
    """
    require_display(commands)
    folders = Folders(paths.fonts(), paths.log_folder())
    start = Start(address, files)
    with start.opened:
        code = run_window(_setup, folders, sys.argv[:1], start.furnish, start.fill, start.after)
    return 1 if start.refused else code


def _setup(crashed: Callable[[BaseException], None]) -> Setup:
    return Setup(
        themes=paths.resources() / "themes",
        translate_in=surface.translate_in,
        preferences=surface.preferences(),
        keep=surface.keep_preferences,
        clock=surface.now,
        crashed=crashed,
    )


class Start:
    """One start over a store: `opened` is what is to be closed in the end.

    `refused` is True as long as the store could not be opened.
    """

    def __init__(self, address: str | None, files: Sequence[Path]) -> None:
        self.opened = ExitStack()
        self.refused = False
        self._address = address
        self._files = files
        self._bench = Bench(self._open)

    def furnish(self, window: MainWindow) -> None:
        """Name the screens, before the window is painted first."""
        window.furnish(contents(self._bench))

    def fill(self, window: MainWindow) -> None:
        """Open the store and bring the first screen, when the window has been painted once."""
        try:
            self._bench.open()
        except ExpectedError as error:
            self.refused = True
            window.give_up(error, lambda: self._again(window))
            return
        self.refused = False
        window.begin()
        window.take_in(tuple(self._files))
        if not self._files:
            greet(window, self._bench)

    def after(self) -> None:
        """Load what the next screens need, while the first one is looked at."""
        settling.settled()
        if not self.refused:
            self.opened.callback(settling.beside(self._bench.load_store))

    def _open(self) -> "Store":
        from desktop_app.storage.store import open_store

        store = open_store(self._address or paths.default_store(), clock=surface.now)
        self.opened.callback(store.close)
        return store

    def _again(self, window: MainWindow) -> None:
        self.fill(window)
        self.after()


def greet(window: MainWindow, bench: "Workbench") -> None:
    """Welcome whoever starts the program for the first time, over an empty store."""
    if not window.preferences.welcomed and not bench.latest.cards(1):
        from desktop_app.ui.screens.home.welcome import Welcome

        Welcome(window, bench, partial(_welcomed, window)).open()


def _welcomed(window: MainWindow) -> None:
    """Remember that the first start is over."""
    window.preferences = replace(window.preferences, welcomed=True)
    try:
        surface.keep_preferences(window.preferences)
    except ExpectedError as error:
        window.fail(error)
