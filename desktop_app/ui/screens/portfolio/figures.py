"""The charts beside the table: staircase, quartiles, heat map, and a few side by side."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from desktop_app.charts.drawing import ChartTable, Drawing, Measure
from desktop_app.charts.group_staircase import group_staircase
from desktop_app.charts.heat_map import heat_map, heat_map_height
from desktop_app.charts.quartile_rows import quartile_rows
from desktop_app.charts.side_by_side import side_by_side
from desktop_app.domain.group import Group
from desktop_app.ui.charts.panel import ChartPanel
from desktop_app.ui.screens.portfolio.state import Filters, PortfolioState
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.explanation import Explained
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body, remark

STAIRS, QUARTILES, HEAT, COMPARED = range(4)
CHART_TYPE = 13
"""Height of the charts' type in pixels at a text size of 100 %."""
MOST_ROWS = 60
"""So many organisations have a row in the heat map; filters bring others there."""
Draw = Callable[[Group, Measure, float, float], Drawing]


class Figures(Surface):
    """Shows one chart at a time; `stepped` carries a level, `opened` the id of an assessment."""

    stepped = Signal(int)
    opened = Signal(str)

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.look, padding=16)
        self._around = around
        self._type_size = around.look.px(CHART_TYPE)
        self._state: PortfolioState | None = None
        self._compared: Group | None = None
        self._stack = QStackedWidget()
        self._basis = remark(around.look, "")
        self._panels = tuple(self._add(*each) for each in self._kinds())
        self._panels[STAIRS].chosen.connect(lambda key: self.stepped.emit(int(key)))
        self._panels[HEAT].chosen.connect(self.opened)
        self._empty = body(around.look, "")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self._empty, 1)
        self.body.addWidget(self._basis)
        self._empty.hide()

    @property
    def shown(self) -> int:
        """Which chart is shown."""
        return self._stack.currentIndex()

    def turn_to(self, kind: int) -> None:
        """Show another chart."""
        self._stack.setCurrentIndex(kind)
        self._show()

    def show_state(self, state: PortfolioState) -> None:
        """Show other figures."""
        self._state = state
        self._show()

    def compare(self, chosen: Group | None) -> None:
        """Show these side by side, when that chart is wanted."""
        self._compared = chosen
        if self.shown == COMPARED:
            self._show()

    def _show(self) -> None:
        state = self._state
        if state is None:
            return
        found = self._compared if self.shown == COMPARED else state.group
        empty = self._why_empty(state, found)
        self._empty.setText(empty)
        self._empty.setVisible(bool(empty))
        self._stack.setVisible(not empty)
        self._basis.setText("" if self.shown == COMPARED else state.basis)
        self._basis.setVisible(bool(self._basis.text()))
        if self.shown == HEAT and found is not None:
            rows = min(len(found.entries), MOST_ROWS) + 1
            high = heat_map_height(found, rows, self._type_size) + self._around.look.px(48)
            self._panels[HEAT].setMinimumHeight(round(high))
        self._panels[self.shown].redraw()

    def _why_empty(self, state: PortfolioState, found: Group | None) -> str:
        say = self._around.words.translate
        if self.shown == COMPARED and (found is None or len(found.entries) < 2):
            return say(
                "Portfolio",
                "Choose two to four assessments of one model in the table, "
                "and they stand here side by side.",
            )
        if found is not None:
            return ""
        if state.wish.anonymous:
            return say("Portfolio", "Fewer than five organisations: nothing is shown.")
        if state.wish.filters != Filters():
            return say("Portfolio", "No finished assessment fits what is chosen above.")
        return say("Portfolio", "There is no finished assessment here yet.")

    def _kinds(self) -> tuple[tuple[str, str, Draw], ...]:
        say = self._around.words.translate
        return (
            (
                say("Portfolio", "On each level"),
                say(
                    "Portfolio",
                    "Each organisation counts once, with its latest finished assessment. Press a "
                    "step to see who stands on it.",
                ),
                self._stairs,
            ),
            (
                say("Portfolio", "The middle half"),
                say(
                    "Portfolio",
                    "The box holds the middle half of the organisations, the stroke in it is the "
                    "median, the line reaches from the lowest to the highest score. Quartiles by "
                    "linear interpolation (Hyndman and Fan, type 7); nothing under five.",
                ),
                self._quartiles,
            ),
            (
                say("Portfolio", "Organisations and dimensions"),
                say(
                    "Portfolio",
                    "The colour is the level nearest to the score. Press a row for its result.",
                ),
                self._heat,
            ),
            (
                say("Portfolio", "Side by side"),
                say(
                    "Portfolio",
                    "The scores of the chosen assessments on each dimension of their model.",
                ),
                self._side_by_side,
            ),
        )

    def _add(self, title: str, explanation: str, draw: Draw) -> ChartPanel:
        around, look = self._around, self._around.look

        def drawn(measure: Measure, width: float, height: float) -> Drawing:
            found = self._compared if draw == self._side_by_side else self._group()
            if found is None:
                return Drawing(title, width, height, (), "", ChartTable((), ()))
            return draw(found, measure, width, height)

        panel = ChartPanel(around, drawn)
        panel.setMinimumHeight(look.px(220))
        page = Surface(look, ground=look.palette.surface, edge=look.palette.surface, padding=0)
        says = around.words.translate("Portfolio", "How this is worked out")
        page.body.addWidget(Explained(look, title, explanation, says))
        page.body.addWidget(_scrolled(panel) if draw == self._heat else panel, 1)
        self._stack.addWidget(page)
        return panel

    def _group(self) -> Group | None:
        return None if self._state is None else self._state.group

    def _stairs(self, found: Group, measure: Measure, width: float, height: float) -> Drawing:
        return group_staircase(found, self._around.words, measure, width, height, self._type_size)

    def _quartiles(self, found: Group, measure: Measure, width: float, height: float) -> Drawing:
        return quartile_rows(found, self._around.words, measure, width, height, self._type_size)

    def _heat(self, found: Group, measure: Measure, width: float, height: float) -> Drawing:
        shown = replace(found, entries=found.entries[:MOST_ROWS])
        return heat_map(
            shown,
            self._names(shown),
            self._around.words,
            measure,
            width,
            height,
            self._type_size,
            keyed=not self._anonymous(),
            beyond=len(found.entries) - len(shown.entries),
        )

    def _side_by_side(self, found: Group, measure: Measure, width: float, height: float) -> Drawing:
        words = self._around.words
        names = [
            f"{name}, {words.day(entry.held_on)}"
            for name, entry in zip(self._names(found), found.entries, strict=True)
        ]
        return side_by_side(found, names, words, measure, width, height, self._type_size)

    def _names(self, found: Group) -> list[str]:
        labels = {} if self._state is None else self._state.labels
        return [labels.get(e.member.identity, e.member.name) for e in found.entries]

    def _anonymous(self) -> bool:
        return self._state is not None and self._state.wish.anonymous


def _scrolled(panel: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(panel)
    return area
