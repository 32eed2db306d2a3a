"""Puts a model's files into a folder, each whole or not at all."""

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path

from desktop_app.catalog.reading import MODEL_ENDING, TRANSLATION_NAME, translation_files
from desktop_app.domain.errors import ExpectedError
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.refusals import why_refused
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

_NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Errors", "The model could not be written to {folder} ({reason}). Nothing was lost."
)
_NOT_REMOVED = QT_TRANSLATE_NOOP("Errors", "The file {name} could not be deleted ({reason}).")


def write_files(folder: Path, files: dict[str, bytes]) -> None:
    """Write files by name into a folder; first all beside, then each renamed.

    Raises:
        ExpectedError: where the folder cannot be made or written.
    """
    beside = {name: folder / f".{name}.part" for name in files}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in files.items():
            with beside[name].open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        for name, part in beside.items():
            part.replace(folder / name)
    except OSError as error:
        sentence = _NOT_WRITTEN.filled(folder=folder, reason=why_refused(error))
        raise ExpectedError(sentence) from None
    finally:
        _remove(beside.values())


def install_files(path: Path, model: MaturityModel, folder: Path) -> Path:
    """Copy a model file and its translations, byte for byte, under the name of the model's id.

    Translations that an earlier copy of the model had, and this one lacks, are taken away.

    Returns:
        The path of the installed model.

    Raises:
        ExpectedError: where a file cannot be read, or the folder not written.
    """
    sources = {model.id + MODEL_ENDING: path}
    for file in translation_files(path):
        match = TRANSLATION_NAME.fullmatch(file.name)
        sources[f"{model.id}.model.{match[2] if match else ''}.yaml"] = file
    try:
        files = {name: source.read_bytes() for name, source in sources.items()}
    except OSError as error:
        sentence = _NOT_WRITTEN.filled(folder=folder, reason=why_refused(error))
        raise ExpectedError(sentence) from None
    return install_contents(model.id, files, folder)


def install_contents(model_id: str, files: dict[str, bytes], folder: Path) -> Path:
    """Write the files of a model by name; translations that are not among them are taken away.

    Returns:
        The path of the installed model.

    Raises:
        ExpectedError: where the folder cannot be written.
    """
    write_files(folder, files)
    installed = folder / (model_id + MODEL_ENDING)
    _remove(file for file in translation_files(installed) if file.name not in files)
    return installed


def remove_files(files: Iterable[Path]) -> None:
    """Delete the files of a model, its own first, so that no half of it stays on the shelf.

    Raises:
        ExpectedError: where one cannot be deleted.
    """
    for file in files:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            sentence = _NOT_REMOVED.filled(name=file.name, reason=why_refused(error))
            raise ExpectedError(sentence) from None


def _remove(files: Iterable[Path]) -> None:
    for file in files:
        with contextlib.suppress(OSError):
            file.unlink(missing_ok=True)
