"""The pages as they are now: made once, shown, printed, saved, opened and dragged out alike."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import ExpectedError
from desktop_app.ui.printed import paper
from desktop_app.ui.printed.job import print_out
from desktop_app.ui.printed.pages import PdfPages
from desktop_app.ui.screens.summary.handing_out import HandingOut, drag_out
from desktop_app.ui.screens.summary.presenter import SummaryPresenter
from desktop_app.ui.screens.summary.state import Request, SummaryState
from desktop_app.ui.shell.notices import Choice, Enquiry, Tone
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.shell.tasks import Progress

KINDS = {".pdf": "PDF (*.pdf)", ".docx": "Word (*.docx)", ".html": "HTML (*.html)"}


class Leaflet:
    """Knows the report that is shown; what needs its pages waits while they are made.

    `state` is what is chosen now, and `current` the page in view, counted from 1.
    """

    def __init__(
        self,
        around: Surroundings,
        owner: QWidget,
        presenter: SummaryPresenter,
        show: Callable[[PdfPages], None],
    ) -> None:
        self._around = around
        self._owner = owner
        self._presenter = presenter
        self._show = show
        self._pages: PdfPages | None = None
        self._asked: Request | None = None
        self._making: Progress | None = None
        self._then: Callable[[PdfPages], None] | None = None
        self._out = HandingOut(lambda content, path: presenter.write(content, path, _nobody))
        self.state: SummaryState = presenter.state()
        self.current = 1

    @property
    def count(self) -> int:
        """How many pages are shown."""
        return 0 if self._pages is None else self._pages.count

    def make(self) -> None:
        """Make the pages anew; those that were being made are no longer wanted."""
        if self._making is not None:
            self._making.cancel()
        asked, say = self._presenter.request(), self._around.words.translate
        self._asked = None

        def work(progress: Progress) -> PdfPages:
            pdf = self._presenter.pages(asked, progress.at)
            progress.at(0.95)
            return PdfPages(pdf)

        text = say("Summary", "Making the pages …")
        done = partial(self._arrived, asked)
        self._making = self._around.tasks.run(self._owner, text, work, done)

    def close(self) -> None:
        """Let go of the pages; nobody waits for what is being made."""
        if self._making is not None:
            self._making.cancel()
        self._then = None
        if self._pages is not None:
            self._pages.close()

    def print_out(self) -> None:
        """Print what is previewed, through the system's dialog; without a printer offer the PDF."""
        if paper.has_printer():
            self._with_pages(self._print)
            return
        say = self._around.words.translate
        self._around.notices.ask(
            Enquiry(
                say("Summary", "No printer is set up on this computer"),
                say("Summary", "Save the report as PDF, and print it from another computer."),
                (
                    Choice(say("Summary", "Save as PDF …"), self.save_pdf, primary=True),
                    Choice(say("Summary", "Not now"), lambda: None),
                ),
            )
        )

    def save_pdf(self) -> None:
        """Ask where, and write what is previewed there."""
        self.save(".pdf")

    def save(self, ending: str) -> None:
        """Ask where, and write the report there off the window's thread."""
        say = self._around.words.translate
        proposal = self.state.file_name + ending
        path = self._around.files.to_save(say("Summary", "Save"), KINDS[ending], proposal)
        if path is not None:
            self.write(path)

    def write(self, path: Path) -> None:
        """Write the report to a file; a PDF is the one that is shown, to the byte."""
        asked, pages = self._presenter.request(), self._pages
        shown = pages if pages is not None and asked == self._asked else None

        def work(progress: Progress) -> None:
            if shown is not None and path.suffix.lower() == ".pdf":
                self._presenter.write(shown.pdf, path, progress.at)
            else:
                self._presenter.save(asked, path, progress.at)

        text = self._around.words.translate("Summary", "Saving {name} …").format(name=path.name)
        self._around.tasks.run(self._owner, text, work, lambda _: self.say_saved(path))

    def say_saved(self, path: Path) -> None:
        """Tell that a file is there."""
        text = self._around.words.translate("Summary", "Saved as {name}.")
        self._around.notices.say(text.format(name=path.name), Tone.GOOD)

    def open_outside(self) -> None:
        """Open the pages in the system's own viewer."""
        self._with_pages(self._open)

    def drag(self, source: QWidget) -> None:
        """Let the user drop the PDF somewhere; old pages are not handed out."""
        if self._pages is not None and self._asked is not None:
            path = self._file(self._pages)
            if path is not None:
                drag_out(source, path)

    def _with_pages(self, then: Callable[[PdfPages], None]) -> None:
        """Do something with the pages as soon as they are those that are wanted."""
        if self._pages is not None and self._asked is not None:
            then(self._pages)
            return
        self._then = then
        if self._making is None or self._making.cancelled:
            self.make()

    def _arrived(self, asked: Request, pages: PdfPages) -> None:
        before, self._pages = self._pages, pages
        self._asked, self._making = asked, None
        self._show(pages)
        if before is not None:
            before.close()
        then, self._then = self._then, None
        if then is not None:
            then(pages)

    def _print(self, pages: PdfPages) -> None:
        print_out(self._around, self._owner, pages, self.state.file_name, self.current)

    def _open(self, pages: PdfPages) -> None:
        path = self._file(pages)
        if path is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            text = self._around.words.translate(
                "Summary", "No program for PDF was found. Save the report instead."
            )
            self._around.notices.say(text, Tone.WARN)

    def _file(self, pages: PdfPages) -> Path | None:
        try:
            return self._out.file(pages.pdf, f"{self.state.file_name}.pdf")
        except ExpectedError as error:
            self._around.notices.fail(error, self._around.words.translate)
            return None


def _nobody(_share: float) -> None:
    """Tell nobody how far the work has come."""
