"""The look of the wall: every word at 7:1, because a projector washes colours out."""

from dataclasses import dataclass, fields, replace

from desktop_app.charts.palette import Palette, contrast, mixed
from desktop_app.ui.theme.look import Look

STRONG = 7.0
"""The least contrast of what the room reads."""
_STEP = 0.04


@dataclass(frozen=True)
class RoomPalette(Palette):
    """A palette whose level colours all carry a number that can be read from afar."""

    def level(self, place: int, steps: int) -> str:
        """Colour of a level, moved away from its ink until that stands out."""
        colour = super().level(place, steps)
        ink = self.ink_on(colour)
        away = self.on_brand if ink == self.ink else self.ink
        while contrast(ink, colour) < STRONG:
            colour = mixed(colour, away, _STEP)
        return colour


def room_look(look: Look) -> Look:
    """Return the look for the wall: quiet ink is ink, and sizes follow the wall, not the text."""
    colours = {each.name: getattr(look.palette, each.name) for each in fields(Palette)}
    palette = RoomPalette(**colours | {"muted": look.palette.ink})
    return replace(look, tokens=replace(look.tokens, palette=palette), text_percent=100)
