"""What a workshop on paper needs: ballots and posters to print, and the way to type them in."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.paper import sheet_code
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.reporting.kinds import TITLES
from desktop_app.services.printing import Printing
from desktop_app.ui.shell.notices import Tone
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.shell.tasks import Progress
from desktop_app.ui.theme.fonts import TextSize
from desktop_app.ui.theme.look import Look
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.flow import FlowRow
from desktop_app.ui.widgets.text import remark, text_label
from desktop_app.ui.wording import QtWording

_PRINTED = (
    ("ballots", QT_TRANSLATE_NOOP("Preparation", "Print ballots …")),
    ("posters", QT_TRANSLATE_NOOP("Preparation", "Print posters, A4 …")),
    ("posters-a3", QT_TRANSLATE_NOOP("Preparation", "Print posters, A3 …")),
)


class PaperGroup(QWidget):
    """`wanted` carries the kind of report to print, `entry_wanted` asks for the grid."""

    wanted = Signal(str)
    entry_wanted = Signal()

    def __init__(self, look: Look, words: QtWording) -> None:
        super().__init__()
        say = words.translate
        row = FlowRow()
        for kind, text in _PRINTED:
            button = Button(look, text.said(say), icon="printer")
            button.setObjectName(f"print-{kind}")
            button.clicked.connect(lambda _=False, kind=kind: self.wanted.emit(kind))
            row.add(button)
        entry = Button(look, say("Preparation", "Type in ballots"), Kind.QUIET, icon="arrow-right")
        entry.setObjectName("enter-ballots")
        entry.clicked.connect(self.entry_wanted)
        row.add(entry)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(10)
        column.addWidget(
            text_label(look, say("Preparation", "On paper"), TextSize.LEAD, semibold=True)
        )
        column.addWidget(row)
        column.addWidget(
            remark(
                look,
                say(
                    "Preparation",
                    "One ballot for each participant, twelve where their number is not known. "
                    "Print them on both sides.",
                ),
            )
        )


class PaperPrinting:
    """Writes what is printed as PDF and opens it in the system's own viewer."""

    def __init__(self, around: Surroundings, printing: Printing, assessment: str) -> None:
        self._around = around
        self._printing = printing
        self._assessment = assessment

    def make(self, owner: QWidget, kind: str) -> None:
        """Ask where to, and make the pages off the window's thread."""
        say = self._around.words.translate
        title = TITLES[kind].said(say)
        proposal = f"{title.replace(' ', '-')}-{sheet_code(self._assessment)}.pdf"
        path = self._around.files.to_save(title, "PDF (*.pdf)", proposal)
        if path is None:
            return

        def work(_progress: Progress) -> Path:
            self._printing.save(self._assessment, kind, path)
            return path

        self._around.tasks.run(owner, say("Preparation", "Making the pages …"), work, self._open)

    def _open(self, path: Path) -> None:
        text = self._around.words.translate("Preparation", "Saved as {name}.")
        self._around.notices.say(text.format(name=path.name), Tone.GOOD)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
