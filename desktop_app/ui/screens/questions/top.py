"""The top of the question screen: how far the room has come, and the time left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions.state import Pace, QuestionsState
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.progress import Part, SegmentedProgress
from desktop_app.ui.widgets.text import recolour, text_label

_NAMES_NEED = 600
"""Least room for the dimensions and the count beside the minutes, in pixels at 100 %."""

_MOST = 14
"""Most dimensions that are shown side by side."""


class Top(QWidget):
    """A bar for each dimension, "12 of 35", and the minutes; `chosen` carries a place."""

    chosen = Signal(int)

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._first = 0
        self.progress = SegmentedProgress(look, words)
        self.progress.chosen.connect(lambda place: self.chosen.emit(self._first + place))
        self.count = _figure(look, semibold=True)
        self.pace = _figure(look)
        self._short = ""
        self._long = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 24, 12)
        row.setSpacing(16)
        row.addWidget(self.progress, 1)
        row.addWidget(self.count)
        row.addWidget(self.pace)

    def show_progress(self, state: QuestionsState) -> None:
        """Show how far the room has come."""
        parts = tuple(
            Part(segment.title, segment.handled, len(segment.marks)) for segment in state.segments
        )
        here = (p for p, segment in enumerate(state.segments) if segment.current is not None)
        current = next(here, len(parts))
        # Of a model with very many dimensions, those round the one at hand.
        self._first = min(max(current - _MOST // 2, 0), max(len(parts) - _MOST, 0))
        shown = parts[self._first : self._first + _MOST]
        self.progress.show_parts(shown, current - self._first)
        translate = self._words.translate
        count = translate("Questions", "{handled} of {total}")
        self.count.setText(count.format(handled=state.handled, total=state.total))
        spoken = translate("Questions", "{handled} of {total} questions are handled")
        said = spoken.format(handled=state.handled, total=state.total)
        self.count.setAccessibleName(said)
        self.count.setToolTip(said)
        self.pace.setVisible(state.pace is not None and state.clock_shown)
        if state.pace is not None:
            self._show_pace(state.pace)

    def _show_pace(self, pace: Pace) -> None:
        words = self._words
        late = pace.minutes_left < 0
        if late:
            text = words.translate("Questions", "%n min over time", None, -pace.minutes_left)
        else:
            text = words.translate("Questions", "%n min left", None, pace.minutes_left)
        self._short = self._long = text
        if pace.per_question is not None:
            each = words.translate("Questions", "{left} · {each} min/question")
            self._long = each.format(left=text, each=words.number(pace.per_question))
        self.pace.setToolTip(self._long)
        self.pace.setAccessibleName(self._long)
        self._fit()
        recolour(self.pace, self._look.palette.warn if late else self._look.palette.muted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the figures to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave the minutes for each question out where the dimensions need the room."""
        wide = self.fontMetrics().horizontalAdvance(self._long) * self._look.text_percent / 100
        roomy = self.width() - wide > self._look.px(_NAMES_NEED)
        self.pace.setText(self._long if roomy else self._short)


def _figure(look: Look, *, semibold: bool = False) -> QLabel:
    label = text_label(look, "", TextSize.BODY, semibold=semibold)
    label.setWordWrap(False)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
