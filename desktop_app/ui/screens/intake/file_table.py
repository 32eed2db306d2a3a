"""The files of an import as a table, however many there are."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.intake.state import Fate, FileLine
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_SAYS = 3


class _Files(QAbstractTableModel):
    """Lines under their headers; what needs somebody has a colour besides its words."""

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        say = words.translate
        self.lines: tuple[FileLine, ...] = ()
        self._headers = (
            say("Intake", "File"),
            say("Intake", "Organisation"),
            say("Intake", "Held on"),
            say("Intake", "What happens"),
        )
        self._colours = {
            Fate.BROKEN: QColor(look.palette.bad),
            Fate.DISPUTED: QColor(look.palette.warn),
        }

    def take(self, lines: tuple[FileLine, ...]) -> None:
        """Show other lines; where only words differ, the selection stays."""
        if len(lines) != len(self.lines):
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()
            return
        self.lines = lines
        if lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, _SAYS))

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return (line.name, line.organisation, line.day, line.says)[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == _SAYS:
            return self._colours.get(line.fate)
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


class FileTable(QTableView):
    """Lines to walk through with the arrow keys; `walked` carries the row one is at."""

    walked = Signal(int)

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._files = _Files(look, words)
        self._files.setParent(self)
        self.setModel(self._files)
        self.setObjectName("files")
        self.setAccessibleName(words.translate("Intake", "Files"))
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
        for column in range(self._files.columnCount()):
            wide = column <= 1
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, modes.Stretch if wide else modes.ResizeToContents)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.walked.emit(now.row()))

    def show_lines(self, lines: tuple[FileLine, ...]) -> None:
        """Show the lines."""
        self._files.take(lines)
