"""Model files for the tests of the catalog."""

from functools import cache
from pathlib import Path

from desktop_app.catalog.reading import read_model_file
from desktop_app.domain.model import MaturityModel

SHIPPED = Path(__file__).parents[2] / "resources" / "models"

SMALL = """\
format: startpunkt.model/1
id: small
version: "1.0"
language: nb
title: Liten
levels:
  - {value: 0, name: Nei}
  - {value: 1, name: Ja}
dimensions:
  - id: leadership
    title: Ledelse
    questions:
      - id: leadership.direction
        prompt: Har dere en retning?
        levels:
          0: nei
          1: ja
"""

NYNORSK = """\
format: startpunkt.model-translation/1
model: small
version: "1.0"
language: nn
questions:
  leadership.direction: {prompt: Har de ei retning?}
"""


def put(folder: Path, text: str = SMALL, name: str = "small", language: str = "") -> Path:
    """Write a model file, or with a language a translation, and return its path."""
    ending = f".{language}.yaml" if language else ".yaml"
    path = folder / f"{name}.model{ending}"
    path.write_text(text, "utf-8")
    return path


@cache
def shipped(path: Path) -> MaturityModel:
    """A model that comes with the program, read once for all tests."""
    return read_model_file(path)
