"""The colours of a theme as named tokens, read from resources/themes."""

import tomllib
from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path

from desktop_app.charts.palette import Palette, palette


class ThemeName(StrEnum):
    """The themes; each has a file of that name."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Tokens:
    """Colours as #RRGGBB: the palette shared with the charts, and what only the window needs.

    `control` is the edge of fields and buttons, `focus` the ring round what has the focus,
    `tint` the ground of what is chosen; a `..._ground` is the ground of a message.
    """

    palette: Palette
    control: str
    focus: str
    brand_strong: str
    tint: str
    rail: str
    on_rail: str
    rail_tint: str
    rail_focus: str
    disabled: str
    on_disabled: str
    good_ground: str
    warn_ground: str
    bad_ground: str


def load_tokens(folder: Path, name: ThemeName) -> Tokens:
    """Read the theme `name` from `folder`; KeyError names a token that is missing."""
    colours = tomllib.loads((folder / f"{name}.toml").read_text(encoding="utf-8"))
    own = {f.name: str(colours[f.name]) for f in fields(Tokens) if f.name != "palette"}
    return Tokens(palette=palette(colours), **own)
