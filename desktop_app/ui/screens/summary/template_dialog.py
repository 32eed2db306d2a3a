"""Asks for the name under which a report is kept."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.wording import Wording
from desktop_app.ui.shell.dialog import Dialog
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.text import body


class TemplateDialog(Dialog):
    """`keep` returns what is wrong with a name; the dialog stays until nothing is.

    It tells of those a report `compares` with where the kind does.
    """

    def __init__(
        self,
        parent: QWidget,
        look: Look,
        words: Wording,
        name: str,
        keep: Callable[[str], str],
        *,
        compares: bool,
    ) -> None:
        say = words.translate
        super().__init__(parent, look, say("Summary", "Keep as a template"))
        self._keep = keep
        about = (
            say(
                "Summary",
                "The kind of report, its parts and those it is compared with are kept, for every "
                "assessment. A template of the same name is replaced.",
            )
            if compares
            else say(
                "Summary",
                "The kind of report and its parts are kept, for every assessment. A template of "
                "the same name is replaced.",
            )
        )
        self.body.addWidget(body(look, about))
        self.name = QLineEdit(name)
        self.name.setObjectName("template-name")
        self._field = Field(look, say("Summary", "Name"), self.name)
        self.body.addWidget(self._field)
        cancel = self.add_button(say("Summary", "Cancel"))
        cancel.clicked.connect(self.reject)
        keep_it = self.add_button(say("Summary", "Keep"), primary=True)
        keep_it.setObjectName("keep")
        keep_it.clicked.connect(self._try)
        self.name.setFocus()
        self.name.selectAll()

    def _try(self) -> None:
        wrong = self._keep(self.name.text())
        self._field.complain(wrong)
        if not wrong:
            self.accept()
