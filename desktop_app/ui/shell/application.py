"""The Qt application: Fusion, our fonts, our name; made once by whoever opens a window."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.domain.wording import Wording
from desktop_app.ui.shell.qt_words import speak
from desktop_app.ui.theme.dressing import dress
from desktop_app.ui.theme.fonts import load_fonts
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.pressing import PressingKeys


def make_application(arguments: list[str], fonts: Path) -> QApplication:
    """Return the application, with the fonts of the folder `fonts` loaded."""
    app = QApplication(arguments)
    app.setApplicationName("Startpunkt")
    app.setApplicationDisplayName("Startpunkt")
    app.setDesktopFileName("startpunkt")
    app.setStyle("Fusion")
    load_fonts(fonts)
    PressingKeys(app)
    return app


def wear(look: Look, words: Wording) -> None:
    """Let the application look and speak as chosen."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        dress(app, look)
        speak(app, words.translate)
