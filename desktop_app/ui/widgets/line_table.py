"""Lines of words under headers, however many there are; one is marked and can be walked."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.tip import plain

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

Line = tuple[str, ...]


class _Lines(QAbstractTableModel):
    """Lines of words; the last column may have a colour besides its words."""

    def __init__(self, headers: Sequence[str]) -> None:
        super().__init__()
        self._headers = headers
        self._lines: Sequence[Line] = ()
        self._colours: Sequence[str] = ()

    def take(self, lines: Sequence[Line], colours: Sequence[str]) -> None:
        """Show other lines; where only words differ, the mark stays."""
        anew = len(lines) != len(self._lines)
        if anew:
            self.beginResetModel()
        self._lines, self._colours = lines, colours
        if anew:
            self.endResetModel()
        elif lines:
            last = self.index(len(lines) - 1, len(self._headers) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            text = self._lines[index.row()][index.column()]
            return plain(text) if role == Qt.ItemDataRole.ToolTipRole else text
        last = index.column() == len(self._headers) - 1
        if role == Qt.ItemDataRole.ForegroundRole and last and self._colours[index.row()]:
            return QColor(self._colours[index.row()])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


class LineTable(QTableView):
    """`walked` carries the row one is at; `wide` columns share the room that the others leave."""

    walked = Signal(int)

    def __init__(self, look: Look, name: str, headers: Sequence[str], wide: Sequence[int]) -> None:
        super().__init__()
        self._lines = _Lines(headers)
        self._lines.setParent(self)
        self.setModel(self._lines)
        self.setAccessibleName(name)
        self.setFont(look.font())
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setMinimumHeight(look.px(160))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.px(36))
        header = self.horizontalHeader()
        header.setFont(look.font(TextSize.CAPTION, semibold=True))
        header.setHighlightSections(False)
        header.setMinimumSectionSize(look.px(120))
        modes = QHeaderView.ResizeMode
        for column in range(len(headers)):
            mode = modes.Stretch if column in wide else modes.ResizeToContents
            header.setSectionResizeMode(column, mode)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.walked.emit(now.row()))

    def show_lines(self, lines: Sequence[Line], colours: Sequence[str] = ()) -> None:
        """Show lines; `colours` (#RRGGBB, "" for the usual) are those of the last column."""
        self._lines.take(lines, colours or [""] * len(lines))
