"""Layouts of spreadsheets kept by name, so that next year's file is read as this year's was."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.exchange.column_meaning import IGNORED, Layout, Meaning, Orientation, Part
from desktop_app.exchange.writing import write_beside

LONGEST_NAME = 60
_FORMAT = "startpunkt.layout/1"
_ENDING = ".layout.json"
NO_NAME = QT_TRANSLATE_NOOP(
    "Errors", "Give the mapping a name of letters, figures and spaces, at most {most} of them."
)


@dataclass(frozen=True)
class KeptLayout:
    """A layout as it is kept: by the words over the columns, as their order may change."""

    name: str
    model: str
    orientation: Orientation
    heading: int
    meanings: Mapping[str, Meaning]

    def over(self, heads: Sequence[str]) -> tuple[Meaning, ...]:
        """Return what each of these headings means; those that are new are ignored."""
        return tuple(self.meanings.get(head, IGNORED) for head in heads)


class KeptLayouts:
    """A folder with a small file for each layout."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[KeptLayout, ...]:
        """Return all kept layouts by name; files that are no layouts are passed over."""
        found = [_read(path) for path in sorted(self._folder.glob(f"*{_ENDING}"))]
        return tuple(layout for layout in found if layout is not None)

    def keep(self, name: str, model: str, layout: Layout, heads: Sequence[str]) -> None:
        """Keep a layout under a name, over one of the same name; ExpectedError where it cannot."""
        plain_name = " ".join(name.split())
        letters = plain_name.replace(" ", "").replace("-", "").replace("_", "")
        if not letters.isalnum() or len(plain_name) > LONGEST_NAME:
            raise ExpectedError(NO_NAME.filled(most=LONGEST_NAME))
        plain = {
            "format": _FORMAT,
            "name": plain_name,
            "model": model,
            "orientation": layout.orientation.value,
            "heading": layout.heading,
            "columns": {
                head: [meaning.part.value, meaning.key]
                for head, meaning in zip(heads, layout.meanings, strict=True)
                if meaning != IGNORED
            },
        }
        self._folder.mkdir(parents=True, exist_ok=True)
        with write_beside(self._folder / f"{plain_name}{_ENDING}") as stream:
            stream.write(json.dumps(plain, ensure_ascii=False, indent=2).encode())


def _read(path: Path) -> KeptLayout | None:
    try:
        plain = json.loads(path.read_text("utf-8"))
        if plain["format"] != _FORMAT:
            return None
        return KeptLayout(
            name=str(plain["name"]),
            model=str(plain["model"]),
            orientation=Orientation(plain["orientation"]),
            heading=int(plain["heading"]),
            meanings={
                str(head): Meaning(Part(part), str(key))
                for head, (part, key) in plain["columns"].items()
            },
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
