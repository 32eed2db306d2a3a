"""Bring translations/*.ts up to date with the wordings in the program.

    uv run python build_spec/update_translations.py

New wordings come in unfinished, and those that nobody says any more go. Norwegian has them all;
English, the language of the sources, only those that need a plural.
"""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SPELLINGS = "translate+=say"
"""Screens with many texts call their translate function `say`."""
LANGUAGES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}


def lupdate() -> Path:
    """Path of the lupdate program inside the PySide6 wheel."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("PySide6")
    folder = Path(spec.submodule_search_locations[0])
    return folder / ("lupdate.exe" if os.name == "nt" else "lupdate")


def sources() -> list[str]:
    """The program's files in a steady order, below the root."""
    return [path.relative_to(ROOT).as_posix() for path in sorted(ROOT.glob("desktop_app/**/*.py"))]


def update(folder: Path) -> None:
    """Write every language's wordings to `folder`, keeping the translations that are there."""
    for language, locale in LANGUAGES.items():
        command = [str(lupdate()), "-silent", "-no-obsolete", "-sort-messages"]
        command += ["-locations", "none", "-source-language", "en_GB", "-target-language", locale]
        command += ["-tr-function-alias", SPELLINGS]
        command += ["-pluralonly"] if language == "en" else []
        target = folder.resolve() / f"startpunkt_{language}.ts"
        subprocess.run([*command, *sources(), "-ts", str(target)], cwd=ROOT, check=True)


if __name__ == "__main__":
    update(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "translations")
