"""The grid in which a pile is typed, and below it the counts, scrolled together."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QScrollBar,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.screens.ballots.cells import CountTable, PileTable
from desktop_app.ui.screens.ballots.state import SHEET, BallotsState
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.wording import QtWording

_Index = QModelIndex | QPersistentModelIndex
_SHEET_WIDTH, _QUESTION_WIDTH, _REST_WIDTH = 66, 30, 54
_ROW, _COUNT_ROW, _GAP = 32, 24, 8
_MOST_COUNTS = 7
"""More rows of counts than this are scrolled, so that the ballots keep their room."""
_LEAST_ROWS = 2
"""So many ballots are seen whole, at the cost of the counts, in the smallest window."""


class _Ring(QStyledItemDelegate):
    """Paints a ring around the cell where the next key goes."""

    def __init__(self, look: Look, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._ring = QPen(QColor(look.tokens.focus), 3)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the cell, and the ring where it belongs."""
        super().paint(painter, option, index)
        if index == self._view.currentIndex():
            painter.save()
            painter.setPen(self._ring)
            painter.drawRect(option.rect.adjusted(2, 2, -2, -2))
            painter.restore()


class _Bar(QScrollBar):
    """Keeps its room, so that both tables are equally wide, but shows only what can be scrolled."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar where there is something to scroll."""
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class _Sheet(QTableView):
    """What both tables share: cells of one size, nothing to edit."""

    def __init__(self, look: Look, row: int) -> None:
        super().__init__()
        self._look = look
        self.setFont(look.font())
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBar(_Bar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(look.px(row))
        self.setStyleSheet("QTableView::item { padding: 0; }")
        header = self.horizontalHeader()
        header.setFont(look.font(TextSize.CAPTION, semibold=True))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(look.px(20))
        header.setHighlightSections(False)
        header.setStyleSheet("QHeaderView::section { padding: 6px 0; }")

    def set_widths(self, questions: int) -> None:
        """Give the columns their widths."""
        header = self.horizontalHeader()
        header.setDefaultSectionSize(self._look.px(_QUESTION_WIDTH))
        for column in (SHEET, questions + 1):
            wide = _SHEET_WIDTH if column == SHEET else _REST_WIDTH
            self.setColumnWidth(column, self._look.px(wide))


class Grid(QWidget):
    """`stood` carries the row and column of a cell that was pressed."""

    stood = Signal(int, int)

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__()
        self._look = look
        self._count_rows = 0
        self._pile = PileTable(look, words)
        self._pile.setParent(self)
        self._counts = CountTable(look, words)
        self._counts.setParent(self)
        self.sheet = _Sheet(look, _ROW)
        self.sheet.setObjectName("ballots")
        self.sheet.setAccessibleName(words.translate("Ballots", "Pile of ballots"))
        self.sheet.setModel(self._pile)
        self.sheet.setItemDelegate(_Ring(look, self.sheet))
        self.sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sheet.clicked.connect(lambda index: self.stood.emit(index.row(), index.column()))
        self.below = _Sheet(look, _COUNT_ROW)
        self.below.setAccessibleName(words.translate("Ballots", "Votes so far"))
        self.below.setModel(self._counts)
        self.below.setFont(look.font(TextSize.CAPTION))
        self.below.horizontalHeader().hide()
        self.below.setShowGrid(False)
        self.below.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.below.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        above, under = self.sheet.horizontalScrollBar(), self.below.horizontalScrollBar()
        above.valueChanged.connect(under.setValue)
        under.valueChanged.connect(above.setValue)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self.sheet, 1)
        column.addWidget(self.below)

    def show_state(self, state: BallotsState) -> None:
        """Show the pile, and where the next key goes."""
        anew = self._pile.columnCount() != state.rest + 1
        self._pile.take(state)
        self._counts.take(state)
        if anew:
            self._measure(state)
        here = self._pile.index(state.row, state.column)
        if self.sheet.currentIndex() != here:
            self.sheet.setCurrentIndex(here)
        self.sheet.scrollTo(here)

    def _measure(self, state: BallotsState) -> None:
        """Give the columns their widths and the counts their height."""
        for table in (self.sheet, self.below):
            table.set_widths(len(state.columns))
        self._count_rows = min(len(state.signs), _MOST_COUNTS)
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new height out, and keep the cell at hand in sight."""
        super().resizeEvent(event)
        self._share_out()
        self.sheet.scrollTo(self.sheet.currentIndex())

    def _share_out(self) -> None:
        """Give the counts their height, but the pile some rows first."""
        bar = self.below.horizontalScrollBar().sizeHint().height() + 4
        wanted = self._count_rows * self._look.px(_COUNT_ROW)
        head = self.sheet.horizontalHeader().sizeHint().height() + 2 * self.sheet.frameWidth() + 2
        left = self.height() - head - _LEAST_ROWS * self._look.px(_ROW) - bar - _GAP
        self.below.setFixedHeight(min(wanted, max(left, 0)) + bar)
