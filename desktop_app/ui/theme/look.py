"""What everything in the window is painted with: colours, type, icons and measures in one value."""

from dataclasses import dataclass

from PySide6.QtGui import QFont, QIcon

from desktop_app.charts.palette import Palette
from desktop_app.ui.theme.fonts import TextSize, metrics_of, type_of
from desktop_app.ui.theme.icons import icon
from desktop_app.ui.theme.tokens import Tokens

RADIUS = 8
"""The one corner radius, in pixels."""


@dataclass(frozen=True)
class Look:
    """A theme at a text size of 100 to 200 per cent."""

    tokens: Tokens
    text_percent: int = 100

    @property
    def palette(self) -> Palette:
        """The colours shared with the charts."""
        return self.tokens.palette

    def px(self, pixels: float) -> int:
        """Scale a measure that must grow with the text: heights, icons, widths of fields."""
        return round(pixels * self.text_percent / 100)

    def font(self, size: TextSize = TextSize.BODY, *, semibold: bool = False) -> QFont:
        """Return the type of a role."""
        return type_of(self.px(size), semibold=semibold)

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """Return a line icon in a colour (#RRGGBB), else in ink."""
        return icon(name, colour or self.palette.ink, self.tokens.disabled)

    def measure(self, text: str, size: float, bold: bool) -> float:
        """Width of a text in pixels at a size in pixels: the `Measure` of the charts."""
        pixels = max(round(size), 1)
        return metrics_of(pixels, semibold=bold).horizontalAdvance(text) * size / pixels
