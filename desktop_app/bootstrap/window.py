"""Open the window: it paints first, and the store and all that is heavy come after."""

import sys

from PySide6.QtCore import QTimer

from desktop_app import paths
from desktop_app.bootstrap import surface
from desktop_app.domain.errors import ExpectedError
from desktop_app.ui.display import require_display
from desktop_app.ui.shell.application import make_application
from desktop_app.ui.shell.crash import route_errors
from desktop_app.ui.shell.window import MainWindow, Setup


def open_window(address: str | None, commands: str) -> int:
    """Show the window over the named store, else the usual one; return the exit code.

    Raises:
        ExpectedError: there is no display; `commands` names what works without one.
    """
    require_display(commands)
    app = make_application(sys.argv[:1], paths.fonts())
    crashes = route_errors(app, paths.log_folder())
    window = MainWindow(
        Setup(
            themes=paths.resources() / "themes",
            translate_in=surface.translate_in,
            preferences=surface.preferences(),
            keep=surface.keep_preferences,
            clock=surface.now,
            crashed=crashes.report,
        )
    )
    crashes.told.connect(window.show_crash)
    window.show()
    QTimer.singleShot(0, window, lambda: _fill(window, address))
    return app.exec()


def _fill(window: MainWindow, address: str | None) -> None:
    """Open the store and show the screens; these imports are what takes time."""
    from desktop_app.bootstrap.assembly import assemble
    from desktop_app.storage.store import open_store
    from desktop_app.ui.contents import contents

    try:
        store = open_store(address or paths.default_store(), clock=surface.now)
    except ExpectedError as error:
        window.give_up(error)
        return
    window.destroyed.connect(store.close)
    window.fill(contents(assemble(store)))
