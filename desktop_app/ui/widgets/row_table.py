"""The look of a table whose rows are chosen whole, and not edited."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look


def dress_rows(table: QTableView, look: Look, smallest: int) -> None:
    """Dress a table; `smallest` is its least height at 100 %."""
    table.setFont(look.font())
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setMinimumHeight(look.px(smallest))
    side = table.verticalHeader()
    side.hide()
    side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    side.setDefaultSectionSize(look.px(36))
    header = table.horizontalHeader()
    header.setFont(look.font(TextSize.CAPTION, semibold=True))
    header.setHighlightSections(False)
