"""The pile and its counts as tables for Qt, over values that never change."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from desktop_app.ui.screens.ballots.state import SHEET, BallotsState, Row
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.tip import plain
from desktop_app.ui.wording import QtWording

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole
_CENTRE = Qt.AlignmentFlag.AlignCenter


class _Table(QAbstractTableModel):
    """What both tables share: a column for each question between two others."""

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__()
        self.look = look
        self.words = words
        self.state: BallotsState | None = None
        self.strong = look.font(TextSize.BODY, semibold=True)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self.state is None else self.state.rest + 1

    def looks(self, column: int, role: int) -> object:
        """How every cell of a column looks."""
        if role == _ROLE.TextAlignmentRole:
            return _CENTRE
        if role == _ROLE.BackgroundRole:
            return self.ground(column)
        return self.strong if role == _ROLE.FontRole and column == SHEET else None

    def ground(self, column: int) -> QBrush | None:
        """The ground of a column of questions: it changes with the dimension."""
        state = self.state
        if state is None or not SHEET < column < state.rest:
            return QBrush(QColor(self.look.palette.paper))
        tinted = state.columns[column - 1].tinted
        return QBrush(QColor(self.look.tokens.tint)) if tinted else None


class PileTable(_Table):
    """A row for each ballot: its number, its marks, and what is left of it."""

    def take(self, state: BallotsState) -> None:
        """Show another state; what has not changed is not painted anew."""
        former, self.state = self.state, state
        same = (
            former is not None
            and len(former.rows) == len(state.rows)
            and former.columns == state.columns
        )
        if former is None or not same:
            self.beginResetModel()
            self.endResetModel()
            return
        for place, (old, new) in enumerate(zip(former.rows, state.rows, strict=True)):
            if old != new:
                changed = [
                    n
                    for n, pair in enumerate(zip(old.signs, new.signs, strict=True), 1)
                    if pair[0] != pair[1]
                ]
                for column in (SHEET, *changed, state.rest):
                    cell = self.index(place, column)
                    self.dataChanged.emit(cell, cell)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of ballots, and the row that waits for the next."""
        return 0 if parent.isValid() or self.state is None else len(self.state.rows)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """Return what a cell says, and how it looks."""
        if self.state is None:
            return None
        row, column = self.state.rows[index.row()], index.column()
        if role == _ROLE.DisplayRole:
            return self._text(row, column)
        if role == _ROLE.AccessibleTextRole:
            return self._said(row, column)
        if role == _ROLE.ForegroundRole:
            return self._ink(row, column)
        return self.looks(column, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> object:
        """Return the number of a question; its tip has the words."""
        if orientation is not Qt.Orientation.Horizontal or self.state is None:
            return None
        column = self.state.columns[section - 1] if 0 < section < self.state.rest else None
        if role == _ROLE.DisplayRole:
            if column is not None:
                return column.number
            say = self.words.translate
            return say("Ballots", "Sheet") if section == SHEET else say("Ballots", "Left")
        if role == _ROLE.ToolTipRole and column is not None:
            return plain(f"{column.dimension}: {column.prompt}")
        return None

    def _text(self, row: Row, column: int) -> str:
        assert self.state is not None
        if column == SHEET:
            return f"! {row.sheet}" if row.twice else row.sheet
        if column < self.state.rest:
            return row.signs[column - 1]
        if row.new:
            return ""
        return str(row.left) if row.left else "✓"

    def _said(self, row: Row, column: int) -> str:
        assert self.state is not None
        if not SHEET < column < self.state.rest:
            return self._text(row, column)
        text = self.words.translate("Ballots", "Sheet {sheet}, question {question}: {mark}")
        nothing = self.words.translate("Ballots", "nothing")
        asked, mark = self.state.columns[column - 1].number, row.signs[column - 1]
        return text.format(sheet=row.sheet, question=asked, mark=mark or nothing)

    def _ink(self, row: Row, column: int) -> QColor | None:
        colours = self.look.palette
        if column == SHEET:
            return QColor(colours.bad if row.twice else colours.muted if row.new else colours.ink)
        return None


class CountTable(_Table):
    """The running counts of each question: a row for each level, and one for the others."""

    def take(self, state: BallotsState) -> None:
        """Show another state."""
        former, self.state = self.state, state
        if former is None or (former.signs, former.columns) != (state.signs, state.columns):
            self.beginResetModel()
            self.endResetModel()
        elif former.counts != state.counts:
            for row, (old, new) in enumerate(zip(former.counts, state.counts, strict=True)):
                for column, pair in enumerate(zip(old, new, strict=True), 1):
                    if pair[0] != pair[1]:
                        cell = self.index(row, column)
                        self.dataChanged.emit(cell, cell)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of levels, and the row for abstentions."""
        return 0 if parent.isValid() or self.state is None else len(self.state.signs)

    def data(self, index: _Index, role: int = _ROLE.DisplayRole) -> object:
        """Return what a cell says, and how it looks."""
        if self.state is None:
            return None
        if role == _ROLE.DisplayRole:
            return self._text(index.row(), index.column())
        return self.looks(index.column(), role)

    def _text(self, row: int, column: int) -> str:
        assert self.state is not None
        if column == SHEET:
            return self.state.signs[row]
        if column < self.state.rest:
            number = self.state.counts[row][column - 1]
            return str(number) if number else "·"
        return ""
