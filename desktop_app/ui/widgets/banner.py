"""A calm message above a screen, with details to unfold and a way to close it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit

from desktop_app.domain.wording import Wording
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind, icon_button
from desktop_app.ui.widgets.mark import Mark
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body

_ICONS = {"calm": "info", "good": "check-circle", "warn": "warning", "bad": "warning-circle"}


class Banner(Surface):
    """One sentence in the colour of its tone: calm, good, warn or bad."""

    closed = Signal()

    def __init__(
        self, look: Look, words: Wording, text: str, tone: str, details: tuple[str, ...] = ()
    ) -> None:
        tones = {
            "calm": (look.palette.brand, look.tokens.tint),
            "good": (look.palette.good, look.tokens.good_ground),
            "warn": (look.palette.warn, look.tokens.warn_ground),
            "bad": (look.palette.bad, look.tokens.bad_ground),
        }
        colour, ground = tones[tone]
        super().__init__(look, ground=ground, edge=colour, padding=12)
        self.setAccessibleName(text)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(Mark(look, _ICONS[tone], colour))
        row.addWidget(body(look, text), 1)
        self.body.addLayout(row)
        if details:
            row.addWidget(self._folded(look, words, details))
        close = icon_button(look, "x", words.translate("Shell", "Close the message"))
        close.clicked.connect(self.closed)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def _folded(self, look: Look, words: Wording, details: tuple[str, ...]) -> Button:
        lines = QPlainTextEdit("\n".join(details))
        lines.setReadOnly(True)
        lines.setFont(look.font())
        lines.setAccessibleName(words.translate("Shell", "Details"))
        lines.setFixedHeight(look.px(144))
        lines.hide()
        self.body.addWidget(lines)
        more = Button(look, words.translate("Shell", "Show details"), Kind.QUIET)
        more.setCheckable(True)
        more.toggled.connect(lines.setVisible)
        return more
