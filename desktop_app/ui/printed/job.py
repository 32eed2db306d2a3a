"""Pages on their way to the printer: asked about first, sent off the window's thread."""

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from desktop_app.ui.printed import paper
from desktop_app.ui.printed.pages import PdfPages
from desktop_app.ui.shell.notices import Tone
from desktop_app.ui.shell.screen import Surroundings
from desktop_app.ui.shell.tasks import Progress


def print_out(
    around: Surroundings, owner: QWidget, pages: PdfPages, name: str, current: int
) -> None:
    """Ask for printer, range and copies over the window of `owner`, and print.

    `name` is the job's, `current` the page in view, counted from 1.
    """
    printer = paper.printer_for(pages, name)
    if not paper.ask(owner.window(), printer, pages.count, current):
        return
    say = around.words.translate
    around.tasks.run(
        owner,
        say("Summary", "Printing …"),
        lambda progress: _send(pages.pdf, printer, progress),
        lambda _: around.notices.say(say("Summary", "Sent to the printer."), Tone.GOOD),
    )


def _send(pdf: bytes, printer: QPrinter, progress: Progress) -> None:
    """Print from a copy of its own: the screen may be left meanwhile."""
    pages = PdfPages(pdf)
    try:
        paper.print_pages(pages, printer, progress.at)
    finally:
        pages.close()
