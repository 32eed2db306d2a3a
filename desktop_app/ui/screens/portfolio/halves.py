"""The table and the charts: beside each other where there is room, else one at a time."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.portfolio.figures import COMPARED, HEAT, QUARTILES, STAIRS
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.flow import FlowRow

TABLE = -1
"""The choice that shows the table, where there is no room for both."""
_BOTH_FROM = 1000
"""From this width on, in pixels at 100 %, both have room."""


class Halves(QWidget):
    """`turned` carries the chart that was chosen, or TABLE."""

    turned = Signal(int)

    def __init__(self, look: Look, words: Wording, table: QWidget, figures: QWidget) -> None:
        super().__init__()
        say = words.translate
        self._look = look
        self._table = table
        self._figures = figures
        self._at = TABLE
        self._group = QButtonGroup(self)
        row = FlowRow()
        row.setAccessibleName(say("Portfolio", "What is shown"))
        for number, icon, text in (
            (TABLE, "table", say("Portfolio", "Table")),
            (STAIRS, "chart-bar", say("Portfolio", "Staircase")),
            (QUARTILES, "chart-bar-horizontal", say("Portfolio", "Quartiles")),
            (HEAT, "squares-four", say("Portfolio", "Heat map")),
            (COMPARED, "columns", say("Portfolio", "Side by side")),
        ):
            button = Button(look, text, Kind.PLAIN, icon=icon)
            button.setCheckable(True)
            button.setObjectName(f"portfolio-show-{number}")
            # Qt takes -1 for "give it a number yourself".
            self._group.addButton(button, number + 1)
            row.add(button)
        self._group.idClicked.connect(lambda number: self.turn_to(number - 1))
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(table, 65)
        both.addWidget(figures, 35)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(row)
        column.addLayout(both, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        figures.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._arrange()

    @property
    def roomy(self) -> bool:
        """True where both have room."""
        return self.width() >= self._look.px(_BOTH_FROM)

    def turn_to(self, number: int) -> None:
        """Show a chart, or the table."""
        self._at = number
        self._arrange()
        if number != TABLE:
            self.turned.emit(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether both have room."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        roomy = self.roomy
        self._group.button(TABLE + 1).setVisible(not roomy)
        at = STAIRS if roomy and self._at == TABLE else self._at
        self._group.button(at + 1).setChecked(True)
        if self._table.hasFocus() and not (roomy or at == TABLE):
            # A hidden table would hand the focus to the rail.
            self._group.button(at + 1).setFocus()
        self._table.setVisible(roomy or at == TABLE)
        self._figures.setVisible(roomy or at != TABLE)
