"""Who is registered, who of those expected is missing, and latecomers."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.services.gathering_exchange import ArrivedList
from desktop_app.ui.screens.gatherings.desk import Desk, Part
from desktop_app.ui.screens.gatherings.dialogs import (
    ExpectedDialog,
    PasteDialog,
    RegistrationDialog,
)
from desktop_app.ui.screens.gatherings.picture import grown_groups, people_state, registration_form
from desktop_app.ui.screens.gatherings.state import PeopleState, RegistrationForm
from desktop_app.ui.screens.gatherings.table import WordTable
from desktop_app.ui.shell.notices import Tone
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.empty_note import EmptyNote
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.text import remark, text_label


class PeoplePart(Part):
    """The table of registrations with what can be done with it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._state: PeopleState = people_state(desk.presenter.gathering(), desk.words)
        look, say = desk.look, desk.words.translate
        self._figure_row = self._figures()
        self.column.addWidget(self._figure_row)
        self._missing = text_label(look, self._state.missing, colour=look.palette.muted)
        self.column.addWidget(self._missing)
        self._missing.setVisible(bool(self._state.missing))
        self.column.addWidget(self._buttons())
        heads = (
            say("Gatherings", "Organisation"),
            say("Gatherings", "Sector"),
            say("Gatherings", "People"),
            say("Gatherings", "Here"),
            say("Gatherings", "Groups"),
        )
        self.table = WordTable(
            look, say("Gatherings", "Registrations"), heads, numeric=(2, 3), wide=(0, 4)
        )
        self.table.setObjectName("registrations")
        EmptyNote(
            self.table,
            look,
            say(
                "Gatherings",
                "Nobody is registered yet. Register organisations one by one, or paste the list of "
                "those who come.",
            ),
        )
        self.table.opened.connect(self._amend)
        self.table.pressed_key.connect(self._press)
        self.table.show_rows(self._state.rows)
        self.column.addWidget(self.table, 1)
        keys = say("Gatherings", "Enter: change · Space: all are here, or not · Delete: remove")
        self.column.addWidget(remark(look, keys))

    def refresh(self) -> bool:
        """Take other rows and figures without losing the place: people are marked row by row."""
        fresh, before = people_state(self.desk.presenter.gathering(), self.desk.words), self._state
        self._state = fresh
        if fresh.figures != before.figures:
            self._show_figures()
        if fresh.missing != before.missing:
            self._missing.setText(fresh.missing)
            self._missing.setVisible(bool(fresh.missing))
        self.table.show_rows(fresh.rows)
        return True

    def _show_figures(self) -> None:
        before, self._figure_row = self._figure_row, self._figures()
        self.column.replaceWidget(before, self._figure_row)
        before.hide()
        before.deleteLater()

    def _figures(self) -> FlowRow:
        look = self.desk.look
        row = FlowRow()
        for value, name in self._state.figures:
            figure = QWidget()
            figure.setAccessibleName(f"{value} {name}")
            column = QVBoxLayout(figure)
            column.setContentsMargins(0, 0, 24, 0)
            column.setSpacing(0)
            number = text_label(look, value, TextSize.TITLE, semibold=True)
            number.setWordWrap(False)
            label = remark(look, name)
            label.setWordWrap(False)
            column.addWidget(number)
            column.addWidget(label)
            row.add(figure)
        return row

    def _buttons(self) -> FlowRow:
        look, say = self.desk.look, self.desk.words.translate
        row = FlowRow()
        for name, text, icon, kind, run in (
            ("register", say("Gatherings", "Register …"), "plus", Kind.PRIMARY, self._register),
            ("paste", say("Gatherings", "Paste a list …"), "clipboard", Kind.PLAIN, self._paste),
            (
                "import-list",
                say("Gatherings", "From a file …"),
                "file-arrow-down",
                Kind.PLAIN,
                self._choose_file,
            ),
            ("late", say("Gatherings", "Latecomer …"), "clock", Kind.PLAIN, self._late),
            (
                "expect",
                say("Gatherings", "Who is expected …"),
                "list-bullets",
                Kind.QUIET,
                self._expect,
            ),
        ):
            button = Button(look, text, kind, icon=icon)
            button.setObjectName(name)
            button.clicked.connect(run)
            row.add(button)
        return row

    def _press(self, key: str, row: int) -> None:
        if key == "Delete":
            self.desk.presenter.unregister([self._state.ids[each] for each in self.table.chosen()])
        elif key in (" ", ""):
            self.desk.presenter.mark_all(self._state.ids[row])

    def _register(self) -> None:
        say = self.desk.words.translate
        self._ask(say("Gatherings", "Register"), RegistrationForm(), self.desk.presenter.register)

    def _late(self) -> None:
        title = self.desk.words.translate("Gatherings", "Latecomer")
        self._ask(title, RegistrationForm(), self._come_late)

    def _come_late(self, typed: RegistrationForm) -> bool:
        """Add latecomers, and say where they go: they stand at the door and ask."""
        presenter, say = self.desk.presenter, self.desk.words.translate
        before = presenter.gathering()
        done = presenter.come_late(typed)
        groups = ", ".join(grown_groups(before, presenter.gathering())) if done else ""
        if groups:
            text = say("Gatherings", "{organisation}: go to {groups}.")
            text = text.format(organisation=typed.organisation.strip(), groups=groups)
            self.desk.around.notices.say(text, Tone.GOOD)
        return done

    def _amend(self, row: int) -> None:
        own = self._state.ids[row]
        form = registration_form(self.desk.presenter.gathering().registration(own))
        title = self.desk.words.translate("Gatherings", "Change the registration")
        self._ask(title, form, lambda typed: self.desk.presenter.amend(own, typed))

    def _ask(
        self, title: str, form: RegistrationForm, save: Callable[[RegistrationForm], bool]
    ) -> None:
        RegistrationDialog(self.window(), self.desk.look, self.desk.words, title, form, save).open()

    def _paste(self) -> None:
        presenter = self.desk.presenter
        PasteDialog(
            self.window(), self.desk.look, self.desk.words, presenter.read_text, self._take
        ).open()

    def _choose_file(self) -> None:
        say = self.desk.words.translate
        kinds = say("Gatherings", "Lists (*.csv *.txt *.xlsx);;All files (*)")
        path = self.desk.around.files.to_open(say("Gatherings", "Registrations"), kinds)
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Register everybody in a file, read off the window's thread."""
        text = self.desk.words.translate("Gatherings", "Reading {name} …").format(name=path.name)
        around, presenter = self.desk.around, self.desk.presenter
        around.tasks.run(self, text, lambda _: presenter.read_file(path), self._take)

    def _take(self, found: ArrivedList) -> None:
        notices, say = self.desk.around.notices, self.desk.words.translate
        if self.desk.presenter.register_list(found):
            text = say("Gatherings", "%n people registered.", None, found.people)
            remarks = tuple(each.said(say) for each in found.remarks)
            notices.say(text, Tone.WARN if remarks else Tone.GOOD, remarks)

    def _expect(self) -> None:
        state = self._state
        ExpectedDialog(
            self.window(),
            self.desk.look,
            self.desk.words,
            state.expected_name,
            state.expected,
            self.desk.presenter.expect,
        ).open()

    def focus(self) -> None:
        """Give the focus to the table, else to the first button."""
        if self._state.rows:
            self.table.choose(0)
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            button = self.findChild(Button, "register")
            if button is not None:
                button.setFocus()
