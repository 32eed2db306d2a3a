"""The summary: a true preview of the page that leaders take away, printed or saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.change import Change
from desktop_app.services.workbench import Workbench
from desktop_app.ui.screens.summary.pages import page_images, print_pages
from desktop_app.ui.screens.summary.presenter import SummaryPresenter
from desktop_app.ui.screens.summary.preview import Preview
from desktop_app.ui.screens.summary.state import SummaryState
from desktop_app.ui.shell.keys import KeyAction
from desktop_app.ui.shell.notices import Choice, Enquiry, Tone
from desktop_app.ui.shell.place import Place
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.shell.tasks import Progress
from desktop_app.ui.widgets.button import Button, Kind
from desktop_app.ui.widgets.field import Chooser, Field
from desktop_app.ui.widgets.text import body, title

PREVIEW_DOTS_PER_INCH = 150


class SummaryScreen:
    """The last step of an assessment."""

    def __init__(self, around: Surroundings, place: Place, bench: Workbench) -> None:
        self._around = around
        self._presenter = SummaryPresenter(
            place.assessment or "",
            bench.assessments,
            bench.printing,
            bench.exchanging,
            around.words,
            made=self._made,
            failed=self._failed,
        )
        if place.detail:
            self._presenter.choose_language(place.detail)
        self._pdf = b""
        self._state = self._presenter.state()
        self._ground = QWidget()
        self._build()

    @property
    def widget(self) -> QWidget:
        """The screen's content."""
        return self._ground

    @property
    def keys(self) -> tuple[KeyAction, ...]:
        """Printing is under Ctrl+P, here as everywhere in an assessment."""
        return (
            KeyAction(("Ctrl+P",), QT_TRANSLATE_NOOP("Summary", "Print"), self._print),
            KeyAction(("Ctrl+S",), QT_TRANSLATE_NOOP("Summary", "Save as PDF"), self._save),
        )

    def start(self) -> None:
        """Make the pages."""
        self._show_state()
        self._make_pages()
        self._print_button.setFocus()

    def detail(self) -> str:
        """The language of the report."""
        return self._state.language

    def leave(self) -> None:
        """Nothing to save."""

    def _build(self) -> None:
        row = QHBoxLayout(self._ground)
        row.setContentsMargins(32, 32, 32, 0)
        row.setSpacing(32)
        row.addLayout(self._build_choices())
        self._preview = Preview(self._around.look)
        self._preview.setAccessibleName(
            self._around.words.translate("Summary", "Preview of the report")
        )
        row.addWidget(self._preview, 1)

    def _build_choices(self) -> QVBoxLayout:
        look, say = self._around.look, self._around.words.translate
        column = QVBoxLayout()
        column.setSpacing(12)
        side = title(look, say("Summary", "Summary"))
        side.setFixedWidth(look.px(300))
        column.addWidget(side)
        self._ready = body(look, "")
        column.addWidget(self._ready)
        self._language = Chooser(look, self._state.languages, self._state.language)
        self._language.setObjectName("report-language")
        self._language.activated.connect(self._choose_language)
        column.addWidget(Field(look, say("Summary", "Language of the report"), self._language))
        column.addSpacing(8)
        for button in self._build_buttons():
            column.addWidget(button)
        column.addStretch(1)
        return column

    def _build_buttons(self) -> tuple[Button, ...]:
        look, say = self._around.look, self._around.words.translate
        self._print_button = Button(
            look, say("Summary", "Print …"), Kind.PRIMARY, icon="printer", big=True
        )
        save = Button(look, say("Summary", "Save as PDF …"), icon="file-pdf")
        view = Button(look, say("Summary", "Open as PDF"), Kind.QUIET, icon="arrow-square-out")
        export = Button(look, say("Summary", "Export …"), Kind.QUIET, icon="export")
        self._finish = Button(look, say("Summary", "Finish the assessment"), icon="check-circle")
        self._reopen = Button(
            look, say("Summary", "Reopen the assessment …"), Kind.QUIET, icon="lock-open"
        )
        for button, name, run in (
            (self._print_button, "print", self._print),
            (save, "save-pdf", self._save),
            (view, "open-pdf", self._open),
            (export, "export", self._export),
            (self._finish, "finish", self._presenter.finish),
            (self._reopen, "reopen", self._ask_to_reopen),
        ):
            button.setObjectName(name)
            button.clicked.connect(run)
        return self._print_button, save, view, export, self._finish, self._reopen

    def _show_state(self) -> None:
        state: SummaryState = self._presenter.state()
        self._state = state
        self._ready.setText(state.ready)
        self._finish.setVisible(not state.finished)
        self._reopen.setVisible(state.finished)

    def _choose_language(self) -> None:
        self._presenter.choose_language(self._language.value)
        self._show_state()
        self._make_pages()

    def _make_pages(self) -> None:
        say = self._around.words.translate
        self._around.tasks.run(
            self._ground, say("Summary", "Making the pages …"), self._work, self._show_pages
        )

    def _work(self, progress: Progress) -> tuple[bytes, tuple[QImage, ...]]:
        pdf = self._presenter.pages()
        progress.at(0.6)
        return pdf, page_images(pdf, PREVIEW_DOTS_PER_INCH)

    def _show_pages(self, made: tuple[bytes, tuple[QImage, ...]]) -> None:
        self._pdf, images = made
        say = self._around.words.translate
        names = [
            say("Summary", "Page {number} of {count}").format(number=number, count=len(images))
            for number, _ in enumerate(images, 1)
        ]
        self._preview.show_pages(images, names)

    def _print(self) -> None:
        say = self._around.words.translate
        if not QPrinterInfo.availablePrinterNames():
            self._around.notices.say(
                say("Summary", "No printer is set up on this computer. Save the page as PDF."),
                Tone.WARN,
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._state.file_name)
        dialog = QPrintDialog(printer, self._ground.window())
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            print_pages(self._pdf or self._presenter.pages(), printer)

    def _save(self) -> None:
        say = self._around.words.translate
        proposal = f"{self._state.file_name}.pdf"
        path = self._around.files.to_save(say("Summary", "Save as PDF"), "PDF (*.pdf)", proposal)
        if path is not None:
            self._write(self._presenter.save, path)

    def _export(self) -> None:
        say = self._around.words.translate
        kinds = ";;".join(
            (
                "Startpunkt (*.startpunkt)",
                say("Summary", "Spreadsheet (*.xlsx)"),
                say("Summary", "Table as text (*.csv)"),
            )
        )
        proposal = f"{self._state.file_name}.startpunkt"
        path = self._around.files.to_save(say("Summary", "Export"), kinds, proposal)
        if path is not None:
            self._write(self._presenter.export, path)

    def _write(self, use_case: Callable[[Path], None], path: Path) -> None:
        try:
            use_case(path)
        except ExpectedError as error:
            self._failed(error)
        else:
            text = self._around.words.translate("Summary", "Saved as {name}.")
            self._around.notices.say(text.format(name=path.name), Tone.GOOD)

    def _open(self) -> None:
        """Open the page in the system's own viewer, from a file beside the other temporary ones."""
        folder = Path(QDir.tempPath()) / "startpunkt"
        path = folder / f"{self._state.file_name}.pdf"
        try:
            folder.mkdir(exist_ok=True)
            self._presenter.save(path)
        except ExpectedError as error:
            self._failed(error)
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _ask_to_reopen(self) -> None:
        say = self._around.words.translate
        self._around.notices.ask(
            Enquiry(
                say("Summary", "Reopen the assessment?"),
                say("Summary", "Answers can be changed again. The history tells that it was done."),
                (
                    Choice(say("Summary", "Reopen"), self._presenter.reopen, primary=True),
                    Choice(say("Summary", "Leave it finished"), lambda: None),
                ),
            )
        )

    def _made(self, change: Change) -> None:
        self._around.hub.tell(change)
        self._show_state()
        self._make_pages()

    def _failed(self, error: ExpectedError) -> None:
        self._around.notices.fail(error, self._around.words.translate)
