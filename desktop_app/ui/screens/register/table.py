"""The organisations as rows; one is chosen to be corrected, several to be merged."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.register.state import RegisterState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.row_table import dress_rows
from desktop_app.ui.widgets.tip import plain

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FIGURES_FROM = 3
_ROWS_MEASURED = 40
_NAME = 160
"""Least width in pixels at 100 % of the names; where there is less, the table scrolls."""


class _Rows(QAbstractTableModel):
    """Cells of the state under their headers."""

    def __init__(self, words: Wording, parent: QObject) -> None:
        super().__init__(parent)
        say = words.translate
        self.cells: tuple[tuple[str, ...], ...] = ()
        self._headers = (
            say("Register", "Organisation"),
            say("Register", "Number"),
            say("Register", "Sector"),
            say("Register", "Employees"),
            say("Register", "Assessments"),
        )

    def take(self, cells: tuple[tuple[str, ...], ...]) -> None:
        self.beginResetModel()
        self.cells = cells
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.cells)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            text = self.cells[index.row()][index.column()]
            return plain(text) if role == Qt.ItemDataRole.ToolTipRole else text
        return _side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _side(column: int) -> Qt.AlignmentFlag:
    figures = column >= _FIGURES_FROM
    side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class OrganisationTable(QTableView):
    """`chose` carries the identities of the chosen rows, `opened` that one is to be corrected."""

    chose = Signal(object)
    opened = Signal()

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self._rows = _Rows(words, self)
        self._identities: tuple[str, ...] = ()
        self._filling = False
        self.setModel(self._rows)
        self.setObjectName("register-table")
        self.setAccessibleName(words.translate("Register", "Organisations"))
        dress_rows(self, look, 240)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(_ROWS_MEASURED)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.sectionResized.connect(self._resized)
        self.selectionModel().selectionChanged.connect(lambda *_: self._tell())
        self.activated.connect(lambda _: self.opened.emit())

    def show_state(self, state: RegisterState) -> None:
        """Show other rows, with those chosen that are."""
        identities = tuple(each.organisation.identity for each in state.holdings)
        if (identities, state.cells) == (self._identities, self._rows.cells):
            return
        self._filling = True
        self._identities = identities
        self._rows.take(state.cells)
        flags = QItemSelectionModel.SelectionFlag
        for row, identity in enumerate(identities):
            if identity in state.rows:
                index = self._rows.index(row, 0)
                self.selectionModel().select(index, flags.Select | flags.Rows)
                self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        if identities and not self.currentIndex().isValid():
            self.selectionModel().setCurrentIndex(self._rows.index(0, 0), flags.NoUpdate)
        self._filling = False

    def chosen(self) -> tuple[str, ...]:
        """The identities of the chosen rows, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._identities[row] for row in rows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names what room the other columns leave."""
        super().resizeEvent(event)
        self._give_names_the_rest()

    def _resized(self, section: int) -> None:
        if section:
            self._give_names_the_rest()

    def _give_names_the_rest(self) -> None:
        header = self.horizontalHeader()
        left = self.viewport().width() - (header.length() - header.sectionSize(0))
        header.resizeSection(0, max(left, self._look.px(_NAME)))

    def _tell(self) -> None:
        if not self._filling:
            self.chose.emit(self.chosen())
