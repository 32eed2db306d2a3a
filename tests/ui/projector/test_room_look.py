"""The colours of the levels on the wall: numbers that are read, in an order that is seen."""

from itertools import pairwise

import pytest

from desktop_app import paths
from desktop_app.charts.palette import contrast
from desktop_app.ui.projector.room_look import APART, STRONG, room_look
from desktop_app.ui.theme.dressing import look_of
from desktop_app.ui.theme.tokens import ThemeName


@pytest.mark.parametrize("theme", list(ThemeName))
@pytest.mark.parametrize("steps", range(2, 11))
def test_levels_carry_their_number_and_keep_their_order(theme: ThemeName, steps: int) -> None:
    palette = room_look(look_of(paths.resources() / "themes", theme, 100)).palette
    levels = [palette.level(place, steps) for place in range(steps)]
    assert all(contrast(palette.ink_on(level), level) >= STRONG for level in levels)
    bright = [contrast(level, "#000000") for level in levels]
    assert bright in (sorted(bright), sorted(bright, reverse=True))
    assert len(set(bright)) == steps


@pytest.mark.parametrize("theme", list(ThemeName))
def test_five_levels_stand_apart(theme: ThemeName) -> None:
    palette = room_look(look_of(paths.resources() / "themes", theme, 100)).palette
    levels = [palette.level(place, 5) for place in range(5)]
    assert all(contrast(lower, higher) >= APART for lower, higher in pairwise(levels))
