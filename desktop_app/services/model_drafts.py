"""Drafts of models: what an author has typed and not yet made a version of, one file a model."""

import json
from pathlib import Path

from desktop_app.catalog.installing import remove_files, write_files
from desktop_app.domain.document_places import Document


class ModelDrafts:
    """Keeps drafts in a folder, each whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, model_id: str) -> Document | None:
        """The draft of a model; None where there is none, or none that can be read."""
        try:
            found = json.loads(self._file(model_id).read_bytes())
        except (OSError, ValueError, RecursionError):
            return None
        return found if isinstance(found, dict) and found.get("id") == model_id else None

    def has(self, model_id: str) -> bool:
        """Tell whether a model has a draft."""
        return self._file(model_id).is_file()

    def keep(self, model_id: str, document: Document) -> None:
        """Write a draft; ExpectedError where that is not possible."""
        content = json.dumps(document, ensure_ascii=False).encode()
        path = self._file(model_id)
        write_files(path.parent, {path.name: content})

    def drop(self, model_id: str) -> None:
        """Delete a draft; ExpectedError where that is not possible."""
        remove_files([self._file(model_id)])

    def _file(self, model_id: str) -> Path:
        return self._folder / f"{model_id}.json"
