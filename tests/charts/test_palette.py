"""Colours: the ramp keeps its order, inks stay readable, and a missing role is noticed."""

import tomllib

import pytest

from desktop_app.charts.palette import contrast, mixed, palette, rgb
from desktop_app.paths import resources

LIGHT = tomllib.loads((resources() / "themes" / "light.toml").read_text("utf-8"))


def test_a_missing_role_is_named() -> None:
    with pytest.raises(KeyError, match="accent"):
        palette({key: value for key, value in LIGHT.items() if key != "accent"})


def test_parts_and_mixtures() -> None:
    assert rgb("#17252B") == (0x17, 0x25, 0x2B)
    assert mixed("#000000", "#FFFFFF", 0.5) == "#808080"
    assert mixed("#000000", "#FFFFFF", 0) == "#000000"


def test_contrast_goes_from_1_to_21_whatever_the_order() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#123456", "#123456") == 1


def test_five_levels_are_the_five_colours() -> None:
    light = palette(LIGHT)
    assert [light.level(place, 5) for place in range(5)] == [
        light.level1,
        light.level2,
        light.level3,
        light.level4,
        light.level5,
    ]


@pytest.mark.parametrize("steps", range(2, 11))
def test_levels_darken_step_by_step_and_their_ink_is_readable(steps: int) -> None:
    light = palette(LIGHT)
    colours = [light.level(place, steps) for place in range(steps)]
    against_white = [contrast(colour, "#FFFFFF") for colour in colours]
    assert against_white == sorted(against_white)
    assert len(set(colours)) == steps
    assert all(contrast(light.ink_on(colour), colour) >= 3.5 for colour in colours)
