"""Breaks texts into lines, and remembers where there was a blank that the eye no longer needs.

Breaks where `charts.lettering` breaks, so that a text looks alike in a chart and beside it; a
long text takes time in proportion to its length.
"""

import re
from collections.abc import Callable, Iterator
from itertools import islice
from typing import NamedTuple

from desktop_app.charts.lettering import Lettering

_SPACES = re.compile(r"[^\S\u00a0\u202f]+")
_BREAK = re.compile(r"(?<=.)[-–/](?=.)", re.DOTALL)
_TOLERANCE = 0.001


class Line(NamedTuple):
    """A line as it is printed; `blank`: the text has a blank where the line ends."""

    text: str
    blank: bool = False


class _Word(NamedTuple):
    text: str
    blank: bool


def broken(text: str, width: float, lettering: Lettering, most: int = 0) -> tuple[Line, ...]:
    """Return the lines of a text that are at most `width` wide.

    More than `most` lines are cut with an ellipsis, and line breaks in the text are blanks
    then; with 0 the text is never cut, and its line breaks are kept.
    """
    if most:
        return _bounded(text, width, lettering, most)
    found: list[Line] = []
    for part in text.strip().splitlines():
        lines = list(_lines(_words(part), width, lettering))
        # Between two paragraphs stands one empty line, however many were typed.
        if lines or (found and found[-1].text):
            found += lines[:-1]
            found.append(Line(lines[-1].text if lines else "", True))
    return (*found[:-1], Line(found[-1].text)) if found else ()


def _bounded(text: str, width: float, lettering: Lettering, most: int) -> tuple[Line, ...]:
    words = _words(text)
    rest = iter(_lines(words, width, lettering))
    found = list(islice(rest, most))
    left = next(rest, None)
    if left is not None:
        shown = " ".join(_SPACES.split(text)).strip()
        for line in found[:-1]:
            shown = shown[len(line.text) :].lstrip()
        room = width + _TOLERANCE * lettering.size
        found[-1] = Line(lettering.cut(shown, room, always=True))
    return tuple(found)


def _words(text: str) -> list[_Word]:
    words = []
    for word in filter(None, _SPACES.split(text)):
        start = 0
        for stop in _BREAK.finditer(word):
            words.append(_Word(word[start : stop.end()], False))
            start = stop.end()
        words.append(_Word(word[start:], True))
    return words


def _lines(words: list[_Word], width: float, lettering: Lettering) -> Iterator[Line]:
    room = width + _TOLERANCE * lettering.size
    gap = lettering.width(" ")
    line, wide, blank = "", 0.0, False
    for word in words:
        adds = lettering.width(word.text)
        if line and wide + (gap if blank else 0.0) + adds > room:
            yield Line(line, blank)
            line, wide, blank = "", 0.0, False
        if blank:
            line, wide = line + " ", wide + gap
        if not line and adds > room:
            *full, last = _pieces(word.text, room, lettering.width)
            yield from map(Line, full)
            line, wide = last, lettering.width(last)
        else:
            line, wide = line + word.text, wide + adds
        blank = word.blank
    if line:
        yield Line(line)


def _pieces(word: str, room: float, width: Callable[[str], float]) -> Iterator[str]:
    """Give the parts of a word that is wider than a line; at least a sign each."""
    while word and width(word) > room:
        short, longest = 1, len(word)
        while short < longest:
            middle = (short + longest + 1) // 2
            if width(word[:middle]) <= room:
                short = middle
            else:
                longest = middle - 1
        yield word[:short]
        word = word[short:]
    if word:
        yield word
