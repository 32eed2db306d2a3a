"""The head of the window inside an assessment: whose it is, its steps, and that it is saved."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.shell.notices import announce
from desktop_app.ui.shell.screen import Entry
from desktop_app.ui.shell.step_bar import Form, StepBar
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.surface import Ground
from desktop_app.ui.widgets.tip import plain
from desktop_app.ui.wording import QtWording

_SIDE = 24
_GAP = 8


class OneLine(QWidget):
    """Words on one line that end in an ellipsis where room is short; the tip has them whole."""

    def __init__(self, look: Look, size: TextSize, *, semibold: bool = False) -> None:
        super().__init__()
        self._text = ""
        self.setFont(look.font(size, semibold=semibold))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, text: str, whole: str = "") -> None:
        """Change the words; `whole` is what the tip and a screen reader say where it is more."""
        whole = whole or text
        if (text, whole) == (self._text, self.accessibleName()):
            return
        self._text = text
        self.setToolTip(plain(whole))
        self.setAccessibleName(whole)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for all words."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return the room for a beginning."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.averageCharWidth() * 4, metrics.height())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint as much of the words as there is room for."""
        painter = QPainter(self)
        shortened = painter.fontMetrics().elidedText(
            self._text, Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shortened)


class Head(Ground):
    """Organisation, step bar and the chip "Saved 10:32", or "Undone: …" after an undo."""

    def __init__(self, look: Look, words: QtWording, steps: tuple[Entry, ...]) -> None:
        super().__init__(look.palette.surface, look.palette.line)
        self._words = words
        self.whose = ""
        self._titles: tuple[str, ...] = ("",)
        self.organisation = OneLine(look, TextSize.BODY, semibold=True)
        self.steps = StepBar(look, words, steps)
        self.saved = Chip(
            look, "", icon="check", tone=look.palette.good, ground=look.tokens.good_ground
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 8, _SIDE, 8)
        row.setSpacing(_GAP)
        row.addWidget(self.organisation)
        row.addWidget(self.steps, 1)
        row.addWidget(self.saved)
        self._saved: tuple[str, ...] = ("",)
        self.saved.hide()

    def name(self, organisation: str, whole: str = "") -> None:
        """Say whose assessment it is; `whole` says on which occasion too."""
        titles = (whole, organisation) if whole else (organisation,)
        if titles != self._titles:
            self.whose, self._titles = titles[0], titles
            self._fit()

    def mark(self, step: str, *, only: bool = False) -> None:
        """Show which step the window is at; its name may be longer than the one before."""
        self.steps.mark(step, only=only)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self._fit()

    def say_saved(self, at: datetime, *, aloud: bool) -> None:
        """Show when the last change was saved; `aloud` tells it to a screen reader too."""
        local = at.astimezone()
        today = local.date() == datetime.now(local.tzinfo).date()
        when = self._words.clock(at) if today else self._words.short_day(local.date())
        said = self._words.translate("Shell", "Saved {time}").format(time=when)
        if self._saved[0] != said or self.saved.isHidden():
            # Once a minute, not with every key.
            self._show_chip(said, when)
        if aloud:
            announce(self.saved, said)

    def say_step(self, said: str, short: str) -> None:
        """Show which step was undone or redone, until something is saved or shown anew.

        `short` stands there where room is short.
        """
        self._show_chip(said, short)

    def _show_chip(self, said: str, short: str) -> None:
        self._saved = (said, short, "")
        self.saved.setToolTip(plain(said))
        self.saved.show()
        self._fit()

    def _fit(self) -> None:
        """Share the width out; the end of the organisation's name is the last to go.

        Before it go the occasion, the words of the chip, the numbers of the steps and their
        names, that of the chosen one last.
        """
        name = self.organisation
        for form in Form:
            for title, saved in self._shorter:
                name.say(title, self.whose)
                wide = name.sizeHint().width()
                if self._room(saved) - self.steps.width_in(form) >= wide:
                    name.setFixedWidth(wide)
                    return
        room = self._room(saved) - self.steps.width_in(form)
        name.setFixedWidth(max(name.minimumSizeHint().width(), room))

    @property
    def _shorter(self) -> tuple[tuple[str, str], ...]:
        """Titles and words of the chip beside each other, from the longest to the shortest."""
        organisation = self._titles[-1]
        said, *less = self._saved
        return (
            *((title, said) for title in self._titles),
            *((organisation, words) for words in less),
        )

    def _room(self, saved: str) -> int:
        """Width left for the name and the steps, in pixels, beside a chip with those words."""
        self.saved.say(saved)
        self.saved.setAccessibleName(self._saved[0])
        chip = self.saved.sizeHint().width() + _GAP if self.saved.isVisibleTo(self) else 0
        return self.width() - 2 * _SIDE - _GAP - chip
