"""The table of actions, with a filter; a line that is chosen is shown in the form."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.action_plan import ActionFilter, ActionOrder, ActionSort
from desktop_app.domain.board_steps import shortened
from desktop_app.ui.screens.actions.names import FILTERS, SORTS
from desktop_app.ui.screens.actions.state import ActionLine, ActionsState
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.lead_button import LeadButton
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body
from desktop_app.ui.wording import QtWording

_SHOWN = 160


class ActionTable(Surface):
    """`chosen` carries the id of an action, `filtered` a filter, `sorted` what to sort by."""

    chosen = Signal(str)
    filtered = Signal(object)
    sorted = Signal(object)

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__(look, padding=16)
        self._look = look
        self._words = words
        self._shown: tuple[ActionLine, ...] | None = None
        say = words.translate
        options = [(str(value), name.said(say)) for value, name in FILTERS]
        self.filter = Chooser(look, options, str(ActionFilter.ALL))
        self.filter.setObjectName("action-filter")
        self.filter.activated.connect(lambda: self.filtered.emit(ActionFilter(self.filter.value)))
        self.body.addWidget(Field(look, say("Actions", "Show"), self.filter))
        self._sorting = self._heads()
        self.body.addWidget(self._sorting)
        self._empty = body(look, say("Actions", "No actions here yet."))
        self.body.addWidget(self._empty)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)
        self._lines: list[QWidget] = []

    def _heads(self) -> FlowRow:
        row = FlowRow()
        row.setAccessibleName(self._words.translate("Actions", "Sort by"))
        self._sorts: dict[ActionSort, Button] = {}
        for by, name in SORTS:
            button = Button(self._look, name.said(self._words.translate), Kind.QUIET)
            button.setObjectName(f"sort-{by}")
            button.setCheckable(True)
            button.setFont(self._look.font(TextSize.CAPTION, semibold=True))
            button.setMinimumHeight(self._look.px(32))
            button.setStyleSheet("padding: 0 4px;")
            button.clicked.connect(lambda _=False, by=by: self.sorted.emit(by))
            self._sorts[by] = button
            row.add(button)
        return row

    def _mark(self, order: ActionOrder) -> None:
        say, colour = self._words.translate, self._look.palette.brand
        down = say("Actions", "Sorted by {name}, from the top down")
        up = say("Actions", "Sorted by {name}, from the bottom up")
        for by, name in SORTS:
            button, chosen = self._sorts[by], by is order.by
            button.setChecked(chosen)
            arrow = "arrow-up" if order.backwards else "arrow-down"
            button.setIcon(self._look.icon(arrow, colour) if chosen else QIcon())
            told = (up if order.backwards else down) if chosen else say("Actions", "Sort by {name}")
            button.setAccessibleName(told.format(name=name.said(say)))

    def show_state(self, state: ActionsState, chosen: str) -> None:
        """Show the lines that the filter lets through; the chosen one is marked."""
        self._empty.setVisible(not state.lines)
        self._sorting.setVisible(bool(state.lines))
        self._mark(state.order)
        if state.lines != self._shown:
            focused = next((w.objectName() for w in self._lines if w.hasFocus()), "")
            self._fill(state.lines)
            if focused:
                self._focus_again(focused, f"action-{chosen}")
        for line in self._lines:
            mark = line.objectName() == f"action-{chosen}"
            tint = self._look.tokens.tint
            line.setStyleSheet(f"background: {tint};" if mark else "")

    def focus(self, action: str) -> None:
        """Give the line of an action the focus, if it is listed."""
        for line in self._lines:
            if line.objectName() == f"action-{action}":
                line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_again(self, *names: str) -> None:
        """Keep the focus in the table: on the same line, else the chosen one, else on the filter.

        Without a word Qt would hand it to the first button of the window, which leads away.
        """
        lines = {line.objectName(): line for line in self._lines}
        found = next((lines[name] for name in names if name in lines), self.filter)
        found.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, lines: tuple[ActionLine, ...]) -> None:
        self._shown = lines
        for old in self._lines:
            old.hide()
            old.deleteLater()
        self._lines = []
        for line in lines:
            view = LeadButton(self._look, self._said(line), line.status)
            view.setObjectName(f"action-{line.action.id}")
            view.clicked.connect(lambda _=False, found=line.action.id: self.chosen.emit(found))
            self._rows.addWidget(view)
            # At once, not with the next turn of the layout: hidden, it could not take the focus.
            view.show()
            self._lines.append(view)

    def _said(self, line: ActionLine) -> str:
        say, action = self._words.translate, line.action
        due = line.due or say("Actions", "no date")
        if line.overdue:
            due = say("Actions", "{day}, overdue").format(day=due)
        owner = action.owner or say("Actions", "No owner")
        title = shortened(action.title, _SHOWN)
        return f"{line.number}  {title}\n{owner} · {due}"
