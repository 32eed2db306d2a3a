"""The two weights of Source Sans that reports are set in, and how wide their texts are."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from unicodedata import category, normalize

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop_app.charts.drawing import Measure

_FILES = {False: "SourceSansPro-Regular.ttf", True: "SourceSansPro-Semibold.ttf"}
MISSING = "☐"
"""Stands for a character that the font does not have: visible, so that nobody overlooks it."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Fonts:
    """Names under which reportlab knows the weights, and the characters that both have."""

    regular: str
    strong: str
    signs: frozenset[int]

    def name(self, *, bold: bool) -> str:
        """Return the name of a weight."""
        return self.strong if bold else self.regular

    def legible(self, text: str) -> str:
        """Return the text with composed letters, white space for control characters, and "☐".

        "☐" takes the place of what the font lacks. Characters without a shape of their own
        (joiners, variation selectors, marks that would stand on a missing letter) are dropped.
        """
        if text.isascii() and text.isprintable():
            return text
        return "".join(map(self._sign, normalize("NFC", text)))

    def _sign(self, sign: str) -> str:
        if ord(sign) in self.signs:
            return sign
        kind = category(sign)
        if kind == "Zs" or kind in {"Cc", "Zl", "Zp"}:
            return " "
        if kind in {"Cf", "Mn", "Me"}:
            return ""
        return MISSING

    def missing(self, text: str) -> str:
        """Return the characters of the text that will show as "☐", each once, in order."""
        lacking = (s for s in normalize("NFC", text) if self._sign(s) == MISSING != s)
        return "".join(dict.fromkeys(lacking))

    @property
    def measure(self) -> Measure:
        """Return the width of a text in points, as it will be printed."""

        def width(text: str, size: float, bold: bool) -> float:
            name = self.name(bold=bold)
            return float(pdfmetrics.stringWidth(self.legible(text), name, size))

        return width


@lru_cache(maxsize=4)
def load_fonts(folder: Path) -> Fonts:
    """Make the font files of a folder known to reportlab; OSError where they cannot be read."""
    faces = {bold: _load(folder / name) for bold, name in _FILES.items()}
    signs = frozenset(faces[False].face.charToGlyph) & frozenset(faces[True].face.charToGlyph)
    return Fonts(faces[False].fontName, faces[True].fontName, frozenset(map(int, signs)))


def _load(path: Path) -> TTFont:
    if not path.is_file():
        raise FileNotFoundError(path)
    font = TTFont(path.stem, str(path))
    pdfmetrics.registerFont(font)
    return font


def warn_of_missing(fonts: Fonts, texts: Callable[[], str]) -> None:
    """Write one line to the log where a report shows "☐" for characters."""
    lacking = fonts.missing(texts())
    if lacking:
        codes = " ".join(f"U+{ord(sign):04X}" for sign in lacking)
        _log.info("The report's font lacks %s; shown as %s", codes, MISSING)
