"""Which exchange files are meant when files and folders are named, dropped or chosen."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

ENDING = ".startpunkt"


def exchange_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """Return the files among `paths` and the exchange files in the folders among them.

    Folders are walked to the bottom by name, links to folders and what may not be read are
    left out; each file comes once.
    """
    found: dict[str, Path] = {}
    for path in paths:
        for file in _inside(path) if path.is_dir() else (path,):
            found.setdefault(os.path.realpath(file), file)
    return tuple(found.values())


def _inside(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            if name.lower().endswith(ENDING):
                yield Path(place, name)
