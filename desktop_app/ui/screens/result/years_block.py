"""The years before on the result screen: the line, what moved most, last time's actions."""

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.charts.drawing import Drawing, Measure
from desktop_app.charts.trend_line import trend_line
from desktop_app.domain.wording import Wording
from desktop_app.ui.charts.panel import ChartPanel
from desktop_app.ui.screens.result.parts import Go, ListBlock
from desktop_app.ui.screens.result.state import YearsState
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.explanation import Explained
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body, breakable, heading, remark
from desktop_app.ui.widgets.turning_row import TurningRow


class YearsBlock(QWidget):
    """The trend beside what lies behind it."""

    def __init__(self, around: Surroundings, state: YearsState, type_size: float, go: Go) -> None:
        super().__init__()
        look, words = around.look, around.words
        self._words = words
        self._state = state
        self._type_size = type_size
        card = Surface(look)
        card.body.addWidget(_head(look, words))
        self._sentence = body(look, "")
        card.body.addWidget(self._sentence)
        self.panel = ChartPanel(around, self._draw)
        self.panel.setMinimumHeight(look.px(300))
        card.body.addWidget(self.panel, 1)
        self._moved = ListBlock(look, go)
        row = TurningRow(look.px(840), spacing=16)
        row.add(card)
        row.add(self._moved)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(16)
        self._grid.addWidget(row, 0, 0)
        if state.actions:
            self._grid.addWidget(_actions(look, words, state), 1, 0)

    def show_state(self, state: YearsState) -> None:
        """Show the figures."""
        self._state = state
        self._sentence.setText(state.sentence)
        self._sentence.setVisible(bool(state.sentence))
        self._moved.show_list(state.moved)
        self.panel.redraw()

    def _draw(self, measure: Measure, width: float, height: float) -> Drawing:
        return trend_line(self._state.trend, self._words, measure, width, height, self._type_size)


def _head(look: Look, words: Wording) -> Explained:
    explanation = words.translate(
        "Result",
        "The organisation’s finished assessments of the same model, by the day they were held, and "
        "this one. Where the model has changed, two of them are compared only on questions with "
        "the same id and revision: both scores are worked out anew on these alone.",
    )
    return Explained(
        look,
        words.translate("Result", "Through the years"),
        explanation,
        words.translate("Result", "How this is worked out"),
    )


def _actions(look: Look, words: Wording, state: YearsState) -> Surface:
    card = Surface(look)
    title = words.translate("Result", "What became of last time’s actions")
    head = heading(look, title)
    head.setMinimumHeight(look.px(40))
    card.body.addWidget(head)
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    for line, (text, status) in enumerate(state.actions):
        grid.addWidget(body(look, breakable(text)), line, 0)
        label = remark(look, status)
        label.setWordWrap(False)
        grid.addWidget(label, line, 1)
    card.body.addLayout(grid)
    return card
