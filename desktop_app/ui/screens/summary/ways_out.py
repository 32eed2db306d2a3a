"""The ways out of the program: paper, files, and the figures for others to work with."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.ui.screens.summary.export_dialog import ExportDialog
from desktop_app.ui.screens.summary.leaflet import Leaflet
from desktop_app.ui.screens.summary.presenter import SummaryPresenter
from desktop_app.ui.screens.summary.state import SummaryState
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.widgets.button import Button, Kind


class WaysOut(QWidget):
    """Buttons to print, save, open and export."""

    def __init__(self, around: Surroundings, leaflet: Leaflet, presenter: SummaryPresenter) -> None:
        super().__init__()
        self._around = around
        self._leaflet = leaflet
        self._presenter = presenter
        look, say = around.look, around.words.translate
        self.print_button = Button(
            look, say("Summary", "Print …"), Kind.PRIMARY, icon="printer", big=True
        )
        pdf = Button(look, say("Summary", "Save as PDF …"), icon="file-pdf")
        self._docx = Button(look, "Word …", icon="file-text")
        self._docx.setAccessibleName(say("Summary", "Save as Word document"))
        self._html = Button(look, "HTML …", icon="browser")
        self._html.setAccessibleName(say("Summary", "Save as web page"))
        view = Button(look, say("Summary", "Open as PDF"), Kind.QUIET, icon="arrow-square-out")
        export = Button(look, say("Summary", "Export …"), Kind.QUIET, icon="export")
        for button, name, run in (
            (self.print_button, "print", leaflet.print_out),
            (pdf, "save-pdf", leaflet.save_pdf),
            (self._docx, "save-docx", lambda: leaflet.save(".docx")),
            (self._html, "save-html", lambda: leaflet.save(".html")),
            (view, "open-pdf", leaflet.open_outside),
            (export, "export", self.export),
        ):
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, run=run: run())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.print_button)
        column.addWidget(pdf)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._docx)
        row.addWidget(self._html)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(view)
        column.addWidget(export)

    def show_state(self, state: SummaryState) -> None:
        """Offer the files that this kind of report can be."""
        self._docx.setVisible(".docx" in state.endings)
        self._html.setVisible(".html" in state.endings)

    def export(self) -> None:
        """Ask in which form, and then where."""
        around = self._around
        dialog = ExportDialog(self.window(), around.look, around.words)
        dialog.wanted.connect(self._save_export)
        dialog.open()

    def _save_export(self, ending: str, kinds: str, outsiders: bool) -> None:
        around = self._around
        say = around.words.translate
        state = self._leaflet.state
        proposal = (state.nameless_file if outsiders else state.file_name) + ending
        path = around.files.to_save(say("Summary", "Export"), kinds, proposal)
        if path is None:
            return
        try:
            self._presenter.export(path, outsiders=outsiders)
        except ExpectedError as error:
            around.notices.fail(error, say)
        else:
            self._leaflet.say_saved(path)
