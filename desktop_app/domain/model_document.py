"""The maturity model as a document: plain data in and out, the same for every kind of file."""

from desktop_app.domain.model_reading import ModelReading, read_model
from desktop_app.domain.model_translation_reading import read_translation
from desktop_app.domain.model_writing import model_as_plain, model_hash, translation_as_plain

__all__ = [
    "ModelReading",
    "model_as_plain",
    "model_hash",
    "read_model",
    "read_translation",
    "translation_as_plain",
]
