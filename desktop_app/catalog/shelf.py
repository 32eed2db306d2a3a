"""The models that can be chosen: those shipped with the program, and those installed."""

from collections.abc import Iterable
from pathlib import Path

from desktop_app.catalog.installing import install_contents, install_files, remove_files
from desktop_app.catalog.model_file import ModelFile
from desktop_app.catalog.problem import CatalogProblem
from desktop_app.catalog.read_copies import ReadCopies
from desktop_app.catalog.reading import (
    MODEL_ENDING,
    load_model_file,
    translation_files,
)
from desktop_app.catalog.sources import load_source
from desktop_app.catalog.text_file import MOST_BYTES
from desktop_app.catalog.writing import model_files
from desktop_app.domain.errors import ExpectedError, NotFoundError
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_changes import version_age
from desktop_app.domain.wording import QT_TRANSLATE_NOOP

_NO_SUCH_MODEL = QT_TRANSLATE_NOOP("Errors", "There is no maturity model called “{id}”.")
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "Errors",
    "The model “{title}” cannot be kept: its file would be larger than {limit} MB, the most "
    "allowed. Nothing was changed.",
)

_Stamp = tuple[tuple[str, int, int], ...]


class Shelf:
    """Folders of model files, read when asked for and again only when a file has changed.

    Of several models with the same id the newest version stands on the shelf; of equal
    versions the one in the later folder. `copies` spare reading what an earlier run has read.
    """

    def __init__(self, folders: tuple[Path, ...], copies: ReadCopies | None = None) -> None:
        self._folders = folders
        self._copies = copies
        self._read: dict[Path, tuple[_Stamp, ModelFile]] = {}

    def models(self) -> tuple[MaturityModel, ...]:
        """Return the models sorted by title; files with problems are left out."""
        newest: dict[str, MaturityModel] = {}
        for found in self._files():
            model = found.model
            if model is None:
                continue
            standing = newest.get(model.id)
            if standing is None or version_age(model.version) >= version_age(standing.version):
                newest[model.id] = model
        return tuple(sorted(newest.values(), key=lambda each: (each.title.casefold(), each.id)))

    @property
    def problems(self) -> tuple[CatalogProblem, ...]:
        """Everything that is wrong with the files that had to be left out."""
        return tuple(problem for found in self._files() for problem in found.problems)

    def model(self, model_id: str) -> MaturityModel:
        """Return the model of that id.

        Raises:
            NotFoundError: where the shelf has none.
        """
        for model in self.models():
            if model.id == model_id:
                return model
        raise NotFoundError(_NO_SUCH_MODEL.filled(id=model_id))

    def install(self, path: Path, folder: Path) -> MaturityModel:
        """Put a model into `folder`, which is made if need be.

        A model file of ours is copied byte for byte with its translations; a model of another
        kind of file is written as one of ours.

        Raises:
            InvalidFileError: where the files have problems; nothing is copied then.
            ExpectedError: where the folder cannot be written.
        """
        return self.put(load_source(path), path, folder)

    def put(self, found: ModelFile, path: Path, folder: Path) -> MaturityModel:
        """Put what was found in a file into `folder`, as `install` does."""
        model = found.usable(path)
        if found.as_written:
            install_files(path, model, folder)
        else:
            self.keep(model, folder)
        return model

    def keep(self, model: MaturityModel, folder: Path) -> None:
        """Write a model and its translations into `folder`, in the place of an earlier version.

        Raises:
            ExpectedError: where a file would be too large to be read again, or the folder
                cannot be written.
        """
        files = model_files(model, model.id + MODEL_ENDING)
        if any(len(content) > MOST_BYTES for content in files.values()):
            limit = MOST_BYTES // 1_000_000
            raise ExpectedError(_TOO_LARGE.filled(title=model.title, limit=limit))
        install_contents(model.id, files, folder)

    def remove(self, model_id: str, folder: Path) -> None:
        """Delete the files of a model from `folder`; what is shipped stays on the shelf.

        Raises:
            ExpectedError: where a file cannot be deleted.
        """
        remove_files(self.installed(model_id, folder))

    def installed(self, model_id: str, folder: Path) -> tuple[Path, ...]:
        """Return the files of a model in a folder, the model's own first; none where it has none.

        They are found by what they hold, since an author may have put them there by hand.
        """
        for path in sorted(folder.glob(f"*{MODEL_ENDING}")):
            found = self._file(path).model
            if found is not None and found.id == model_id:
                return (path, *translation_files(path))
        return ()

    def _files(self) -> Iterable[ModelFile]:
        for folder in self._folders:
            for path in sorted(folder.glob(f"*{MODEL_ENDING}")):
                yield self._file(path)

    def _file(self, path: Path) -> ModelFile:
        files = (path, *translation_files(path))
        stamp = tuple(_stamp(file) for file in files)
        known = self._read.get(path)
        if known is None or known[0] != stamp:
            known = self._read[path] = (stamp, self._load(files))
        return known[1]

    def _load(self, files: tuple[Path, ...]) -> ModelFile:
        if self._copies is None:
            return load_model_file(files[0])
        copy = self._copies.find(files)
        if copy is not None:
            return ModelFile(copy, (), as_written=True)
        found = load_model_file(files[0])
        if found.model is not None:
            self._copies.keep(files, found.model)
        return found


def _stamp(path: Path) -> tuple[str, int, int]:
    try:
        state = path.stat()
    except OSError:
        return path.name, 0, 0
    return path.name, state.st_mtime_ns, state.st_size
