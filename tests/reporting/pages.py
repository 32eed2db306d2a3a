"""Reads printed reports back: their pages, texts, properties and language."""

import ctypes
import tomllib

import pypdfium2
import pypdfium2.raw

from desktop_app.charts.palette import palette
from desktop_app.paths import fonts, resources
from desktop_app.reporting.look import Look

LOOK = Look(
    palette(tomllib.loads((resources() / "themes" / "light.toml").read_text("utf-8"))), fonts()
)


def texts(pdf: bytes) -> list[str]:
    """Return the text of each page, with a blank for every line break."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_range() for page in document]
        return [" ".join(page.split()) for page in pages]
    finally:
        document.close()


def sizes(pdf: bytes) -> list[tuple[int, int]]:
    """Return width and height of each page in whole millimetres."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [(round(w / 72 * 25.4), round(h / 72 * 25.4)) for w, h in map(_size, document)]
    finally:
        document.close()


def _size(page: pypdfium2.PdfPage) -> tuple[float, float]:
    width, height = page.get_size()
    return width, height


def properties(pdf: bytes) -> dict[str, str]:
    """Return title, author, dates and the like."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return dict(document.get_metadata_dict())
    finally:
        document.close()


def language(pdf: bytes) -> str:
    """Return the language that the document says it is in."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        buffer = ctypes.create_string_buffer(64)
        words = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
        length = pypdfium2.raw.FPDFCatalog_GetLanguage(document.raw, words, 64)
        return buffer.raw[: max(length - 2, 0)].decode("utf-16-le")
    finally:
        document.close()


def embedded_fonts(pdf: bytes) -> dict[str, bool]:
    """Return the names of the fonts that texts are set in, and whether each is in the file."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = {}
        for page in document:
            for thing in page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_TEXT]):
                font = pypdfium2.raw.FPDFTextObj_GetFont(thing.raw)
                name = ctypes.create_string_buffer(128)
                pypdfium2.raw.FPDFFont_GetBaseFontName(font, name, 128)
                found[name.value.decode()] = bool(pypdfium2.raw.FPDFFont_GetIsEmbedded(font))
        return found
    finally:
        document.close()
