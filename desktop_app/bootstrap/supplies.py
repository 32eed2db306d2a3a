"""What several use cases are made of: models, colours and type, places, the program's name."""

import tomllib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import paths
from desktop_app.bootstrap.surface import now, translate_in

if TYPE_CHECKING:
    from desktop_app.catalog.shelf import Shelf
    from desktop_app.charts.palette import Palette
    from desktop_app.domain.wording import Translate
    from desktop_app.services.about import Places
    from desktop_app.services.model_printing import ModelPrinting


def shelf() -> "Shelf":
    """The models that are shipped, and those the user has installed."""
    from importlib.metadata import version

    from desktop_app.catalog.read_copies import ReadCopies
    from desktop_app.catalog.shelf import Shelf

    copies = ReadCopies(paths.model_copies(), version("startpunkt"))
    return Shelf((paths.resources() / "models", paths.installed_models()), copies)


def theme(name: str) -> "Palette":
    """The colours of a theme: light, dark or contrast."""
    from desktop_app.charts.palette import palette

    with (paths.resources() / "themes" / f"{name}.toml").open("rb") as stream:
        return palette(tomllib.load(stream))


def model_printing(models: "Shelf") -> "ModelPrinting":
    """What makes models into documents."""
    from desktop_app.services.model_printing import ModelPrinting

    return ModelPrinting(models, *paper())


def paper() -> "tuple[Callable[[], datetime], Callable[[str], Translate], Palette, Path]":
    """What everything that is printed has in common: the time, the words, the look."""
    return now, translate_in, theme("light"), paths.fonts()


def program() -> str:
    """The program with its version, as files name their maker."""
    from importlib.metadata import version

    return f"Startpunkt {version('startpunkt')}"


def places() -> "Places":
    """Where things lie."""
    from desktop_app.services.about import Places

    return Places(
        licences=paths.resources() / "licences",
        preferences=paths.preferences(),
        log=paths.log_folder(),
        portable=paths.portable_folder() is not None,
    )
