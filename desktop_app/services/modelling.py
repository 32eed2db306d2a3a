"""Writing a model: a copy to begin with, a draft that is never lost, and a new version of it."""

from collections.abc import Container
from dataclasses import replace
from pathlib import Path

from desktop_app.catalog.shelf import Shelf
from desktop_app.domain.document_places import Document
from desktop_app.domain.errors import InvalidFileError, RefusedError
from desktop_app.domain.model import MaturityModel
from desktop_app.domain.model_changes import (
    QuestionChange,
    next_version,
    question_changes,
    raised,
    version_age,
)
from desktop_app.domain.model_editing import checked, document_of, with_telling_ids
from desktop_app.domain.model_ids import made_id
from desktop_app.domain.model_limits import LONGEST_VERSION
from desktop_app.domain.wording import QT_TRANSLATE_NOOP
from desktop_app.services.model_drafts import ModelDrafts
from desktop_app.storage.store import Store

FIRST_VERSION = "1.0"

NOT_OWN = QT_TRANSLATE_NOOP(
    "Errors", "This model comes with Startpunkt. Make a copy of it, and change the copy."
)
UNFINISHED = QT_TRANSLATE_NOOP(
    "Errors", "The model cannot be saved as it is; problems found: {count}. The draft is kept."
)
NOT_NEWER = QT_TRANSLATE_NOOP(
    "Errors", "Version {version} is not newer than {known}. Give the new version a higher number."
)
WRONG_VERSION = QT_TRANSLATE_NOOP(
    "Errors", "A version is a text of 1 to {most} characters, for instance 1.1."
)


class Modelling:
    """Edits installed models; assessments keep the model that they were answered with."""

    def __init__(self, store: Store, shelf: Shelf, folder: Path, drafts: ModelDrafts) -> None:
        self._store = store
        self._shelf = shelf
        self._folder = folder
        self._drafts = drafts

    def duplicate(self, model_id: str, title: str) -> MaturityModel:
        """Put a copy of a model on the shelf, with its own id and title, as version 1.0."""
        model = self._shelf.model(model_id)
        taken = {known.id for known in self._shelf.models()}
        translations = {
            code: replace(translation, title="") for code, translation in model.translations.items()
        }
        copy = replace(
            model,
            id=made_id(title, taken, otherwise="model"),
            version=FIRST_VERSION,
            title=title,
            translations=translations,
        )
        self._shelf.keep(copy, self._folder)
        return copy

    def base(self, model_id: str) -> MaturityModel:
        """The version on the shelf that a draft begins with; RefusedError for a shipped model."""
        model = self._shelf.model(model_id)
        if not self._shelf.installed(model_id, self._folder):
            raise RefusedError(NOT_OWN)
        return model

    def draft(self, model_id: str) -> Document:
        """What was last kept of a model that is being edited, else the model itself."""
        base = self.base(model_id)
        return self._drafts.get(model_id) or document_of(base)

    def has_draft(self, model_id: str) -> bool:
        """Tell whether a model has changes that are not yet a version."""
        return self._drafts.has(model_id)

    def keep(self, model_id: str, document: Document) -> None:
        """Keep a draft as it is, finished or not; one that equals the model needs no keeping."""
        if document == document_of(self._shelf.model(model_id)):
            self.drop(model_id)
        else:
            self._drafts.keep(model_id, document)

    def drop(self, model_id: str) -> None:
        """Throw a draft away."""
        self._drafts.drop(model_id)

    def changes(self, model_id: str, document: Document) -> tuple[QuestionChange, ...]:
        """What the draft changes in what the room is asked; InvalidFileError if unfinished."""
        base = self.base(model_id)
        return question_changes(base, _model(with_telling_ids(document, base)))

    def proposed_version(self, model_id: str, *, big: bool) -> str:
        """The number for the next version; that of the present one while nobody has used it."""
        base = self.base(model_id)
        with self._store.reading() as books:
            used = any(
                overview.model_id == model_id and overview.model_version == base.version
                for overview in books.assessments.overviews()
            )
        return next_version(base.version, big=big) if used else base.version

    def publish(
        self, model_id: str, document: Document, version: str, meanings: Container[str]
    ) -> MaturityModel:
        """Put a finished draft on the shelf as a version, and forget the draft.

        Args:
            model_id: the model that is edited.
            document: the draft.
            version: the number of the version: newer than the present one, which may only be
                kept while no assessment uses it.
            meanings: ids of the questions whose meaning has changed; their revision is raised,
                so that results are not compared on them.

        Raises:
            InvalidFileError: the draft breaks rules of the format; `details` says which.
            RefusedError: the version is not newer, or is no version.
        """
        base = self.base(model_id)
        self._check_version(base, version.strip())
        found = _model(with_telling_ids(document, base))
        model = raised(base, replace(found, version=version.strip()), meanings)
        self._shelf.keep(model, self._folder)
        self.drop(model_id)
        return model

    def _check_version(self, base: MaturityModel, version: str) -> None:
        if not version or len(version) > LONGEST_VERSION or not version.isprintable():
            raise RefusedError(WRONG_VERSION.filled(most=LONGEST_VERSION))
        lowest = self.proposed_version(base.id, big=False)
        if version != lowest and version_age(version) <= version_age(base.version):
            raise RefusedError(NOT_NEWER.filled(version=version, known=base.version))


def _model(document: Document) -> MaturityModel:
    reading = checked(document)
    if reading.model is None:
        details = tuple(problem.sentence for problem in reading.problems)
        raise InvalidFileError(UNFINISHED.filled(count=len(details)), details)
    return reading.model
