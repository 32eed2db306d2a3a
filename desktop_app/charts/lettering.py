"""Fits texts of any length into the room that a chart has for them."""

import re
from dataclasses import dataclass

from desktop_app.charts.drawing import Anchor, Colour, Measure, Text, Tone

ASCENT = 0.93
"""How far the tallest letter (Å) reaches above the baseline, as a share of the type size."""
DESCENT = 0.26
"""How far a letter reaches below the baseline, as a share of the type size."""
LEADING = 1.22
"""From baseline to baseline, as a share of the type size."""
ELLIPSIS = "…"
_SPACES = re.compile(r"[^\S\u00a0\u202f]+")
"""White space at which lines break; not the kind that keeps a number together."""
_BREAKS_AFTER = "-–/"
_TOLERANCE = 0.001
"""What a line may exceed its width by, in type sizes: less than an eye or a rounding sees."""


@dataclass(frozen=True)
class Lettering:
    """A type: how wide its texts are, its size in the drawing's units, and its weight."""

    measure: Measure
    size: float
    bold: bool = False

    @property
    def leading(self) -> float:
        """The height of a line."""
        return self.size * LEADING

    def width(self, text: str) -> float:
        """Return how wide a text is."""
        return self.measure(text, self.size, self.bold)

    def lines(self, text: str, width: float, most: int) -> tuple[str, ...]:
        """Break a text into at most `most` lines of `width`; what does not fit ends in "…".

        Breaks at white space, after hyphens and slashes, and inside a word only where the word
        alone is wider than the line.
        """
        words = _words(text)
        width += _TOLERANCE * self.size
        found: list[str] = []
        while words and len(found) < most:
            line, words = self._line(words, width)
            found.append(line)
        if words and found:
            found[-1] = self.cut(found[-1] + " " + "".join(words), width, always=True)
        return tuple(found)

    def cut(self, text: str, width: float, *, always: bool = False) -> str:
        """Return the text, shortened with "…" where it is wider than `width`.

        `always` adds the ellipsis even to a text that fits, because more was left out.
        """
        clean = " ".join(_SPACES.split(text)).strip()
        if not always and self.width(clean) <= width:
            return clean
        short, longest = 0, len(clean)
        while short < longest:
            middle = (short + longest + 1) // 2
            if self.width(clean[:middle].rstrip() + ELLIPSIS) <= width:
                short = middle
            else:
                longest = middle - 1
        return clean[:short].rstrip(" ,.;:–-") + ELLIPSIS

    def _line(self, words: list[str], width: float) -> tuple[str, list[str]]:
        line = ""
        for place, word in enumerate(words):
            if self.width((line + word).rstrip()) <= width:
                line += word
            elif line:
                return line.rstrip(), words[place:]
            else:
                return self._broken(word, width, words[place + 1 :])
        return line.rstrip(), []

    def _broken(self, word: str, width: float, rest: list[str]) -> tuple[str, list[str]]:
        short, longest = 1, len(word)
        while short < longest:
            middle = (short + longest + 1) // 2
            if self.width(word[:middle]) <= width:
                short = middle
            else:
                longest = middle - 1
        left = word[short:]
        return word[:short].rstrip(), ([left] if left.strip() else []) + rest

    def block(
        self,
        lines: tuple[str, ...],
        x: float,
        top: float,
        tone: Colour = Tone.INK,
        anchor: Anchor = Anchor.START,
        key: str = "",
    ) -> tuple[Text, ...]:
        """Set lines below each other; `top` is the upper edge of the first."""
        return tuple(
            Text(
                x,
                self.baseline(top + place * self.leading),
                line,
                self.size,
                tone,
                anchor,
                self.bold,
                key,
            )
            for place, line in enumerate(lines)
        )

    def baseline(self, top: float) -> float:
        """Return the baseline of a line whose upper edge is `top`."""
        return top + self.size * (ASCENT + (LEADING - ASCENT - DESCENT) / 2)

    def centred(self, middle: float) -> float:
        """Return the baseline at which figures and capitals stand centred on `middle`."""
        return middle + self.size * 0.33


def _words(text: str) -> list[str]:
    """Split into pieces that stay whole; each carries the white space that follows it."""
    pieces = []
    for word in filter(None, _SPACES.split(text)):
        piece = ""
        for place, sign in enumerate(word):
            piece += sign
            if sign in _BREAKS_AFTER and 0 < place < len(word) - 1:
                pieces.append(piece)
                piece = ""
        pieces.append(piece + " ")
    return pieces
