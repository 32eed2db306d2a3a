"""The questions as a list with a mark for each, to find one and go there."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from desktop_app.domain.wording import QT_TRANSLATE_NOOP, Wording
from desktop_app.ui.screens.questions.state import Mark, Stop
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.tip import plain

Index = QModelIndex | QPersistentModelIndex

_ICONS = {
    Mark.AGREED: "check-circle",
    Mark.NOT_APPLICABLE: "prohibit",
    Mark.PARKED: "pause-circle",
    Mark.OPEN: "circle",
}
_SPOKEN = {
    Mark.AGREED: QT_TRANSLATE_NOOP("Questions", "agreed on level {level}"),
    Mark.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Questions", "not applicable"),
    Mark.PARKED: QT_TRANSLATE_NOOP("Questions", "parked"),
    Mark.OPEN: QT_TRANSLATE_NOOP("Questions", "not answered"),
}


class StopModel(QAbstractListModel):
    """Questions as rows; text, icon and tip of each."""

    def __init__(self, look: Look, words: Wording, stops: Sequence[Stop]) -> None:
        super().__init__()
        self._look = look
        self._words = words
        self._stops = tuple(stops)

    def show_stops(self, stops: Sequence[Stop]) -> None:
        """Take other questions."""
        self.beginResetModel()
        self._stops = tuple(stops)
        self.endResetModel()

    def stop(self, row: int) -> Stop:
        """The question in a row."""
        return self._stops[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return the number of questions."""
        return 0 if parent.isValid() else len(self._stops)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a view asks of a row."""
        if not index.isValid():
            return None
        stop = self._stops[index.row()]
        translate = self._words.translate
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            line = translate("Questions", "{number}  {dimension} · {prompt}")
            said = line.format(number=stop.number, dimension=stop.dimension, prompt=stop.prompt)
            return plain(said) if role == Qt.ItemDataRole.ToolTipRole else said
        if role == Qt.ItemDataRole.DecorationRole:
            colours = self._look.palette
            tones = {Mark.AGREED: colours.good, Mark.PARKED: colours.warn}
            return self._look.icon(_ICONS[stop.mark], tones.get(stop.mark, colours.muted))
        if role == Qt.ItemDataRole.SizeHintRole:
            # No wider than the list, so that long prompts end in an ellipsis.
            return QSize(0, self._look.px(32))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            line = translate("Questions", "{number}, {dimension}, {prompt}, {state}")
            return line.format(
                number=stop.number,
                dimension=stop.dimension,
                prompt=stop.prompt,
                state=_SPOKEN[stop.mark].said(translate).format(level=stop.level),
            )
        return None


class StopList(QListView):
    """Enter or a click goes to a question; `search` narrows the list."""

    gone = Signal(str)

    def __init__(self, look: Look, words: Wording, stops: Sequence[Stop] = ()) -> None:
        super().__init__()
        self._model = StopModel(look, words, stops)
        self._model.setParent(self)
        self._found = QSortFilterProxyModel(self)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._found.setSourceModel(self._model)
        self.setModel(self._found)
        self.setFont(look.font())
        self.setIconSize(QSize(look.px(20), look.px(20)))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        chosen = self.palette()
        chosen.setColor(chosen.ColorRole.Highlight, QColor(look.tokens.tint))
        chosen.setColor(chosen.ColorRole.HighlightedText, QColor(look.palette.ink))
        self.setPalette(chosen)
        self.setSpacing(2)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(words.translate("Questions", "Questions"))
        self._nothing = words.translate("Questions", "No question fits.")
        self._muted = look.palette.muted
        self.clicked.connect(self._go)
        self.activated.connect(self._go)
        self._went = False

    def show_stops(self, stops: Sequence[Stop]) -> None:
        """List other questions."""
        self._model.show_stops(stops)

    def search(self, text: str) -> None:
        """List only the questions with that text, and choose the first of them."""
        self._found.setFilterFixedString(text.strip())
        self.choose(0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say that nothing is listed, where nothing is."""
        super().paintEvent(event)
        if not self._found.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._muted))
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect(), middle, self._nothing)

    def choose(self, row: int) -> None:
        """Put the cursor on a row of what is listed."""
        self.setCurrentIndex(self._found.index(row, 0))

    def go(self) -> None:
        """Go to the chosen question, if there is one."""
        self._go(self.currentIndex())

    def _go(self, index: QModelIndex) -> None:
        source = self._found.mapToSource(index)
        # A click that also counts as activation must not go twice.
        if source.isValid() and not self._went:
            self._went = True
            self.gone.emit(self._model.stop(source.row()).question)
            self._went = False
