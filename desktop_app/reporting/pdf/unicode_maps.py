"""Mends what reportlab writes about the Unicode values of a font's signs."""

import re
from collections.abc import Iterator

from pikepdf import Pdf

_PAIR = re.compile(rb"<[0-9A-F]{2}> <[0-9A-F]{4,}>")
_SECTIONS = re.compile(rb"\d+ beginbfchar.*endbfchar", re.DOTALL)
_MOST = 100
"""How many pairs one section of a map may have (Adobe technical note 5411)."""
_UNUSED = b"<0000>"


def mend_unicode_maps(pdf: Pdf) -> None:
    """Take codes that no sign has out of the maps, and keep their sections short.

    reportlab maps unused codes to U+0000, which PDF/A forbids (ISO 19005-2, 6.2.11.7.2). All
    pages share one dictionary of fonts.
    """
    for font in pdf.pages[0].Resources.Font.values():
        table = font.ToUnicode
        table.write(mended(table.read_bytes()))


def mended(table: bytes) -> bytes:
    """Return a ToUnicode map without U+0000, in sections of at most 100 pairs."""
    pairs = [pair for pair in _PAIR.findall(table) if not pair.endswith(_UNUSED)]
    sections = b"\n".join(_sections(pairs))
    return _SECTIONS.sub(lambda _: sections, table)


def _sections(pairs: list[bytes]) -> Iterator[bytes]:
    for start in range(0, len(pairs), _MOST):
        some = pairs[start : start + _MOST]
        yield b"\n".join([b"%d beginbfchar" % len(some), *some, b"endbfchar"])
