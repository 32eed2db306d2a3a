"""Pieces made of pieces: below each other, and side by side."""

from collections.abc import Sequence

from desktop_app.reporting.pdf.pen import Pen
from desktop_app.reporting.pdf.piece import Piece, Placed, fill
from desktop_app.reporting.pdf.setting import GUTTER


class Stack(Piece):
    """Pieces below each other that stay on one page where they fit on one."""

    lifts = True

    def __init__(self, parts: Sequence[Piece]) -> None:
        self._parts = parts
        self._placed: list[Placed] = []
        self._width = 0.0
        self.above = parts[0].above if parts else 0.0
        self.below = parts[-1].below if parts else 0.0
        self.keeps = bool(parts) and all(part.keeps for part in parts)

    def fit(self, width: float) -> float:
        """Lay out every part in the same width."""
        self._width, self.height = width, 0.0
        self._placed = []
        for part in self._parts:
            self._placed.append(Placed(part, self.height))
            self.height += part.fit(width)
        return self.height

    def least(self) -> float:
        """Return the height of what comes first."""
        if not self._parts:
            return 0.0
        first = 0.0
        for part in self._parts:
            if not part.keeps:
                return first + part.least()
            first += part.height
        return first

    def cut(self, room: float, page: float) -> tuple[Piece, Piece] | None:
        """Cut between two parts, or within one."""
        placed, rest = fill(self._parts, self._width, room, page, lifts=self.lifts)
        if not placed or not rest:
            return None
        first, second = self._part([piece for piece, _ in placed]), self._part(rest)
        first.fit(self._width)
        second.fit(self._width)
        return first, second

    def _part(self, parts: Sequence[Piece]) -> "Stack":
        return Stack(parts)

    def stand(self, page: int, top: float) -> None:
        """Tell the parts where they stand."""
        for part, below in self._placed:
            part.stand(page, top - below)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the parts from above."""
        for part, below in self._placed:
            part.draw(pen, x, top - below)


class Column(Stack):
    """A stack beside others: their tops stay in line, so it is not lifted at a page's top."""

    lifts = False

    def __init__(self, parts: Sequence[Piece]) -> None:
        super().__init__(parts)
        self.above = 0.0

    def _part(self, parts: Sequence[Piece]) -> Stack:
        return Column(parts)


class SideBySide(Piece):
    """Stacks beside each other, aligned at the top; `shares` divide the width."""

    def __init__(self, stacks: Sequence[Piece], shares: Sequence[float]) -> None:
        self._stacks = stacks
        self._shares = shares
        self._widths: list[float] = []
        self._width = 0.0

    def fit(self, width: float) -> float:
        """Lay out the stacks in their parts of the width."""
        self._width = width
        room = width - GUTTER * (len(self._stacks) - 1)
        self._widths = [room * share / sum(self._shares) for share in self._shares]
        heights = [stack.fit(wide) for stack, wide in zip(self._stacks, self._widths, strict=True)]
        self.height = max(heights, default=0.0)
        return self.height

    def cut(self, room: float, page: float) -> tuple[Piece, Piece] | None:
        """Cut every stack that is too tall; the columns go on beside each other."""
        firsts: list[Piece] = []
        seconds: list[Piece] = []
        for stack in self._stacks:
            if stack.height <= room:
                parts: tuple[Piece, Piece] | None = (stack, Column(()))
            else:
                parts = stack.cut(room, page)
            if parts is None and room < page:
                return None
            first, second = parts or (stack, Column(()))
            firsts.append(first)
            seconds.append(second)
        if all(second.fit(self._width) == 0.0 for second in seconds):
            return None
        cut = SideBySide(firsts, self._shares), SideBySide(seconds, self._shares)
        for part in cut:
            part.fit(self._width)
        return cut

    def stand(self, page: int, top: float) -> None:
        """Tell the stacks where they stand."""
        for stack in self._stacks:
            stack.stand(page, top)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the stacks from the left."""
        for stack, width in zip(self._stacks, self._widths, strict=True):
            stack.draw(pen, x, top)
            x += width + GUTTER
