"""Words where the lines of a table would stand: that there are none yet, and how they come."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QTableView

from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.text import text_label

_TOP, _SIDE, _WIDEST = 32, 24, 520
"""Room above and beside the words, and the most they take across, in pixels at 100 %."""


class EmptyNote(QObject):
    """Stands in a table, which already has its model, while this has no lines."""

    def __init__(self, table: QTableView, look: Look, text: str) -> None:
        super().__init__(table)
        self._table = table
        self._look = look
        self.label = text_label(look, text, colour=look.palette.muted)
        self.label.setParent(table.viewport())
        self.label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        table.viewport().installEventFilter(self)
        model = table.model()
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._follow)
        self._follow()

    def say(self, text: str) -> None:
        """Change the words."""
        self.label.setText(text)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the words in the middle of the table."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        """Show the words only while there are no lines."""
        self.label.setVisible(not self._table.model().rowCount() and bool(self.label.text()))
        self._place()

    def _place(self) -> None:
        look, room = self._look, self._table.viewport().width()
        wide = max(min(room - 2 * look.px(_SIDE), look.px(_WIDEST)), 0)
        high = self.label.heightForWidth(wide)
        self.label.setGeometry((room - wide) // 2, look.px(_TOP), wide, high)
