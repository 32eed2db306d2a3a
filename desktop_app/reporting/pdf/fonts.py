"""The two weights of Source Sans that reports are set in, and how wide their texts are."""

import logging
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from unicodedata import category, normalize

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop_app.charts.drawing import Measure

_FILES = {False: "SourceSansPro-Regular.ttf", True: "SourceSansPro-Semibold.ttf"}
MISSING = "☐"
"""Stands for a character that the font does not have: visible, so that nobody overlooks it."""
_BLANK = {"Cc", "Zs", "Zl", "Zp"}
_MARKS = {"Mn", "Me"}

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Fonts:
    """Names under which reportlab knows the weights, and the characters that both have.

    `lacking` collects what had to be replaced.
    """

    regular: str
    strong: str
    signs: frozenset[int]
    lacking: set[str] = field(default_factory=set)

    def name(self, *, bold: bool) -> str:
        """Return the name of a weight."""
        return self.strong if bold else self.regular

    def legible(self, text: str) -> str:
        """Return the text with composed letters, spaces for control characters, and "☐".

        "☐" takes the place of what the font lacks. Signs without a shape of their own (soft
        hyphens, joiners, marks that the font cannot combine) are left out.
        """
        if text.isascii() and text.isprintable():
            return text
        return "".join(map(self._sign, normalize("NFC", text)))

    def _sign(self, sign: str) -> str:
        kind = category(sign)
        if kind == "Cf":
            return ""
        if ord(sign) in self.signs:
            return sign
        if kind in _BLANK:
            return " "
        if kind in _MARKS:
            return ""
        self.lacking.add(sign)
        return MISSING

    def log_missing(self) -> None:
        """Write one line to the log where characters had to be replaced."""
        if self.lacking:
            codes = " ".join(f"U+{ord(sign):04X}" for sign in sorted(self.lacking))
            _log.info("The font of reports lacks %s; %s stands for them", codes, MISSING)

    @property
    def measure(self) -> Measure:
        """What tells the width of a text in points, as it will be printed."""

        def width(text: str, size: float, bold: bool) -> float:
            name = self.name(bold=bold)
            return float(pdfmetrics.stringWidth(self.legible(text), name, size))

        return width


def load_fonts(folder: Path) -> Fonts:
    """Make the font files of a folder known to reportlab; OSError where they cannot be read."""
    faces = {bold: _face(folder / name) for bold, name in _FILES.items()}
    signs = frozenset(faces[False].face.charToGlyph) & frozenset(faces[True].face.charToGlyph)
    return Fonts(faces[False].fontName, faces[True].fontName, frozenset(map(int, signs)))


@lru_cache(maxsize=8)
def _face(path: Path) -> TTFont:
    font = TTFont(path.stem, BytesIO(path.read_bytes()))
    pdfmetrics.registerFont(font)
    return font
