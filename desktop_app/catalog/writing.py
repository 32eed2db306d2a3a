"""Writes a maturity model as the files that an author would have written."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from desktop_app.catalog.installing import write_files
from desktop_app.catalog.reading import MODEL_ENDING
from desktop_app.catalog.yaml_scalars import meaning_of
from desktop_app.domain.model import MaturityModel, Translation
from desktop_app.domain.model_document import model_as_plain, translation_as_plain

# A word that needs no quotation marks: nothing in it means anything to YAML.
_BARE = re.compile(r"[^\W_](?:[^\n\t:#]|:(?=\S)|(?<=\S)#)*(?<=[^\s:])")
_BARE_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*|-?[0-9]{1,4}")


def model_as_yaml(model: MaturityModel) -> str:
    """Return the model in its primary language as YAML; reading it gives an equal model.

    Keys that say nothing (no text, weight 1, revision 1) are left out.
    """
    plain = model_as_plain(model)
    del plain["translations"]
    return "\n".join(_group(plain, "")) + "\n"


def translation_as_yaml(translation: Translation, model: MaturityModel) -> str:
    """Return one translation of the model as YAML; texts that are missing are left out."""
    return "\n".join(_group(translation_as_plain(translation, model), "")) + "\n"


def write_model_file(model: MaturityModel, path: Path) -> tuple[Path, ...]:
    """Write a model to `path` and its translations beside it, each whole or not at all.

    Translations are found again only beside a file called NAME.model.yaml.

    Returns:
        The files that were written, the model first.

    Raises:
        ExpectedError: where the folder cannot be written.
    """
    files = model_files(model, path.name)
    write_files(path.parent, files)
    return tuple(path.with_name(file) for file in files)


def model_files(model: MaturityModel, name: str) -> dict[str, bytes]:
    """Return the content of a model file called `name` and of its translations, by name."""
    short = name.removesuffix(MODEL_ENDING)
    files = {name: model_as_yaml(model)}
    for language, translation in model.translations.items():
        files[f"{short}.model.{language}.yaml"] = translation_as_yaml(translation, model)
    return {file: text.encode() for file, text in files.items()}


def _group(values: Mapping[str, object], indent: str) -> Iterator[str]:
    for key, value in values.items():
        if value in ("", [], {}) or (key in ("weight", "revision") and value == 1):
            continue
        named = key if _BARE_KEY.fullmatch(key) else json.dumps(key, ensure_ascii=False)
        if isinstance(value, Mapping):
            inner = list(_group(value, indent + "  "))
            yield f"{indent}{named}:" if inner else f"{indent}{named}: {{}}"
            yield from inner
        elif isinstance(value, list):
            yield f"{indent}{named}:"
            yield from _list(value, indent + "  ")
        else:
            yield f"{indent}{named}: {_scalar(value)}"


def _list(values: list[object], indent: str) -> Iterator[str]:
    for value in values:
        if isinstance(value, Mapping):
            first, *others = _group(value, indent + "  ")
            yield f"{indent}- {first.strip()}"
            yield from others
        else:
            yield f"{indent}- {_scalar(value)}"


def _scalar(value: object) -> str:
    if isinstance(value, str):
        bare = _BARE.fullmatch(value) and isinstance(meaning_of(value), str)
        return value if bare else json.dumps(value, ensure_ascii=False)
    return json.dumps(value)
