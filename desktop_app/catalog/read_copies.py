"""Copies of models that were read before, as JSON, which opens some forty times faster than YAML.

They are a convenience: one that is missing, damaged or cannot be written costs time and no more.
"""

import contextlib
import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from desktop_app.catalog.installing import write_files
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_document import model_as_plain, read_model


class ReadCopies:
    """Copies in a folder of their own, each named for what stood in the files it was made of.

    `program` is the version of the program; another one reads the files themselves again.
    """

    def __init__(self, folder: Path, program: str) -> None:
        self._folder = folder
        self._program = program

    def find(self, files: Iterable[Path]) -> MaturityModel | None:
        """Return the model of a model file and its translations, if it was read as they are."""
        try:
            text = (self._folder / self._name(files)).read_text("utf-8")
            return read_model(json.loads(text), unknown_keys_are_errors=False).model
        except (OSError, ValueError):
            return None

    def keep(self, files: Iterable[Path], model: MaturityModel) -> None:
        """Keep what was read, in the place of earlier copies of files of that name."""
        files = tuple(files)
        content = json.dumps(model_as_plain(model), ensure_ascii=False).encode()
        with contextlib.suppress(OSError, ExpectedError):
            name = self._name(files)
            write_files(self._folder, {name: content})
            for former in self._folder.glob(f"{_beginning(files[0])}*.json"):
                if former.name != name:
                    former.unlink(missing_ok=True)

    def _name(self, files: Iterable[Path]) -> str:
        files = tuple(files)
        found = hashlib.sha256(self._program.encode())
        for file in files:
            content = file.read_bytes()
            found.update(f"{file.name} {len(content)} ".encode() + content)
        return f"{_beginning(files[0])}{found.hexdigest()}.json"


def _beginning(file: Path) -> str:
    """How the names of a file's copies begin; its folder is in it, for there may be namesakes."""
    whose = hashlib.sha256(str(file).encode("utf-8", "surrogateescape")).hexdigest()
    return f"{whose[:16]}-"
