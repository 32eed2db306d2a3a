"""Reads a model from whatever kind of file an author has: the ending says which."""

from pathlib import Path

from desktop_app.catalog.model_file import ModelFile
from desktop_app.catalog.problem import CatalogProblem
from desktop_app.catalog.reading import load_model_file
from desktop_app.catalog.workbook_reading import load_workbook_file
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

WORKBOOK_ENDINGS = (".xlsx", ".xlsm", ".xltx", ".xls", ".ods")
"""Spreadsheets; all but the first are refused with a sentence that says what to do."""
MODEL_ENDINGS = (".yaml", ".yml", ".xlsx")
"""The endings of files that may hold a model."""

_UNKNOWN_ENDING = QT_TRANSLATE_NOOP(
    "Errors", "a model is read from .yaml and .xlsx files; the name ends in something else"
)


def load_source(path: Path) -> ModelFile:
    """Read a model file, whatever it holds; a model file of ours has its translations beside it."""
    ending = path.suffix.lower()
    if ending in WORKBOOK_ENDINGS:
        return load_workbook_file(path)
    if ending in MODEL_ENDINGS:
        return load_model_file(path)
    return ModelFile(None, (CatalogProblem(path.name, None, _UNKNOWN_ENDING),))
