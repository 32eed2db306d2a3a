"""The head of the window inside an assessment: whose it is, its steps, and that it is saved."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.shell.notices import announce
from desktop_app.ui.shell.screen import Entry
from desktop_app.ui.shell.step_bar import StepBar
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.surface import Ground
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

    def say(self, text: str) -> None:
        """Change the words."""
        if text == self._text:
            return
        self._text = text
        self.setToolTip(text)
        self.setAccessibleName(text)
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
    """Organisation, step bar and the chip "Saved 10:32"."""

    def __init__(self, look: Look, words: QtWording, steps: tuple[Entry, ...]) -> None:
        super().__init__(look.palette.surface, look.palette.line)
        self._words = words
        self.whose = ""
        self.organisation = OneLine(look, TextSize.BODY, semibold=True)
        self._widest = look.px(260)
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

    def name(self, organisation: str) -> None:
        """Say whose assessment it is."""
        if organisation != self.whose:
            self.whose = organisation
            self.organisation.say(organisation)
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
            self._saved = (said, when, "")
            self.saved.setToolTip(said)
            self.saved.show()
            self._fit()
        if aloud:
            announce(self.saved, said)

    def _fit(self) -> None:
        """Let the steps keep their names as long as some of the organisation's can be read."""
        name = self.organisation
        most = min(name.sizeHint().width(), self._widest)
        least = min(name.minimumSizeHint().width(), most)
        # The chip's words go before the names of the steps do, and those before the name.
        for steps in (self.steps.full_width, self.steps.minimumSizeHint().width()):
            for saved in self._saved:
                beside = self._room(saved) - steps
                if beside >= least:
                    name.setFixedWidth(min(beside, most))
                    return
        name.setFixedWidth(least)

    def _room(self, saved: str) -> int:
        """Width left for the name and the steps, in pixels, beside a chip with those words."""
        self.saved.say(saved)
        self.saved.setAccessibleName(self._saved[0])
        chip = self.saved.sizeHint().width() + _GAP if self.saved.isVisibleTo(self) else 0
        return self.width() - 2 * _SIDE - _GAP - chip
