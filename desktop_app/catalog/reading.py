"""Reads the files of a maturity model: the questionnaire and the translations beside it."""

import re
from dataclasses import replace
from pathlib import Path

from desktop_app.catalog.json_building import read_json
from desktop_app.catalog.model_file import ModelFile
from desktop_app.catalog.problem import CatalogProblem, UnreadableError
from desktop_app.catalog.text_file import read_text
from desktop_app.catalog.yaml_building import read_yaml
from desktop_app.catalog.yaml_document import LocatedGroup, YamlDocument
from desktop_app.domain.model import MaturityModel, Translation
from desktop_app.domain.model_document import read_model, read_translation
from desktop_app.domain.problem import Problem
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

MODEL_ENDING = ".model.yaml"
TRANSLATION_NAME = re.compile(r"(.+)\.model\.([a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)\.yaml")

_NAMED_OTHERWISE = QT_TRANSLATE_NOOP(
    "Errors", "the file's name says “{named}”, but its language is “{language}”"
)
_TRANSLATIONS_BESIDE = QT_TRANSLATE_NOOP(
    "Errors",
    "translations do not stand in the model's own file, but beside it: NAME.model.LANGUAGE.yaml",
)


def read_model_file(path: Path) -> MaturityModel:
    """Return the model of a file, with all translations beside it.

    Raises:
        InvalidFileError: where the file, or a translation, has problems; `details` holds a
            sentence for each, with file and line.
    """
    return load_model_file(path).usable(path)


def translation_files(path: Path) -> tuple[Path, ...]:
    """Return the translations that lie beside a model file, in the order of their names.

    Only a file called NAME.model.yaml can have any.
    """
    if not path.name.endswith(MODEL_ENDING):
        return ()
    name = path.name.removesuffix(MODEL_ENDING)
    try:
        beside = sorted(path.parent.iterdir())
    except OSError:
        return ()
    matches = ((file, TRANSLATION_NAME.fullmatch(file.name)) for file in beside)
    return tuple(file for file, match in matches if match and match[1] == name)


def load_model_file(path: Path) -> ModelFile:
    """Read a model file and the translations beside it, whatever they hold.

    The name of a translation stands for the model beside which it lies.
    """
    translated = TRANSLATION_NAME.fullmatch(path.name)
    if translated and path.is_file():
        path = path.with_name(translated[1] + MODEL_ENDING)
    return load_document(path, read_document(path))


def read_document(path: Path) -> YamlDocument | CatalogProblem:
    """Return the content of a YAML or JSON file; a problem where it cannot be read at all."""
    try:
        text = read_text(path)
        return read_json(text) if path.suffix.lower() == ".json" else read_yaml(text)
    except UnreadableError as error:
        return CatalogProblem(path.name, error.line, error.sentence)


def load_document(path: Path, document: YamlDocument | CatalogProblem) -> ModelFile:
    """Read the model of a file whose content is known, with the translations beside it."""
    model, problems = _load_model(path, document)
    translations: dict[str, Translation] = {}
    for file in translation_files(path):
        translation, found = _load_translation(file, model)
        problems += found
        if translation:
            translations[translation.language] = translation
    if problems or model is None:
        return ModelFile(None, problems)
    return ModelFile(replace(model, translations=translations), (), as_written=True)


def _load_model(
    path: Path, document: YamlDocument | CatalogProblem
) -> tuple[MaturityModel | None, tuple[CatalogProblem, ...]]:
    if isinstance(document, CatalogProblem):
        return None, (document,)
    if document.cut:
        return None, _located(path, document, ())
    reading = read_model(document.plain, unknown_keys_are_errors=True)
    problems = reading.problems
    if isinstance(document.plain, LocatedGroup) and "translations" in document.plain:
        problems += (Problem(("translations",), _TRANSLATIONS_BESIDE),)
    return reading.model, _located(path, document, problems)


def _load_translation(
    path: Path, model: MaturityModel | None
) -> tuple[Translation | None, tuple[CatalogProblem, ...]]:
    document = read_document(path)
    if isinstance(document, CatalogProblem):
        return None, (document,)
    if document.cut:
        return None, _located(path, document, ())
    translation, problems = read_translation(document.plain, model, unknown_keys_are_errors=True)
    match = TRANSLATION_NAME.fullmatch(path.name)
    if translation and match and translation.language != match[2]:
        sentence = _NAMED_OTHERWISE.filled(named=match[2], language=translation.language)
        problems += (Problem(("language",), sentence),)
    return translation, _located(path, document, problems)


def _located(
    path: Path, document: YamlDocument, problems: tuple[Problem, ...]
) -> tuple[CatalogProblem, ...]:
    """Give the problems their lines, and put them into the order of the file."""
    lines = document.problems + [
        (document.line(problem.where), problem.sentence) for problem in problems
    ]
    lines.sort(key=lambda each: each[0])
    return tuple(CatalogProblem(path.name, line, sentence) for line, sentence in lines)
