"""The dialog that finds a question and goes there."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions.filters import NAMES, Filter, passing
from desktop_app.ui.screens.questions.state import QuestionsState
from desktop_app.ui.screens.questions.stops import StopList
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.theme.look import Look

_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class GoTo(Dialog):
    """Type to narrow the list, arrows to choose, Enter to go; `gone` carries the question."""

    gone = Signal(str)

    def __init__(self, parent: QWidget, look: Look, words: Wording, state: QuestionsState) -> None:
        super().__init__(parent, look, words.translate("Questions", "Go to a question"), 680, 600)
        self._stops = state.stops
        self._number = state.number
        self.search = QLineEdit()
        self.search.setObjectName("search")
        self.search.setFont(look.font())
        self.search.setPlaceholderText(words.translate("Questions", "Search"))
        self.search.setAccessibleName(words.translate("Questions", "Search"))
        self.search.installEventFilter(self)
        self.list = StopList(look, words, state.stops)
        self.list.setObjectName("stops")
        self.list.setMinimumHeight(look.px(96))
        self.list.choose(state.number - 1)
        self.filter = self._make_filter(words)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.search, 1)
        row.addWidget(self.filter)
        self.body.addLayout(row)
        self.body.addWidget(self.list)
        cancel = self.add_button(words.translate("Questions", "Cancel"))
        go = self.add_button(words.translate("Questions", "Go there"), primary=True)
        cancel.clicked.connect(self.reject)
        go.clicked.connect(self.list.go)
        self.search.textChanged.connect(self.list.search)
        self.list.gone.connect(self._go)
        self.search.setFocus()

    def choose(self, chosen: Filter) -> None:
        """List only the questions that a filter lets through."""
        stops = passing(self._stops, chosen)
        self.list.show_stops(stops)
        here = (row for row, stop in enumerate(stops) if stop.number >= self._number)
        self.list.choose(next(here, 0))

    def _make_filter(self, words: Wording) -> QComboBox:
        made = QComboBox()
        made.setObjectName("filter")
        made.setFont(self.look.font())
        made.setAccessibleName(words.translate("Questions", "Which questions"))
        for each, name in NAMES.items():
            text = words.translate("Questions", "{filter} {number}")
            number = len(passing(self._stops, each))
            made.addItem(text.format(filter=name.said(words.translate), number=number), each)
        made.currentIndexChanged.connect(lambda at: self.choose(made.itemData(at)))
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the words are typed."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _MOVING:
                self.list.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.list.go()
                return True
        return super().eventFilter(watched, event)

    def _go(self, question: str) -> None:
        self.accept()
        self.gone.emit(question)
