"""Words on a screen, by role: titles, headings, running text and quieter remarks."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look

_ENDLESS = re.compile(r"\S{16}(?=\S)")
"""So much of a word stands on one line of the narrowest column."""


def text_label(
    look: Look,
    text: str,
    size: TextSize = TextSize.BODY,
    *,
    semibold: bool = False,
    colour: str | None = None,
) -> QLabel:
    """Return a label that breaks its lines; `text` is never read as mark-up."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(look.font(size, semibold=semibold))
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    if colour is not None:
        recolour(label, colour)
    return label


def recolour(label: QLabel, colour: str) -> None:
    """Give the text another colour (#RRGGBB)."""
    palette, tone = label.palette(), QColor(colour)
    # Qt takes every palette for a new one, and the label is painted again.
    if palette.color(QPalette.ColorRole.WindowText) != tone:
        palette.setColor(QPalette.ColorRole.WindowText, tone)
        label.setPalette(palette)


def breakable(text: str) -> str:
    """Let words that are longer than any line be broken, so that none widens the window."""
    return _ENDLESS.sub("\\g<0>\u200b", text)


def title(look: Look, text: str) -> QLabel:
    """Return the title of a screen."""
    return text_label(look, text, TextSize.TITLE, semibold=True)


def heading(look: Look, text: str) -> QLabel:
    """Return the heading of a part of a screen."""
    return text_label(look, text, TextSize.HEADING, semibold=True)


def body(look: Look, text: str) -> QLabel:
    """Return running text."""
    return text_label(look, text)


def remark(look: Look, text: str) -> QLabel:
    """Return quieter, smaller text."""
    return text_label(look, text, TextSize.CAPTION, colour=look.palette.muted)
