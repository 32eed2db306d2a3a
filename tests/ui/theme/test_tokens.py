"""Every text and every edge has enough contrast in every theme, by WCAG 2.2."""

from itertools import pairwise
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.charts.palette import contrast
from desktop_app.ui.theme.tokens import ThemeName, Tokens, load_tokens

THEMES = paths.resources() / "themes"
TEXT = {ThemeName.LIGHT: 4.5, ThemeName.DARK: 4.5, ThemeName.CONTRAST: 7.0}
EDGE = {ThemeName.LIGHT: 3.0, ThemeName.DARK: 3.0, ThemeName.CONTRAST: 4.5}
PROJECTOR = 7.0


@pytest.fixture(params=list(ThemeName))
def theme(request: pytest.FixtureRequest) -> ThemeName:
    return ThemeName(request.param)


@pytest.fixture
def tokens(theme: ThemeName) -> Tokens:
    return load_tokens(THEMES, theme)


def test_text_can_be_read_on_every_ground(theme: ThemeName, tokens: Tokens) -> None:
    colours = tokens.palette
    grounds = (colours.paper, colours.surface, tokens.tint)
    pairs = [(ink, ground) for ink in (colours.ink, colours.muted) for ground in grounds]
    pairs += [(colours.brand, ground) for ground in grounds]
    pairs += [(tone, ground) for tone in (colours.good, colours.bad) for ground in grounds[:2]]
    pairs += [
        (colours.on_brand, colours.brand),
        (colours.on_brand, tokens.brand_strong),
        (tokens.on_rail, tokens.rail),
        (tokens.on_rail, tokens.rail_tint),
        (colours.good, tokens.good_ground),
        (colours.warn, tokens.warn_ground),
        (colours.bad, tokens.bad_ground),
        (colours.ink, tokens.good_ground),
        (colours.ink, tokens.warn_ground),
        (colours.ink, tokens.bad_ground),
        (colours.paper, colours.ink),
    ]
    poor = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < TEXT[theme]}
    assert poor == {}


def test_edges_and_the_ring_of_the_focus_can_be_seen(theme: ThemeName, tokens: Tokens) -> None:
    colours = tokens.palette
    pairs = [
        (tokens.control, colours.paper),
        (tokens.control, colours.surface),
        (tokens.focus, colours.paper),
        (tokens.focus, colours.surface),
        (tokens.rail_focus, tokens.rail),
        (tokens.rail_focus, tokens.rail_tint),
        (colours.accent, colours.paper),
        (colours.accent, colours.surface),
        (colours.brand, colours.surface),
        (colours.brand, colours.paper),
    ]
    poor = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < EDGE[theme]}
    assert poor == {}


def test_words_that_the_room_reads_have_seven_to_one(tokens: Tokens) -> None:
    colours = tokens.palette
    assert contrast(colours.ink, colours.paper) >= PROJECTOR
    assert contrast(colours.ink, colours.surface) >= PROJECTOR
    assert contrast(colours.ink, tokens.tint) >= PROJECTOR


@pytest.mark.parametrize("steps", range(2, 11))
def test_the_number_of_a_level_can_be_read_on_its_colour(tokens: Tokens, steps: int) -> None:
    """Numbers of levels are large and semibold, for which 3:1 is enough."""
    colours = tokens.palette
    for place in range(steps):
        ground = colours.level(place, steps)
        assert contrast(colours.ink_on(ground), ground) >= 3.0


def test_levels_keep_their_order_in_greyscale(tokens: Tokens) -> None:
    colours = tokens.palette
    steps = [contrast(colours.level(place, 5), colours.paper) for place in range(5)]
    assert steps == sorted(steps)
    assert all(after / before > 1.15 for before, after in pairwise(steps))


def test_a_missing_token_is_named(tmp_path: Path) -> None:
    whole = (THEMES / "light.toml").read_text(encoding="utf-8")
    without = "\n".join(line for line in whole.splitlines() if not line.startswith("focus"))
    (tmp_path / "light.toml").write_text(without, encoding="utf-8")
    with pytest.raises(KeyError, match="focus"):
        load_tokens(tmp_path, ThemeName.LIGHT)
