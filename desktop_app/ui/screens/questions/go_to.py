"""The dialog that finds a question and goes there."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.questions.filters import NAMES, Filter, passing
from desktop_app.ui.screens.questions.state import QuestionsState
from desktop_app.ui.screens.questions.stops import StopList
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.flow import FlowRow

_MOVING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class GoTo(Dialog):
    """Type to narrow the list, arrows to choose, Enter to go; `gone` carries the question."""

    gone = Signal(str)

    def __init__(self, parent: QWidget, look: Look, words: Wording, state: QuestionsState) -> None:
        super().__init__(parent, look, words.translate("Questions", "Go to a question"), width=680)
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
        self.list.setMinimumHeight(look.px(260))
        self.list.choose(state.number - 1)
        self.body.addWidget(self.search)
        self.filters = self._add_filters(words)
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
        for each, button in self.filters.items():
            button.setChecked(each is chosen)
        stops = passing(self._stops, chosen)
        self.list.show_stops(stops)
        here = (row for row, stop in enumerate(stops) if stop.number >= self._number)
        self.list.choose(next(here, 0))
        self.search.setFocus()

    def _add_filters(self, words: Wording) -> dict[Filter, Button]:
        row = FlowRow()
        made: dict[Filter, Button] = {}
        for each, name in NAMES.items():
            text = words.translate("Questions", "{filter} {number}")
            number = len(passing(self._stops, each))
            said = text.format(filter=name.said(words.translate), number=number)
            button = made[each] = Button(self.look, said, Kind.QUIET)
            button.setObjectName(f"filter-{each}")
            button.setCheckable(True)
            button.setChecked(each is Filter.ALL)
            button.setAutoDefault(False)
            button.setEnabled(number > 0 or each is Filter.ALL)
            button.clicked.connect(partial(self.choose, each))
            row.add(button)
        self.body.addWidget(row)
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
