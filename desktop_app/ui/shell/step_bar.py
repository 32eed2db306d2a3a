"""The steps of an assessment along the top, free to visit in any order."""

from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.shell.screen import Entry
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import RADIUS, Look
from desktop_app.ui.widgets.pressing import PaintedButton

_GAP = 2
_EDGE = 8
"""From the edge of a step to its disc, and from its name to the other edge, in pixels."""


class Form(Enum):
    """What the steps show, from most to least.

    The chosen one shows number and name as long as the others show anything but `DISCS`, which
    are numbers alone for all.
    """

    WHOLE = auto()
    NAMES = auto()
    NUMBERS = auto()
    DISCS = auto()


class StepButton(PaintedButton):
    """A number in a disc and the step's name; one of the two where room is short."""

    def __init__(self, look: Look, number: int, text: str) -> None:
        super().__init__(text)
        self._look = look
        self._number = str(number)
        self._form = Form.WHOLE
        self.setToolTip(text)
        self.setCheckable(True)
        self.setFont(look.font(TextSize.BODY, semibold=True))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def long_width(self) -> int:
        """Width with number and name, in pixels."""
        return self._disc + 6 + self._name + 2 * _EDGE

    @property
    def _disc(self) -> int:
        return self._look.px(26)

    @property
    def _name(self) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(self.text())

    def width_in(self, form: Form) -> int:
        """Width in a form, in pixels."""
        form = self._own(form)
        if form is Form.WHOLE:
            return self.long_width
        return (self._name if form is Form.NAMES else self._disc) + 2 * _EDGE

    def take(self, form: Form) -> None:
        """Show what a form shows."""
        self._form = self._own(form)
        self.updateGeometry()
        self.update()

    def _own(self, form: Form) -> Form:
        """What this one shows where all of them take a form."""
        return Form.WHOLE if self.isChecked() and form is not Form.DISCS else form

    def sizeHint(self) -> QSize:
        """Return the room for what is shown."""
        return QSize(self.width_in(self._form), self._disc + 18)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the ground of the chosen step, its disc, its name and the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, colours = self._look.tokens, self._look.palette
        chosen, area = self.isChecked(), QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or (self.underMouse() and self.isEnabled()):
            painter.setBrush(QColor(tokens.tint))
            painter.drawRoundedRect(area, RADIUS, RADIUS)
        quiet = colours.muted if self.isEnabled() else tokens.disabled
        left = _EDGE
        if self._form is not Form.NAMES:
            disc = QRectF(left, (area.height() - self._disc) / 2, self._disc, self._disc)
            painter.setBrush(QColor(colours.brand) if chosen else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.brand if chosen else tokens.control), 1.5))
            painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
            painter.setFont(self._look.font(TextSize.CAPTION, semibold=True))
            painter.setPen(QColor(colours.on_brand if chosen else quiet))
            painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, self._number)
            left += self._disc + 6
        if self._form in (Form.WHOLE, Form.NAMES):
            painter.setFont(self.font())
            painter.setPen(QColor(colours.ink if chosen else quiet))
            words = area.adjusted(left, 0, 0, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS, RADIUS)


class StepBar(QWidget):
    """All steps in a row; where they do not fit, first their numbers go, then their names."""

    chosen = Signal(str)

    def __init__(self, look: Look, words: Wording, steps: tuple[Entry, ...]) -> None:
        super().__init__()
        self.setAccessibleName(words.translate("Shell", "Steps of the workshop"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self._buttons: dict[str, StepButton] = {}
        for number, step in enumerate(steps, start=1):
            button = StepButton(look, number, step.title.said(words.translate))
            button.setObjectName(f"step-{step.name}")
            button.clicked.connect(lambda _=False, name=step.name: self._pressed(name))
            row.addWidget(button)
            self._buttons[step.name] = button
        row.addStretch(1)
        self._current = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def mark(self, name: str, *, only: bool = False) -> None:
        """Show which step the window is at; `only` while the others have nothing to show yet."""
        self._current = name
        for step, button in self._buttons.items():
            button.setChecked(step == name)
            button.setEnabled(step == name or not only)
        self._fit()

    def width_in(self, form: Form) -> int:
        """Width of all steps in a form, in pixels."""
        return sum(b.width_in(form) for b in self._buttons.values()) + _GAP * len(self._buttons)

    def minimumSizeHint(self) -> QSize:
        """Return the room that the shortened bar takes."""
        return QSize(self.width_in(Form.DISCS), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten or lengthen the steps to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _pressed(self, name: str) -> None:
        self.mark(self._current)
        if name != self._current:
            self.chosen.emit(name)

    def _fit(self) -> None:
        fitting = (form for form in Form if self.width_in(form) <= self.width())
        form = next(fitting, Form.DISCS)
        for button in self._buttons.values():
            button.take(form)
