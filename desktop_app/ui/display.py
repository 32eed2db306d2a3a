"""Is there a screen to open a window on? Qt itself would abort where there is none."""

import os
import sys
from pathlib import Path

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

NO_DISPLAY = QT_TRANSLATE_NOOP(
    "Errors",
    "There is no screen to open a window on; these commands work without one: {commands}.",
)
LIBRARY_MISSING = QT_TRANSLATE_NOOP(
    "Errors",
    "The window needs a system library that is missing ({library}); README names the packages.",
)


def require_display(commands: str) -> None:
    """Raise ExpectedError where no window can be opened; `commands` are those that still work.

    Only Linux and its kin can lack a display; a platform chosen by QT_QPA_PLATFORM other than
    xcb and wayland needs none.
    """
    if sys.platform in ("win32", "darwin"):
        return
    chosen = os.environ.get("QT_QPA_PLATFORM", "").split(":")[0].split(";")[0]
    if chosen not in ("", "xcb", "wayland"):
        return
    if chosen != "xcb" and _wayland_answers():
        return
    if chosen == "wayland" or not os.environ.get("DISPLAY"):
        raise ExpectedError(NO_DISPLAY.filled(commands=commands))
    _require_plugin()
    if not _x_server_answers():
        raise ExpectedError(NO_DISPLAY.filled(commands=commands))


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(name) and (Path(folder) / str(name)).exists()


def _require_plugin() -> None:
    """Load Qt's xcb plugin once, so that a missing system library is named and not an abort."""
    import ctypes

    import PySide6.QtWidgets

    folder = Path(PySide6.QtWidgets.__file__).parent / "Qt" / "plugins" / "platforms"
    plugin = folder / "libqxcb.so"
    if not plugin.exists():
        return
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        library = str(error).split(":", maxsplit=1)[0]
        raise ExpectedError(LIBRARY_MISSING.filled(library=library)) from error


def _x_server_answers() -> bool:
    import ctypes

    xcb = ctypes.CDLL("libxcb.so.1")  # which Qt's plugin, loaded by now, is linked to
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers: bool = xcb.xcb_connection_has_error(connection) == 0
    if not answers:
        xcb.xcb_disconnect(connection)
    # Else it stays open: a server whose last client goes may start anew just as Qt connects.
    return answers
