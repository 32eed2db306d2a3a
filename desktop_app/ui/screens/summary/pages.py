"""Pages of a PDF as pictures, for the preview and for the printer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter

if TYPE_CHECKING:
    from pypdfium2 import PdfBitmap

POINTS_PER_INCH = 72


def page_images(pdf: bytes, dots_per_inch: float) -> tuple[QImage, ...]:
    """Return every page as an image with that resolution."""
    # pypdfium2 takes a while to load and is not needed before the first preview.
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(
            _image(page.render(scale=dots_per_inch / POINTS_PER_INCH)) for page in document
        )
    finally:
        document.close()


def _image(bitmap: "PdfBitmap") -> QImage:
    picture = bitmap.to_pil().convert("RGB")
    raw = picture.tobytes()
    width, height = picture.size
    return QImage(raw, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def print_pages(pdf: bytes, printer: QPrinter) -> None:
    """Paint the pages that the printer's dialog asks for, each as large as the paper allows."""
    images = page_images(pdf, min(printer.resolution(), 300))
    first = max(printer.fromPage(), 1)
    last = printer.toPage() or len(images)
    painter = QPainter(printer)
    try:
        for number, image in enumerate(images[first - 1 : last]):
            if number:
                printer.newPage()
            paper = QRectF(painter.viewport())
            size = image.size().scaled(paper.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            painter.drawImage(QRectF(0, 0, size.width(), size.height()), image)
    finally:
        painter.end()
