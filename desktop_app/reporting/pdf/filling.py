"""Makes a report that is read at a glance fill its page, or leaves the page it is too long for."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop_app.reporting.pdf.blocks import Builder
from desktop_app.reporting.pdf.groups import Stack
from desktop_app.reporting.pdf.setting import Setting
from desktop_app.reporting.story import Block, PageBreak, Story

_STRETCH = (0.2, 1.4)
"""How far figures shrink or grow so that a report fills its one page."""
_HALVINGS = 9
_ROOMY = 0.8
"""With a stretch below this, texts are cut shorter so that figures stay legible."""
_COMPLETE = 0.71
"""With a stretch below this, figures begin to leave out lines: texts are cut shorter first."""
_LEGIBLE = 0.66
"""With a stretch below this, what may go to a further page does."""


class Filling(NamedTuple):
    """The blocks that are printed, and the builder whose figures have the right height."""

    blocks: tuple[Block, ...]
    builder: Builder


def filling(story: Story, setting: Setting, width: float, height: float) -> Filling:
    """Return what to print in pages with that room for text."""
    joined = tuple(b for b in story.blocks if b != PageBreak(unless_fits=True))
    if not story.one_page:
        return Filling(joined, Builder(setting, page=height))
    builder = Builder(setting)
    blocks = joined
    stretch = _stretch(_first_page(joined), builder, width, height)
    if len(joined) < len(story.blocks):
        if stretch >= _COMPLETE:
            return Filling(joined, Builder(setting, stretch))
        tight = Builder(setting, tight=True)
        shorter = _stretch(_first_page(joined), tight, width, height)
        if shorter >= _COMPLETE:
            return Filling(joined, tight.stretched(shorter))
        if stretch >= _LEGIBLE:
            return Filling(joined, Builder(setting, stretch))
        blocks = story.blocks
        stretch = _stretch(_first_page(blocks), builder, width, height)
    if stretch >= _ROOMY:
        return Filling(blocks, Builder(setting, stretch))
    tight = Builder(setting, tight=True)
    stretch = _stretch(_first_page(blocks), tight, width, height)
    return Filling(blocks, tight.stretched(stretch))


def _first_page(blocks: Sequence[Block]) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, PageBreak):
            break
        found.append(block)
    return found


def _stretch(blocks: Sequence[Block], builder: Builder, width: float, height: float) -> float:
    low, high = _STRETCH
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        whole = Stack(builder.stretched(middle).pieces(blocks))
        if whole.fit(width) < height:
            low = middle
        else:
            high = middle
    return low
