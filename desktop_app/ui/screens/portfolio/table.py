"""The table of assessments: it says only the cells that are in sight, however many there are."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.portfolio.names import COLUMNS, Cells
from desktop_app.ui.screens.portfolio.state import Column, PortfolioState
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.empty_note import EmptyNote
from desktop_app.ui.widgets.row_table import dress_rows
from desktop_app.ui.widgets.tip import plain

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FIGURES = {Column.SIZE, Column.YEAR, Column.COVERAGE}
_MOST_KEPT = 50
"""So many chosen rows are chosen again after sorting."""
_ROWS_MEASURED = 40
_WIDTHS = {Column.SECTOR: 140, Column.MODEL: 160}
_NAME = 136
"""The least width of a name, in pixels at 100 %."""


class _Entries(QAbstractTableModel):
    """Cells of the state, said when they are painted."""

    def __init__(self, look: Look, words: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self.state: PortfolioState | None = None
        self._cells = Cells(words, {})

    def take(self, state: PortfolioState) -> None:
        self.beginResetModel()
        self.state = state
        self._cells = Cells(self._words, state.labels)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self.state is None else len(self.state.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self.state is None else len(self.state.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        state = self.state
        if state is None:
            return None
        column, place = state.columns[index.column()], state.rows[index.row()]
        entry, change = state.portfolio.entries[place], state.portfolio.changes[place]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cells.cell(column, entry, change)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(column)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                spoken = self._cells.spoken(column, entry, change)
                return plain(spoken) if role == Qt.ItemDataRole.ToolTipRole else spoken
            case Qt.ItemDataRole.DecorationRole if column is Column.LEVEL:
                level, model = entry.standing.level, entry.model
                if level is not None:
                    tone = self._look.palette.level(level - model.lowest, len(model.levels))
                    return QColor(tone)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or self.state is None:
            return None
        column = self.state.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            name = COLUMNS[column].said(self._words.translate)
            order = self.state.wish.order
            if column is not order.column:
                return name
            return f"{name} {'↓' if order.descending else '↑'}"
        return _side(column) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class EntryTable(QTableView):
    """`opened` carries the id of an assessment, `sorted_by` a column, `chose` the chosen ids."""

    opened = Signal(str)
    sorted_by = Signal(object)
    chose = Signal()

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._entries = _Entries(look, words, self)
        self.setModel(self._entries)
        self.setObjectName("portfolio-table")
        self.setAccessibleName(words.translate("Portfolio", "Assessments"))
        dress_rows(self, look, 240)
        self._note = EmptyNote(self, look, "")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIconSize(QSize(look.px(16), look.px(16)))
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setResizeContentsPrecision(_ROWS_MEASURED)
        header.sectionClicked.connect(self._sort)
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chose.emit())

    def show_state(self, state: PortfolioState) -> None:
        """Show other rows; what was chosen stays so where it is still there."""
        chosen, former = self.chosen_places(), self._entries.state
        same = former is not None and former.portfolio is state.portfolio
        self._note.say(self._nothing(state))
        self._entries.take(state)
        header = self.horizontalHeader()
        for section, column in enumerate(state.columns):
            if column in _WIDTHS:
                header.resizeSection(section, self._look.px(_WIDTHS[column]))
            elif column is not Column.ORGANISATION:
                self.resizeColumnToContents(section)
        self._give_names_the_rest()
        if same and len(chosen) <= _MOST_KEPT:
            self._choose(chosen)
        if self.model().rowCount() and not self.currentIndex().isValid():
            first = self.model().index(0, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.chose.emit()

    def _nothing(self, state: PortfolioState) -> str:
        """What is said where no rows are; of those that are withheld the summary tells."""
        say = self._words.translate
        if state.withheld:
            return ""
        if state.portfolio.entries:
            return say("Portfolio", "No assessment fits what is chosen above.")
        return say(
            "Portfolio",
            "No assessments yet. Start a workshop from Home, or drop files from others on the "
            "window.",
        )

    def chosen_places(self) -> list[int]:
        """The places in the portfolio of the chosen rows, from the top."""
        state = self._entries.state
        if state is None:
            return []
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [state.rows[row] for row in rows]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names what room the other columns leave."""
        super().resizeEvent(event)
        self._give_names_the_rest()

    def _give_names_the_rest(self) -> None:
        header = self.horizontalHeader()
        if header.count():
            others = header.length() - header.sectionSize(0)
            left = self.viewport().width() - others
            header.resizeSection(0, max(left, self._look.px(_NAME)))

    def _choose(self, places: list[int]) -> None:
        state = self._entries.state
        if state is None:
            return
        wanted = set(places)
        rows = [row for row, place in enumerate(state.rows) if place in wanted] if wanted else []
        flags = QItemSelectionModel.SelectionFlag
        for number, row in enumerate(rows):
            index = self.model().index(row, 0)
            self.selectionModel().select(index, flags.Select | flags.Rows)
            if not number:
                self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
                self.scrollTo(index)

    def _sort(self, section: int) -> None:
        if self._entries.state is not None:
            self.sorted_by.emit(self._entries.state.columns[section])

    def _open(self, index: QModelIndex) -> None:
        state = self._entries.state
        if state is not None and index.isValid():
            self.opened.emit(state.portfolio.entries[state.rows[index.row()]].id)
