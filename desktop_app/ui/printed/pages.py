"""Pages of a PDF as pictures, one at a time: for the preview, and for the printer."""

from threading import Lock

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

POINTS_PER_INCH = 72
_ONE_AT_A_TIME = Lock()
"""PDFium is not made for threads: the window paints while a task prints."""


class PdfPages:
    """A PDF that is open; a page becomes a picture when it is asked for, on any thread."""

    def __init__(self, pdf: bytes) -> None:
        # pypdfium2 takes a while to load and is not needed before the first preview.
        import pypdfium2

        self.pdf = pdf
        with _ONE_AT_A_TIME:
            self._document = pypdfium2.PdfDocument(pdf)
            found = [self._document.get_page_size(n) for n in range(len(self._document))]
        self._closed = False
        self.sizes = tuple(QSizeF(width, height) for width, height in found)
        """Width and height of each page in points."""

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self.sizes)

    def image(self, number: int, dots_per_inch: float) -> QImage:
        """Return a page, counted from 0, as an image with that resolution; closed, an empty one."""
        with _ONE_AT_A_TIME:
            if self._closed:
                return QImage()
            page = self._document[number]
            bitmap = page.render(scale=dots_per_inch / POINTS_PER_INCH, rev_byteorder=True)
            picture = bitmap.to_pil().convert("RGB")
            page.close()
        width, height = picture.size
        raw = picture.tobytes()
        return QImage(raw, width, height, 3 * width, QImage.Format.Format_RGB888).copy()

    def close(self) -> None:
        """Let go of the document."""
        with _ONE_AT_A_TIME:
            self._closed = True
            self._document.close()


def page_images(pdf: bytes, dots_per_inch: float) -> tuple[QImage, ...]:
    """Return every page as an image with that resolution; for few and small ones."""
    pages = PdfPages(pdf)
    try:
        return tuple(pages.image(number, dots_per_inch) for number in range(pages.count))
    finally:
        pages.close()
