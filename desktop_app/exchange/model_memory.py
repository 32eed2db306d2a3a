"""A model that many files carry is read once: most files of a collection answer the same one."""

import json
from collections.abc import Mapping
from hashlib import sha256

from desktop_app.domain.model_document import ModelReading, read_model

MOST_MODELS = 50


class ModelMemory:
    """Sound models by their content, letter for letter; the first object of each stays."""

    def __init__(self) -> None:
        self._known: dict[bytes, ModelReading] = {}

    def read(self, plain: Mapping[str, object]) -> ModelReading:
        """Return what `read_model` says of a model's document; keys we do not know are allowed."""
        try:
            text = json.dumps(plain, separators=(",", ":"))
        except TypeError:
            # A number that cannot be used stands in it: there is an error to find.
            return read_model(plain, unknown_keys_are_errors=False)
        key = sha256(text.encode()).digest()
        found = self._known.get(key)
        if found is None:
            found = read_model(plain, unknown_keys_are_errors=False)
            if not found.problems and len(self._known) < MOST_MODELS:
                self._known[key] = found
        return found
