"""Paragraphs under one another in the largest type that a place on the wall allows."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.text_block import TextBlock, cut_text, text_height

_STEP = 0.05


@dataclass(frozen=True)
class Paragraph:
    """How a paragraph is set: its largest type as a share of the wall's height."""

    share: float
    strong: bool = False


class Stack:
    """Shrinks all paragraphs alike, and shortens the highest where the least type is too large."""

    def __init__(self, parent: QWidget, paragraphs: tuple[Paragraph, ...]) -> None:
        self.paragraphs = paragraphs
        self.blocks = tuple(TextBlock(semibold=each.strong) for each in paragraphs)
        for block in self.blocks:
            block.setParent(parent)
        self._texts = ("",) * len(paragraphs)

    def say(self, *texts: str) -> None:
        """Change the words, one text for each paragraph; "" leaves a paragraph out."""
        self._texts = texts
        for block, text in zip(self.blocks, texts, strict=True):
            block.setVisible(bool(text))

    def place(self, area: QRect, wall: int, least: int) -> None:
        """Stand in the middle of an area; `wall` is the wall's height, `least` the least type."""
        sizes = self._fitting(area, wall, least)
        texts = self._shortened(sizes, area)
        top = area.top() + max(area.height() - self._together(texts, sizes, area.width()), 0) // 2
        for block, text, pixels in zip(self.blocks, texts, sizes, strict=True):
            block.say(text)
            block.use_pixels(pixels)
            high = block.height_for(pixels, area.width()) if text else 0
            block.setGeometry(area.left(), top, area.width(), high)
            top += high + (_gap(pixels) if text else 0)

    def _fitting(self, area: QRect, wall: int, least: int) -> tuple[int, ...]:
        share = 1.0
        while True:
            sizes = tuple(max(round(wall * p.share * share), least) for p in self.paragraphs)
            fits = self._together(self._texts, sizes, area.width()) <= area.height()
            if fits or max(sizes) <= least:
                return sizes
            share -= _STEP

    def _shortened(self, sizes: tuple[int, ...], area: QRect) -> tuple[str, ...]:
        """Take a line from the highest paragraph until all fit; none loses its only line."""
        texts, width = list(self._texts), area.width()
        while self._together(tuple(texts), sizes, width) > area.height():
            highs = [self._high(place, text, sizes, width) for place, text in enumerate(texts)]
            place = max(range(len(texts)), key=lambda each: highs[each])
            pixels, strong = sizes[place], self.paragraphs[place].strong
            lines = max(round(highs[place] / (pixels * 1.2)) - 1, 1)
            cut = cut_text(self._texts[place], pixels, width, lines, semibold=strong)
            if cut == texts[place]:
                break
            texts[place] = cut
        return tuple(texts)

    def _together(self, texts: tuple[str, ...], sizes: tuple[int, ...], width: int) -> int:
        said = [place for place, text in enumerate(texts) if text]
        highs = sum(self._high(place, texts[place], sizes, width) for place in said)
        return highs + sum(_gap(sizes[place]) for place in said[:-1])

    def _high(self, place: int, text: str, sizes: tuple[int, ...], width: int) -> int:
        if not text:
            return 0
        return text_height(text, sizes[place], width, semibold=self.paragraphs[place].strong)


def _gap(pixels: int) -> int:
    return pixels // 2
