"""The top of the question screen: how far the room has come, and the time left."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop_app.domain.assessment import Voting
from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions.once import Once
from desktop_app.ui.screens.questions.state import ClockFace, Pace, QuestionsState
from desktop_app.ui.screens.questions.ways import ICONS, NAMES
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import icon_button
from desktop_app.ui.widgets.progress import Part, SegmentedProgress
from desktop_app.ui.widgets.text import recolour, text_label

_NAMES_NEED = 560
"""Least room for the dimensions and the count beside the minutes, in pixels at 100 %."""

_ALWAYS = 1
"""So many parts of what the clock says stand there in the narrowest window too."""

_MOST = 14
"""Most dimensions that are shown side by side."""


class Top(QWidget):
    """A bar for each dimension, "12 of 35", and the minutes; `chosen` carries a place."""

    chosen = Signal(int)
    clock_wanted = Signal()
    way_wanted = Signal()
    scale_wanted = Signal()

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._first = 0
        self.progress = SegmentedProgress(look, words)
        self.progress.chosen.connect(lambda place: self.chosen.emit(self._first + place))
        self.count = _figure(look, semibold=True)
        self.pace = _figure(look)
        self._said: tuple[str, ...] = ()
        self._once = Once()
        translate = words.translate
        self.clock = icon_button(look, "timer", translate("Questions", "The clock (K)"))
        self.scale = icon_button(
            look, "list-numbers", translate("Questions", "What the levels mean (L)")
        )
        self.way = icon_button(look, "hand-palm", translate("Questions", "Way of voting (V)"))
        for button, name in ((self.clock, "clock"), (self.scale, "scale"), (self.way, "way")):
            button.setObjectName(name)
        self.clock.clicked.connect(self.clock_wanted)
        self.scale.clicked.connect(self.scale_wanted)
        self.way.clicked.connect(self.way_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 16, 4)
        row.setSpacing(16)
        row.addWidget(self.progress, 1)
        row.addWidget(self.count)
        row.addWidget(self.pace)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in (self.clock, self.scale, self.way):
            buttons.addWidget(button)
        row.addLayout(buttons)

    def show_progress(self, state: QuestionsState) -> None:
        """Show how far the room has come; with most keys that is as far as before."""
        segments, pace, clock = state.segments, state.pace, state.clock
        parts = tuple(Part(each.title, each.handled, len(each.marks)) for each in segments)
        here = (place for place, each in enumerate(segments) if each.current is not None)
        self._once(self._show_parts, parts, next(here, len(parts)))
        self._once(self._show_count, state.handled, state.total)
        watched = state.clock_shown and not state.finished
        self.pace.setVisible(watched and (pace is not None or clock.box is not None))
        late = clock.over_box or bool(clock.waiting) or (pace is not None and pace.minutes_left < 0)
        said = tuple(self._said_by(pace, clock))
        self._once(self._show_clock, said, clock.over_box, late)
        self._once(self._show_way, state.voting)
        self.way.setEnabled(not state.finished)

    def _show_parts(self, parts: tuple[Part, ...], current: int) -> None:
        # Of a model with very many dimensions, those round the one at hand.
        self._first = min(max(current - _MOST // 2, 0), max(len(parts) - _MOST, 0))
        shown = parts[self._first : self._first + _MOST]
        self.progress.show_parts(shown, current - self._first)

    def _show_count(self, handled: int, total: int) -> None:
        translate = self._words.translate
        count = translate("Questions", "{handled} of {total}")
        self.count.setText(count.format(handled=handled, total=total))
        spoken = translate("Questions", "{handled} of {total} questions are handled")
        said = spoken.format(handled=handled, total=total)
        self.count.setAccessibleName(said)
        self.count.setToolTip(said)

    def _show_way(self, voting: Voting) -> None:
        translate = self._words.translate
        name = NAMES[voting].said(translate)
        said = translate("Questions", "Way of voting: {name} (V)").format(name=name)
        self.way.setIcon(self._look.icon(ICONS[voting], self._look.palette.brand))
        self.way.setToolTip(said)
        self.way.setAccessibleName(said)

    def _show_clock(self, said: tuple[str, ...], over_box: bool, late: bool) -> None:
        self._said = said
        whole = " · ".join(said)
        if over_box:
            over = self._words.translate("Questions", "this question is over its time")
            whole = f"{whole} · {over}"
        self.pace.setToolTip(whole)
        self.pace.setAccessibleName(whole)
        self._fit()
        recolour(self.pace, self._look.palette.warn if late else self._look.palette.muted)

    def _said_by(self, pace: Pace | None, clock: ClockFace) -> Iterator[str]:
        """Yield what the clock says, what matters most first."""
        words = self._words
        if clock.paused or clock.slept:
            yield words.translate("Questions", "Clock paused")
        if pace is not None:
            yield self._minutes(pace)
        if clock.box is not None:
            text = words.translate("Questions", "{used} of {box} min")
            yield text.format(used=clock.seconds // 60, box=clock.box)
        if clock.waiting:
            yield words.translate("Questions", "%n question(s) can wait", None, len(clock.waiting))
        if pace is not None and pace.per_question is not None:
            each = words.translate("Questions", "{each} min/question")
            yield each.format(each=words.number(pace.per_question))

    def _minutes(self, pace: Pace) -> str:
        if pace.minutes_left < 0:
            return self._words.translate("Questions", "%n min over time", None, -pace.minutes_left)
        return self._words.translate("Questions", "%n min left", None, pace.minutes_left)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the figures to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what matters least where the dimensions need the room."""
        for number in range(len(self._said), 0, -1):
            text = " · ".join(self._said[:number])
            wide = self.fontMetrics().horizontalAdvance(text) * self._look.text_percent / 100
            if number <= _ALWAYS or self.width() - wide > self._look.px(_NAMES_NEED):
                self.pace.setText(text)
                break


def _figure(look: Look, *, semibold: bool = False) -> QLabel:
    label = text_label(look, "", TextSize.BODY, semibold=semibold)
    label.setWordWrap(False)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
