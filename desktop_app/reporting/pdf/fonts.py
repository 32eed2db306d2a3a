"""The two weights of Source Sans that reports are set in, and how wide their texts are."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import NamedTuple
from unicodedata import category, is_normalized, normalize

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop_app.charts.drawing import Measure

FILES = {False: "SourceSansPro-Regular.ttf", True: "SourceSansPro-Semibold.ttf"}
MISSING = "☐"
"""Stands for a character that the font does not have: visible, so that nobody overlooks it."""
_BLANK = {"Cc", "Zs", "Zl", "Zp"}
_MARKS = {"Mn", "Me", "Mc"}
_UNSAID = {"Cs", "Co", "Cn"}
"""Half characters, private ones and none at all: nobody can say what they mean."""
_REPLACEMENT = "\ufffd"

_log = logging.getLogger(__name__)


class Run(NamedTuple):
    """Signs that are printed as `shown`; they stand for `said` where that is not empty."""

    shown: str
    said: str = ""


@dataclass(frozen=True)
class _Face:
    """Both weights: their names, the signs that both have, and widths at size 1."""

    names: tuple[str, str]
    signs: frozenset[str]
    plain: frozenset[str]
    widths: tuple[dict[str, float], dict[str, float]]


@dataclass(frozen=True)
class Fonts:
    """The fonts of one report; `lacking` collects what had to be replaced."""

    face: _Face
    lacking: set[str] = field(default_factory=set)
    _runs: dict[str, tuple[Run, ...]] = field(default_factory=dict)
    _widths: dict[tuple[str, bool], float] = field(default_factory=dict)

    def name(self, *, bold: bool) -> str:
        """Return the name under which reportlab knows a weight."""
        return self.face.names[bold]

    def runs(self, text: str) -> tuple[Run, ...]:
        """Split a text into what is printed, and what replaced signs stand for.

        Letters are composed; control characters are blanks; "☐" takes the place of what the
        font lacks. Signs without a shape of their own (soft hyphens, joiners, marks that the
        font cannot combine) are left out.
        """
        if self.face.plain.issuperset(text) and is_normalized("NFC", text):
            return (Run(text),)
        found = self._runs.get(text)
        if found is None:
            found = self._runs[text] = tuple(self._spelled(normalize("NFC", text)))
        return found

    def legible(self, text: str) -> str:
        """Return the text as it is printed."""
        runs = self.runs(text)
        return runs[0].shown if len(runs) == 1 else "".join(run.shown for run in runs)

    def _spelled(self, text: str) -> Iterable[Run]:
        plain, shown, said = "", "", ""
        for sign in text:
            kind = category(sign)
            if sign in self.face.signs or kind in _BLANK:
                if shown:
                    yield Run(shown, said)
                    shown, said = "", ""
                plain += sign if sign in self.face.signs else " "
            elif kind == "Cf" or kind in _MARKS:
                if kind != "Cf" and plain:
                    plain, shown = plain[:-1], plain[-1]
                    if plain:
                        yield Run(plain)
                        plain = ""
                    said = shown
                said += sign if shown else ""
            else:
                if plain:
                    yield Run(plain)
                    plain = ""
                self.lacking.add(sign)
                shown += MISSING
                said += _REPLACEMENT if kind in _UNSAID else sign
        yield Run(shown, said) if shown else Run(plain)

    def log_missing(self) -> None:
        """Write one line to the log where characters had to be replaced."""
        if self.lacking:
            codes = " ".join(f"U+{ord(sign):04X}" for sign in sorted(self.lacking))
            _log.info("The font of reports lacks %s; %s stands for them", codes, MISSING)

    def width(self, text: str, size: float, bold: bool) -> float:
        """Return the width of a text in points, as it will be printed."""
        units = self._widths.get((text, bold))
        if units is None:
            widths = self.face.widths[bold]
            units = sum([widths[sign] for sign in self.legible(text)])
            self._widths[text, bold] = units
        return units * size

    @property
    def measure(self) -> Measure:
        """What tells the width of a text in points, as it will be printed."""
        return self.width


def load_fonts(folder: Path) -> Fonts:
    """Make the font files of a folder known to reportlab; OSError where they cannot be read."""
    return Fonts(_face(folder))


@lru_cache(maxsize=4)
def _face(folder: Path) -> _Face:
    regular, strong = (_font(folder / FILES[bold]) for bold in (False, True))
    both = set(regular.face.charToGlyph) & set(strong.face.charToGlyph)
    signs = frozenset(
        sign
        for sign in map(chr, both)
        if category(sign) not in {"Cc", "Cf"} and category(sign) not in _UNSAID
    )
    return _Face(
        names=(regular.fontName, strong.fontName),
        signs=signs,
        plain=frozenset(sign for sign in signs if category(sign) not in _MARKS),
        widths=(_widths(regular, signs), _widths(strong, signs)),
    )


def _widths(font: TTFont, signs: Iterable[str]) -> dict[str, float]:
    widths: dict[int, float] = font.face.charWidths
    return {sign: widths[ord(sign)] / 1000 for sign in signs}


def _font(path: Path) -> TTFont:
    font = TTFont(path.stem, BytesIO(path.read_bytes()))
    pdfmetrics.registerFont(font)
    return font
