"""Bring translations/*.ts up to date with the wordings in the program.

    uv run python -m build_spec.update_translations

New wordings come in unfinished, and those that nobody says any more go. Norwegian has them all;
English, the language of the sources, only those that need a plural.
"""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from build_spec.wordings import wordings

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = {"nb": "nb_NO", "nn": "nn_NO", "en": "en_GB"}


def lupdate() -> Path:
    """Path of the lupdate program inside the PySide6 wheel."""
    spec = find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("PySide6")
    folder = Path(spec.submodule_search_locations[0])
    return folder / ("lupdate.exe" if os.name == "nt" else "lupdate")


def update(folder: Path) -> None:
    """Write every language's wordings to `folder`, keeping the translations that are there."""
    found = wordings(sorted(ROOT.glob("desktop_app/**/*.py")))
    with TemporaryDirectory() as scratch:
        source = Path(scratch) / "wordings.py"
        source.write_text("\n".join(each.as_call() for each in found) + "\n", encoding="utf-8")
        for language, locale in LANGUAGES.items():
            command = [str(lupdate()), "-silent", "-no-obsolete", "-sort-messages"]
            command += ["-locations", "none", "-source-language", "en_GB"]
            command += ["-target-language", locale]
            command += ["-pluralonly"] if language == "en" else []
            target = folder.resolve() / f"startpunkt_{language}.ts"
            subprocess.run([*command, str(source), "-ts", str(target)], check=True)


if __name__ == "__main__":
    update(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "translations")
