"""The preview of an import of many files: what will happen to each, decided before it does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.services.exchanging import Conflict
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.intake.decision import Decision, versions
from desktop_app.ui.screens.intake.presenter import IntakePresenter
from desktop_app.ui.screens.intake.running import Pending, Running
from desktop_app.ui.screens.intake.state import Fate, IntakeState
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.place import HOME, Place
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.line_table import LineTable
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.text import text_label, title


class IntakeScreen:
    """Looks at the files that wait, shows what it saw, and takes them in when told to."""

    def __init__(self, around: Surroundings, _: Place, bench: Workbench, pending: Pending) -> None:
        self._around = around
        self._pending = pending
        self._ground = Page(around.look, width=0, margin=32)
        self._running = Running(self._ground, around, bench, pending)
        self._presenter: IntakePresenter | None = None
        self._state: IntakeState | None = None
        look, say = around.look, around.words.translate
        self._colours = {Fate.BROKEN: look.palette.bad, Fate.DISPUTED: look.palette.warn}
        self._summary = text_label(look, say("Intake", "Looking at the files …"))
        newer = (Conflict.NEWER.value, say("Intake", "The newer one stays"))
        self._all = Chooser(look, (*versions(around.words), newer), Conflict.KEEP.value)
        self._all.setObjectName("decide-all")
        name = say("Intake", "Where another version is here already")
        self._for_all = Field(look, name, self._all)
        self._for_all.setMaximumWidth(look.px(420))
        self._for_all.hide()
        self._table = self._file_table()
        self._one = Decision(look, around.words)
        self._go = Button(look, say("Intake", "Import"), Kind.PRIMARY)
        self._go.setObjectName("take-in")
        self._go.setEnabled(False)
        self._lay_out(Button(look, say("Intake", "Do not import")))
        self._all.activated.connect(lambda _: self._decide_all())
        self._one.decided.connect(self._decide_one)
        self._table.walked.connect(lambda _: self._show_marked())
        self._go.clicked.connect(self._take_in)

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._ground

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """No keys of its own: the table is walked with arrows, choosers open with Space."""
        return ()

    def start(self) -> None:
        """Look at the files, or show what was seen before the look of the window changed."""
        if self._pending.prospects is None:
            self._running.look(self._seen)
        else:
            self._seen()

    def detail(self) -> str:
        """Nothing: what waits is kept outside."""
        return ""

    def leave(self) -> None:
        """Nothing to save."""
        self._running.let_go()

    def show_state(self, state: IntakeState) -> None:
        """Show every file and what will happen to it."""
        say = self._around.words.translate
        self._state = state
        self._summary.setText(state.summary or say("Intake", "There are no files of Startpunkt."))
        self._for_all.setVisible(state.disputed > 0)
        self._table.show_lines(
            [(one.name, one.organisation, one.day, one.says) for one in state.lines],
            [self._colours.get(one.fate, "") for one in state.lines],
        )
        self._go.setText(say("Intake", "Import %n file(s)", None, state.wanted))
        self._go.setEnabled(state.wanted > 0)
        self._show_marked()

    def _file_table(self) -> LineTable:
        say = self._around.words.translate
        headers = (
            say("Intake", "File"),
            say("Intake", "Organisation"),
            say("Intake", "Held on"),
            say("Intake", "What happens"),
        )
        table = LineTable(self._around.look, say("Intake", "Files"), headers, wide=(0, 1))
        table.setObjectName("files")
        return table

    def _lay_out(self, cancel: Button) -> None:
        look, say = self._around.look, self._around.words.translate
        cancel.setObjectName("leave-out")
        cancel.clicked.connect(lambda: self._around.go(HOME))
        column = self._ground.column
        # The table takes the height that is left; where there is none, the page scrolls.
        column.setAlignment(Qt.AlignmentFlag(0))
        column.setSpacing(12)
        column.addWidget(title(look, say("Intake", "Import files")))
        column.addWidget(self._summary)
        column.addWidget(self._for_all)
        column.addWidget(self._table, 1)
        column.addWidget(self._one)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._go)
        row.addWidget(cancel)
        row.addStretch(1)
        column.addLayout(row)

    def _seen(self) -> None:
        prospects = self._pending.prospects or ()
        self._presenter = IntakePresenter(
            self, self._around.words, prospects, self._pending.choices
        )
        self._presenter.refresh()
        self._table.setFocus()
        if prospects:
            self._table.selectRow(0)

    def _show_marked(self) -> None:
        row = self._table.currentIndex().row()
        lines = self._state.lines if self._state is not None else ()
        self._one.show_line(lines[row] if 0 <= row < len(lines) else None)

    def _decide_all(self) -> None:
        if self._presenter is not None:
            self._presenter.decide_all(Conflict(self._all.value))

    def _decide_one(self, choice: str) -> None:
        if self._presenter is not None:
            self._presenter.decide(self._table.currentIndex().row(), Conflict(choice))

    def _take_in(self) -> None:
        if self._presenter is not None:
            self._go.setEnabled(False)
            self._running.take_in(self._presenter.orders())
