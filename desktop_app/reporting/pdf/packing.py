"""Compresses the streams of a PDF so that nobody can mistake where they end."""

import zlib

from pikepdf import Name, Pdf, Stream

_LINE_ENDS = b"\r\n"
_FONT_FILLING = b"\0\0\0\1"
"""Four bytes after the last table of a font, which nobody reads."""


def pack_streams(pdf: Pdf) -> None:
    """Compress every stream that is there.

    A stream whose last byte looks like a line end seems shorter than its stated length to some
    readers (ISO 19005-2, 6.1.7.1); filling it up changes the checksum it ends with.
    """
    for thing in pdf.objects:
        if isinstance(thing, Stream):
            is_font = Name.Length1 in thing
            content = filled_up(thing.read_bytes(), _FONT_FILLING if is_font else b"\n")
            thing.write(zlib.compress(content), filter=Name.FlateDecode)
            if is_font:
                thing.Length1 = len(content)


def filled_up(content: bytes, filling: bytes) -> bytes:
    """Return the content, with as much filling as keeps its checksum from being a line end."""
    while zlib.adler32(content) & 0xFF in _LINE_ENDS:
        content += filling
    return content
