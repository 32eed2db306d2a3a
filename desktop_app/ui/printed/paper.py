"""Pages on paper: the system's dialog for printer, range and copies, and the pages themselves."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from desktop_app.ui.printed.pages import PdfPages

SHARPEST = 300
"""Dots per inch that a page is sent with at most; finer ones only take time."""
Tell = Callable[[float], None]


def has_printer() -> bool:
    """Tell whether the system knows any printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(pages: PdfPages, name: str) -> QPrinter:
    """Return a printer with the paper that the pages are made for; `name` is the job's."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    size = pages.sizes[0]
    wide = size.width() > size.height()
    paper = QPageSize(size.transposed() if wide else size, QPageSize.Unit.Point)
    turned = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(paper, turned, QMarginsF()))
    printer.setFullPage(True)
    return printer


def ask(parent: QWidget, printer: QPrinter, count: int, current: int) -> bool:
    """Ask for printer, page range and copies; False where the user thinks better of it.

    `current` is the page in view, counted from 1.
    """
    dialog = QPrintDialog(printer, parent)
    options = QAbstractPrintDialog.PrintDialogOption
    dialog.setOption(options.PrintPageRange, count > 1)
    dialog.setOption(options.PrintSelection, False)
    dialog.setOption(options.PrintCurrentPage, False)
    dialog.setMinMax(1, count)
    dialog.setFromTo(current, current)
    dialog.setPrintRange(QAbstractPrintDialog.PrintRange.AllPages)
    return dialog.exec() == QPrintDialog.DialogCode.Accepted


def wanted_pages(printer: QPrinter, count: int) -> tuple[int, ...]:
    """Return the pages to print, counted from 0, as often as they are wanted.

    Most systems make the copies themselves; for the others the pages come several times.
    """
    ranges = printer.pageRanges()
    chosen = [n for n in range(count) if ranges.isEmpty() or ranges.contains(n + 1)]
    if printer.printRange() is QPrinter.PrintRange.AllPages:
        chosen = list(range(count))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return tuple(chosen * copies)
    return tuple(page for page in chosen for _ in range(copies))


def print_pages(pages: PdfPages, printer: QPrinter, tell: Tell) -> None:
    """Paint the pages that are wanted, each as large as the paper allows.

    What `tell` raises takes back the whole job.
    """
    wanted = wanted_pages(printer, pages.count)
    painter = QPainter()
    if not painter.begin(printer):
        # The printer is gone, or its file cannot be written: Qt has said so itself.
        return
    try:
        for place, number in enumerate(wanted):
            tell(place / len(wanted))
            if place:
                printer.newPage()
            _paint(painter, pages, number, min(printer.resolution(), SHARPEST))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def _paint(painter: QPainter, pages: PdfPages, number: int, dots_per_inch: int) -> None:
    image = pages.image(number, dots_per_inch)
    paper = QRectF(painter.viewport())
    size = image.size().scaled(paper.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRectF(0, 0, size.width(), size.height()), image)
