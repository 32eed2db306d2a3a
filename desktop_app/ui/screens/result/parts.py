"""The parts of the result screen: the score, the short lists, the table with the targets."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.result.state import Lead, LeadList, ResultState, TargetRow
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.explanation import Explained
from desktop_app.ui.widgets.lead_button import INSET, LeadButton
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.target_slider import TargetSlider
from desktop_app.ui.widgets.text import body, heading, remark, text_label

STACKED_FROM = 150
"""From this text size on, a target stands below its dimension: side by side there is no room."""

Go = Callable[[str, str], None]
"""Leads to a place of the assessment: (dimension id, question id or "")."""


class ScoreBlock(QWidget):
    """The score in large figures, the level it reaches, and the coverage it rests on."""

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        say = words.translate
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        explanation = say(
            "Result",
            "The score is the weighted mean of the agreed levels: first within each dimension, "
            "then over the dimensions that have a score. The level reached is the nearest one; "
            "a tie counts upwards.",
        )
        column.addWidget(
            Explained(
                look, say("Result", "Overall"), explanation, say("Result", "How this is worked out")
            )
        )
        self._score = text_label(look, "", TextSize.DISPLAY, semibold=True)
        self._level = text_label(look, "", TextSize.HEADING, colour=look.palette.brand)
        self._coverage = remark(look, "")
        self._preliminary = text_label(look, "", TextSize.CAPTION, colour=look.palette.warn)
        for label in (self._score, self._level, self._coverage, self._preliminary):
            column.addWidget(label)
        column.addStretch(1)

    def show_state(self, state: ResultState) -> None:
        """Show the figures."""
        self._score.setText(state.score)
        self._level.setText(state.level)
        self._coverage.setText(state.coverage)
        self._preliminary.setText(state.preliminary)
        self._preliminary.setVisible(bool(state.preliminary))


class ListBlock(Surface):
    """A heading and a few lines, each of which leads to its question."""

    def __init__(self, look: Look, go: Go) -> None:
        super().__init__(look)
        self.body.setContentsMargins(24 - INSET, 24, 24 - INSET, 24)
        self._look = look
        self._go = go
        self._heading = heading(look, "")
        # As high as the headings beside it that explain themselves.
        self._heading.setMinimumHeight(look.px(40))
        self._empty = remark(look, "")
        for above in (self._heading, self._empty):
            above.setContentsMargins(INSET, 0, INSET, 0)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._empty)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_list(self, found: LeadList) -> None:
        """Show the lines anew."""
        self._heading.setText(found.heading)
        self._empty.setText(found.empty)
        self._empty.setVisible(not found.leads)
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for lead in found.leads:
            self._lines.addWidget(self._button(lead))

    def _button(self, lead: Lead) -> LeadButton:
        button = LeadButton(self._look, lead.title, lead.figure)
        button.clicked.connect(lambda: self._go(lead.dimension, lead.question))
        return button


_FIGURES = (1, 2, 4, 5, 6)
"""Columns of the figures, between which the title and the target stand."""


class TargetTable(Surface):
    """A row for each dimension; the targets are set in it."""

    def __init__(
        self,
        look: Look,
        words: Wording,
        state: ResultState,
        aim: Callable[[str, int | None], None],
        go: Go,
    ) -> None:
        super().__init__(look)
        say = words.translate
        explanation = say(
            "Result",
            "A gap is the target minus the score. Consensus runs from 0 (votes at both ends) to 1 "
            "(all alike), after Tastle and Wierman: from 0.80 agreed, from 0.60 some spread, "
            "below that divided.",
        )
        self.body.addWidget(
            Explained(
                look,
                say("Result", "Dimensions and targets"),
                explanation,
                say("Result", "How this is worked out"),
            )
        )
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self.body.addLayout(self._grid)
        figures = (
            say("Result", "Score"),
            say("Result", "Level"),
            say("Result", "Gap"),
            say("Result", "Consensus"),
            say("Result", "Handled"),
        )
        headers = dict(zip(_FIGURES, figures, strict=True))
        if look.text_percent >= STACKED_FROM:
            headers = dict(enumerate(figures))
        else:
            self._grid.setColumnStretch(0, 3)
            self._grid.setColumnStretch(3, 2)
            headers |= {0: say("Result", "Dimension"), 3: say("Result", "Target in a year")}
        for place, text in headers.items():
            label = remark(look, text)
            label.setWordWrap(False)
            label.setContentsMargins(0 if place else INSET, 0, 0, 0)
            self._grid.addWidget(label, 0, place)
        self._labels = [self._add(look, words, state, row, aim, go) for row in state.rows]

    def show_rows(self, rows: Sequence[TargetRow], found: ResultState) -> None:
        """Show the figures; the targets move without losing the focus."""
        results = zip(rows, self._labels, found.found.dimensions, strict=True)
        for row, (labels, slider), dimension in results:
            texts = (row.score, row.level, row.gap, row.consensus, row.coverage)
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
            score = dimension.score.value
            slider.show_target(row.target, None if score is None else float(score))
            slider.setEnabled(not found.locked)

    def _add(
        self,
        look: Look,
        words: Wording,
        state: ResultState,
        row: TargetRow,
        aim: Callable[[str, int | None], None],
        go: Go,
    ) -> tuple[tuple[QLabel, ...], TargetSlider]:
        line = self._grid.rowCount()
        title = LeadButton(look, row.title, "")
        title.setObjectName(f"dimension-{row.dimension}")
        title.clicked.connect(lambda: go(row.dimension, ""))
        says = words.translate("Result", "Target for {dimension}").format(dimension=row.title)
        slider = TargetSlider(look, state.lowest, state.highest, says)
        slider.setObjectName(f"target-{row.dimension}")
        slider.aimed.connect(lambda level: aim(row.dimension, level))
        labels = tuple(body(look, "") for _ in range(5))
        for label in labels:
            label.setWordWrap(False)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._place(line, title, labels, slider, stacked=look.text_percent >= STACKED_FROM)
        return labels, slider

    def _place(
        self,
        line: int,
        title: QWidget,
        labels: tuple[QLabel, ...],
        slider: TargetSlider,
        *,
        stacked: bool,
    ) -> None:
        """Put a dimension on one line of the grid, or on three where the type is large."""
        if stacked:
            self._grid.addWidget(title, line, 0, 1, len(labels))
            self._grid.addWidget(slider, line + 2, 0, 1, len(labels))
            for column, label in enumerate(labels):
                self._grid.addWidget(label, line + 1, column)
            return
        self._grid.addWidget(title, line, 0)
        self._grid.addWidget(slider, line, 3)
        for label, column in zip(labels, _FIGURES, strict=True):
            self._grid.addWidget(label, line, column)
