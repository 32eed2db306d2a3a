"""The mapping of a spreadsheet: how it is read, what its columns mean, what comes of it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.exchange.sheet import Sheet
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.earlier.form import Form
from desktop_app.ui.screens.earlier.presenter import EarlierPresenter
from desktop_app.ui.screens.earlier.state import EarlierState
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.notices import Tone
from desktop_app.ui.shell.place import HOME, Place
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.field import Chooser
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.line_table import LineTable
from desktop_app.ui.widgets.page import Page
from desktop_app.ui.widgets.prose import Prose
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import text_label, title
from desktop_app.ui.widgets.turning_row import TurningRow


class EarlierScreen:
    """Reads the file that the place names in its detail."""

    def __init__(self, around: Surroundings, place: Place, bench: Workbench) -> None:
        self._around = around
        self._path = Path(place.detail)
        self._earlier = bench.earlier_results
        self._page = Page(around.look, width=0, margin=32)
        self._presenter: EarlierPresenter | None = None
        self._state: EarlierState | None = None
        self._form = Form(around.look, around.words)
        self._table = self._column_table()
        self._column = Surface(around.look, padding=16)
        self._name = text_label(around.look, "", semibold=True)
        self._means = Chooser(around.look, (), "")
        self._summary = text_label(around.look, "", semibold=True)
        self._problems = Prose(around.look, "", colour=around.look.palette.bad, lines=6)
        self._go = Button(around.look, "", Kind.PRIMARY)
        self._keep_as = QLineEdit()
        self._lay_out()

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._page

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """No keys of its own."""
        return ()

    def start(self) -> None:
        """Read the file off the window's thread."""
        text = self._around.words.translate("Earlier", "Reading {name} …")
        text = text.format(name=self._path.name)
        path = self._path
        self._around.tasks.run(self._page, text, lambda _: self._earlier.sheets(path), self._opened)

    def detail(self) -> str:
        """The file."""
        return str(self._path)

    def leave(self) -> None:
        """Nothing to save."""

    def fail(self, error: ExpectedError) -> None:
        """Say what went wrong."""
        self._around.notices.fail(error, self._around.words.translate)

    def complain_of_day(self, wrong: bool) -> None:
        """Say that what was typed is no day."""
        text = self._around.words.translate("Earlier", "Write a date such as 30.09.2017.")
        self._form.day.complain(text if wrong else "")

    def show_state(self, state: EarlierState) -> None:
        """Show how the sheet is read."""
        say = self._around.words.translate
        self._state = state
        self._form.show_state(state)
        self._table.show_lines([(one.head, one.example, one.means) for one in state.columns])
        self._summary.setText(state.summary)
        self._problems.setVisible(bool(state.problems))
        self._problems.say("\n".join(state.problems))
        self._go.setText(say("Earlier", "Import %n assessment(s)", None, state.ready))
        self._go.setEnabled(state.ready > 0)
        self._show_marked()

    def _column_table(self) -> LineTable:
        say = self._around.words.translate
        headers = (
            say("Earlier", "Heading"),
            say("Earlier", "Example"),
            say("Earlier", "What it means"),
        )
        table = LineTable(self._around.look, say("Earlier", "Columns"), headers, wide=(0, 2))
        table.setObjectName("columns")
        table.walked.connect(lambda _: self._show_marked())
        return table

    def _lay_out(self) -> None:
        look, say = self._around.look, self._around.words.translate
        column = self._page.column
        # The table takes the height that is left; where there is none, the page scrolls.
        column.setAlignment(Qt.AlignmentFlag(0))
        column.setSpacing(12)
        self._go.setObjectName("import-earlier")
        self._go.setEnabled(False)
        self._go.clicked.connect(self._take_in)
        self._means.setObjectName("means")
        self._means.setAccessibleName(say("Earlier", "What the column means"))
        self._means.setMaximumWidth(look.px(480))
        self._means.activated.connect(lambda _: self._mean())
        self._problems.hide()
        self._column.hide()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._name, 1)
        row.addWidget(self._means, 2)
        self._column.body.addLayout(row)
        column.addWidget(title(look, say("Earlier", "Earlier results")))
        column.addWidget(self._form)
        column.addWidget(self._table, 1)
        column.addWidget(self._column)
        column.addWidget(self._summary)
        column.addWidget(self._problems)
        column.addWidget(self._buttons())

    def _buttons(self) -> TurningRow:
        look, say = self._around.look, self._around.words.translate
        cancel = Button(look, say("Earlier", "Do not import"))
        cancel.clicked.connect(lambda: self._around.go(HOME))
        keep = Button(look, say("Earlier", "Keep the mapping"), Kind.QUIET, icon="floppy-disk")
        keep.setObjectName("keep-mapping")
        keep.clicked.connect(self._keep)
        self._keep_as.setObjectName("keep-as")
        self._keep_as.setFont(look.font())
        self._keep_as.setMinimumHeight(look.px(40))
        self._keep_as.setMaximumWidth(look.px(240))
        self._keep_as.setMaxLength(60)
        self._keep_as.setAccessibleName(say("Earlier", "Name of the mapping"))
        self._keep_as.setPlaceholderText(say("Earlier", "Name of the mapping"))
        both = TurningRow(look.px(820), 12)
        first = FlowRow()
        first.add(self._go)
        first.add(cancel)
        both.add(first)
        kept = QWidget()
        row = QHBoxLayout(kept)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self._keep_as, 2)
        row.addWidget(keep)
        both.add(kept)
        return both

    def _opened(self, sheets: tuple[Sheet, ...]) -> None:
        say = self._around.words.translate
        if not sheets:
            self._around.go(HOME)
            text = say("Earlier", "The file {name} is empty.").format(name=self._path.name)
            self._around.notices.say(text, Tone.WARN)
            return
        today = self._around.clock().astimezone().date()
        self._presenter = EarlierPresenter(self, self._around.words, self._earlier, sheets, today)
        self._form.follow(self._presenter, self._around.words.short_day(today))
        self._presenter.refresh()
        self._table.selectRow(0)
        self._table.setFocus()

    def _show_marked(self) -> None:
        row = self._table.currentIndex().row()
        state = self._state
        self._column.setVisible(state is not None and 0 <= row < len(state.columns))
        if state is None or not 0 <= row < len(state.columns):
            return
        line = state.columns[row]
        self._name.setText(line.head or self._around.words.translate("Earlier", "No heading"))
        self._means.clear()
        for value, name in state.meanings:
            self._means.addItem(name, value)
        self._means.choose(line.value)

    def _mean(self) -> None:
        if self._presenter is not None:
            self._presenter.mean(self._table.currentIndex().row(), self._means.value)

    def _keep(self) -> None:
        if self._presenter is not None and self._presenter.keep(self._keep_as.text()):
            text = self._around.words.translate("Earlier", "The mapping is kept.")
            self._around.notices.say(text, Tone.GOOD)

    def _take_in(self) -> None:
        if self._presenter is None:
            return
        around, say = self._around, self._around.words.translate
        request = self._presenter.request()

        def done(changes: tuple[Change, ...]) -> None:
            for change in changes:
                around.hub.tell(change)
            around.go(HOME)
            text = say("Earlier", "%n assessment(s) imported.", None, len(changes))
            around.notices.say(text, Tone.GOOD)

        text = say("Earlier", "Importing …")
        around.tasks.run(self._page, text, lambda _: self._earlier.take_in(request), done)
