"""Dress the application: Fusion, our palette, our type and the small style sheet."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.ui.theme.look import Look
from desktop_app.ui.theme.qt_palette import qt_palette
from desktop_app.ui.theme.style_sheet import style_sheet
from desktop_app.ui.theme.tokens import ThemeName, load_tokens


def system_theme(contrast: Qt.ContrastPreference, scheme: Qt.ColorScheme) -> ThemeName:
    """Return the theme that fits what the system asks for."""
    if contrast is Qt.ContrastPreference.HighContrast:
        return ThemeName.CONTRAST
    return ThemeName.DARK if scheme is Qt.ColorScheme.Dark else ThemeName.LIGHT


def chosen_theme(wanted: str | None) -> ThemeName:
    """Return the theme the user has set, else the one the system asks for."""
    if wanted in set(ThemeName):
        return ThemeName(wanted)
    hints = QApplication.styleHints()
    wishes = hints.accessibility()  # dies with `hints`, which must therefore have a name
    return system_theme(wishes.contrastPreference(), hints.colorScheme())


def look_of(folder: Path, wanted: str | None, text_percent: int) -> Look:
    """Return the look for a wish (None follows the system) and a text size in per cent."""
    return Look(load_tokens(folder, chosen_theme(wanted)), text_percent)


def dress(app: QApplication, look: Look) -> None:
    """Put a look on the application and all its windows."""
    app.setPalette(qt_palette(look.tokens))
    app.setFont(look.font())
    app.setStyleSheet(style_sheet(look))
