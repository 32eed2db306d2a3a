"""The tokens as Qt's palette, so that Fusion paints in our colours without style sheets."""

from PySide6.QtGui import QColor, QPalette

from desktop_app.ui.theme.tokens import Tokens

_Role = QPalette.ColorRole


def qt_palette(tokens: Tokens) -> QPalette:
    """Return the palette of a theme."""
    colours = tokens.palette
    roles = {
        _Role.Window: colours.paper,
        _Role.WindowText: colours.ink,
        _Role.Base: colours.surface,
        _Role.AlternateBase: tokens.tint,
        _Role.Text: colours.ink,
        _Role.PlaceholderText: colours.muted,
        _Role.Button: colours.surface,
        _Role.ButtonText: colours.ink,
        _Role.BrightText: colours.on_brand,
        _Role.ToolTipBase: colours.ink,
        _Role.ToolTipText: colours.paper,
        _Role.Highlight: colours.brand,
        _Role.HighlightedText: colours.on_brand,
        _Role.Accent: colours.brand,
        _Role.Link: colours.brand,
        _Role.LinkVisited: colours.brand,
        _Role.Light: colours.surface,
        _Role.Midlight: tokens.tint,
        _Role.Mid: colours.line,
        _Role.Dark: tokens.control,
        _Role.Shadow: colours.line,
    }
    found = QPalette()
    for role, tone in roles.items():
        found.setColor(role, QColor(tone))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        found.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.disabled))
    return found
