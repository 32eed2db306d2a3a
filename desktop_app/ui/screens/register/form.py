"""The form in which one organisation is corrected."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desktop_app.domain.wording import Wording
from desktop_app.ui.screens.register.state import OrganisationForm, RegisterState
from desktop_app.ui.sector_names import SECTORS
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import body, heading


class FormView(Surface):
    """`saved` carries the form as it was typed."""

    saved = Signal(object)

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__(look, padding=20)
        say = words.translate
        self._shown: OrganisationForm | None = None
        self._heading = heading(look, say("Register", "Correct an organisation"))
        self._hint = body(
            look,
            say(
                "Register",
                "Choose an organisation to correct it. Choose several to make one of them.",
            ),
        )
        self.name, self.number = _line("name"), _line("number")
        self.employees = _line("size")
        self.sector = Chooser(look, ((s, n.said(say)) for s, n in SECTORS.items()), "other")
        self.sector.setObjectName("register-sector")
        nine = say("Register", "Nine digits; the last one checks.")
        self._fields = {
            "name": Field(look, say("Register", "Name"), self.name),
            "number": Field(look, say("Register", "Organisation number"), self.number, nine),
            "sector": Field(look, say("Register", "Sector"), self.sector),
            "size": Field(look, say("Register", "Employees"), self.employees),
        }
        self.save = Button(look, say("Register", "Save"), Kind.PRIMARY)
        self.save.setObjectName("register-save")
        self.save.clicked.connect(self._want)
        self.body.setSpacing(12)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._hint)
        for field in self._fields.values():
            self.body.addWidget(field)
        self.body.addWidget(self.save)
        self.body.addStretch(1)
        for line in (self.name, self.number, self.employees):
            line.returnPressed.connect(self._want)

    def show_state(self, state: RegisterState) -> None:
        """Show the chosen organisation, or how one is chosen."""
        form = state.chosen
        for field in self._fields.values():
            field.setVisible(form is not None)
        self.save.setVisible(form is not None)
        self._hint.setVisible(form is None)
        if form is not None and form != self._shown:
            self.name.setText(form.name)
            self.number.setText(form.number)
            self.sector.choose(form.sector)
            self.employees.setText(form.size)
        self._shown = form
        for part, field in self._fields.items():
            field.complain(state.wrong.get(part, ""))

    def typed(self) -> OrganisationForm:
        """Return the form as it is typed."""
        return OrganisationForm(
            self.name.text(), self.number.text(), self.sector.value, self.employees.text()
        )

    def _want(self) -> None:
        self.saved.emit(self.typed())


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(f"register-{name}")
    return line
