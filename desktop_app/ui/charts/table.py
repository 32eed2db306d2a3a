"""The numbers of a chart as a table, for those who read rather than look."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.charts.drawing import ChartTable
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _Numbers(QAbstractTableModel):
    """Rows of words under their headers."""

    def __init__(self) -> None:
        super().__init__()
        self.table = ChartTable((), ())

    def take(self, table: ChartTable) -> None:
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.table.headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.rows[index.row()][index.column()]
        return _side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.headers[section]
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _side(column: int) -> Qt.AlignmentFlag:
    """Names stand at the left, figures at the right under their header."""
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class NumberTable(QTableView):
    """Shows a `ChartTable`; its cells can be read with the arrow keys."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._numbers = _Numbers()
        self._numbers.setParent(self)
        self.setModel(self._numbers)
        self.setFont(look.font())
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.px(36))
        header = self.horizontalHeader()
        header.setFont(look.font(TextSize.CAPTION, semibold=True))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)

    def show_table(self, table: ChartTable, name: str) -> None:
        """Show other numbers under the name of their chart."""
        self._numbers.take(table)
        self.setAccessibleName(name)
        header = self.horizontalHeader()
        if table.headers:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def text(self) -> str:
        """The table as lines with tabs, as spreadsheets paste it."""
        table = self._numbers.table
        return "\n".join("\t".join(cells) for cells in (table.headers, *table.rows))
