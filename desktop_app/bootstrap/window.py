"""The window over a store: what it needs to show itself, and what fills it afterwards."""

import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.bootstrap import surface
from desktop_app.domain.errors import ExpectedError
from desktop_app.ui.display import require_display
from desktop_app.ui.shell.opening import Folders, run_window
from desktop_app.ui.shell.window import MainWindow, Setup

if TYPE_CHECKING:
    # To import it takes longer than the first painting may wait.
    from desktop_app.services.workbench import Workbench


def open_window(address: str | None, commands: str, files: Sequence[Path] = ()) -> int:
    """Show the window over the named store, else the usual one; return the exit code.

    It takes in `files`, as if they had been dropped on it.

    Raises:
        ExpectedError: there is no display; `commands` names what works without one.
    """
    require_display(commands)
    folders = Folders(paths.fonts(), paths.log_folder())
    refused: list[ExpectedError] = []
    with ExitStack() as opened:
        fill = partial(_fill, opened, refused, address, files)
        code = run_window(_setup, folders, sys.argv[:1], fill)
    return 1 if refused else code


def _setup(crashed: Callable[[BaseException], None]) -> Setup:
    return Setup(
        themes=paths.resources() / "themes",
        translate_in=surface.translate_in,
        preferences=surface.preferences(),
        keep=surface.keep_preferences,
        clock=surface.now,
        crashed=crashed,
    )


def _fill(
    opened: ExitStack,
    refused: list[ExpectedError],
    address: str | None,
    files: Sequence[Path],
    window: MainWindow,
) -> None:
    """Open the store and give the window its screens; these imports are what takes time."""
    from desktop_app.bootstrap.assembly import workbench
    from desktop_app.ui.contents import contents

    try:
        bench = opened.enter_context(workbench(address))
    except ExpectedError as error:
        refused.append(error)
        window.give_up(error, lambda: _fill(opened, refused, address, files, window))
    else:
        refused.clear()
        window.fill(contents(bench))
        for path in files:
            window.take_in(path)
        if not files:
            greet(window, bench)


def greet(window: MainWindow, bench: "Workbench") -> None:
    """Welcome whoever starts the program for the first time, over an empty store."""
    if not window.preferences.welcomed and not bench.assessments.cards(1):
        from desktop_app.ui.screens.home.welcome import Welcome

        Welcome(window, bench, partial(_welcomed, window)).open()


def _welcomed(window: MainWindow) -> None:
    """Remember that the first start is over."""
    window.preferences = replace(window.preferences, welcomed=True)
    try:
        surface.keep_preferences(window.preferences)
    except ExpectedError as error:
        window.fail(error)
