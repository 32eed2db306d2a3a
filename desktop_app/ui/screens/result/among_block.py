"""The others on the result screen: filters, the switch for names, a row for each dimension."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.charts.comparison_speech import others_rule
from desktop_app.domain.wording import Wording
from desktop_app.ui.others_choosers import OthersChoosers
from desktop_app.ui.screens.result.state import AmongRow, AmongState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.explanation import Explained
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body, breakable, remark

FEWER_FROM = 150
"""From this text size on, only the most telling columns have room."""


class AmongBlock(Surface):
    """`narrowed` carries the filters that are wanted, `named` whether names are to be shown."""

    narrowed = Signal(object)
    named = Signal(bool)

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__(look)
        say = words.translate
        self._look = look
        self._words = words
        how = say("Result", "How this is worked out")
        head = Explained(look, say("Result", "Among others"), others_rule(words), how)
        self.body.addWidget(head)
        self.body.addWidget(self._filters())
        self._sentence = body(look, "")
        self.body.addWidget(self._sentence)
        self._rows = _Rows(look)
        self.body.addWidget(self._rows)
        self._names = _Rows(look)
        self.body.addWidget(self._names)

    def show_state(self, state: AmongState) -> None:
        """Show the others."""
        self._choosers.show_chosen(state.filters, state.years)
        with QSignalBlocker(self.switch):
            self.switch.setChecked(state.named)
        self._sentence.setText(state.sentence)
        self._rows.show_rows(self._table(state.rows) if state.rows else ())
        self._names.show_rows(self._listed(state.names) if state.names else ())

    def _filters(self) -> FlowRow:
        row = FlowRow()
        self._choosers = OthersChoosers(self._look, self._words, self, snug=True)
        self._choosers.narrowed.connect(self.narrowed)
        for _, chooser in self._choosers.named:
            row.add(chooser)
        self.switch = CheckBox(self._look, self._words.translate("Result", "Show names"))
        self.switch.setObjectName("others-named")
        self.switch.setAccessibleName(self.switch.text())
        self.switch.setFont(self._look.font())
        self.switch.toggled.connect(self.named)
        row.add(self.switch)
        return row

    def _table(self, rows: tuple[AmongRow, ...]) -> tuple[tuple[str, ...], ...]:
        say = self._words.translate
        whole = (
            (
                say("Result", "Dimension"),
                say("Result", "Own score"),
                say("Result", "Middle half"),
                say("Result", "Own place"),
                say("Result", "Median"),
                say("Result", "Lowest–highest"),
            ),
            *((r.title, r.own, r.middle, r.place, r.median, r.ends) for r in rows),
        )
        columns = 4 if self._look.text_percent >= FEWER_FROM else 6
        return tuple(row[:columns] for row in whole)

    def _listed(self, names: tuple[tuple[str, str, str], ...]) -> tuple[tuple[str, ...], ...]:
        say = self._words.translate
        heads = (say("Result", "Level"), say("Result", "Organisations"), say("Result", "Names"))
        return (heads, *((level, count, who) for level, count, who in names))


class _Rows(QWidget):
    """A small table: its headers, in the first row, its first column and its last may wrap."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 8, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.hide()

    def show_rows(self, rows: tuple[tuple[str, ...], ...]) -> None:
        """Show other rows; nothing where there are none."""
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(rows))
        for line, row in enumerate(rows):
            for place, text in enumerate(row):
                label = body(self._look, breakable(text)) if line else remark(self._look, text)
                wraps = line == 0 or place == 0 or (len(row) == 3 and place == 2)
                label.setWordWrap(wraps)
                self._grid.addWidget(label, line, place, Qt.AlignmentFlag.AlignTop)
        if rows:
            self._grid.setColumnStretch(2, 3 if len(rows[0]) == 3 else 0)
