"""How large the pages of a preview are: fitted to the window, or at a share of their true size."""

from dataclasses import dataclass
from enum import StrEnum

STEPS = (25, 33, 50, 67, 75, 100, 125, 150, 200, 300)
"""The sizes to step through, in per cent."""
PIXELS_PER_POINT = 96 / 72
"""Of a page at 100 %."""


class Fit(StrEnum):
    """What a page is fitted to."""

    WIDTH = "width"
    PAGE = "page"


@dataclass(frozen=True)
class Zoom:
    """The wish for a size: fitted, or `percent` where that is more than 0."""

    fit: Fit = Fit.WIDTH
    percent: int = 0

    def scale(self, page: tuple[float, float], room: tuple[float, float]) -> float:
        """Pixels for each point of a page in a room of so many pixels."""
        if self.percent:
            return self.percent / 100 * PIXELS_PER_POINT
        wide = room[0] / page[0]
        found = wide if self.fit is Fit.WIDTH else min(wide, room[1] / page[1])
        return max(found, STEPS[0] / 100 * PIXELS_PER_POINT / 2)

    def step(self, by: int, now: float) -> "Zoom":
        """Return the next size above (1) or below (-1) the scale that is shown now."""
        percent = round(now / PIXELS_PER_POINT * 100)
        if by > 0:
            return Zoom(self.fit, next((s for s in STEPS if s > percent), STEPS[-1]))
        return Zoom(self.fit, next((s for s in reversed(STEPS) if s < percent), STEPS[0]))
