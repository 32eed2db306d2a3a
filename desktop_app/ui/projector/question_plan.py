"""Finds the largest type in which prompt, levels and votes of a question fit on the wall."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect

from desktop_app.ui.projector.row_measure import Air, RowMeasure, fitting, shortened
from desktop_app.ui.widgets.arrangement import Arrangement, Sizes
from desktop_app.ui.widgets.level_cards import LevelCards
from desktop_app.ui.widgets.level_measure import LevelFace
from desktop_app.ui.widgets.text_block import CLOSEST, text_height

_LARGEST = 23
"""The largest type of the levels goes this many times into the wall's height."""
_LARGEST_ALONE = 13
"""And that of a level which is read out, with the wall for itself."""


@dataclass(frozen=True)
class Spaces:
    """Distances in pixels from the top down; without a `foot` the status stands in the head."""

    margin: int
    top: int
    head: int
    after_head: int
    after_prompt: int
    foot: int
    pitch: float | None

    @property
    def least_air(self) -> Air:
        """How little air rows may have: the least only where everything else is close too."""
        return Air.NONE if self.pitch is not None else Air.LITTLE


@dataclass(frozen=True)
class Plan:
    """Where everything stands: levels either as `cards` or as `rows`, in the area `levels`."""

    spaces: Spaces
    prompt: int
    prompt_area: QRect
    levels: QRect
    cards: Arrangement | None = None
    rows: RowMeasure | None = None


@dataclass(frozen=True)
class Planner:
    """What is to be placed on a wall of `width` × `height`; `least` is the smallest type."""

    width: int
    height: int
    least: int
    prompt: str
    longest_prompt: str
    faces: tuple[LevelFace, ...]
    rounds: int
    cards: LevelCards

    @property
    def status(self) -> int:
        """Size of the type of the status."""
        return ceil(self.least * 1.35)

    def best(self) -> Plan:
        """Return the first layout that fits; the last one fits always."""
        return next(self._plans())

    def _plans(self) -> Iterator[Plan]:
        yield from self._in_cards()
        yield from self._in_rows()
        spaces = self._packed
        plan = self._plan(spaces, self.least)
        area = plan.levels
        rows = shortened(self.faces, area.width(), area.height(), self.least, self.rounds)
        yield self._plan(spaces, self.least, rows=rows)

    def _in_cards(self) -> Iterator[Plan]:
        """Cards side by side: first the prompt large and the levels in more than the least type."""
        least, spaces = self.least, self._spacious
        largest = _LARGEST if len(self.faces) > 1 else _LARGEST_ALONE
        self.cards.use_sizes(Sizes(least, least, max(self.height // largest, least)))
        for smallest in (round(least * 1.15), least):
            for share in (2.5, 2.1, 1.8, 1.5, 1.25):
                area = self._plan(spaces, round(least * share)).levels
                found = self.cards.in_one_row(area.width(), area.height())
                if found is not None and found.pixels >= smallest:
                    yield self._plan(spaces, round(least * share), cards=found)

    def _in_rows(self) -> Iterator[Plan]:
        """Rows under one another: the prompt larger than the levels as long as that goes."""
        ways = ((1.7, self._spacious), (1.3, self._spacious), (1.15, self._close))
        for share, spaces in (*ways, (1.0, self._close), (1.0, self._packed)):

            def room(pixels: int, share: float = share, spaces: Spaces = spaces) -> int:
                return self._plan(spaces, round(pixels * share)).levels.height()

            width = self.width - 2 * spaces.margin
            sizes = (self.least, max(self.height // _LARGEST, self.least))
            rows = fitting(self.faces, width, room, sizes, self.rounds, spaces.least_air)
            if rows is not None:
                yield self._plan(spaces, round(rows.pixels * share), rows=rows)

    def _plan(
        self,
        spaces: Spaces,
        prompt: int,
        cards: Arrangement | None = None,
        rows: RowMeasure | None = None,
    ) -> Plan:
        width = self.width - 2 * spaces.margin
        top = spaces.top + spaces.head + spaces.after_head
        high = text_height(self.prompt, prompt, width, semibold=True, pitch=spaces.pitch)
        # Close lines reach into what stands above and below; their letters do not.
        slack = self._slack(prompt, spaces)
        area = QRect(spaces.margin, top - slack // 2, width, high)
        begin = top + self._kept(prompt, width, high, spaces) - slack + spaces.after_prompt
        room = max(self.height - begin - spaces.foot - spaces.top, 1)
        return Plan(spaces, prompt, area, QRect(spaces.margin, begin, width, room), cards, rows)

    def _kept(self, prompt: int, width: int, own: int, spaces: Spaces) -> int:
        """Height of the prompt; of two lines if another question needs them, so nothing jumps."""
        if spaces.pitch is not None:
            return own
        longest = text_height(self.longest_prompt, prompt, width, semibold=True)
        return max(own, min(longest, text_height("0\n0", prompt, width, semibold=True)))

    def _slack(self, prompt: int, spaces: Spaces) -> int:
        if spaces.pitch is None:
            return 0
        line = text_height("0", prompt, self.width, semibold=True)
        return line - round(prompt * spaces.pitch)

    @property
    def _line(self) -> int:
        return text_height("0", self.least, self.width, semibold=True)

    @property
    def _foot(self) -> int:
        """Height of the status, with the gap above it."""
        return text_height("0", self.status, self.width, semibold=True) + self.least // 2

    @property
    def _spacious(self) -> Spaces:
        margin, least = max(self.width // 40, 8), self.least
        top = max(self.height // 100, 4)
        return Spaces(margin, top, self._line, least // 2, least, self._foot, None)

    @property
    def _close(self) -> Spaces:
        margin, least = max(self.width // 60, 8), self.least
        return Spaces(margin, 4, self._line, 2, least // 3, self._foot, None)

    @property
    def _packed(self) -> Spaces:
        head = round(self.least * 1.12)
        return Spaces(max(self.width // 120, 8), 1, head, 0, 4, 0, CLOSEST)
