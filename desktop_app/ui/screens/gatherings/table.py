"""A long table of words: it scrolls, sorts, and finds its rows again after a change."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.row_table import dress_rows
from desktop_app.ui.widgets.tip import plain

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
Rows = tuple[tuple[str, ...], ...]
_SORTING = Qt.ItemDataRole.UserRole


def _order(text: str) -> int:
    """Numbers by their size; what is no number comes before them."""
    return int(text) if text.isdigit() else -1


class _Cells(QAbstractTableModel):
    """Immutable rows of words under their heads; numbers sort as numbers."""

    def __init__(self, heads: tuple[str, ...], numeric: tuple[int, ...]) -> None:
        super().__init__()
        self.heads = heads
        self.rows: Rows = ()
        self._numeric = numeric

    def take(self, rows: Rows) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        text = self.rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return plain(text)
            case Qt.ItemDataRole.TextAlignmentRole:
                return self._side(index.column())
            case _ if role == _SORTING:
                return _order(text) if index.column() in self._numeric else text.casefold()
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, column: int) -> Qt.AlignmentFlag:
        right = column in self._numeric
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class WordTable(QTableView):
    """`pressed_key` carries the key that is not the table's own; Enter and a double press open.

    `numeric` columns (from 0) stand at the right; `wide` ones share the room that is left.
    """

    opened = Signal(int)
    pressed_key = Signal(str, int)

    def __init__(
        self,
        look: Look,
        name: str,
        heads: tuple[str, ...],
        *,
        numeric: tuple[int, ...] = (),
        wide: tuple[int, ...] = (0,),
    ) -> None:
        super().__init__()
        self._cells = _Cells(heads, numeric)
        self._cells.setParent(self)
        self._order = QSortFilterProxyModel(self)
        self._order.setSourceModel(self._cells)
        self._order.setSortRole(_SORTING)
        self.setModel(self._order)
        self.setAccessibleName(name)
        dress_rows(self, look, 220)
        self.setAcceptDrops(False)
        self.setSortingEnabled(True)
        self._order.sort(-1)
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for column in range(len(heads)):
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(
                column, modes.Stretch if column in wide else modes.ResizeToContents
            )
        self.doubleClicked.connect(lambda index: self.opened.emit(self._own(index)))

    def show_rows(self, rows: Rows) -> None:
        """Show other rows; the current row stays where it was."""
        current = self.current()
        self._cells.take(rows)
        if rows and current >= 0:
            self.choose(min(current, len(rows) - 1))

    def choose(self, row: int) -> None:
        """Make a row, counted as handed in, the current one."""
        index = self._order.mapFromSource(self._cells.index(row, 0))
        self.setCurrentIndex(index)

    def current(self) -> int:
        """The current row as handed in, -1 for none."""
        return self._own(self.currentIndex())

    def chosen(self) -> list[int]:
        """The selected rows as handed in."""
        return sorted(self._own(index) for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; leave letters, digits, Space and Delete to the screen."""
        row = self.current()
        if row < 0 or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(row)
        elif event.key() == Qt.Key.Key_Delete:
            self.pressed_key.emit("Delete", row)
        elif event.text().strip() or event.key() == Qt.Key.Key_Space:
            self.pressed_key.emit(event.text().upper(), row)
        else:
            super().keyPressEvent(event)

    def _own(self, index: _Index) -> int:
        return self._order.mapToSource(index).row()
