"""Buttons: big primary, plain and quiet; pressed by the mouse, Space or Enter."""

from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.tip import plain


class Kind(StrEnum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    PLAIN = "plain"
    QUIET = "quiet"


class Button(QPushButton):
    """A button that the mouse presses without taking the focus from where the user is."""

    def __init__(
        self,
        look: Look,
        text: str,
        kind: Kind = Kind.PLAIN,
        *,
        icon: str = "",
        big: bool = False,
    ) -> None:
        super().__init__()
        self.setText(text)
        self.setProperty("kind", str(kind))
        self.setFont(look.font(TextSize.LEAD if big else TextSize.BODY, semibold=True))
        self.setMinimumHeight(look.px(56 if big else 40))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            colours = {Kind.PRIMARY: look.palette.on_brand, Kind.QUIET: look.palette.brand}
            self.setIcon(look.icon(icon, colours.get(kind, look.palette.ink)))
            side = look.px(24 if big else 20)
            self.setIconSize(QSize(side, side))
        if big:
            self.setMinimumWidth(look.px(240))

    def setText(self, text: str) -> None:
        """Show the text; "&" stands for itself: names have it, and no button has a letter."""
        super().setText(text.replace("&", "&&"))


def icon_button(look: Look, icon: str, says: str) -> Button:
    """Return a quiet button with an icon alone; `says` is its tip and accessible name."""
    button = Button(look, "", Kind.QUIET, icon=icon)
    button.setAccessibleName(says)
    button.setToolTip(plain(says))
    side = look.px(40)
    button.setFixedSize(side, side)
    button.setStyleSheet("padding: 0;")
    return button
