"""Dialogs of a gathering: a registration, a pasted list, those expected, an answer in words."""

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.services.gathering_exchange import ArrivedList
from desktop_app.ui.screens.gatherings.desk import line
from desktop_app.ui.screens.gatherings.names import SECTORS
from desktop_app.ui.screens.gatherings.state import RegistrationForm
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.text import body, recolour
from desktop_app.ui.wording import QtWording

_MOST_TOLD = 100


def _area(name: str, text: str, look: Look, lines: int) -> QPlainTextEdit:
    found = QPlainTextEdit(text)
    found.setObjectName(name)
    found.setTabChangesFocus(True)
    found.setFixedHeight(look.px(24) * lines + 24)
    return found


class RegistrationDialog(Dialog):
    """`save` takes the form and says whether that could be done; then the dialog goes."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        words: QtWording,
        title: str,
        form: RegistrationForm,
        save: Callable[[RegistrationForm], bool],
    ) -> None:
        super().__init__(parent, look, title, width=560)
        say = words.translate
        self._save = save
        self.organisation = line("organisation", form.organisation)
        self.people = line("people", form.people, most=5)
        unknown = ("", say("Gatherings", "As the name says"))
        options = ((sector.value, name.said(say)) for sector, name in SECTORS.items())
        self.sector = Chooser(look, (unknown, *options), form.sector)
        self.sector.setObjectName("sector")
        self.names = _area("names", form.names, look, 3)
        for name, control, hint in (
            (say("Gatherings", "Organisation"), self.organisation, ""),
            (say("Gatherings", "Number of people"), self.people, ""),
            (say("Gatherings", "Sector"), self.sector, ""),
            (
                say("Gatherings", "Names, one a line"),
                self.names,
                say("Gatherings", "Not needed. They can be wiped with one command."),
            ),
        ):
            self.body.addWidget(Field(look, name, control, hint))
        cancel = self.add_button(say("Gatherings", "Cancel"))
        cancel.clicked.connect(self.reject)
        done = self.add_button(say("Gatherings", "Save"), primary=True)
        done.setObjectName("save-registration")
        done.clicked.connect(self._finish)
        self.organisation.setFocus()
        self.organisation.selectAll()

    def _finish(self) -> None:
        form = RegistrationForm(
            self.organisation.text(),
            self.people.text(),
            self.sector.value,
            self.names.toPlainText(),
        )
        if self._save(form):
            self.accept()


class PasteDialog(Dialog):
    """A list is pasted; all that is wrong with it is told below, and nothing is lost."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        words: QtWording,
        read: Callable[[str], ArrivedList],
        take: Callable[[ArrivedList], None],
    ) -> None:
        say = words.translate
        super().__init__(parent, look, say("Gatherings", "Paste a list"), width=720)
        self._words = words
        self._read = read
        self._take = take
        about = say(
            "Gatherings",
            "One line for each organisation or person, columns apart by tabs, semicolons or "
            "commas: organisation, number of people or a name, sector, date. A line of headings "
            "is understood.",
        )
        self.body.addWidget(body(look, about))
        self.list = _area("pasted", "", look, 8)
        self.body.addWidget(Field(look, say("Gatherings", "The list"), self.list))
        self.told = body(look, "")
        recolour(self.told, look.palette.bad)
        self.told.hide()
        self.problems = _area("problems", "", look, 4)
        self.problems.setReadOnly(True)
        self.problems.setFont(look.font())
        self.problems.setAccessibleName(say("Gatherings", "What is wrong with the list"))
        self.problems.hide()
        self.body.addWidget(self.told)
        self.body.addWidget(self.problems)
        cancel = self.add_button(say("Gatherings", "Cancel"))
        cancel.clicked.connect(self.reject)
        done = self.add_button(say("Gatherings", "Register"), primary=True)
        done.setObjectName("take-list")
        done.clicked.connect(self._finish)
        self.list.setFocus()

    def _finish(self) -> None:
        try:
            found = self._read(self.list.toPlainText())
        except ExpectedError as error:
            say = self._words.translate
            self.told.setText(error.sentence.said(say))
            self.told.show()
            lines = [detail.said(say) for detail in error.details[:_MOST_TOLD]]
            self.problems.setPlainText("\n".join(lines))
            self.problems.setVisible(bool(lines))
            self.fit()
            self.list.setFocus()
        else:
            self.accept()
            self._take(found)


class ExpectedDialog(Dialog):
    """What those expected are called together, and their names, one a line."""

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        words: QtWording,
        name: str,
        members: tuple[str, ...],
        save: Callable[[str, str], bool],
    ) -> None:
        say = words.translate
        super().__init__(parent, look, say("Gatherings", "Who is expected"), width=560)
        self._save = save
        self.name = line("expected-name", name, say("Gatherings", "For instance ministries"))
        self.members = _area("expected", "\n".join(members), look, 8)
        called = say("Gatherings", "What they are called together")
        self.body.addWidget(Field(look, called, self.name))
        self.body.addWidget(
            Field(look, say("Gatherings", "Organisations, one a line"), self.members)
        )
        cancel = self.add_button(say("Gatherings", "Cancel"))
        cancel.clicked.connect(self.reject)
        done = self.add_button(say("Gatherings", "Save"), primary=True)
        done.setObjectName("save-expected")
        done.clicked.connect(self._finish)

    def _finish(self) -> None:
        if self._save(self.name.text(), self.members.toPlainText()):
            self.accept()
