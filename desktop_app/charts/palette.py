"""Colours by their role, one palette a theme; the print palette is the light one."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache

from desktop_app.charts.drawing import Colour, LevelTone, OnLevelTone

RGB = tuple[int, int, int]


@dataclass(frozen=True)
class Palette:
    """Colours as #RRGGBB; `level1` to `level5` run from the lowest level to the highest.

    `on_brand` is the ink on brand and on the darkest levels; `muted` is quieter ink that still
    has a contrast of 4.5:1 on paper and surface.
    """

    ink: str
    muted: str
    paper: str
    surface: str
    line: str
    brand: str
    on_brand: str
    accent: str
    good: str
    warn: str
    bad: str
    level1: str
    level2: str
    level3: str
    level4: str
    level5: str

    def level(self, place: int, steps: int) -> str:
        """Colour of the level at `place` (0 is the lowest) on a scale of `steps` levels."""
        anchors = (self.level1, self.level2, self.level3, self.level4, self.level5)
        position = place / max(steps - 1, 1) * (len(anchors) - 1)
        lower = min(int(position), len(anchors) - 2)
        return mixed(anchors[lower], anchors[lower + 1], position - lower)

    def ink_on(self, background: str) -> str:
        """Of ink, white and black tones in the palette: the one with most contrast there."""
        return max((self.ink, self.on_brand), key=lambda colour: contrast(colour, background))


def in_palette(colour: Colour, palette: Palette) -> str:
    """Return the #RRGGBB of a colour that a drawing names."""
    if isinstance(colour, LevelTone):
        return palette.level(colour.place, colour.steps)
    if isinstance(colour, OnLevelTone):
        return palette.ink_on(palette.level(colour.place, colour.steps))
    return str(getattr(palette, colour.value))


def palette(colours: Mapping[str, str]) -> Palette:
    """Make a palette of role → #RRGGBB; KeyError names a role that is missing."""
    return Palette(**{role.name: colours[role.name] for role in fields(Palette)})


def rgb(colour: str) -> RGB:
    """Split #RRGGBB into its three parts, 0–255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


@lru_cache(maxsize=1024)
def mixed(first: str, second: str, share: float) -> str:
    """Mix two colours; `share` of the second, 0–1."""
    parts = zip(rgb(first), rgb(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in parts)


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1–21 (WCAG 2.2, relative luminance)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(part / 255) for part in rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
