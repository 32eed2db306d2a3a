"""Reads a model from whatever kind of file an author has: ending and content say which."""

from dataclasses import replace
from pathlib import Path

from desktop_app.catalog.library_reading import is_library, read_library
from desktop_app.catalog.model_file import ModelFile
from desktop_app.catalog.problem import CatalogProblem
from desktop_app.catalog.question_list import is_question_list, read_question_list
from desktop_app.catalog.reading import (
    TRANSLATION_NAME,
    load_document,
    load_model_file,
    read_document,
)
from desktop_app.catalog.workbook_reading import load_workbook_file
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

WORKBOOK_ENDINGS = (".xlsx", ".xlsm", ".xltx", ".xls", ".ods")
"""Spreadsheets; all but the first are refused with a sentence that says what to do."""
MODEL_ENDINGS = (".yaml", ".yml", ".json", ".xlsx")
"""The endings of files that may hold a model."""

_UNKNOWN_ENDING = QT_TRANSLATE_NOOP(
    "Errors", "a model is read from .yaml, .json and .xlsx files; the name ends in something else"
)


def load_source(path: Path) -> ModelFile:
    """Read a model file, whatever it holds; a model file of ours has its translations beside it.

    A CISO Assistant library and a list of questions become models as far as a model can hold
    them; `left_out` says what found no place.
    """
    ending = path.suffix.lower()
    if ending in WORKBOOK_ENDINGS:
        return load_workbook_file(path)
    if ending not in MODEL_ENDINGS:
        return ModelFile(None, (CatalogProblem(path.name, None, _UNKNOWN_ENDING),))
    if TRANSLATION_NAME.fullmatch(path.name):
        return load_model_file(path)
    document = read_document(path)
    if not isinstance(document, CatalogProblem):
        if is_library(document.plain):
            return read_library(path, document)
        if is_question_list(document.plain):
            return read_question_list(path, document)
    # A copy of JSON would not always be YAML: what was read is written anew.
    return replace(load_document(path, document), as_written=ending != ".json")
