"""The look of the wall: every word at 7:1, because a projector washes colours out."""

from dataclasses import dataclass, fields, replace
from functools import lru_cache

from desktop_app.charts.palette import Palette, contrast, mixed
from desktop_app.ui.theme.look import Look

STRONG = 7.0
"""The least contrast of what the room reads."""
APART = 1.25
"""The least contrast of two neighbouring levels of five that bear the same ink."""
_STEP = 0.04
_REMEMBERED = 256


@dataclass(frozen=True)
class RoomPalette(Palette):
    """A palette whose level colours all carry a number that can be read from afar."""

    def level(self, place: int, steps: int) -> str:
        """Colour of a level, moved away from its ink until that stands out.

        It is moved on until it stands out from the level beside it, too, so that levels which
        were moved keep their order.
        """
        return _moved(self, place, steps)


@lru_cache(_REMEMBERED)
def _moved(palette: RoomPalette, place: int, steps: int) -> str:
    colour = Palette.level(palette, place, steps)
    ink = palette.ink_on(colour)
    away = palette.on_brand if ink == palette.ink else palette.ink
    apart = APART ** min(4 / (steps - 1), 1) if steps > 1 else 1
    nearer = (
        contrast(ink, _moved(palette, other, steps)) * apart
        for other in (place - 1, place + 1)
        if 0 <= other < steps and _is_nearer(palette, other, steps, ink, colour)
    )
    least = max((STRONG, *nearer))
    while contrast(ink, colour) < least:
        further = mixed(colour, away, _STEP)
        if further == colour:
            break
        colour = further
    return colour


def _is_nearer(palette: Palette, place: int, steps: int, ink: str, colour: str) -> bool:
    """Whether a level bears that ink, and stands out from it less than the colour does."""
    other = Palette.level(palette, place, steps)
    return palette.ink_on(other) == ink and contrast(ink, other) < contrast(ink, colour)


def room_look(look: Look) -> Look:
    """Return the look for the wall: quiet ink is ink, and sizes follow the wall, not the text."""
    colours = {each.name: getattr(look.palette, each.name) for each in fields(Palette)}
    palette = RoomPalette(**colours | {"muted": look.palette.ink})
    return replace(look, tokens=replace(look.tokens, palette=palette), text_percent=100)
