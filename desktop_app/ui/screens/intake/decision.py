"""What can be read and decided about the one file that is marked."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.domain.wording import Wording
from desktop_app.services.exchanging import Conflict
from desktop_app.ui.screens.intake.state import FileLine
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.field import Chooser
from desktop_app.ui.widgets.prose import Prose
from desktop_app.ui.widgets.surface import Surface
from desktop_app.ui.widgets.text import text_label


def versions(words: Wording) -> tuple[tuple[str, str], ...]:
    """The ways to decide between two versions, by value and name."""
    say = words.translate
    return (
        (Conflict.KEEP.value, say("Intake", "The one here stays")),
        (Conflict.REPLACE.value, say("Intake", "The one in the file replaces it")),
        (Conflict.BOTH.value, say("Intake", "Both are kept")),
    )


class Decision(Surface):
    """The marked file: its name, what is wrong with it, and which version is wanted."""

    decided = Signal(str)

    def __init__(self, look: Look, words: Wording) -> None:
        super().__init__(look, padding=16)
        self._name = text_label(look, "", semibold=True)
        self._chooser = Chooser(look, versions(words), Conflict.KEEP.value)
        self._chooser.setObjectName("decide-one")
        self._chooser.setAccessibleName(words.translate("Intake", "Which version of this file"))
        self._chooser.activated.connect(lambda _: self.decided.emit(self._chooser.value))
        self._details = Prose(look, "", lines=5)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._name, 1)
        row.addWidget(self._chooser)
        self.body.addLayout(row)
        self.body.addWidget(self._details)
        self.hide()

    def show_line(self, line: FileLine | None) -> None:
        """Show a file, or nothing where there is nothing to say about it."""
        self.setVisible(line is not None and bool(line.choice or line.details))
        if line is None:
            return
        self._name.setText(line.name)
        self._chooser.setVisible(bool(line.choice))
        self._chooser.choose(line.choice)
        self._details.setVisible(bool(line.details))
        self._details.say("\n".join(line.details))
